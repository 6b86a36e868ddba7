import { setTimeout as pause } from 'node:timers/promises'
import type { Say } from '@mosaic/core/coach/schema'
import type { CoachInput } from '@mosaic/core/coach/state'
import { Failure } from '@mosaic/core/failure'
import { extractFacts } from '@mosaic/core/lane/extract'
import { TurnResult } from '@mosaic/core/views/wimd'
import type { Ctx } from '../context.ts'
import type { LaneWait } from '../lane/door.ts'
import { rulesAlone } from './aid.ts'
import { askLane } from './askLane.ts'
import { answerTurn, inputOf } from './chat.ts'
import { closeTurn, holdTurn, resumeTurns, turnOfCall } from './openTurn.ts'

/** How long an answer that comes in one piece waits for a lane: within two seconds it is there. */
const wholeMs = 1200
/** How long one that tells its place meanwhile waits. */
export const streamedMs = 20_000
const lookAgainMs = 250

/** One turn, answered in one piece within two seconds: by the lane, or by the rules. @throws Failure `invalid` when neither words nor a card came. */
export async function chat(ctx: Ctx, say: Say, signal: AbortSignal): Promise<TurnResult> {
  return takeTurn(ctx, inputOf(say), { signal: AbortSignal.any([signal, AbortSignal.timeout(wholeMs)]) })
}

/**
 * One turn. Where a lane is asked, what was said is kept first; when the person leaves, the lane fails or this process dies, the rules answer it.
 * A call that was answered before is told the same again; one that is being answered waits for that.
 */
export async function takeTurn(ctx: Ctx, input: CoachInput, wait: LaneWait): Promise<TurnResult> {
  for (let held = await turnOfCall(ctx); held; held = await turnOfCall(ctx)) {
    wait.onPlace?.(0)
    await pause(lookAgainMs)
  }
  await resumeTurns(ctx)
  const told = await toldTurn(ctx)
  if (told) return told
  if (input.type !== 'say' || (await ctx.lane(extractFacts)) === null) return ctx.write((trx) => answerTurn(ctx, trx, input, rulesAlone))
  const turn = await holdTurn(ctx, input)
  try {
    const aid = await askLane(ctx, input, wait)
    const answered = await closeTurn(ctx, turn.id, (trx) => answerTurn(ctx, trx, input, aid))
    return answered ?? (await toldTurn(ctx)) ?? answeredElsewhere()
  } finally {
    turn.stop()
  }
}

async function toldTurn(ctx: Ctx): Promise<TurnResult | undefined> {
  const told = await ctx.told()
  return told === undefined || told === null ? undefined : TurnResult.parse(told)
}

function answeredElsewhere(): never {
  throw new Failure('stale', 'This was answered in the meantime. Look at the talk.')
}
