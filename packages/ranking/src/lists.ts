import { bytes, integers, words16, words32 } from './column.ts'

const firstBlock = 8
const largestBlock = 512
const pointerBytes = 4

/**
 * Growing lists of rising numbers: each number as its distance to the one before, seven bits a byte, in blocks of one shared array that
 * double from 8 to 512 bytes. The last four bytes of a full block say where the next begins.
 */
export class Lists {
  readonly #bytes = bytes(4096)
  readonly #heads = words32()
  /** Where the next byte goes, and how many are left before the block's pointer. */
  readonly #tails = words32()
  readonly #left = words16()
  readonly #sizes = words16()
  readonly #last = integers()
  readonly #counts = words32()

  get byteLength(): number {
    return [this.#bytes, this.#heads, this.#tails, this.#left, this.#sizes, this.#last, this.#counts].reduce(
      (sum, column) => sum + column.byteLength,
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
    let distance = value - last
    while (distance > 0x7f) {
      this.#write(list, (distance & 0x7f) | 0x80)
      distance >>>= 7
    }
    this.#write(list, distance)
    this.#last.data[list] = value
    this.#counts.data[list] = (this.#counts.data[list] as number) + 1
  }

  /** Writes a list's numbers into `out`, which has room for them, and returns how many they are. */
  read(list: number, out: Uint32Array): number {
    const count = this.count(list)
    if (count === 0) return 0
    const data = this.#bytes.data
    let at = this.#heads.data[list] as number
    let size = firstBlock
    let end = at + size - pointerBytes
    let value = -1
    for (let index = 0; index < count; index++) {
      let [distance, shift] = [0, 0]
      for (;;) {
        if (at === end) {
          at = readPointer(data, at)
          size = Math.min(largestBlock, size * 2)
          end = at + size - pointerBytes
        }
        const byte = data[at++] as number
        distance |= (byte & 0x7f) << shift
        if (byte < 0x80) break
        shift += 7
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
    this.#sizes.push(0)
    this.#last.push(-1)
    this.#counts.push(0)
  }

  #write(list: number, byte: number): void {
    if (this.#left.data[list] === 0) this.#nextBlock(list)
    const tail = this.#tails.data[list] as number
    this.#bytes.data[tail] = byte
    this.#tails.data[list] = tail + 1
    this.#left.data[list] = (this.#left.data[list] as number) - 1
  }

  #nextBlock(list: number): void {
    const before = this.#sizes.data[list] as number
    const size = before === 0 ? firstBlock : Math.min(largestBlock, before * 2)
    const start = this.#bytes.length
    this.#bytes.reserve(size)
    this.#bytes.length += size
    if (before === 0) this.#heads.data[list] = start
    else writePointer(this.#bytes.data, this.#tails.data[list] as number, start)
    this.#tails.data[list] = start
    this.#left.data[list] = size - pointerBytes
    this.#sizes.data[list] = size
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
