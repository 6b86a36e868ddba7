import { performance } from 'node:perf_hooks'

const [least, first, most] = [25, 100, 500]
/** Whoever asks something waits that long for a batch at most, if the machine allows. */
const [quickMs, slowMs] = [4, 10]

/** How many rows to take at a time, so that nobody waits long for their turn: a disk that has not got them at hand is a hundred times slower than one that has. */
export class Pace {
  #size = first

  get size(): number {
    return this.#size
  }

  /** Does a batch's work, and lets its share of the event loop decide on the size of the next. */
  async measure<T>(work: () => Promise<T>): Promise<T> {
    const before = performance.eventLoopUtilization()
    const done = await work()
    const { active } = performance.eventLoopUtilization(before)
    if (active > slowMs) this.#size = Math.max(least, Math.floor(this.#size / 2))
    else if (active < quickMs) this.#size = Math.min(most, Math.ceil(this.#size * 1.5))
    return done
  }
}
