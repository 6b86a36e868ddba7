import { bytes, integers, words16, words32 } from './column.ts'

const firstBlock = 8
const largestBlock = 512
const pointerBytes = 4

const empty = -1
/** Chains are numbered from here downwards where a list's only number would stand. */
const firstChain = -2

/**
 * Growing lists of rising numbers in one shared array: each number as its distance to the one before, three bits at a time with a fourth for
 * "more follows", so that what most postings have takes half a byte each. Blocks double from 8 to 512 bytes; a block's last four bytes say
 * where the next begins. A list of one number is that number: very many words stand in one posting only.
 */
export class Lists {
  readonly #bytes = bytes(4096)
  /** By list: `empty`, its only number, or its chain, counted from `firstChain` downwards. */
  readonly #lists = integers()
  /** By chain, as all that follows: where its first block begins. */
  readonly #heads = words32()
  /** Where the next four bits go, counted in fours, and how many there is room for before the block's pointer. */
  readonly #tails = words32()
  readonly #left = words16()
  /** How many blocks it has, as far as that says how large the next is. */
  readonly #doubled = bytes()
  readonly #last = integers()
  readonly #counts = words32()

  get byteLength(): number {
    const columns = [this.#bytes, this.#lists, this.#heads, this.#tails, this.#left, this.#doubled, this.#last, this.#counts]
    return columns.reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** How many numbers a list has. */
  count(list: number): number {
    const value = list < this.#lists.length ? (this.#lists.data[list] as number) : empty
    return value === empty ? 0 : value > empty ? 1 : (this.#counts.data[firstChain - value] as number)
  }

  /** Appends to a list, which begins with its first number. The last number again changes nothing; a smaller one is a mistake. */
  add(list: number, value: number): void {
    while (this.#lists.length <= list) this.#lists.push(empty)
    const known = this.#lists.data[list] as number
    if (known === empty) this.#lists.data[list] = value
    if (known === empty || known === value) return
    const chain = known > empty ? this.#begin(list, known) : firstChain - known
    const last = this.#last.data[chain] as number
    if (value === last) return
    if (value < last) throw new RangeError(`${value} after ${last}: lists only rise`)
    this.#append(chain, value)
  }

  /** Writes a list's numbers into `out`, which has room for them, and returns how many they are. */
  read(list: number, out: Uint32Array): number {
    const count = this.count(list)
    if (count === 0) return 0
    const known = this.#lists.data[list] as number
    if (known > empty) out[0] = known
    else this.#readChain(firstChain - known, count, out)
    return count
  }

  #readChain(chain: number, count: number, out: Uint32Array): void {
    const data = this.#bytes.data
    let size = firstBlock
    let at = (this.#heads.data[chain] as number) * 2
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
  }

  /** Makes a chain of a list that had one number. */
  #begin(list: number, value: number): number {
    const chain = this.#heads.push(0)
    for (const column of [this.#tails, this.#left, this.#doubled, this.#counts]) column.push(0)
    this.#last.push(-1)
    this.#lists.data[list] = firstChain - chain
    this.#append(chain, value)
    return chain
  }

  #append(chain: number, value: number): void {
    this.#writeDistance(chain, value - (this.#last.data[chain] as number))
    this.#last.data[chain] = value
    this.#counts.data[chain] = (this.#counts.data[chain] as number) + 1
  }

  #writeDistance(chain: number, distance: number): void {
    let rest = distance
    while (rest > 7) {
      this.#write(chain, (rest & 7) | 8)
      rest >>>= 3
    }
    this.#write(chain, rest)
  }

  #write(chain: number, four: number): void {
    if (this.#left.data[chain] === 0) this.#nextBlock(chain)
    const tail = this.#tails.data[chain] as number
    const { data } = this.#bytes
    data[tail >>> 1] = (data[tail >>> 1] as number) | (four << ((tail & 1) << 2))
    this.#tails.data[chain] = tail + 1
    this.#left.data[chain] = (this.#left.data[chain] as number) - 1
  }

  #nextBlock(chain: number): void {
    const doubled = this.#doubled.data[chain] as number
    const size = Math.min(largestBlock, firstBlock << doubled)
    const start = this.#bytes.length
    this.#bytes.reserve(size)
    this.#bytes.length += size
    if (doubled === 0) this.#heads.data[chain] = start
    else writePointer(this.#bytes.data, (this.#tails.data[chain] as number) >>> 1, start)
    this.#tails.data[chain] = start * 2
    this.#left.data[chain] = (size - pointerBytes) * 2
    this.#doubled.data[chain] = Math.min(doubled + 1, 16)
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
