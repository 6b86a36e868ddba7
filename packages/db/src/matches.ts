import type { Session } from '@mosaic/vault/session'
import { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'

/** A posting as it was matched with the person. Shares and score are `null` where too little was known. */
export interface NewMatch {
  readonly id: string
  /** The posting's id; stored only as a mark, so `content` must name it too. */
  readonly jobId: string
  readonly company: string | null
  readonly role: string
  readonly fitScore: number | null
  readonly skillsMatch: unknown
  readonly valuesMatch: unknown
  readonly content: unknown
  readonly createdAt: string
}

/** A stored match. Its shares stay sealed: they are made again from facts and posting whenever it is shown. */
export interface MatchRow<T> {
  readonly id: string
  readonly company: string | null
  readonly role: string
  readonly fitScore: number | null
  readonly content: T
  readonly createdAt: string
}

const columns = ['id', 'company', 'role', 'fit_score', 'content', 'created_at'] as const
type Column = 'company' | 'role' | 'fit_score' | 'skills_match' | 'values_match' | 'content'
const place = (id: string, column: Column) => `job_matches/${id}/${column}` as const

/** Stores matches; one with a posting that was matched before takes the place of the earlier one, under its id. */
export async function upsertMatches(trx: Trx, session: Session, matches: readonly NewMatch[]): Promise<void> {
  const stored = await idsByMark(trx, session)
  for (const match of matches) {
    const mark = session.mark(match.jobId)
    const id = stored.get(hex(mark)) ?? match.id
    const values = {
      company: session.seal(place(id, 'company'), match.company),
      role: session.seal(place(id, 'role'), match.role),
      fit_score: session.seal(place(id, 'fit_score'), match.fitScore),
      skills_match: session.seal(place(id, 'skills_match'), match.skillsMatch),
      values_match: session.seal(place(id, 'values_match'), match.valuesMatch),
      content: session.seal(place(id, 'content'), match.content),
      created_at: match.createdAt,
    }
    if (id === match.id) {
      await trx
        .insertInto('job_matches')
        .values({ id, session_id: session.id, job_id: mark, ...values })
        .execute()
      stored.set(hex(mark), id)
    } else {
      await trx.updateTable('job_matches').set(values).where('session_id', '=', session.id).where('id', '=', id).execute()
    }
  }
}

async function idsByMark(trx: Trx, session: Session): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('job_matches').select(['id', 'job_id']).where('session_id', '=', session.id).execute()
  return new Map(rows.map((row) => [hex(row.job_id), row.id]))
}

const hex = (mark: Uint8Array) => Buffer.from(mark).toString('hex')

/** Every match of the session, the newest computation first; the columns beside the contents stay sealed. */
export async function listMatches<T>(
  db: Db | Trx,
  session: Session,
  schema: z.ZodType<T>,
): Promise<Pick<MatchRow<T>, 'content' | 'createdAt'>[]> {
  const rows = await db
    .selectFrom('job_matches')
    .select(['id', 'content', 'created_at'])
    .where('session_id', '=', session.id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ content: openAs(session, place(row.id, 'content'), row.content, schema), createdAt: row.created_at }))
}

/** The match with one posting. */
export async function findMatch<T>(db: Db | Trx, session: Session, jobId: string, schema: z.ZodType<T>): Promise<MatchRow<T> | undefined> {
  const row = await db
    .selectFrom('job_matches')
    .select(columns)
    .where('session_id', '=', session.id)
    .where('job_id', '=', session.mark(jobId))
    .executeTakeFirst()
  return row && openMatch(session, row, schema)
}

/** Forgets the match with one posting, and what the person noted on it. */
export async function deleteMatch(trx: Trx, session: Session, jobId: string): Promise<void> {
  await trx.deleteFrom('job_matches').where('session_id', '=', session.id).where('job_id', '=', session.mark(jobId)).execute()
}

type Row = { id: string; company: Uint8Array; role: Uint8Array; fit_score: Uint8Array; content: Uint8Array; created_at: string }

function openMatch<T>(session: Session, row: Row, schema: z.ZodType<T>): MatchRow<T> {
  return {
    id: row.id,
    company: openAs(session, place(row.id, 'company'), row.company, z.string().nullable()),
    role: openAs(session, place(row.id, 'role'), row.role, z.string()),
    fitScore: openAs(session, place(row.id, 'fit_score'), row.fit_score, z.number().nullable()),
    content: openAs(session, place(row.id, 'content'), row.content, schema),
    createdAt: row.created_at,
  }
}
