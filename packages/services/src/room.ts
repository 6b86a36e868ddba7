import { Failure } from '@mosaic/core/failure'
import type { Db, Trx } from '@mosaic/db/open'
import { countRows } from '@mosaic/db/room'
import type { Ctx } from './context.ts'

/** Many times what anybody needs, and little enough that each request can open all of it and no session fills the disk that all share. */
const atMost = { facts: 5000, turns: 5000, resume_versions: 500, file_uploads: 200 } as const
const called = { facts: 'facts', turns: 'messages', resume_versions: 'résumés and letters', file_uploads: 'files' } as const

/** Behind a write, in its transaction, more than a session holds is not kept. @throws Failure `over_quota`. */
export async function requireRoom({ session }: Pick<Ctx, 'session'>, db: Db | Trx, table: keyof typeof atMost): Promise<void> {
  const limit = atMost[table]
  if ((await countRows(db, session, table)) > limit)
    throw new Failure('over_quota', `A session holds at most ${limit} ${called[table]}. Remove some, or export it and begin another.`, {
      limit,
    })
}
