import { integers, words32 } from './column.ts'
import { counted, header } from './record.ts'

const firstBlock = 64
const largestBlock = 8192
const growth = 4
const nextAt = 0
const endAt = 1
const headerOfBlock = 2
const noBlock = -1

/**
 * Records of postings in piles, one for each kind of work, so that what is judged together stands together. All piles share one array: a pile is a
 * chain of blocks, each a quarter as large as the pile was before it, with the place of the next block and of its own end in front.
 */
export class Piles {
  readonly #words = integers(4096)
  readonly #first = integers()
  readonly #last = integers()
  /** Where a pile's last block has no more room. */
  readonly #full = words32()
  readonly #sizes = words32()

  get byteLength(): number {
    return [this.#words, this.#first, this.#last, this.#full, this.#sizes].reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** Where everything stands. It is another array after something was added. */
  get words(): Int32Array {
    return this.#words.data
  }

  /** A pile's first block, negative when it is empty. */
  first(pile: number): number {
    return pile < this.#first.length ? (this.#first.data[pile] as number) : noBlock
  }

  /** The block after one, negative after the last. */
  next(block: number): number {
    return this.#words.data[block + nextAt] as number
  }

  /** Where a block's first record begins. */
  begin(block: number): number {
    return block + headerOfBlock
  }

  /** Where its last record ends. */
  end(block: number): number {
    return this.#words.data[block + endAt] as number
  }

  /** Puts a record on a pile and gives its place. */
  add(pile: number, posting: number, head: number, lines: readonly number[]): number {
    while (this.#first.length <= pile) this.#begin()
    const length = header + lines.length
    const block = this.#blockFor(pile, length)
    const words = this.#words.data
    const record = words[block + endAt] as number
    words[record] = posting
    words[record + 1] = counted(lines.length, head)
    for (const [at, line] of lines.entries()) words[record + header + at] = line
    words[block + endAt] = record + length
    this.#sizes.data[pile] = (this.#sizes.data[pile] as number) + length
    return record
  }

  #begin(): void {
    this.#first.push(noBlock)
    this.#last.push(noBlock)
    this.#full.push(0)
    this.#sizes.push(0)
  }

  /** The pile's last block, or a new one when `length` more does not fit. */
  #blockFor(pile: number, length: number): number {
    const last = this.#last.data[pile] as number
    if (last !== noBlock && this.end(last) + length <= (this.#full.data[pile] as number)) return last
    const quarter = Math.ceil((this.#sizes.data[pile] as number) / growth)
    const size = headerOfBlock + Math.max(length, Math.min(largestBlock, Math.max(firstBlock, quarter)))
    const block = this.#words.length
    this.#words.reserve(size)
    this.#words.length += size
    this.#words.data[block + nextAt] = noBlock
    this.#words.data[block + endAt] = this.begin(block)
    if (last === noBlock) this.#first.data[pile] = block
    else this.#words.data[last + nextAt] = block
    this.#last.data[pile] = block
    this.#full.data[pile] = block + size
    return block
  }
}
