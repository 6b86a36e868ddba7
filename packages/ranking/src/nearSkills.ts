import { tellingShare } from '@mosaic/core/fit/skills'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { Column } from './column.ts'
import type { SkillsAsked } from './skillsAsked.ts'

/** Skills that postings ask for, by number, and how close one that somebody has is to each. */
export interface Near {
  readonly numbers: readonly number[]
  readonly closeness: readonly number[]
}

/** What the vocabulary says of the skills asked for. It is of nobody, so it is kept between searches. */
export class NearSkills {
  readonly #vocabulary: Vocabulary
  readonly #asked: SkillsAsked
  readonly #known = new Map<string, { numbers: number[]; closeness: number[]; seen: number }>()
  readonly #shares = new Column((length) => new Float64Array(length))

  constructor(asked: SkillsAsked, vocabulary: Vocabulary) {
    this.#asked = asked
    this.#vocabulary = vocabulary
  }

  /** The skills asked for whose closeness to `haveId` is not 0. */
  of(haveId: string): Near {
    const known = this.#known.get(haveId) ?? { numbers: [], closeness: [], seen: 0 }
    this.#known.set(haveId, known)
    for (; known.seen < this.#asked.size; known.seen++) {
      const wantId = this.#asked.ids[known.seen]
      const closeness = typeof wantId === 'string' ? this.#vocabulary.closeness(haveId, wantId) : 0
      if (closeness === 0) continue
      known.numbers.push(known.seen)
      known.closeness.push(closeness)
    }
    return known
  }

  /** How much a skill tells of where somebody belongs, by its number. */
  shareOf(number: number): number {
    while (this.#shares.length <= number)
      this.#shares.push(tellingShare({ skillId: this.#asked.ids[this.#shares.length] ?? null }, this.#vocabulary))
    return this.#shares.data[number] as number
  }
}
