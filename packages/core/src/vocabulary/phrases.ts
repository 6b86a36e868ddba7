import { foldWord, type Token, tokensOf } from './tokens.ts'
import { isVersion, withoutVersion } from './versions.ts'

/** A place in the automaton. Phrases that go on from it are sorted by their next step when it is first asked for, which most never are. */
class Node<T> {
  readonly values: T[] = []
  readonly #depth: number
  #waiting: (readonly [steps: readonly string[], value: T])[] = []
  #next: Map<string, Node<T>> | undefined

  constructor(depth: number) {
    this.#depth = depth
  }

  add(steps: readonly string[], value: T): void {
    if (steps.length === this.#depth) this.values.push(value)
    else if (this.#next) this.#pass(this.#next, steps, value)
    else this.#waiting.push([steps, value])
  }

  next(step: string): Node<T> | undefined {
    if (!this.#next) {
      this.#next = new Map()
      for (const [steps, value] of this.#waiting) this.#pass(this.#next, steps, value)
      this.#waiting = []
    }
    return this.#next.get(step)
  }

  #pass(next: Map<string, Node<T>>, steps: readonly string[], value: T): void {
    const step = steps[this.#depth] ?? ''
    const node = next.get(step) ?? new Node<T>(this.#depth + 1)
    next.set(step, node)
    node.add(steps, value)
  }
}

/** A phrase found in a text: tokens `first` to `last`, both included. */
export interface PhraseMatch<T> {
  readonly value: T
  readonly first: number
  readonly last: number
}

/** Two sentences without a blank between them: "Java.Developed". Short words are initials or abbreviations and stay whole. */
const sentenceEnd = /(?<=[\p{L}\p{N}+#]{2})\.(?=\p{Lu}\p{L})/u

/** Words of plain letters with a blank between: most phrases, and no tokens need to be found in them. */
const isPlain = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** How the automaton goes on to a word: only a phrase with punctuation at that place goes over punctuation. */
const stepOf = ({ word, isApart }: Token) => (isApart ? `,${word}` : word)

/** Many phrases as one automaton over words: a text is read once, however many phrases there are. */
export class Phrases<T> {
  readonly #root = new Node<T>(0)
  readonly #words = new Set<string>()
  readonly #folded = new Map<string, string>()
  /** Most phrases are made of the same words. */
  readonly #fold = (word: string): string => {
    const known = this.#folded.get(word)
    if (known !== undefined) return known
    const folded = foldWord(word)
    this.#folded.set(word, folded)
    return folded
  }

  add(phrase: string, value: T): void {
    if (isPlain.test(phrase)) return this.#enter(phrase.split(' ').map(this.#fold), value)
    const tokens = tokensOf(phrase)
    for (const { word } of tokens) this.#words.add(word)
    this.#root.add(tokens.map(stepOf), value)
  }

  #enter(words: readonly string[], value: T): void {
    for (const word of words) this.#words.add(word)
    this.#root.add(words, value)
  }

  /** The words of a text as these phrases know them: a version written onto a known word is left out, sentences run together are parted. */
  tokensOf(text: string): Token[] {
    const known: Token[] = []
    for (const token of tokensOf(text)) {
      if (this.#words.has(token.word)) known.push(token)
      else known.push(...this.#known(token, text))
    }
    return known
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
      this.#unversioned({ ...token, word: foldWord(before), end: at }),
      ...this.#known({ word: foldWord(text.slice(at + 1, token.end)), start: at + 1, end: token.end, isApart: true }, text),
    ]
  }

  #unversioned(token: Token): Token {
    const name = this.#words.has(token.word) ? null : withoutVersion(token.word)
    const word = name === null ? '' : foldWord(name)
    return this.#words.has(word) ? { ...token, word } : token
  }

  #candidates(tokens: readonly Token[], first: number): PhraseMatch<T>[] {
    let node = this.#root.next(tokens[first]?.word ?? '')
    // where no phrase begins, which is most places, nothing has to be made
    if (!node) return []
    const found: PhraseMatch<T>[] = []
    for (let last = first; ; ) {
      for (const value of node.values) found.push({ value, first, last })
      const token = tokens[++last]
      node = token && node.next(stepOf(token))
      if (!node) return found.toReversed()
    }
  }
}
