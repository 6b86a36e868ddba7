import { claimLabel, valueName } from '../facts/label.ts'
import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Sentences } from '../sentences/sentences.ts'
import type { TermMet } from './terms.ts'

/** Both sides' words for a part of a fit: the posting's and the person's, null where one is silent. */
export interface Sides {
  readonly asked: string | null
  readonly have: string | null
  readonly requirementId: string | null
}

export type SidesOf = (part: 'years' | 'level' | 'values' | 'interests' | 'direction' | 'practical') => Sides

/** The words that the parts of a fit rest on, looked up where a reason needs them. */
export function sidesOf(person: Person, posting: Posting, terms: readonly TermMet[], { coach }: Sentences): SidesOf {
  const role = person.roles.find(({ quote, payload }) => quote !== null || payload.title !== null)
  const worked = role ? (role.quote ?? role.payload.title) : null
  const years = posting.requirements.find((one) => one.kind === 'experience' && !one.negated && one.years !== null)
  return (part) => {
    switch (part) {
      case 'years':
        return { asked: years?.quote || null, have: worked, requirementId: years?.id ?? null }
      case 'level':
        return { asked: posting.told.level ?? posting.role, have: worked, requirementId: null }
      case 'values': {
        const [value] = person.values.facts
        return { asked: posting.says[0]?.quote ?? null, have: value ? valueName(value.payload, coach) : null, requirementId: null }
      }
      case 'interests': {
        const [liked] = [...person.interests.told, ...person.interests.facts]
        return { asked: null, have: liked ? claimLabel(liked, coach) : null, requirementId: null }
      }
      case 'direction':
        return { asked: posting.role, have: person.goal?.payload.text ?? null, requirementId: null }
      case 'practical': {
        const term = terms.find(({ met }) => met !== null)
        return {
          asked: term?.asked ?? null,
          have: term ? (term.fact.evidence[0]?.quote ?? claimLabel(term.fact, coach)) : null,
          requirementId: null,
        }
      }
    }
  }
}
