import { Failure } from '@mosaic/core/failure'
import type { KeyKind } from '@mosaic/core/views/session'
import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'

/** What a key of this kind allows: a counsellor looks along and changes nothing. */
export const scopeOf = (kind: z.infer<typeof KeyKind>): Session['scope'] => (kind === 'counsellor' ? 'read' : 'full')

/** @throws Failure `read_only_key` when the session was opened by a key that may only look. */
export function requireFull({ scope }: Pick<Session, 'scope'>): void {
  if (scope !== 'full')
    throw new Failure(
      'read_only_key',
      'This key may look, and not change. Ask the owner of the session to change it, or for a key of your own.',
    )
}
