import type { Occupation } from '@mosaic/core/vocabulary/schema'

/** An occupation that is no more than its titles, and like every other in all else. */
export const occupationNamed = (title: string, ...alternateTitles: string[]): Occupation => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  alternateTitles,
  group: 'any',
  skillLevel: 2,
  siblings: [],
  adjacent: [],
  leads: [],
  typicalSkills: [],
  workValues: { achievement: 2, independence: 2, recognition: 2, relationships: 2, support: 2, working_conditions: 2 },
  interests: { realistic: 2, investigative: 2, artistic: 2, social: 2, enterprising: 2, conventional: 2 },
})
