import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'

/** Which of the skills that postings ask for are near to a skill that somebody has. Of the vocabulary alone, so it is kept between searches. */
export class Nearby {
  readonly #vocabulary: Pick<Vocabulary, 'closeness'>
  readonly #known = new Map<string, { ids: string[]; seen: number }>()
  readonly #skills: ReadonlyMap<string, unknown>
  readonly #asked: string[] = []

  /** @param asked an index's skills by their ids, which only grow. */
  constructor(vocabulary: Pick<Vocabulary, 'closeness'>, asked: ReadonlyMap<string, unknown>) {
    this.#vocabulary = vocabulary
    this.#skills = asked
  }

  /** Ids of the skills asked for whose closeness to `haveId` is not 0. */
  of(haveId: string): readonly string[] {
    if (this.#skills.size > this.#asked.length) this.#asked.push(...[...this.#skills.keys()].slice(this.#asked.length))
    const entry = this.#known.get(haveId) ?? { ids: [], seen: 0 }
    this.#known.set(haveId, entry)
    for (; entry.seen < this.#asked.length; entry.seen++) {
      const wantId = this.#asked[entry.seen] as string
      if (this.#vocabulary.closeness(haveId, wantId) > 0) entry.ids.push(wantId)
    }
    return entry.ids
  }
}
