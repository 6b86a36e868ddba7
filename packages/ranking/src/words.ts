import { Lists } from './lists.ts'
import { Strings } from './strings.ts'

const encoder = new TextEncoder()
const blank = 0x20

/** For each word the postings that have it. */
export class Words {
  readonly #words = new Strings()
  readonly #postings = new Lists()
  #text = new Uint8Array(8192)

  get byteLength(): number {
    return this.#words.byteLength + this.#postings.byteLength
  }

  /** Takes in the words of a posting, whose number is higher than any before: all in one text, with a blank between. */
  add(doc: number, words: string): void {
    if (this.#text.length < words.length * 3) this.#text = new Uint8Array(words.length * 3)
    const source = this.#text
    const length = encoder.encodeInto(words, source).written
    for (let start = 0; start < length; ) {
      let end = source.indexOf(blank, start)
      if (end < 0 || end > length) end = length
      this.#postings.add(this.#words.addBytes(source, start, end), doc)
      start = end + 1
    }
  }

  /** Calls `found` with each posting that has a word with `part` in it, with some more than once. `docs` is room for all postings. */
  containing(part: string, docs: Uint32Array, found: (doc: number) => void): void {
    for (const word of this.#words.containing(part)) {
      const count = this.#postings.read(word, docs)
      for (let at = 0; at < count; at++) found(docs[at] as number)
    }
  }
}
