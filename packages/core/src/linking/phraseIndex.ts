import { NearWords } from './nearWords.ts'
import { stemsOf } from './stems.ts'

/** Something to be found: by one of its names as a whole, and by the words that go with it. */
export interface Findable {
  readonly id: string
  readonly names: readonly string[]
  /** Names of what belongs to it, such as its typical skills. */
  readonly about: readonly string[]
}

interface Name {
  readonly owner: number
  readonly stems: readonly string[]
  readonly norm: number
}

// the usual values of BM25 (Robertson and Zaragoza, 2009), with half the usual pull of length: many names are no fault
const saturation = 1.2
const lengthPull = 0.4

/** Finds things by the words they share with a text. A word counts by how few of the things it belongs to. */
export class PhraseIndex {
  readonly #ids: readonly string[]
  readonly #idf = new Map<string, number>()
  readonly #names = new Map<string, Name[]>()
  readonly #counts = new Map<string, Map<number, number>>()
  readonly #lengths: readonly number[]
  readonly #near: NearWords

  constructor(things: readonly Findable[]) {
    // the same skills go with many things: their names are cut into words once
    const cut = new Map<string, string[]>()
    const known = (name: string) => {
      const stems = cut.get(name) ?? stemsOf(name)
      cut.set(name, stems)
      return stems
    }
    this.#ids = things.map(({ id }) => id)
    const words = things.map(({ names, about }) => [...names, ...about].flatMap(known))
    this.#lengths = words.map(({ length }) => length)
    for (const [owner, stems] of words.entries())
      for (const stem of stems) {
        const counts = this.#counts.get(stem) ?? new Map<number, number>()
        this.#counts.set(stem, counts.set(owner, (counts.get(owner) ?? 0) + 1))
      }
    for (const [stem, { size }] of this.#counts) this.#idf.set(stem, Math.log(1 + (things.length - size + 0.5) / (size + 0.5)))
    for (const [owner, { names }] of things.entries()) for (const name of names) this.#addName(owner, known(name))
    this.#near = new NearWords(this.#counts.keys())
  }

  /** How much of a name a text is, 0 to 1, by thing: the cosine of the two as sets of words weighed by rarity; the best name counts. */
  byName(text: string): Map<string, number> {
    const query = this.#query(text)
    const norm = Math.sqrt([...query].reduce((sum, [stem, weight]) => sum + this.#weight(stem, weight) ** 2, this.#unknownWeight(text)))
    const products = new Map<Name, number>()
    for (const [stem, weight] of query)
      for (const name of this.#names.get(stem) ?? [])
        products.set(name, (products.get(name) ?? 0) + this.#weight(stem, weight) * this.#weight(stem, 1))
    const best = new Map<string, number>()
    for (const [{ owner, norm: own }, product] of products) {
      const id = this.#ids[owner] ?? ''
      best.set(id, Math.max(best.get(id) ?? 0, product / (norm * own)))
    }
    return best
  }

  /** How much of a text's words go with each thing, 0 to 1: BM25 over all its names and what belongs to it, as a share of what was possible. */
  byWords(text: string): Map<string, number> {
    const query = this.#query(text)
    const average = this.#lengths.reduce((sum, length) => sum + length, 0) / this.#lengths.length
    const possible = [...query].reduce((sum, [stem, weight]) => sum + weight * (this.#idf.get(stem) ?? 0) * (saturation + 1), 0)
    const scores = new Map<string, number>()
    for (const [stem, weight] of query)
      for (const [owner, count] of this.#counts.get(stem) ?? []) {
        const pull = 1 - lengthPull + (lengthPull * (this.#lengths[owner] ?? average)) / average
        const score = (weight * (this.#idf.get(stem) ?? 0) * count * (saturation + 1)) / (count + saturation * pull)
        const id = this.#ids[owner] ?? ''
        scores.set(id, (scores.get(id) ?? 0) + score / possible)
      }
    return scores
  }

  #addName(owner: number, words: readonly string[]): void {
    const stems = [...new Set(words)]
    if (stems.length === 0) return
    const one = { owner, stems, norm: Math.sqrt(stems.reduce((sum, stem) => sum + this.#weight(stem, 1) ** 2, 0)) }
    for (const stem of stems) {
      const known = this.#names.get(stem)
      if (known) known.push(one)
      else this.#names.set(stem, [one])
    }
  }

  #weight(stem: string, weight: number): number {
    return weight * (this.#idf.get(stem) ?? 0)
  }

  #query(text: string): Map<string, number> {
    const query = new Map<string, number>()
    const stems = stemsOf(text)
    for (const stem of stems) for (const { word, weight } of this.#near.of(stem)) query.set(word, Math.max(query.get(word) ?? 0, weight))
    for (const [at, stem] of stems.entries()) {
      const joined = `${stem}${stems[at + 1] ?? ''}`
      if (this.#counts.has(joined)) query.set(joined, 1)
    }
    return query
  }

  /** Words that nothing is near of weigh like a rare one: a name is the less of a text the more else it says. */
  #unknownWeight(text: string): number {
    const unknown = new Set(stemsOf(text).filter((stem) => this.#near.of(stem).length === 0))
    return unknown.size * (Math.log(1 + this.#ids.length) / 2) ** 2
  }
}
