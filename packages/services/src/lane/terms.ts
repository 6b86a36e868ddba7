import type { LaneSetUp, Lanes } from '@mosaic/ai/lanes'
import { OutsideLane } from '@mosaic/core/lane/reasons'
import { Instant } from '@mosaic/core/time'
import type { LaneView } from '@mosaic/core/views/session'
import { laneHears, laneKeeps, laneSends, laneTermsVersion } from '@mosaic/core/words/lanes'
import { z } from 'zod'

/** An agreement: to which lane, where words go, what goes there, and when it was given. */
export const Agreement = z.object({
  lane: OutsideLane,
  host: z.string(),
  termsVersion: z.int(),
  sends: z.array(z.string()),
  at: Instant,
})
export type Agreement = z.infer<typeof Agreement>

/** A lane as a person is told of it before they agree. */
export function laneView({ model, transcriber }: LaneSetUp): LaneView {
  return {
    lane: model.lane,
    host: model.host,
    model: model.model,
    hears: transcriber !== null,
    sends: sendsTo(transcriber),
    keeps: laneKeeps,
  }
}

const sendsTo = (transcriber: LaneSetUp['transcriber']) => [...laneSends, ...(transcriber ? [laneHears] : [])]

export function agreementTo({ model, transcriber }: LaneSetUp, at: string): Agreement {
  return { lane: model.lane, host: model.host, termsVersion: laneTermsVersion, sends: sendsTo(transcriber), at }
}

/** The lane that an agreement is still good for: to another place, or to send something else, nobody agreed. */
export function agreedLane(lanes: Lanes, agreement: Agreement | null): LaneSetUp | null {
  if (agreement === null || agreement.termsVersion !== laneTermsVersion) return null
  return lanes.named.find(({ model }) => model.lane === agreement.lane && model.host === agreement.host) ?? null
}
