import type { Place, Sealed, Session } from '@mosaic/vault/session'
import type { z } from 'zod'

/** The value sealed for a place, as its schema has it. @throws SealBroken, or ZodError when an older program wrote something else. */
export function openAs<T>(session: Session, place: Place, sealed: Sealed, schema: z.ZodType<T>): T {
  return schema.parse(session.open(place, sealed))
}
