import { type Token, tokensOf, wordsOf } from './tokens.ts'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  readonly values: T[]
}

/** A phrase found in a text: tokens `first` to `last`, both included. */
export interface PhraseMatch<T> {
  readonly value: T
  readonly first: number
  readonly last: number
}

/** Many phrases as one automaton over words: a text is read once, however many phrases there are. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] }

  add(phrase: string, value: T): void {
    let node = this.#root
    for (const word of wordsOf(phrase)) {
      const following = node.next.get(word) ?? { next: new Map<string, Node<T>>(), values: [] }
      node.next.set(word, following)
      node = following
    }
    node.values.push(value)
  }

  /** The longest phrase at each place whose value `accept` takes, from left to right, none within another. */
  find(tokens: readonly Token[], accept: (match: PhraseMatch<T>) => boolean = () => true): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    for (let first = 0; first < tokens.length; first++) {
      const match = this.#candidates(tokens, first).find(accept)
      if (!match) continue
      found.push(match)
      first = match.last
    }
    return found
  }

  /** The value of a phrase that is the whole text. */
  exactly(text: string): T | undefined {
    const tokens = tokensOf(text)
    return this.#candidates(tokens, 0).find(({ last }) => last === tokens.length - 1)?.value
  }

  #candidates(tokens: readonly Token[], first: number): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    let node: Node<T> | undefined = this.#root
    for (let last = first; last < tokens.length; last++) {
      node = node.next.get(tokens[last]?.word ?? '')
      if (!node) break
      for (const value of node.values) found.push({ value, first, last })
    }
    return found.toReversed()
  }
}
