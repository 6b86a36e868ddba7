import type { Answer, Asking, Outbound } from './outbound/outbound.ts'
import { Unreached } from './outbound/unreached.ts'

/** Something that gave no posting: where it stood, and why, in words for the operator. */
export interface LeftOut {
  readonly where: string
  readonly reason: string
}

/** What a feed keeps from one reading to the next, by key: JSON values. */
export type Notes = Readonly<Record<string, unknown>>

export interface ReadingOptions {
  /** The way out; without it only this machine's files can be read. */
  readonly outbound?: Outbound
  /** What the last full reading noted. */
  readonly notes?: Notes
  readonly now?: () => Date
  readonly onLeftOut?: (left: LeftOut) => void
  /** Hears of postings that stand as they were, by id: they are not given again. */
  readonly onStanding?: (id: string) => void
  readonly signal?: AbortSignal
}

/** One reading of a feed: what it reads with, and what it tells about it. */
export class Reading {
  readonly now: () => Date
  readonly notes: Notes
  readonly signal: AbortSignal | undefined
  #outbound: Outbound | undefined
  #onLeftOut: (left: LeftOut) => void
  #onStanding: (id: string) => void
  #noted: Record<string, unknown> = {}
  #missing: string | null = null
  #retryAt: number | null = null
  #isUnchanged = false

  constructor({ outbound, notes = {}, now = () => new Date(), onLeftOut = () => {}, onStanding = () => {}, signal }: ReadingOptions = {}) {
    this.#outbound = outbound
    this.notes = notes
    this.now = now
    this.signal = signal
    this.#onLeftOut = onLeftOut
    this.#onStanding = onStanding
  }

  /** Why not all of it could be read; null when all was. */
  get missing(): string | null {
    return this.#missing
  }

  /** Not before when to read again, in milliseconds since 1970, as the other side asked; null when it did not. */
  get retryAt(): number | null {
    return this.#retryAt
  }

  /** Whether everything stands as the last reading left it. */
  get isUnchanged(): boolean {
    return this.#isUnchanged
  }

  /** What to hand to the next reading. */
  get noted(): Notes {
    return this.#noted
  }

  /** What stands at an address; null when it is as it was. @throws Unreached */
  get(url: string, asking: Asking = {}): Promise<Answer | null> {
    if (!this.#outbound) throw new Error('this reading was given no way out')
    return this.#outbound.get(url, { ...asking, ...(this.signal ? { signal: this.signal } : {}) })
  }

  /** Keeps something about one posting. */
  note(key: string, value: string): void {
    this.#noted[key] = value
  }

  /** Keeps something about all of it, by which a change is known: it is forgotten when the reading is not taken in to its end. */
  noteWhole(value: unknown): void {
    this.#noted['whole'] = value
  }

  /**
   * Some of it could not be read: what was given stands, and what was not given has not ended.
   * @returns whether the reason lies with the other side; else it is ours, and worth a look.
   */
  stopsHere(why: unknown): boolean {
    const isTheirs = why instanceof Unreached
    this.#missing ??= isTheirs ? why.message : 'Not all of it could be read.'
    if (isTheirs) this.#retryAt ??= why.retryAt
    return isTheirs
  }

  leftOut(where: string, reason: string): void {
    this.#onLeftOut({ where, reason })
  }

  standing(id: string): void {
    this.#onStanding(id)
  }

  unchanged(): void {
    this.#isUnchanged = true
    this.#noted = { ...this.notes }
  }
}
