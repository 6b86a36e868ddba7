import type { Price } from '@mosaic/ai/lanes'
import { LaneFailure } from '@mosaic/core/lane/failure'
import { LaneReason } from '@mosaic/core/lane/reasons'
import { Instant } from '@mosaic/core/time'
import { addToDay } from '@mosaic/db/counts'
import { listSpent } from '@mosaic/db/laneCalls'
import type { Trx } from '@mosaic/db/open'
import { z } from 'zod'
import type { Ctx } from '../context.ts'

/** What may be spent in a day (UTC), by one session and by all; money in the currency of the prices, null without a limit. */
export interface LaneBudget {
  readonly tokens: { readonly session: number; readonly day: number }
  readonly money: { readonly session: number | null; readonly day: number | null }
}

/** What is sealed of a request's end. Until it is known what it took, what it may take at most counts. */
export const Spent = z.object({
  /** Tokens that count, and the money they cost, in millionths; null without a price. */
  tokens: z.int(),
  micros: z.int().nullable(),
  /** As the provider counted them, null when it did not say. */
  used: z.object({ input: z.int(), output: z.int() }).nullable(),
  outcome: z.union([z.enum(['sent', 'answered']), LaneReason]),
  endedAt: Instant.nullable(),
})
export type Spent = z.infer<typeof Spent>

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
/** A token is a byte at least. */
const bytesOf = (text: string) => new TextEncoder().encode(text).length

/** The most that a request can take: each byte a token of its own, and the longest answer. */
export function mostOf(texts: readonly string[], tokensAtMost: number, price: Price | null): Spent {
  const input = texts.reduce((sum, text) => sum + bytesOf(text), 0)
  return {
    tokens: input + tokensAtMost,
    micros: microsOf({ input, output: tokensAtMost }, price),
    used: null,
    outcome: 'sent',
    endedAt: null,
  }
}

/** What a request took, when its provider said so; else what it may have taken. Nothing when it never got in. */
export function tookOf(most: Spent, outcome: Spent['outcome'], used: Spent['used'], price: Price | null, endedAt: string): Spent {
  if (used) return { tokens: used.input + used.output, micros: microsOf(used, price), used, outcome, endedAt }
  const gotIn = outcome !== 'unreachable' && outcome !== 'rate_limited' && outcome !== 'denied' && outcome !== 'resting'
  return { ...most, ...(gotIn ? {} : { tokens: 0, micros: most.micros === null ? null : 0 }), outcome, endedAt }
}

function microsOf(used: { readonly input: number; readonly output: number }, price: Price | null): number | null {
  return price && Math.ceil(used.input * price.input + used.output * price.output)
}

/** Counts a request before it goes out. @throws LaneFailure `budget` when the session or the server would pass what it may spend today. */
export async function reserve(ctx: Pick<Ctx, 'session' | 'now'>, trx: Trx, most: Spent, { tokens, money }: LaneBudget): Promise<void> {
  const day = dayOf(ctx.now())
  const today = await listSpent(trx, ctx.session, Spent, `${day}T00:00:00.000Z`)
  const sum = (of: (spent: Spent) => number) => today.reduce((total, spent) => total + of(spent), of(most))
  const microsOfMoney = (amount: number | null) => (amount === null ? null : Math.floor(amount * 1e6))
  const sessionMicros = microsOfMoney(money.session)
  if (sum((spent) => spent.tokens) > tokens.session) throw new LaneFailure('budget')
  if (sessionMicros !== null && sum((spent) => spent.micros ?? 0) > sessionMicros) throw new LaneFailure('budget')
  if (!(await addToDay(trx, day, laneTokens, most.tokens, tokens.day))) throw new LaneFailure('budget')
  if (most.micros !== null && !(await addToDay(trx, day, laneMicros, most.micros, microsOfMoney(money.day))))
    throw new LaneFailure('budget')
}

/** Gives back what was counted too much, or adds what was too little, on the day it was counted. */
export async function correct(trx: Trx, countedAt: Date, most: Spent, took: Spent): Promise<void> {
  await addToDay(trx, dayOf(countedAt), laneTokens, took.tokens - most.tokens)
  if (most.micros !== null && took.micros !== null) await addToDay(trx, dayOf(countedAt), laneMicros, took.micros - most.micros)
}

/** The day's sums over all sessions, among the other daily counts. */
const laneTokens = 'lane_tokens'
const laneMicros = 'lane_money_micros'
