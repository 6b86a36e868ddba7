import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'

const minuteMs = 60_000
const minutes = 5
/** Three digits of a time are exact enough to be told. */
const figures = 3
const longestMs = 3_600_000

interface Minute {
  readonly at: number
  readonly times: RecordableHistogram
  failed: number
}

/** How this instance answered of late. */
export interface Answers {
  /** Of the last five minutes. */
  readonly count: number
  /** Share that were the server's own failure; null when there was none. */
  readonly errorRate: number | null
  /** Seconds within which 95 of 100 were answered; null when there was none. */
  readonly p95Seconds: number | null
}

/** Counts answers of the last five minutes, a minute at a time. */
export class RecentAnswers {
  readonly #now: () => Date
  #kept: Minute[] = []

  constructor(now: () => Date) {
    this.#now = now
  }

  add(status: number, seconds: number): void {
    const at = Math.floor(this.#now().getTime() / minuteMs)
    let last = this.#kept.at(-1)
    if (last?.at !== at) {
      last = { at, times: createHistogram({ lowest: 1, highest: longestMs, figures }), failed: 0 }
      this.#kept = [...this.#recent(), last]
    }
    last.times.record(Math.min(longestMs, Math.max(1, Math.round(seconds * 1000))))
    if (status >= 500) last.failed++
  }

  get answers(): Answers {
    const times = createHistogram({ lowest: 1, highest: longestMs, figures })
    let failed = 0
    for (const minute of this.#recent()) {
      times.add(minute.times)
      failed += minute.failed
    }
    const { count } = times
    return { count, errorRate: count === 0 ? null : failed / count, p95Seconds: count === 0 ? null : times.percentile(95) / 1000 }
  }

  #recent(): Minute[] {
    const first = Math.floor(this.#now().getTime() / minuteMs) - minutes
    return this.#kept.filter(({ at }) => at > first)
  }
}
