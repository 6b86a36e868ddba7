import { setTimeout as pause } from 'node:timers/promises'
import type { Say } from '@mosaic/core/coach/schema'
import type { CoachInput } from '@mosaic/core/coach/state'
import { Failure } from '@mosaic/core/failure'
import { extractFacts } from '@mosaic/core/lane/extract'
import { TurnResult } from '@mosaic/core/views/wimd'
import type { Ctx } from '../context.ts'
import { requireRoom } from '../room.ts'
import { rulesAlone } from './aid.ts'
import { askLane, type TurnWait } from './askLane.ts'
import { answerTurn, inputOf } from './chat.ts'
import { keepLate } from './late.ts'
import { closeTurn, holdTurn, resumeTurns, turnOfCall } from './openTurn.ts'

/** How long an answer that comes in one piece waits for a lane: within two seconds it is there. */
const wholeMs = 1200
/** How long what a lane finds is waited for beside an answer that the rules gave in time. */
const lateMs = 10_000
/** How long one that tells its place meanwhile waits. */
export const streamedMs = 20_000
const lookAgainMs = 250

/** A turn's answer, and when everything that it started is done: the session stays open until then. */
export interface Taken {
  readonly result: TurnResult
  readonly settled: Promise<void>
}

/**
 * One turn, answered in one piece within two seconds: by the lane, or by the rules. What a slow lane finds afterwards is told by a turn of its own.
 * @throws Failure `invalid` when neither words nor a card came.
 */
export async function chat(ctx: Ctx, say: Say, signal: AbortSignal): Promise<Taken> {
  const leaving = new AbortController()
  const leave = () => leaving.abort(signal.reason)
  signal.addEventListener('abort', leave, { once: true })
  if (signal.aborted) leave()
  try {
    const late = AbortSignal.any([leaving.signal, AbortSignal.timeout(lateMs)])
    return await takeTurn(ctx, inputOf(say), { signal: AbortSignal.any([leaving.signal, AbortSignal.timeout(wholeMs)]), late })
  } finally {
    // an answer that was taken ends the connection: what goes on beside it is not left
    signal.removeEventListener('abort', leave)
  }
}

/**
 * One turn. Where a lane is asked, what was said is kept first; when the person leaves, the lane fails or this process dies, the rules answer it.
 * A call that was answered before is told the same again; one that is being answered waits for that. @throws Failure `over_quota`.
 */
export async function takeTurn(ctx: Ctx, input: CoachInput, wait: TurnWait): Promise<Taken> {
  for (let held = await turnOfCall(ctx); held; held = await turnOfCall(ctx)) {
    wait.onPlace?.(0)
    await pause(lookAgainMs)
  }
  await resumeTurns(ctx)
  const told = await toldTurn(ctx)
  if (told) return alone(told)
  await requireRoom(ctx, ctx.db, 'turns')
  if (input.type !== 'say' || (await ctx.lane(extractFacts)) === null)
    return alone(await ctx.write((trx) => answerTurn(ctx, trx, input, rulesAlone)))
  const turn = await holdTurn(ctx, input)
  try {
    const aid = await askLane(ctx, input, wait)
    const answered = await closeTurn(ctx, turn.id, (trx) => answerTurn(ctx, trx, input, aid))
    if (!answered) return alone((await toldTurn(ctx)) ?? answeredElsewhere())
    if (!aid.late || !aid.lane) return alone(answered)
    return { result: answered, settled: keepLate(ctx, { lane: aid.lane, said: input.text, turnId: answered.turnId, found: aid.late }) }
  } finally {
    turn.stop()
  }
}

const alone = (result: TurnResult): Taken => ({ result, settled: Promise.resolve() })

async function toldTurn(ctx: Ctx): Promise<TurnResult | undefined> {
  const told = await ctx.told()
  return told === undefined || told === null ? undefined : TurnResult.parse(told)
}

function answeredElsewhere(): never {
  throw new Failure('stale', 'This was answered in the meantime. Look at the talk.')
}
