import { bytes, words32 } from './column.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const noEntry = 0xffffffff
/** Bytes from here on begin characters that UTF-16 sorts otherwise than UTF-8 does. */
const sortsOtherwise = 0xee

/** Distinct strings, each with a number, in one block of bytes: a fifth of what a `Map` of strings takes. */
export class Strings {
  readonly #bytes = bytes(4096)
  readonly #ends = words32()
  #slots = new Uint32Array(512).fill(noEntry)
  #given = new Uint8Array(1024)

  get size(): number {
    return this.#ends.length
  }

  get byteLength(): number {
    return this.#bytes.byteLength + this.#ends.byteLength + this.#slots.byteLength
  }

  /** The string's number, a new one when it was not there. */
  add(text: string): number {
    return this.addBytes(this.#given, 0, this.#encode(text))
  }

  /** As `add`, of the UTF-8 in `source` from `start` to `end`. */
  addBytes(source: Uint8Array, start: number, end: number): number {
    const slot = this.#slotOf(source, start, end)
    const known = this.#slots[slot] as number
    if (known !== noEntry) return known
    this.#bytes.reserve(end - start)
    this.#bytes.data.set(source.subarray(start, end), this.#bytes.length)
    this.#bytes.length += end - start
    const entry = this.#ends.push(this.#bytes.length)
    this.#slots[slot] = entry
    if (this.size * 2 > this.#slots.length) this.#rehash()
    return entry
  }

  /** The string's number, undefined when it is not there. */
  find(text: string): number | undefined {
    const entry = this.#slots[this.#slotOf(this.#given, 0, this.#encode(text))] as number
    return entry === noEntry ? undefined : entry
  }

  text(entry: number): string {
    return decoder.decode(this.#bytes.data.subarray(this.#startOf(entry), this.#ends.data[entry]))
  }

  /** Sorts two strings as `<` does. */
  compare(a: number, b: number): number {
    const data = this.#bytes.data
    const [startA, startB] = [this.#startOf(a), this.#startOf(b)]
    const [lengthA, lengthB] = [(this.#ends.data[a] as number) - startA, (this.#ends.data[b] as number) - startB]
    for (let at = 0; at < lengthA && at < lengthB; at++) {
      const [byteA, byteB] = [data[startA + at] as number, data[startB + at] as number]
      if (byteA === byteB) continue
      if (byteA < sortsOtherwise || byteB < sortsOtherwise) return byteA - byteB
      return this.text(a) < this.text(b) ? -1 : 1
    }
    return lengthA - lengthB
  }

  /** Numbers of the strings that contain `part`, which is not empty. */
  containing(part: string): number[] {
    const arena = Buffer.from(this.#bytes.data.buffer, 0, this.#bytes.length)
    const wanted = Buffer.from(part)
    const found: number[] = []
    for (let at = arena.indexOf(wanted); at >= 0; ) {
      const entry = this.#entryAt(at)
      const end = this.#ends.data[entry] as number
      const isWithin = at + wanted.length <= end
      if (isWithin) found.push(entry)
      at = arena.indexOf(wanted, isWithin ? end : at + 1)
    }
    return found
  }

  #startOf(entry: number): number {
    return entry === 0 ? 0 : (this.#ends.data[entry - 1] as number)
  }

  #entryAt(byte: number): number {
    let [low, high] = [0, this.size - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#ends.data[middle] as number) > byte) high = middle
      else low = middle + 1
    }
    return low
  }

  #encode(text: string): number {
    if (this.#given.length < text.length * 3) this.#given = new Uint8Array(text.length * 3)
    return encoder.encodeInto(text, this.#given).written
  }

  #slotOf(source: Uint8Array, start: number, end: number): number {
    const last = this.#slots.length - 1
    const data = this.#bytes.data
    const length = end - start
    for (let slot = hashOf(source, start, end) & last; ; slot = (slot + 1) & last) {
      const entry = this.#slots[slot] as number
      if (entry === noEntry) return slot
      const from = this.#startOf(entry)
      if ((this.#ends.data[entry] as number) - from !== length) continue
      let at = 0
      while (at < length && data[from + at] === source[start + at]) at++
      if (at === length) return slot
    }
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2).fill(noEntry)
    const last = this.#slots.length - 1
    for (let entry = 0; entry < this.size; entry++) {
      let slot = hashOf(this.#bytes.data, this.#startOf(entry), this.#ends.data[entry] as number) & last
      while (this.#slots[slot] !== noEntry) slot = (slot + 1) & last
      this.#slots[slot] = entry
    }
  }
}

/** FNV-1a with a last mix, so that its low bits can be taken. */
function hashOf(source: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (source[at] as number), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
