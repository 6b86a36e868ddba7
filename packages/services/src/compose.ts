import { readPosting } from '@mosaic/core/postings/requirements'
import { english } from '@mosaic/core/sentences/sentences'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { writing } from '@mosaic/db/write'
import type { Ctx, OpenCtx, Parts } from './context.ts'
import { sourcesReader } from './feeds/health.ts'
import { laneDoor } from './lane/door.ts'
import { listenerDoor } from './lane/listener.ts'
import { createCatalogue } from './ranking/catalogue.ts'
import { createRanking, type Ranking } from './ranking/ranking.ts'
import { openSession } from './session/openSession.ts'
import { type Call, toldBefore, writeOnce } from './writeOnce.ts'

/** The program without its doors: what routers and schedules are given. */
export interface App {
  readonly parts: Parts
  /** For verbs that need no session: start, purge, sweep, feedback. It judges by the vocabulary of now: take it anew for each piece of work. */
  readonly open: OpenCtx
  /** The one maker of open sessions. @throws Failure `session_ended` for an unknown, ended or expired key. */
  openSession(key: string): Promise<Ctx['session']>
  /** For verbs in a session; with `call`, its one write happens once however often it is repeated. */
  ctx(session: Ctx['session'], call?: Call | null): Ctx
  /**
   * Judges by another vocabulary from now on: once postings are indexed by it, in one step; until then all go on with the one before, and what has
   * begun ends with it. Fails, and changes nothing, when the index could not be built.
   */
  takeUp(vocabulary: Vocabulary): Promise<void>
  /** Ends what it started itself; the parts are their owner's. */
  close(): Promise<void>
}

/** Asking core about fewer takes less than a thread costs. */
const indexFrom = 500
/** An index of so many is there after a second or two. */
const waitAtMost = 2000
/** So many are not worth building an index anew for. */
const spareAtMost = 10_000

/** What depends on the vocabulary. */
type Judging = Pick<OpenCtx, 'vocabulary' | 'readPosting' | 'catalogue' | 'ranking'>

export function compose(parts: Parts): App {
  let judging = judgingBy(parts.vocabulary, parts)
  let next: Judging | undefined
  const shared = {
    ...parts,
    sources: sourcesReader(),
    progress: new Map(),
    write: <T>(fn: Parameters<typeof writing<T>>[1]) => writing(parts.db, fn),
  }
  // whoever began with an earlier vocabulary is answered from the index that there is
  const ranking: Ranking = {
    search: (db, wanted) => judging.ranking.search(db, wanted),
    similar: (db, posting, limit) => judging.ranking.similar(db, posting, limit),
    refresh: (db) => judging.ranking.refresh(db),
    ready: (db) => judging.ranking.ready(db),
    close: () => judging.ranking.close(),
  }
  const openBy = (by: Judging): OpenCtx => ({ ...shared, ...by, ranking })
  let open = openBy(judging)
  return {
    parts,
    get open() {
      return open
    },
    async takeUp(vocabulary) {
      const before = judging
      next = judgingBy(vocabulary, parts)
      try {
        await next.ranking.ready(parts.db)
        judging = next
        open = openBy(judging)
        await before.ranking.close()
      } finally {
        if (judging !== next) await next.ranking.close()
        next = undefined
      }
    },
    async close() {
      await next?.ranking.close()
      await ranking.close()
    },
    openSession: (key) => openSession(open, key),
    ctx(session, call = null) {
      let once = call
      return {
        ...open,
        session,
        sentences: english,
        writer: open.writer.of(session.id),
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

function judgingBy(vocabulary: Vocabulary, parts: Parts): Judging {
  const catalogue = createCatalogue(vocabulary)
  return {
    vocabulary,
    readPosting: (raw) => readPosting(raw, vocabulary),
    catalogue,
    ranking: createRanking({
      vocabulary,
      catalogue,
      log: parts.log,
      indexFrom: parts.indexFrom ?? indexFrom,
      waitAtMost: parts.waitAtMost ?? waitAtMost,
      spareAtMost: parts.spareAtMost ?? spareAtMost,
    }),
  }
}
