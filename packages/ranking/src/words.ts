import { isWordByte } from './filter.ts'
import { Lists } from './lists.ts'
import { Strings } from './strings.ts'

const encoder = new TextEncoder()

/** For each word the postings that have it. */
export class Words {
  readonly #words = new Strings()
  readonly #postings = new Lists()
  #text = new Uint8Array(8192)

  get byteLength(): number {
    return this.#words.byteLength + this.#postings.byteLength
  }

  /** Takes in the words of a posting, whose number is higher than any before. `text` is folded as searches are. */
  add(doc: number, text: string): void {
    if (this.#text.length < text.length * 3) this.#text = new Uint8Array(text.length * 3)
    const source = this.#text
    const length = encoder.encodeInto(text, source).written
    let start = -1
    for (let at = 0; at <= length; at++) {
      if (at < length && isWordByte[source[at] as number] === 1) {
        if (start < 0) start = at
      } else if (start >= 0) {
        this.#postings.add(this.#words.addBytes(source, start, at), doc)
        start = -1
      }
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
