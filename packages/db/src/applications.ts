import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { findRevised, firstRevision, listRevised, ofSession, openRevised, type Revised, replaceContent } from './revised.ts'

export type ApplicationRow<T> = Revised<T>

/**
 * Keeps an application to the posting `jobId`, stored only as a mark, so `content` must name it too.
 * @throws the engine's unique violation when there is one to this posting already.
 */
export async function insertApplication(
  trx: Trx,
  session: Session,
  application: { id: string; jobId: string; content: unknown; createdAt: string },
): Promise<void> {
  const row = { ...firstRevision(session, 'applications', application), job_id: session.mark(application.jobId) }
  await trx.insertInto('applications').values(row).execute()
}

/** Every application of the session, newest first. */
export function listApplications<T>(db: Db | Trx, session: Session, schema: z.ZodType<T>): Promise<ApplicationRow<T>[]> {
  return listRevised(db, session, 'applications', schema)
}

export function findApplication<T>(
  db: Db | Trx,
  session: Session,
  id: string,
  schema: z.ZodType<T>,
): Promise<ApplicationRow<T> | undefined> {
  return findRevised(db, session, 'applications', id, schema)
}

/** The application to one posting. */
export async function findApplicationByMark<T>(
  db: Db | Trx,
  session: Session,
  jobId: string,
  schema: z.ZodType<T>,
): Promise<ApplicationRow<T> | undefined> {
  const row = await ofSession(db, session, 'applications').where('job_id', '=', session.mark(jobId)).executeTakeFirst()
  return row && openRevised(session, 'applications', row, schema)
}

/** Replaces what stands in an application and raises its revision; false when `revision` is no longer the stored one. */
export function updateApplicationContent(
  trx: Trx,
  session: Session,
  application: { id: string; content: unknown; revision: number },
): Promise<boolean> {
  return replaceContent(trx, session, 'applications', application)
}

/** Whether there was one. */
export async function deleteApplication(trx: Trx, session: Session, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('applications')
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
