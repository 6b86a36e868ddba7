import { LaneFailure } from '@mosaic/core/lane/failure'
import type { OutsideLane } from '@mosaic/core/lane/reasons'
import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel'
import { z } from 'zod'
import { FairQueue, type Waiting } from './fairQueue.ts'
import { type Around, type Asked, askTyped, Forms } from './ladder.ts'
import type { AnswerForm, LanguageModel, Recording, Transcriber, Transcript } from './model.ts'

/** What one lane costs, in the operator's currency for a million tokens; null when the operator did not say. */
export interface Price {
  readonly input: number
  readonly output: number
}

/** A lane as the operator set it up. */
export interface LaneSetUp {
  readonly model: LanguageModel
  readonly transcriber: Transcriber | null
  readonly price: Price | null
}

/** `closed` while it is asked, `open` while it is left alone after failing so often in a row or for the minutes that it asked for, `half_open` once the next request tries it. */
export type LaneState = 'closed' | 'open' | 'half_open'

/** The lanes of this server: asked in turn, left alone for a while when they fail. */
export interface Lanes {
  readonly named: readonly LaneSetUp[]
  /** How many wait for any lane. */
  readonly waiting: () => number
  /** How each lane stands with this process. */
  readonly states: () => { readonly lane: OutsideLane; readonly state: LaneState }[]
  /** @throws LaneFailure. */
  ask<T>(lane: OutsideLane, asked: Asked<T>, around: Around, waiting: Waiting): Promise<T>
  /** @throws LaneFailure. */
  transcribe(lane: OutsideLane, recording: Recording, waiting: Waiting): Promise<Transcript>
  /** Asks for a fixed word, nobody's, and tells the strictest form that was kept to. @throws LaneFailure. */
  probe(lane: OutsideLane): Promise<AnswerForm>
  close(): Promise<void>
}

export interface LanesOptions {
  /** Requests under way at once. */
  readonly atOnce?: number
  readonly waitingAtMost?: number
  /** So many failures one after another, and the lane is left alone. */
  readonly failuresAtMost?: number
  readonly restMs?: number
}

/** What counts against a lane: that it could not answer, never that somebody left or that it would not. */
const fails = new Set<string>(['rate_limited', 'slow', 'unreachable', 'broken', 'too_large', 'denied'])

export function createLanes(
  setUp: readonly LaneSetUp[],
  { atOnce = 4, waitingAtMost = 200, failuresAtMost = 5, restMs = 30_000 }: LanesOptions = {},
): Lanes {
  const queue = new FairQueue({ atOnce, waitingAtMost })
  const forms = new Forms()
  const byName = new Map(
    setUp.map((lane) => {
      const breaker = circuitBreaker(
        handleWhen((error) => error instanceof LaneFailure && fails.has(error.reason)),
        { breaker: new ConsecutiveBreaker(failuresAtMost), halfOpenAfter: restMs },
      )
      let brokenAt = 0
      breaker.onBreak(() => (brokenAt = performance.now()))
      const waits = new AskedWait()
      const state = (): LaneState => {
        if (waits.leftMs() > passingMs) return 'open'
        if (breaker.state === CircuitState.Closed) return 'closed'
        return performance.now() - brokenAt < restMs ? 'open' : 'half_open'
      }
      return [lane.model.lane, { ...lane, breaker, waits, state }] as const
    }),
  )
  const require = (name: OutsideLane) => {
    const lane = byName.get(name)
    if (!lane) throw new LaneFailure('denied')
    return lane
  }
  const inTurn = async <T>(name: OutsideLane, work: () => Promise<T>, waiting: Waiting): Promise<T> => {
    const { breaker, waits } = require(name)
    waits.require()
    const patiently = async () => {
      waits.require()
      try {
        return await work()
      } catch (error) {
        if (waiting.signal.aborted) throw new Impatient(error)
        waits.keep(error)
        throw error
      }
    }
    try {
      return await queue.run(() => breaker.execute(patiently), waiting)
    } catch (error) {
      if (error instanceof Impatient) throw error.cause
      throw error instanceof BrokenCircuitError ? new LaneFailure('resting', { cause: error }) : error
    }
  }
  const ask: Lanes['ask'] = (name, asked, around, waiting) =>
    inTurn(name, () => askTyped(require(name).model, forms, asked, around, waiting.signal), waiting)
  return {
    named: setUp,
    waiting: () => queue.size,
    states: () => [...byName].map(([lane, { state }]) => ({ lane, state: state() })),
    ask,
    async probe(name) {
      let kept: AnswerForm = 'text'
      const around: Around = (sent, send) => {
        kept = sent.form
        return send()
      }
      await ask(name, probing, around, { owner: 'probe', signal: AbortSignal.timeout(probeMs), onPlace() {} })
      return kept
    },
    transcribe(name, recording, waiting) {
      const { transcriber } = require(name)
      if (!transcriber) throw new LaneFailure('denied')
      return inTurn(name, () => transcriber.transcribe(recording, waiting.signal), waiting)
    },
    async close() {
      await Promise.all(setUp.flatMap(({ model, transcriber }) => (transcriber ? [model.close(), transcriber.close()] : [model.close()])))
    },
  }
}

/** Whoever asked waited no longer: that is no failing of the lane. */
class Impatient extends Error {
  constructor(cause: unknown) {
    super('nobody waits any more', { cause })
  }
}

/** A shorter wait is everyday, and nothing to be told of. */
const passingMs = 60_000
/** A provider that asks for more is believed for so long. */
const waitAtMostMs = 3_600_000

/** The wait that a provider asked for: until it is over nothing is sent. */
class AskedWait {
  #until = 0

  leftMs(): number {
    return Math.max(0, this.#until - performance.now())
  }

  keep(error: unknown): void {
    const seconds = error instanceof LaneFailure ? (error.retryAfterSeconds ?? 0) : 0
    this.#until = Math.max(this.#until, performance.now() + Math.min(seconds * 1000, waitAtMostMs))
  }

  /** @throws LaneFailure `rate_limited` while it lasts. */
  require(): void {
    const left = this.leftMs()
    if (left > 0) throw new LaneFailure('rate_limited', { retryAfterSeconds: Math.ceil(left / 1000) })
  }
}

const probeMs = 20_000
const probing: Asked<{ word: string }> = {
  name: 'probe',
  system: 'You check a connection.',
  user: 'Answer with the word "mosaic" in the field "word".',
  answer: z.object({ word: z.string() }),
  tokensAtMost: 512,
}
