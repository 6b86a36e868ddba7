import { CoachInput } from '@mosaic/core/coach/state'
import type { TurnResult } from '@mosaic/core/views/wimd'
import type { Trx } from '@mosaic/db/open'
import { closeOpenTurn, insertOpenTurn, keepOpenTurn, listOpenTurns, type OpenTurn } from '@mosaic/db/openTurns'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { writeOnce } from '../writeOnce.ts'
import { rulesAlone } from './aid.ts'
import { answerTurn } from './chat.ts'

/** What is sealed of a turn that waits: what was said, and the call that brought it. */
const OpenTurnContent = z.object({
  input: CoachInput,
  call: z.object({ key: z.string(), procedure: z.string(), input: z.unknown() }).nullable(),
})
type Waiting = OpenTurn<z.infer<typeof OpenTurnContent>>

/** Whoever answers a turn says so anew while they are at it: a process that died no longer does. */
const leaseMs = 10_000
const renewEveryMs = 3000
const leaseFrom = (now: Date) => new Date(now.getTime() + leaseMs).toISOString()

/** Somebody else answered the turn in the meantime. */
class AnsweredElsewhere extends Error {}

/** Keeps what was said before a lane is asked: from here on it is answered, by this process or by the rules later. */
export async function holdTurn(ctx: Ctx, input: CoachInput): Promise<{ readonly id: string; stop(): void }> {
  const id = ctx.newId()
  const content = { input, call: ctx.call }
  const now = ctx.now()
  await ctx.aside((trx) => insertOpenTurn(trx, ctx.session, { id, content, leaseUntil: leaseFrom(now), createdAt: now.toISOString() }))
  const renewal = setInterval(() => {
    ctx
      .aside((trx) => keepOpenTurn(trx, ctx.session, id, leaseFrom(ctx.now())))
      .catch((error: unknown) => ctx.log.error('turn_not_kept', error, {}))
  }, renewEveryMs)
  return { id, stop: () => clearInterval(renewal) }
}

/** Answers a turn that was held. Undefined when somebody else did. */
export function closeTurn(ctx: Ctx, id: string, answer: (trx: Trx) => Promise<TurnResult>): Promise<TurnResult | undefined> {
  return closing(ctx, id, (fn) => ctx.write(fn), answer)
}

/** The turn of this very call, when somebody is still at it. */
export async function turnOfCall(ctx: Ctx): Promise<Waiting | undefined> {
  if (ctx.call === null) return undefined
  const waiting = await listOpenTurns(ctx.db, ctx.session, OpenTurnContent)
  return waiting.find(({ content, leaseUntil }) => content.call?.key === ctx.call?.key && leaseUntil > ctx.now().toISOString())
}

/** Lets the rules answer what was acknowledged and left: by a process that died. */
export async function resumeTurns(ctx: Ctx): Promise<void> {
  const waiting = await listOpenTurns(ctx.db, ctx.session, OpenTurnContent)
  const now = ctx.now().toISOString()
  for (const { id, content, leaseUntil } of waiting) {
    if (leaseUntil > now) continue
    const { input, call } = content
    const write: Write = (fn) => (call === null ? ctx.aside(fn) : writeOnce(ctx, ctx.session, call, fn))
    await closing(ctx, id, write, (trx) => answerTurn(ctx, trx, input, { ...rulesAlone, reason: 'broken' }))
  }
}

type Write = (fn: (trx: Trx) => Promise<TurnResult>) => Promise<TurnResult>

async function closing(ctx: Ctx, id: string, write: Write, answer: (trx: Trx) => Promise<TurnResult>): Promise<TurnResult | undefined> {
  let isClosed = false
  const result = await unlessElsewhere(
    write(async (trx) => {
      isClosed = await closeOpenTurn(trx, ctx.session, id)
      if (!isClosed) throw new AnsweredElsewhere()
      return answer(trx)
    }),
  )
  // the same call, sent twice at once, was answered already: what was held for this one has no use left
  if (result && !isClosed) await ctx.aside((trx) => closeOpenTurn(trx, ctx.session, id))
  return result
}

async function unlessElsewhere<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof AnsweredElsewhere) return undefined
    throw error
  }
}
