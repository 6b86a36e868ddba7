import { english, type Sentences } from '../sentences/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { languageWords } from '../words/languageNames.ts'
import { degreeIn, hasEquivalent } from './cues.ts'
import type { Posting, Requirement } from './schema.ts'

/**
 * A posting whose skills are called as a vocabulary calls them, in its language, and what else it asks for as `sentences` do; what is in the posting's own
 * words stays so.
 */
export function toldBy(vocabulary: Vocabulary, posting: Posting, sentences: Sentences = english): Posting {
  return {
    ...posting,
    requirements: posting.requirements.map((one) => {
      const skill = one.kind === 'skill' && one.skillId !== null ? vocabulary.skill(one.skillId)?.label : undefined
      // what the rules wrote is in English already
      const label = skill ?? (sentences === english ? undefined : labelOf(one, sentences))
      return label === undefined ? one : { ...one, label }
    }),
  }
}

function labelOf({ kind, label, quote, years }: Requirement, { language, requirements: say }: Sentences): string | undefined {
  switch (kind) {
    case 'experience':
      return years === null ? undefined : years.min === 0 && years.max === null ? say.noExperience : say.years(years.min, years.max)
    case 'work_right':
      return say.workRight
    case 'education': {
      const degree = degreeIn(quote)
      const name = degree && say.degrees[degree.rank]
      return name && (hasEquivalent(quote, degree.end) ? say.orEquivalent(name) : name)
    }
    case 'language':
      return label.replace(/^\S+/u, (name) => languageWords(name, language))
    default:
      return undefined
  }
}
