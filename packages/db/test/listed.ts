import { RawPosting } from '@mosaic/core/postings/schema'
import type { Db } from '@mosaic/db/open'

/** Every public posting that lists hold, as it was handed in, by id. */
export async function listedPostings(db: Db): Promise<RawPosting[]> {
  const rows = await db.selectFrom('postings').select('content').where('listed', '=', 1).orderBy('id').execute()
  return rows.map(({ content }) => RawPosting.parse(JSON.parse(content)))
}
