type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

const growth = 1.0625

/** A typed array that grows by a sixteenth when it is full. `data` is longer than `length` and changes when it grows. */
export class Column<A extends Numbers> {
  data: A
  length = 0
  readonly #make: (length: number) => A

  constructor(make: (length: number) => A, capacity = 256) {
    this.#make = make
    this.data = make(capacity)
  }

  /** Adds a value and returns its place. */
  push(value: number): number {
    this.reserve(1)
    this.data[this.length] = value
    return this.length++
  }

  /** Makes room for `count` more; they are taken by raising `length`. */
  reserve(count: number): void {
    if (this.length + count <= this.data.length) return
    const wider = this.#make(Math.ceil((this.length + count) * growth))
    wider.set(this.data.subarray(0, this.length))
    this.data = wider
  }

  get byteLength(): number {
    return this.data.byteLength
  }
}

/** Numbers of 16 bits, or of 32 from the first one on that needs it. */
export class NarrowColumn extends Column<Uint16Array | Uint32Array> {
  readonly #width: { bits: 16 | 32 }

  constructor() {
    const width: { bits: 16 | 32 } = { bits: 16 }
    super((length) => (width.bits === 16 ? new Uint16Array(length) : new Uint32Array(length)))
    this.#width = width
  }

  override push(value: number): number {
    if (value > 0xffff && this.#width.bits === 16) {
      this.#width.bits = 32
      this.data = Uint32Array.from(this.data)
    }
    return super.push(value)
  }
}

export const bytes = (capacity?: number) => new Column((length) => new Uint8Array(length), capacity)
export const words16 = (capacity?: number) => new Column((length) => new Uint16Array(length), capacity)
export const words32 = (capacity?: number) => new Column((length) => new Uint32Array(length), capacity)
export const integers = (capacity?: number) => new Column((length) => new Int32Array(length), capacity)
