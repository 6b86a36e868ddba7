import { readPosting } from '@mosaic/core/postings/requirements'
import { writing } from '@mosaic/db/write'
import type { Ctx, OpenCtx, Parts } from './context.ts'
import { sourcesReader } from './feeds/health.ts'
import { laneDoor } from './lane/door.ts'
import { listenerDoor } from './lane/listener.ts'
import { createCatalogue } from './ranking/catalogue.ts'
import { createRanking } from './ranking/ranking.ts'
import { openSession } from './session/openSession.ts'
import { type Call, toldBefore, writeOnce } from './writeOnce.ts'

/** The program without its doors: what routers and schedules are given. */
export interface App {
  readonly parts: Parts
  /** For verbs that need no session: start, purge, sweep, feedback. */
  readonly open: OpenCtx
  /** The one maker of open sessions. @throws Failure `session_ended` for an unknown, ended or expired key. */
  openSession(key: string): Promise<Ctx['session']>
  /** For verbs in a session; with `call`, its one write happens once however often it is repeated. */
  ctx(session: Ctx['session'], call?: Call | null): Ctx
  /** Ends what it started itself; the parts are their owner's. */
  close(): Promise<void>
}

/** Asking core about fewer takes less than a thread costs. */
const indexFrom = 500
/** An index of so many is there after a second or two. */
const waitAtMost = 2000
/** So many are not worth building an index anew for. */
const spareAtMost = 10_000

export function compose(parts: Parts): App {
  const { vocabulary, log } = parts
  const catalogue = createCatalogue(vocabulary)
  const ranking = createRanking({
    vocabulary,
    catalogue,
    log,
    indexFrom: parts.indexFrom ?? indexFrom,
    waitAtMost: parts.waitAtMost ?? waitAtMost,
    spareAtMost: parts.spareAtMost ?? spareAtMost,
  })
  const open: OpenCtx = {
    ...parts,
    readPosting: (raw) => readPosting(raw, vocabulary),
    catalogue,
    ranking,
    sources: sourcesReader(),
    progress: new Map(),
    write: (fn) => writing(parts.db, fn),
  }
  return {
    parts,
    open,
    close: () => ranking.close(),
    openSession: (key) => openSession(open, key),
    ctx(session, call = null) {
      let once = call
      return {
        ...open,
        session,
        lane: laneDoor(open, session),
        listener: listenerDoor(open, session),
        call,
        told: async () => call && (await toldBefore(parts.db, session, call))?.answer,
        aside: (fn) => writing(parts.db, fn, session),
        write(fn) {
          // what a verb goes on with after its answer (reading a file) is no part of the answer
          const named = once
          once = null
          return named === null ? writing(parts.db, fn, session) : writeOnce(open, session, named, fn)
        },
      }
    },
  }
}
