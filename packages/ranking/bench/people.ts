import { bareGoal } from '@mosaic/core/facts/bareGoal'
import type { Person } from '@mosaic/core/person/person'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { fact, personOf, roleFact, skillFact } from '../../core/test/people.ts'

/** Half a dozen people of different work who have told of a role and of a dozen skills, half of them also of a place and what they look for. */
export function somePeople(vocabulary: Vocabulary): Person[] {
  return [2, 7, 15, 30, 45, 60].map((at, number) => {
    const occupation = vocabulary.occupations[at]
    if (!occupation) throw new Error(`the vocabulary has no occupation ${at}`)
    const skills = occupation.typicalSkills.filter((id) => vocabulary.skill(id))
    const told = [
      roleFact(occupation.title, '2016-01'),
      ...skills.slice(0, 10).map((id, index) => skillFact(id, index === 5 ? 'no' : index % 4 === 3 ? 'know' : 'used')),
      skillFact('negotiation', 'used'),
      skillFact('python', 'know'),
    ]
    return personOf(number % 2 === 0 ? told : [...told, ...more(occupation.id, occupation.title)])
  })
}

const more = (occupationId: string, title: string) => [
  fact({
    kind: 'constraint',
    payload: { dimension: 'place', operator: 'is', value: 'Leeds', amount: null, unit: null, hardness: 'soft' },
  }),
  fact({
    kind: 'goal',
    payload: {
      ...bareGoal(`I want to work as ${title}`),
      title,
      occupationId,
    },
  }),
]
