import { ownDaysFault, ownDaysPreference } from '@mosaic/core/applications/ownDays'
import type { Claim } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'

/** A preference that nothing could go by is told at once. @throws Failure `invalid`. */
export function requireReadable({ kind, payload }: Claim): void {
  if (kind !== 'preference' || payload.name !== ownDaysPreference) return
  const fault = ownDaysFault(payload.value)
  if (fault !== null) throw new Failure('invalid', fault, { fields: { value: fault } })
}
