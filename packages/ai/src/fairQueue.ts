import { LaneFailure } from '@mosaic/core/lane/failure'
import PQueue, { type QueueAddOptions } from 'p-queue'

interface Owned extends QueueAddOptions {
  /** Whose turn it is: each owner has one place in the round. */
  readonly owner?: string
  /** Told the place whenever it changes; 0 when it begins. */
  readonly onPlace?: (place: number) => void
}
type Run = () => Promise<unknown>

/** Waiting requests by owner, taken in rounds: who asks for much waits behind who asks for little. */
class Rounds {
  /** In the order of the next round. */
  readonly #owners = new Map<string, { readonly run: Run; readonly options: Partial<Owned> }[]>()

  get size(): number {
    return this.filter().length
  }

  enqueue(run: Run, options: Partial<Owned> = {}): void {
    const { owner = '' } = options
    this.#owners.set(owner, [...(this.#owners.get(owner) ?? []), { run, options }])
    this.#tellPlaces()
  }

  dequeue(): Run | undefined {
    const [owner, waiting] = this.#owners.entries().next().value ?? []
    if (owner === undefined || waiting === undefined) return undefined
    const [next, ...rest] = waiting
    this.#owners.delete(owner)
    if (rest.length > 0) this.#owners.set(owner, rest)
    next?.options.onPlace?.(0)
    this.#tellPlaces()
    return next?.run
  }

  filter(): Run[] {
    return [...this.#owners.values()].flatMap((waiting) => waiting.map(({ run }) => run))
  }

  remove(id: string): void {
    for (const [owner, waiting] of this.#owners) {
      const left = waiting.filter(({ options }) => options.id !== id)
      if (left.length === waiting.length) continue
      if (left.length === 0) this.#owners.delete(owner)
      else this.#owners.set(owner, left)
    }
    this.#tellPlaces()
  }

  setPriority(): void {
    throw new Error('a round has no priorities')
  }

  /** One of each owner makes a round; a place counts from 1. */
  #tellPlaces(): void {
    const owners = [...this.#owners.values()]
    owners.forEach((waiting, at) =>
      waiting.forEach(({ options }, round) => {
        const before = owners.reduce((sum, others, index) => sum + Math.min(others.length, index < at ? round + 1 : round), 0)
        options.onPlace?.(before + 1)
      }),
    )
  }
}

export interface Waiting {
  readonly owner: string
  readonly signal: AbortSignal
  readonly onPlace: (place: number) => void
}

/** Runs so many at once and lets the others wait in memory, fairly by owner. */
export class FairQueue {
  readonly #queue: PQueue<Rounds, Owned>
  readonly #waitingAtMost: number

  constructor({ atOnce, waitingAtMost }: { readonly atOnce: number; readonly waitingAtMost: number }) {
    this.#queue = new PQueue<Rounds, Owned>({ concurrency: atOnce, queueClass: Rounds })
    this.#waitingAtMost = waitingAtMost
  }

  /** How many wait. */
  get size(): number {
    return this.#queue.size
  }

  /** @throws LaneFailure `busy` when too many wait already or the wait took too long, `left` when whoever waited went away. */
  async run<T>(work: () => Promise<T>, { owner, signal, onPlace }: Waiting): Promise<T> {
    if (this.#queue.size >= this.#waitingAtMost) throw new LaneFailure('busy')
    const waiting = new AbortController()
    const leave = () => {
      const isLate = signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
      waiting.abort(new LaneFailure(isLate ? 'busy' : 'left', { cause: signal.reason }))
    }
    signal.addEventListener('abort', leave, { once: true })
    if (signal.aborted) leave()
    const begin = () => {
      // what has begun ends by itself and in its own time, so that what it has to keep is kept
      signal.removeEventListener('abort', leave)
      return work()
    }
    try {
      return await this.#queue.add(begin, { owner, signal: waiting.signal, onPlace })
    } finally {
      signal.removeEventListener('abort', leave)
    }
  }
}
