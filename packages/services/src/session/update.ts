import type { LaneSetUp } from '@mosaic/ai/lanes'
import { Failure } from '@mosaic/core/failure'
import { isTimeZone } from '@mosaic/core/time'
import type { SessionView } from '@mosaic/core/views/session'
import { updateUserData } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { agreementTo } from '../lane/terms.ts'
import { movePlan } from './pauses.ts'
import type { Preferences } from './preferences.ts'
import { getSession, readPreferences } from './reads.ts'

export interface SessionChanges {
  readonly aiLane?: 'rules' | 'openai' | 'anthropic' | undefined
  readonly language?: string | undefined
  readonly timeZone?: string | undefined
  readonly pause?: boolean | undefined
  readonly recoveryOffered?: boolean | undefined
}

/** Changes the person's settings. @throws Failure `lane_unavailable` for a lane this server does not have, `invalid` for an unknown time zone. */
export async function updateSession(ctx: Ctx, changes: SessionChanges): Promise<SessionView> {
  const lane = ctx.lanes.named.find(({ model }) => model.lane === changes.aiLane)
  if (changes.aiLane && changes.aiLane !== 'rules' && !lane)
    throw new Failure('lane_unavailable', 'This server does not have that AI lane. Its own rules answer.', { lane: changes.aiLane })
  if (changes.timeZone !== undefined && !isTimeZone(changes.timeZone))
    throw new Failure('invalid', `"${changes.timeZone}" is no time zone. Use a name like Europe/Berlin.`, {
      fields: { timeZone: 'unknown' },
    })
  lane?.model.warm()
  return ctx.write(async (trx) => {
    const preferences = await readPreferences(ctx, trx)
    const now = ctx.now().toISOString()
    if (changes.pause === false && preferences.pausedAt !== null) await movePlan(ctx, trx, { from: preferences.pausedAt, to: now })
    await updateUserData(trx, ctx.session, { ...apply(preferences, changes, now), ...agreed(changes, lane, now) })
    return getSession(ctx, trx)
  })
}

function apply(preferences: Preferences, { language, timeZone, pause, recoveryOffered }: SessionChanges, now: string): Preferences {
  const { pausedAt, pauses } = preferences
  const isOver = pause === false && pausedAt !== null
  return {
    language: language ?? preferences.language,
    timeZone: timeZone ?? preferences.timeZone,
    pausedAt: pause === undefined ? pausedAt : pause ? (pausedAt ?? now) : null,
    pauses: isOver ? [...pauses, { from: pausedAt, to: now }] : pauses,
    recoveryOffered: recoveryOffered ?? preferences.recoveryOffered,
    agreement: preferences.agreement,
  }
}

/** Choosing a lane is agreeing to what it is sent; choosing the rules takes that back. */
function agreed({ aiLane }: SessionChanges, lane: LaneSetUp | undefined, now: string): Partial<Preferences> {
  if (aiLane === undefined) return {}
  return { agreement: lane ? agreementTo(lane, now) : null }
}
