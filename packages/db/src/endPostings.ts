import type { SelectQueryBuilder } from 'kysely'
import { raiseRevision } from './feedState.ts'
import type { Trx } from './open.ts'
import { settleListing } from './settleListing.ts'
import { postingsAtOnce } from './takePostings.ts'
import type { Tables } from './types.ts'

/** Which live postings end: those of a source that it no longer holds, all of sources that are gone, or those whose own time is over. */
export type Ending =
  | { readonly source: string; readonly unseenSince: string }
  | { readonly sourcesBut: readonly string[] }
  | { readonly validUntil: string }

/** Ends a batch of them and gives how many; fewer than `postingsAtOnce` means that no more are left. Ended postings stay for who kept them. */
export async function endPostings(trx: Trx, ending: Ending, at: string): Promise<number> {
  const live = trx.selectFrom('postings').select(['id', 'canonical_key']).where('ended_at', 'is', null).limit(postingsAtOnce)
  const rows = await matching(live, ending).execute()
  if (rows.length === 0) return 0
  const revision = await raiseRevision(trx, at)
  const ids = rows.map((row) => row.id)
  await trx.updateTable('postings').set({ ended_at: at, same_as: null, listed: 0, revision }).where('id', 'in', ids).execute()
  await settleListing(
    trx,
    rows.map((row) => row.canonical_key),
    revision,
  )
  return rows.length
}

type Live = SelectQueryBuilder<Tables, 'postings', { id: string; canonical_key: string }>

function matching(live: Live, ending: Ending): Live {
  if ('unseenSince' in ending) return live.where('source', '=', ending.source).where('seen_at', '<', ending.unseenSince)
  if ('validUntil' in ending) return live.where('valid_until', '<=', ending.validUntil)
  return ending.sourcesBut.length === 0 ? live : live.where('source', 'not in', ending.sourcesBut)
}

/** Removes a batch of postings that ended before an instant, and gives how many. They were in no list any more. */
export async function forgetEnded(trx: Trx, before: string): Promise<number> {
  const rows = await trx.selectFrom('postings').select('id').where('ended_at', '<', before).limit(postingsAtOnce).execute()
  if (rows.length > 0)
    await trx
      .deleteFrom('postings')
      .where(
        'id',
        'in',
        rows.map((row) => row.id),
      )
      .execute()
  return rows.length
}
