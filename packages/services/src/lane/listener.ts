import type { Recording, Transcript } from '@mosaic/ai/model'
import { LaneFailure } from '@mosaic/core/lane/failure'
import type { OutsideLane } from '@mosaic/core/lane/reasons'
import { readUserData } from '@mosaic/db/sessions'
import type { Session } from '@mosaic/vault/session'
import type { OpenCtx } from '../context.ts'
import { Preferences } from '../session/preferences.ts'
import { type LaneWait, sending } from './door.ts'
import { tookOf } from './spend.ts'
import { agreedLane } from './terms.ts'

/** A lane that hears, agreed to by the person. */
export interface Listener {
  readonly name: OutsideLane
  /** @throws LaneFailure. */
  hear(recording: Recording, wait: LaneWait): Promise<Transcript>
}

/** The one door to a listener: null when there is none that the person agreed to. */
export type ListenerDoor = () => Promise<Listener | null>

/** A recording counts against the budget as one token for so many bytes: providers bill sound by the minute and tell no tokens. */
const bytesAToken = 500

export function listenerDoor(ctx: OpenCtx, session: Session): ListenerDoor {
  return async () => {
    const preferences = await readUserData(ctx.db, session, Preferences)
    const lane = agreedLane(ctx.lanes, preferences?.agreement ?? null)
    if (!lane?.transcriber) return null
    const { transcriber, price } = lane
    return {
      name: lane.model.lane,
      async hear(recording, { signal, onPlace = () => undefined }) {
        const tokens = Math.ceil(recording.size / bytesAToken)
        const most = { tokens, micros: price && Math.ceil(tokens * price.input), used: null, outcome: 'sent' as const, endedAt: null }
        const content = {
          lane: transcriber.lane,
          host: transcriber.host,
          model: transcriber.model,
          task: 'transcribe',
          instructions: '',
          words: [`A recording of ${recording.size} bytes, as it is, named ${recording.filename}`],
          hidden: 0,
        }
        const { end } = await sending({ ctx, session, content, most })
        const now = () => ctx.now().toISOString()
        try {
          const transcript = await ctx.lanes.transcribe(lane.model.lane, recording, { owner: session.id, signal, onPlace })
          await end(tookOf(most, 'answered', null, price, now()))
          return transcript
        } catch (error) {
          const reason = error instanceof LaneFailure && error.reason !== 'unsupported' ? error.reason : 'broken'
          await end(tookOf(most, reason, null, price, now()))
          throw error
        }
      },
    }
  }
}
