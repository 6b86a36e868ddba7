import { monitorEventLoopDelay, performance } from 'node:perf_hooks'

const everyMs = 10
const minuteMs = 60_000

/** How long requests waited for the processor in the last minute that somebody asked about. */
export class LoopLag {
  readonly #delays = monitorEventLoopDelay({ resolution: everyMs })
  #since = performance.now()
  #last: number | null = null

  constructor() {
    this.#delays.enable()
  }

  /** Seconds that 99 of 100 waits stayed under in a whole minute; null before the first is over: a start holds everything up. */
  get p99Seconds(): number | null {
    if (performance.now() - this.#since >= minuteMs) {
      // the time between two samples is part of what is measured
      this.#last = Math.max(0, this.#delays.percentile(99) / 1e6 - everyMs) / 1000
      this.#since = performance.now()
      this.#delays.reset()
    }
    return this.#last
  }

  stop(): void {
    this.#delays.disable()
  }
}
