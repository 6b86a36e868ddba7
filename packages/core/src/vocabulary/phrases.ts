import { foldWord, type Token, tokensOf, wordsOf } from './tokens.ts'
import { isVersion, withoutVersion } from './versions.ts'

interface Node<T> {
  next?: Map<string, Node<T>>
  values?: T[]
}

/** A phrase found in a text: tokens `first` to `last`, both included. */
export interface PhraseMatch<T> {
  readonly value: T
  readonly first: number
  readonly last: number
}

/** Two sentences without a blank between them: "Java.Developed". Short words are initials or abbreviations and stay whole. */
const sentenceEnd = /(?<=[\p{L}\p{N}+#]{2})\.(?=\p{Lu}\p{L})/u

/** Many phrases as one automaton over words: a text is read once, however many phrases there are. */
export class Phrases<T> {
  readonly #root: Node<T> = {}
  readonly #words = new Set<string>()

  add(phrase: string, value: T): void {
    let node = this.#root
    for (const word of wordsOf(phrase)) {
      this.#words.add(word)
      node.next ??= new Map()
      let following = node.next.get(word)
      if (!following) node.next.set(word, (following = {}))
      node = following
    }
    node.values ??= []
    node.values.push(value)
  }

  /** The words of a text as these phrases know them: a version written onto a known word is left out, sentences run together are parted. */
  tokensOf(text: string): Token[] {
    return tokensOf(text).flatMap((token) => (this.#words.has(token.word) ? [token] : this.#known(token, text)))
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

  /** The value of a phrase that is the whole text, or all of it but the versions at its end ("SQL Server 2008/2012"). */
  exactly(text: string): T | undefined {
    const tokens = this.tokensOf(text)
    const named = tokens.findLastIndex(({ word }) => !isVersion(word))
    return this.#candidates(tokens, 0).find(({ last }) => last === tokens.length - 1 || last === named)?.value
  }

  #known(token: Token, text: string): Token[] {
    const written = text.slice(token.start, token.end)
    const isAddress = /[@/]/.test(`${text[token.start - 1] ?? ''}${text[token.end] ?? ''}`)
    const [before = '', after] = isAddress ? [] : written.split(sentenceEnd, 2)
    if (after === undefined) return [this.#unversioned(token)]
    const at = token.start + before.length
    return [
      this.#unversioned({ word: foldWord(before), start: token.start, end: at }),
      ...this.#known({ word: foldWord(text.slice(at + 1, token.end)), start: at + 1, end: token.end }, text),
    ]
  }

  #unversioned(token: Token): Token {
    const name = this.#words.has(token.word) ? null : withoutVersion(token.word)
    const word = name === null ? '' : foldWord(name)
    return this.#words.has(word) ? { ...token, word } : token
  }

  #candidates(tokens: readonly Token[], first: number): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    let node: Node<T> | undefined = this.#root
    for (let last = first; last < tokens.length; last++) {
      node = node.next?.get(tokens[last]?.word ?? '')
      if (!node) break
      for (const value of node.values ?? []) found.push({ value, first, last })
    }
    return found.toReversed()
  }
}
