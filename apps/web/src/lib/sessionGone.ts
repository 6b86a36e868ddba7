import { failureOf } from '@mosaic/client'

/** Whether the session behind this browser's cookie is not there (any more). */
export function sessionGone(error: unknown): 'none' | 'ended' | null {
  const code = failureOf(error)?.code
  if (code === 'session_required') return 'none'
  return code === 'session_ended' ? 'ended' : null
}
