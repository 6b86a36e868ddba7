import { Failure } from '@mosaic/core/failure'
import type { App } from '@mosaic/services/compose'
import type { Ctx } from '@mosaic/services/context'
import { resumeReadings } from '@mosaic/services/uploads/resume'

type Session = Ctx['session']

/** New sessions and opening attempts per address; turns, uploads and changes of any kind per session. */
export type LimitName = 'sessions' | 'opens' | 'turns' | 'uploads' | 'changes'

/** What the HTTP side tells about one request. */
export interface Caller {
  readonly app: App
  /** `msk_…`, from the bearer header or else the cookie. */
  readonly key: string | null
  /** Which of the two held it: only a cookie is ever set or cleared. */
  readonly via: 'bearer' | 'cookie' | null
  readonly requestId: string
  readonly idempotencyKey: string | null
  readonly signal: AbortSignal
  setCookie(key: string, expiresAt: Date): void
  clearCookie(): void
  /** Counts one use against a limit; throws `rate_limited` with `retryAfterSeconds` when it is used up. `session` null counts by address. */
  spend(limit: LimitName, session: string | null): Promise<void>
}

/** What procedures see: the caller, and the session opened at most once for all calls of a batch. */
export interface Context extends Caller {
  /** @throws Failure `session_required` without a key, `session_ended` when it opens nothing. */
  openSession(): Promise<Session>
  /** The same request with the key of a session that was just started for it. */
  withKey(key: string): Context
  /** Keeps the session open until this is done, whatever the answer did meanwhile. */
  holdOpen(work: Promise<void>): void
  /** Zeroes the session's keys once the request and what it started are done. */
  close(): Promise<void>
}

export function createContext(caller: Caller): Context {
  let opening: Promise<Session> | undefined
  const held: Promise<void>[] = []
  const context: Context = {
    ...caller,
    openSession() {
      opening ??= open(caller, held)
      return opening
    },
    withKey(key) {
      const started = { ...caller, key, via: 'cookie' as const }
      return { ...context, ...started, openSession: () => (opening ??= open(started, held)) }
    },
    holdOpen(work) {
      held.push(work)
    },
    async close() {
      await Promise.allSettled(held)
      const session = await opening?.catch(() => undefined)
      session?.close()
    },
  }
  return context
}

/** Opens the caller's session, and beside the request takes up what a crash left of it unread. */
async function open({ app, key, clearCookie }: Caller, held: Promise<void>[]): Promise<Session> {
  if (key === null) throw new Failure('session_required', 'Start a session first: POST /session.')
  try {
    const session = await app.openSession(key)
    held.push(resumeReadings(app.ctx(session)))
    return session
  } catch (error) {
    if (error instanceof Failure && error.code === 'session_ended') clearCookie()
    throw error
  }
}
