import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Posting } from './schema.ts'

/** A posting whose skills are called as a vocabulary calls them, in its language; what is in the posting's own words stays so. */
export function toldBy(vocabulary: Vocabulary, posting: Posting): Posting {
  return {
    ...posting,
    requirements: posting.requirements.map((one) => {
      const label = one.kind === 'skill' && one.skillId !== null ? vocabulary.skill(one.skillId)?.label : undefined
      return label === undefined ? one : { ...one, label }
    }),
  }
}
