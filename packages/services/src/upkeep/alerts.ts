import { alertTold, type DueAlert, dueAlerts, endUnseenAlerts, putOffAlerts, type SeenAlert, seeAlerts } from '@mosaic/db/alerts'
import type { OpenCtx } from '../context.ts'

/** What instances find is kept once a minute: what none found for so long is over. */
const unseenForMs = 150_000
/** So many beginnings and ends are told at once; the others a minute later. */
const toldAtOnce = 5
const firstPauseMs = 60_000
const longestPauseMs = 3_600_000

/** Tells somebody of one beginning or end. Rejects when they did not take it; `retryAt` of the error says not before when to try again, in ms since 1970. */
export type TellAlert = (alert: DueAlert, signal: AbortSignal) => Promise<void>

/** Keeps and logs what this instance finds to need an operator. */
export async function noteAlerts(ctx: OpenCtx, seen: readonly SeenAlert[]): Promise<void> {
  if (seen.length === 0) return
  const began = await ctx.write((trx) => seeAlerts(trx, seen, ctx.now().toISOString()))
  for (const { code, about, text } of began) ctx.log.info('alert_began', { code, about, text })
}

/**
 * Ends what no instance finds any more, and tells of beginnings and ends, in their order and some at a time. When one is not taken, all wait:
 * a minute, then twice as long each time, up to an hour. An instance that dies in between tells one twice rather than never.
 */
export async function tellAlerts(ctx: OpenCtx, tell: TellAlert, signal: AbortSignal): Promise<void> {
  const now = ctx.now()
  const at = now.toISOString()
  const ended = await ctx.write((trx) => endUnseenAlerts(trx, new Date(now.getTime() - unseenForMs).toISOString(), at))
  for (const { code, about, text } of ended) ctx.log.info('alert_ended', { code, about, text })
  for (const alert of await dueAlerts(ctx.db, at, toldAtOnce)) {
    try {
      await tell(alert, signal)
    } catch (error) {
      if (signal.aborted) return
      const tries = alert.tries + 1
      const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (tries - 1))
      const asked = Math.min(retryAtOf(error), now.getTime() + longestPauseMs)
      const nextAt = new Date(Math.max(now.getTime() + pause, asked)).toISOString()
      await ctx.write((trx) => putOffAlerts(trx, at, { tries, nextAt }))
      ctx.log.error('alert_not_told', error, { reason: error instanceof Error ? error.message : null, tries, nextAt })
      return
    }
    await ctx.write((trx) => alertTold(trx, alert, ctx.now().toISOString()))
  }
}

function retryAtOf(error: unknown): number {
  const { retryAt } = (error ?? {}) as { readonly retryAt?: unknown }
  return typeof retryAt === 'number' ? retryAt : 0
}
