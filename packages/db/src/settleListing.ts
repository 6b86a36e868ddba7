import { type Comparable, sameAs } from '@mosaic/core/postings/sameness'
import { RawPosting } from '@mosaic/core/postings/schema'
import type { Trx } from './open.ts'

/** Notices of one employer's title that are compared with each other at most; further ones stand alone. */
const comparedAtMost = 100

/**
 * Decides which postings lists hold, after something with these canonical keys changed: of those that are the same only the leader, and samples
 * only while there is nothing real. What it changes is stamped with the transaction's revision.
 */
export async function settleListing(trx: Trx, keys: readonly string[], revision: number): Promise<void> {
  const rows = await trx
    .selectFrom('postings')
    .select(['id', 'canonical_key', 'same_as', 'listed', 'sample', 'first_seen_at', 'source'])
    .where('canonical_key', 'in', [...new Set(keys)])
    .where('ended_at', 'is', null)
    .orderBy('first_seen_at')
    .orderBy('id')
    .execute()
  const groups = [...Map.groupBy(rows, (row) => row.canonical_key).values()]
  const leaders = await leadersOf(
    trx,
    groups.filter((group) => group.length > 1).map((group) => group.slice(0, comparedAtMost)),
  )
  for (const row of rows) {
    const leader = leaders.get(row.id) ?? null
    const listed = row.sample === 1 ? row.listed : leader === null ? 1 : 0
    if (leader === row.same_as && listed === row.listed) continue
    await trx.updateTable('postings').set({ same_as: leader, listed, revision }).where('id', '=', row.id).execute()
  }
  await settleSamples(trx, revision)
}

type Found = { readonly id: string; readonly first_seen_at: string }

async function leadersOf(trx: Trx, groups: readonly (readonly Found[])[]): Promise<Map<string, string | null>> {
  const leaders = new Map<string, string | null>()
  for (const group of groups) {
    const contents = await trx
      .selectFrom('postings')
      .select(['id', 'content'])
      .where(
        'id',
        'in',
        group.map(({ id }) => id),
      )
      .execute()
    const contentOf = new Map(contents.map(({ id, content }) => [id, content]))
    const compared = group.map(({ id, first_seen_at }): Comparable => {
      const posting = RawPosting.parse(JSON.parse(contentOf.get(id) ?? 'null'))
      return { ...posting, firstSeenAt: first_seen_at }
    })
    for (const [id, leader] of sameAs(compared)) leaders.set(id, leader)
  }
  return leaders
}

/** Samples step back while a real posting is listed, and come back when none is. */
async function settleSamples(trx: Trx, revision: number): Promise<void> {
  const real = await trx.selectFrom('postings').select('id').where('sample', '=', 0).where('listed', '=', 1).limit(1).executeTakeFirst()
  const wanted = real ? 0 : 1
  await trx
    .updateTable('postings')
    .set({ listed: wanted, revision })
    .where('sample', '=', 1)
    .where('listed', '=', 1 - wanted)
    .where('ended_at', 'is', null)
    .where('same_as', 'is', null)
    .execute()
}
