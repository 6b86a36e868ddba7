import { Kept } from '@mosaic/core/resume/schema'
import type { Session } from '@mosaic/vault/session'
import { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { type Page, requireSeen } from './page.ts'
import { openAs } from './sealed.ts'

/** A version of the résumé, opened. `revision` counts from 1 and rises with every save; `kept` says since when its text changes no more. */
export interface VersionRow<T> {
  readonly id: string
  readonly versionName: string
  readonly content: T
  readonly createdAt: string
  readonly revision: number
  readonly kept: Kept | null
}

const columns = ['id', 'version_name', 'content', 'created_at', 'revision', 'kept'] as const
const place = (id: string, column: 'version_name' | 'content' | 'kept') => `resume_versions/${id}/${column}` as const

/** `jobId` is the posting it is made for, null for a canonical one; stored only as a mark, so `content` must name it too. */
export async function insertVersion(trx: Trx, session: Session, version: VersionRow<unknown> & { jobId: string | null }): Promise<void> {
  await trx
    .insertInto('resume_versions')
    .values({
      id: version.id,
      session_id: session.id,
      job_id: version.jobId === null ? null : session.mark(version.jobId),
      version_name: session.seal(place(version.id, 'version_name'), version.versionName),
      content: session.seal(place(version.id, 'content'), version.content),
      feedback: null,
      created_at: version.createdAt,
      revision: version.revision,
      kept: version.kept && session.seal(place(version.id, 'kept'), version.kept),
    })
    .execute()
}

export async function findVersion<T>(db: Db | Trx, session: Session, id: string, schema: z.ZodType<T>): Promise<VersionRow<T> | undefined> {
  const row = await db
    .selectFrom('resume_versions')
    .select(columns)
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && openVersion(session, row, schema)
}

/** The newest versions first; the cursor is the id of the last version seen. */
export async function listVersions<T>(db: Db | Trx, session: Session, schema: z.ZodType<T>, page: Page = {}): Promise<VersionRow<T>[]> {
  const { cursor } = page
  let query = db
    .selectFrom('resume_versions')
    .select(columns)
    .where('session_id', '=', session.id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
  if (cursor) await requireSeen(db, session, 'resume_versions', cursor)
  if (cursor)
    query = query.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('created_at', 'id'),
        '<',
        selectFrom('resume_versions as seen')
          .select(['seen.created_at', 'seen.id'])
          .where('seen.session_id', '=', session.id)
          .where('seen.id', '=', cursor)
          .$asTuple('created_at', 'id'),
      ),
    )
  if (page.limit !== undefined) query = query.limit(page.limit)
  return (await query.execute()).map((row) => openVersion(session, row, schema))
}

/** When each of the newest versions was made. */
export async function listVersionTimes(db: Db | Trx, session: Session, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('resume_versions')
    .select('created_at')
    .where('session_id', '=', session.id)
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => row.created_at)
}

/** Saves a version over the revision it was made from, and raises it; false when that is no longer the stored one. */
export async function updateVersion(
  trx: Trx,
  session: Session,
  version: { id: string; versionName: string; content: unknown },
  revision: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('resume_versions')
    .set({
      version_name: session.seal(place(version.id, 'version_name'), version.versionName),
      content: session.seal(place(version.id, 'content'), version.content),
      revision: revision + 1,
    })
    .where('session_id', '=', session.id)
    .where('id', '=', version.id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Puts a version in the place of the one with its id, as it went on elsewhere. */
export async function replaceVersion(trx: Trx, session: Session, version: Omit<VersionRow<unknown>, 'createdAt'>): Promise<void> {
  const { id, versionName, content, revision, kept } = version
  await trx
    .updateTable('resume_versions')
    .set({
      version_name: session.seal(place(id, 'version_name'), versionName),
      content: session.seal(place(id, 'content'), content),
      revision,
      kept: kept && session.seal(place(id, 'kept'), kept),
    })
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .execute()
}

/** From now on the version's text changes no more; false when there is none that still does. */
export async function keepVersion(trx: Trx, session: Session, id: string, kept: Kept): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('resume_versions')
    .set({ kept: session.seal(place(id, 'kept'), kept) })
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .where('kept', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Removes a version; false when there was none. */
export async function deleteVersion(trx: Trx, session: Session, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('resume_versions')
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

interface Row {
  id: string
  version_name: Uint8Array
  content: Uint8Array
  created_at: string
  revision: number
  kept: Uint8Array | null
}

function openVersion<T>(session: Session, row: Row, schema: z.ZodType<T>): VersionRow<T> {
  return {
    id: row.id,
    versionName: openAs(session, place(row.id, 'version_name'), row.version_name, z.string()),
    content: openAs(session, place(row.id, 'content'), row.content, schema),
    createdAt: row.created_at,
    revision: row.revision,
    kept: row.kept && openAs(session, place(row.id, 'kept'), row.kept, Kept),
  }
}
