import { classWeight } from '../../fit/skills.ts'
import type { Posting } from '../../postings/schema.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'

/** What a posting asks for, as a résumé is chosen by it. */
export interface AskedSkills {
  readonly posting: Posting
  readonly vocabulary: Vocabulary
  /** How much each asked skill counts, by its id. */
  readonly weights: ReadonlyMap<string, number>
  /** The asked skills that one skill answers: itself, or a wider one. */
  answeredBy(skillId: string): string[]
  /** The asked skills that a text shows. */
  skillsIn(text: string): string[]
  /** The posting's own words for these skills. */
  quotes(skillIds: readonly string[]): string[]
}

/** Nothing asked counts less: what a posting only mentions still tells lines apart. */
const leastWeight = 0.1

export function askedBy(posting: Posting, vocabulary: Vocabulary): AskedSkills {
  const weights = new Map(
    posting.requirements.flatMap(({ skillId, negated, class: kind }) =>
      skillId === null || negated ? [] : [[skillId, Math.max(classWeight[kind], leastWeight)] as const],
    ),
  )
  const answeredBy = (skillId: string) => [...weights.keys()].filter((asked) => vocabulary.closeness(skillId, asked) === 1)
  return {
    posting,
    vocabulary,
    weights,
    answeredBy,
    skillsIn: (text) => [...new Set(vocabulary.matchSkills(text).flatMap(({ skillId }) => answeredBy(skillId)))],
    quotes(skillIds) {
      const asked = posting.requirements.filter(({ skillId }) => skillId !== null && skillIds.includes(skillId))
      return [...new Set(asked.map(({ quote }) => quote))]
    },
  }
}
