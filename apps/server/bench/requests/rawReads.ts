import type { PlannedAction } from '@mosaic/core/actions/schema'
import type { ApplicationContent } from '@mosaic/core/applications/schema'
import type { Fact } from '@mosaic/core/facts/schema'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { openHandle } from '@mosaic/db/sqlite'
import type { Stored } from '@mosaic/services/facts/stored'
import type { MatchContent } from '@mosaic/services/ob/match'
import { readBy } from '@mosaic/services/ranking/rules'
import { postingOf } from '@mosaic/services/ranking/stored'
import { defaultPreferences, type Preferences } from '@mosaic/services/session/preferences'
import type { Transition } from '@mosaic/services/wimd/transition'
import { lookupOf, parseKey } from '@mosaic/vault/keys'
import { Session } from '@mosaic/vault/session'

/** What is stored, read by statements that are prepared once, opened and taken as it is: no schema looks at it again. */
export interface RawReads {
  /** The session that a key opens. @throws Error when it opens none. */
  openSession(key: string): Session
  readStored(session: Session): Stored
  /** Every match of the session, newest first, with when it was made. */
  matches(session: Session): { readonly content: MatchContent; readonly createdAt: string }[]
  lastTransition(session: Session): Transition | undefined
  /** The public postings of these ids; what was read is kept as long as the table's revision stands, as in Mosaic. */
  postings(ids: readonly string[]): Map<string, Posting>
}

interface Row {
  readonly id: string
  readonly content: Buffer
  readonly created_at: string
  readonly revision: number
}

export async function rawReads(database: Awaited<ReturnType<typeof openHandle>>, vocabulary: Vocabulary): Promise<RawReads> {
  const rules = await readBy(vocabulary)
  const key = database.prepare<[Uint8Array], { id: string; expires_at: string; wrapped_key: Buffer; until: string | null }>(
    `select s.id, s.expires_at, k.wrapped_key, k.expires_at as until from session_keys k join sessions s on s.id = k.session_id where k.lookup = ?`,
  )
  const sessionRow = database.prepare<
    [string],
    { created_at: string; expires_at: string; used_bytes: number; revision: number; user_data: Buffer | null }
  >('select created_at, expires_at, used_bytes, revision, user_data from sessions where id = ?')
  const rowsOf = (columns: string, table: string, order: string) =>
    database.prepare<[string], Row>(`select ${columns} from ${table} where session_id = ? order by ${order}`)
  const newestFirst = 'created_at desc, id desc'
  const facts = rowsOf('id, content', 'facts', 'created_at, id')
  const matchRows = rowsOf('id, content, created_at', 'job_matches', newestFirst)
  const actions = rowsOf('id, content, created_at, revision', 'actions', newestFirst)
  const applications = rowsOf('id, content, created_at, revision', 'applications', newestFirst)
  const versions = rowsOf('created_at', 'resume_versions', 'created_at desc limit 500')
  const transitions = rowsOf('id, content, created_at', 'coach_transitions', 'position')
  const lastTransition = rowsOf('id, content', 'coach_transitions', 'position desc limit 1')
  const feeds = database.prepare<[], { revision: number }>('select max(revision) as revision from feed_state')
  const posting = database.prepare<[string, string], { content: string; reading: string | null }>(
    `select p.content, r.content as reading from postings p
     left join posting_readings r on r.id = p.id and r.revision = p.revision and r.read_by = ? where p.id = ?`,
  )
  const kept = new Map<string, Posting>()
  let keptAt = -1

  const opened = <T>(session: Session, table: string, { id, content }: Row) => session.open(`${table}/${id}/content`, content) as T
  const revised = <T>(session: Session, table: string, row: Row) => ({
    id: row.id,
    content: opened<T>(session, table, row),
    createdAt: row.created_at,
    revision: row.revision,
  })

  function readPreferences(session: Session, sealed: Buffer | null): Preferences {
    return sealed === null ? defaultPreferences : (session.open(`sessions/${session.id}/user_data`, sealed) as Preferences)
  }

  const reads: RawReads = {
    openSession(text) {
      const parsed = parseKey(text)
      const row = parsed && key.get(lookupOf(parsed))
      const now = new Date().toISOString()
      if (!parsed || !row || row.expires_at <= now || (row.until !== null && row.until <= now)) throw new Error('session_ended')
      return Session.open(row.id, new Date(row.expires_at), parsed, row.wrapped_key)
    },
    matches: (session) =>
      matchRows.all(session.id).map((row) => ({ content: opened<MatchContent>(session, 'job_matches', row), createdAt: row.created_at })),
    lastTransition(session) {
      const row = lastTransition.get(session.id)
      return row && opened<Transition>(session, 'coach_transitions', row)
    },
    postings(ids) {
      const revision = feeds.get()?.revision ?? 0
      if (revision !== keptAt) kept.clear()
      keptAt = revision
      for (const id of ids) {
        const row = kept.has(id) ? undefined : posting.get(rules, id)
        if (row) kept.set(id, postingOf(row, vocabulary))
      }
      return new Map(ids.flatMap((id) => (kept.has(id) ? [[id, kept.get(id) as Posting] as const] : [])))
    },
    readStored(session) {
      const row = sessionRow.get(session.id)
      if (!row) throw new Error('session_ended')
      const keptIds = reads.matches(session).flatMap(({ content }) => (content.kept ? [content.jobId] : []))
      const found = reads.postings(keptIds)
      const reviewed = transitions
        .all(session.id)
        .find((one) => opened<Transition>(session, 'coach_transitions', one).state.state === 'delta_review')
      return {
        session: {
          id: session.id,
          createdAt: row.created_at,
          expiresAt: row.expires_at,
          usedBytes: row.used_bytes,
          revision: row.revision,
        },
        preferences: readPreferences(session, row.user_data),
        facts: facts.all(session.id).map((one) => opened<Fact>(session, 'facts', one)),
        kept: keptIds.flatMap((id) => found.get(id) ?? []),
        plan: actions.all(session.id).map((one) => revised<PlannedAction>(session, 'actions', one)),
        applications: applications.all(session.id).map((one) => revised<ApplicationContent>(session, 'applications', one)),
        versionTimes: versions.all(session.id).map(({ created_at }) => created_at),
        reviewedAt: reviewed?.created_at ?? null,
      }
    },
  }
  return reads
}
