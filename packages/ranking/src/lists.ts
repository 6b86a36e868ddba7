import { bytes, integers, words16, words32 } from './column.ts'

const firstBlock = 8
const largestBlock = 512
const pointerBytes = 4

/**
 * Growing lists of rising numbers in one shared array: each number as its distance to the one before, three bits at a time with a fourth for
 * "more follows", so that what most postings have takes half a byte each. Blocks double from 8 to 512 bytes; a block's last four bytes say
 * where the next begins. A list of one number takes no block.
 */
export class Lists {
  readonly #bytes = bytes(4096)
  readonly #heads = words32()
  /** Where the next four bits go, counted in fours, and how many there is room for before the block's pointer. */
  readonly #tails = words32()
  readonly #left = words16()
  /** How many blocks a list has, as far as that says how large the next is. */
  readonly #doubled = bytes()
  readonly #last = integers()
  readonly #counts = words32()

  get byteLength(): number {
    return [this.#bytes, this.#heads, this.#tails, this.#left, this.#doubled, this.#last, this.#counts].reduce(
      (sum, { byteLength }) => sum + byteLength,
      0,
    )
  }

  /** How many numbers a list has. */
  count(list: number): number {
    return list < this.#counts.length ? (this.#counts.data[list] as number) : 0
  }

  /** Appends to a list, which begins with its first number. The last number again changes nothing; a smaller one is a mistake. */
  add(list: number, value: number): void {
    while (this.#heads.length <= list) this.#begin()
    const last = this.#last.data[list] as number
    if (value === last) return
    if (value < last) throw new RangeError(`${value} after ${last}: lists only rise`)
    const count = this.#counts.data[list] as number
    if (count === 1) this.#writeDistance(list, last + 1)
    if (count > 0) this.#writeDistance(list, value - last)
    this.#last.data[list] = value
    this.#counts.data[list] = count + 1
  }

  /** Writes a list's numbers into `out`, which has room for them, and returns how many they are. */
  read(list: number, out: Uint32Array): number {
    const count = this.count(list)
    if (count === 1) out[0] = this.#last.data[list] as number
    if (count <= 1) return count
    const data = this.#bytes.data
    let size = firstBlock
    let at = (this.#heads.data[list] as number) * 2
    let end = at + (size - pointerBytes) * 2
    let value = -1
    for (let index = 0; index < count; index++) {
      let [distance, shift] = [0, 0]
      for (;;) {
        if (at === end) {
          at = readPointer(data, at >>> 1) * 2
          size = Math.min(largestBlock, size * 2)
          end = at + (size - pointerBytes) * 2
        }
        const four = ((data[at >>> 1] as number) >>> ((at & 1) << 2)) & 0xf
        at++
        distance |= (four & 7) << shift
        if (four < 8) break
        shift += 3
      }
      value += distance
      out[index] = value
    }
    return count
  }

  #begin(): void {
    this.#heads.push(0)
    this.#tails.push(0)
    this.#left.push(0)
    this.#doubled.push(0)
    this.#last.push(-1)
    this.#counts.push(0)
  }

  #writeDistance(list: number, distance: number): void {
    let rest = distance
    while (rest > 7) {
      this.#write(list, (rest & 7) | 8)
      rest >>>= 3
    }
    this.#write(list, rest)
  }

  #write(list: number, four: number): void {
    if (this.#left.data[list] === 0) this.#nextBlock(list)
    const tail = this.#tails.data[list] as number
    const { data } = this.#bytes
    data[tail >>> 1] = (data[tail >>> 1] as number) | (four << ((tail & 1) << 2))
    this.#tails.data[list] = tail + 1
    this.#left.data[list] = (this.#left.data[list] as number) - 1
  }

  #nextBlock(list: number): void {
    const doubled = this.#doubled.data[list] as number
    const size = Math.min(largestBlock, firstBlock << doubled)
    const start = this.#bytes.length
    this.#bytes.reserve(size)
    this.#bytes.length += size
    if (doubled === 0) this.#heads.data[list] = start
    else writePointer(this.#bytes.data, (this.#tails.data[list] as number) >>> 1, start)
    this.#tails.data[list] = start * 2
    this.#left.data[list] = (size - pointerBytes) * 2
    this.#doubled.data[list] = Math.min(doubled + 1, 16)
  }
}

function readPointer(data: Uint8Array, at: number): number {
  return (
    ((data[at] as number) | ((data[at + 1] as number) << 8) | ((data[at + 2] as number) << 16) | ((data[at + 3] as number) << 24)) >>> 0
  )
}

function writePointer(data: Uint8Array, at: number, value: number): void {
  for (let byte = 0; byte < pointerBytes; byte++) data[at + byte] = (value >>> (8 * byte)) & 0xff
}
