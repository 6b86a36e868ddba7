import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'

/** What a version said up to a save: `revision` is the one that the save replaced, `createdAt` when it did. */
export interface RevisionRow<T> {
  readonly id: string
  readonly revision: number
  readonly content: T
  readonly createdAt: string
}

const place = (id: string) => `resume_revisions/${id}/content` as const

export async function insertRevision(
  trx: Trx,
  session: Session,
  { id, versionId, revision, content, createdAt }: RevisionRow<unknown> & { readonly versionId: string },
): Promise<void> {
  await trx
    .insertInto('resume_revisions')
    .values({
      id,
      session_id: session.id,
      version_id: versionId,
      revision,
      content: session.seal(place(id), content),
      created_at: createdAt,
    })
    .execute()
}

/** A version's earlier revisions, newest first; from `since` on when it is given. */
export async function listRevisions<T>(
  db: Db | Trx,
  session: Session,
  versionId: string,
  schema: z.ZodType<T>,
  since = 0,
): Promise<RevisionRow<T>[]> {
  const rows = await db
    .selectFrom('resume_revisions')
    .select(['id', 'revision', 'content', 'created_at'])
    .where('session_id', '=', session.id)
    .where('version_id', '=', versionId)
    .where('revision', '>=', since)
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(({ id, revision, content, created_at }) => ({
    id,
    revision,
    content: openAs(session, place(id), content, schema),
    createdAt: created_at,
  }))
}

/** Lets go of all but the newest so many of a version's earlier revisions. */
export async function trimRevisions(trx: Trx, session: Session, versionId: string, most: number): Promise<void> {
  const beyond = await trx
    .selectFrom('resume_revisions')
    .select('revision')
    .where('session_id', '=', session.id)
    .where('version_id', '=', versionId)
    .orderBy('revision', 'desc')
    .offset(most)
    .limit(1)
    .executeTakeFirst()
  if (!beyond) return
  await trx
    .deleteFrom('resume_revisions')
    .where('session_id', '=', session.id)
    .where('version_id', '=', versionId)
    .where('revision', '<=', beyond.revision)
    .execute()
}

/** Lets go of all of a version's earlier revisions. */
export async function removeRevisions(trx: Trx, session: Session, versionId: string): Promise<void> {
  await trx.deleteFrom('resume_revisions').where('session_id', '=', session.id).where('version_id', '=', versionId).execute()
}
