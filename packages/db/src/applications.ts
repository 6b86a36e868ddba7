import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'

/** An application, opened. `revision` counts from 1 and rises with every change. */
export interface ApplicationRow<T> {
  readonly id: string
  readonly content: T
  readonly createdAt: string
  readonly revision: number
}

const columns = ['id', 'content', 'created_at', 'revision'] as const
const place = (id: string) => `applications/${id}/content` as const

/**
 * Keeps an application to the posting `jobId`, stored only as a mark, so `content` must name it too.
 * @throws the engine's unique violation when there is one to this posting already.
 */
export async function insertApplication(
  trx: Trx,
  session: Session,
  application: { id: string; jobId: string; content: unknown; createdAt: string },
): Promise<void> {
  await trx
    .insertInto('applications')
    .values({
      id: application.id,
      session_id: session.id,
      job_id: session.mark(application.jobId),
      content: session.seal(place(application.id), application.content),
      created_at: application.createdAt,
      revision: 1,
    })
    .execute()
}

/** Every application of the session, newest first. */
export async function listApplications<T>(db: Db | Trx, session: Session, schema: z.ZodType<T>): Promise<ApplicationRow<T>[]> {
  const rows = await ofSession(db, session).orderBy('created_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => openApplication(session, row, schema))
}

export async function findApplication<T>(
  db: Db | Trx,
  session: Session,
  id: string,
  schema: z.ZodType<T>,
): Promise<ApplicationRow<T> | undefined> {
  const row = await ofSession(db, session).where('id', '=', id).executeTakeFirst()
  return row && openApplication(session, row, schema)
}

/** The application to one posting. */
export async function findApplicationByMark<T>(
  db: Db | Trx,
  session: Session,
  jobId: string,
  schema: z.ZodType<T>,
): Promise<ApplicationRow<T> | undefined> {
  const row = await ofSession(db, session).where('job_id', '=', session.mark(jobId)).executeTakeFirst()
  return row && openApplication(session, row, schema)
}

/** Replaces what stands in an application and raises its revision; false when `revision` is no longer the stored one. */
export async function updateApplicationContent(
  trx: Trx,
  session: Session,
  { id, content, revision }: { id: string; content: unknown; revision: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('applications')
    .set({ content: session.seal(place(id), content), revision: revision + 1 })
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function ofSession(db: Db | Trx, session: Session) {
  return db.selectFrom('applications').select(columns).where('session_id', '=', session.id)
}

type Row = { id: string; content: Uint8Array; created_at: string; revision: number }

function openApplication<T>(session: Session, row: Row, schema: z.ZodType<T>): ApplicationRow<T> {
  const content = openAs(session, place(row.id), row.content, schema)
  return { id: row.id, content, createdAt: row.created_at, revision: row.revision }
}
