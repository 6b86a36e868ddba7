import { bytes, words16, words32 } from './column.ts'

/** Postings are counted in stretches of so many, whose sums stay in the processor's cache. */
export const stretch = 2 ** 16
const firstBlock = 8
const largestBlock = 4096
const pointer = 2

/**
 * For each line that postings ask for, the postings that ask for it: growing lists of rising numbers, 16 bits each, in one array of blocks that
 * double up to 8 KB. A block's last two places say where the next begins. For each stretch of postings it is known how many numbers of a list come
 * before it.
 */
export class SkillLists {
  readonly #words = words16(4096)
  readonly #heads = words32()
  readonly #tails = words32()
  readonly #left = words16()
  readonly #doubled = bytes()
  readonly #counts = words32()
  readonly #last = words32()
  /** By stretch: how many numbers of each list came before it. */
  readonly #before: Uint32Array[] = [new Uint32Array(0)]

  get byteLength(): number {
    const columns = [this.#words, this.#heads, this.#tails, this.#left, this.#doubled, this.#counts, this.#last, ...this.#before]
    return columns.reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** How many stretches there are. */
  get stretches(): number {
    return this.#before.length
  }

  count(list: number): number {
    return list < this.#counts.length ? (this.#counts.data[list] as number) : 0
  }

  /** Appends a posting to a list; false when it is there already. Numbers only rise. */
  add(list: number, posting: number): boolean {
    while (this.#heads.length <= list) this.#begin()
    while (posting >= this.stretches * stretch) this.#before.push(this.#counts.data.slice(0, this.#counts.length))
    const count = this.#counts.data[list] as number
    if (count > 0 && this.#last.data[list] === posting) return false
    if (this.#left.data[list] === 0) this.#nextBlock(list)
    const tail = this.#tails.data[list] as number
    this.#words.data[tail] = posting % stretch
    this.#tails.data[list] = tail + 1
    this.#left.data[list] = (this.#left.data[list] as number) - 1
    this.#last.data[list] = posting
    this.#counts.data[list] = count + 1
    return true
  }

  /** Reads a list from its beginning, stretch by stretch. */
  reader(list: number): SkillReader {
    return new SkillReader(this.#words.data, this.#heads.data[list] ?? 0, (at) => {
      const before = at < this.stretches ? this.#before[at] : this.#counts.data
      return before !== undefined && list < before.length ? (before[list] as number) : 0
    })
  }

  #begin(): void {
    for (const column of [this.#heads, this.#tails, this.#left, this.#doubled, this.#counts, this.#last]) column.push(0)
  }

  #nextBlock(list: number): void {
    const doubled = this.#doubled.data[list] as number
    const size = sizeOf(doubled)
    const start = this.#words.length
    this.#words.reserve(size)
    this.#words.length += size
    if (doubled === 0) this.#heads.data[list] = start
    else {
      const tail = this.#tails.data[list] as number
      this.#words.data[tail] = start & 0xffff
      this.#words.data[tail + 1] = start >>> 16
    }
    this.#tails.data[list] = start
    this.#left.data[list] = size - pointer
    this.#doubled.data[list] = Math.min(doubled + 1, 16)
  }
}

const mostDoubled = Math.log2(largestBlock / firstBlock)
const sizeOf = (doubled: number) => firstBlock << Math.min(doubled, mostDoubled)

/** A place in a list. */
export class SkillReader {
  readonly #words: Uint16Array
  readonly #countBefore: (stretch: number) => number
  #at: number
  #end: number
  #doubled = 0
  #read = 0
  #stretch = 0

  constructor(words: Uint16Array, head: number, countBefore: (stretch: number) => number) {
    this.#words = words
    this.#countBefore = countBefore
    this.#at = head
    this.#end = head + firstBlock - pointer
  }

  /** Adds `amount` to the sum of each posting that the list has in the next stretch; sums stand at the posting's place within it. */
  addTo(sums: Int32Array, amount: number): void {
    const words = this.#words
    const until = this.#countBefore(++this.#stretch)
    while (this.#read < until) {
      if (this.#at === this.#end) this.#nextBlock()
      const stop = Math.min(this.#end, this.#at + until - this.#read)
      this.#read += stop - this.#at
      let at = this.#at
      for (; at < stop; at++) {
        const place = words[at] as number
        sums[place] = ((sums[place] as number) + amount) | 0
      }
      this.#at = at
    }
  }

  #nextBlock(): void {
    this.#at = (this.#words[this.#end] as number) + (this.#words[this.#end + 1] as number) * 0x10000
    this.#end = this.#at + sizeOf(++this.#doubled) - pointer
  }
}
