import { canonicalKey } from '@mosaic/core/postings/sameness'
import type { RawPosting } from '@mosaic/core/postings/schema'
import { raiseRevision } from './feedState.ts'
import type { Db, Trx } from './open.ts'
import { settleListing } from './settleListing.ts'

/** Postings that one transaction takes in, ends or forgets at most: it holds the database for a moment only. */
export const postingsAtOnce = 500

/** What a batch did. */
export interface Taken {
  readonly added: number
  readonly changed: number
  /** What is stored otherwise than before. */
  readonly stored: readonly { readonly id: string; readonly revision: number }[]
}

const nothing: Taken = { added: 0, changed: 0, stored: [] }

/**
 * Takes a batch of one source in at an instant: what is new or different is stored, what ended stands again, what is as it was counts as
 * seen. Only a change raises the revision. @throws Error when a posting's `source` is another one.
 */
export async function takePostings(
  trx: Trx,
  { source, postings, at }: { source: string; postings: readonly RawPosting[]; at: string },
): Promise<Taken> {
  const given = new Map(postings.map((posting) => [posting.id, posting]))
  const stranger = postings.find((posting) => posting.source !== source)
  if (stranger) throw new Error(`the feed ${source} gave a posting of ${stranger.source}`)
  if (given.size === 0) return nothing
  const before = await storedAs(trx, [...given.keys()])
  const rows = [...given.values()].map((posting) => rowOf(posting, at))
  const changed = rows.filter((row) => {
    const stored = before.get(row.id)
    return !stored || stored.content !== row.content || (stored.ended_at !== null && !hasPassed(row.valid_until, at))
  })
  const changedIds = new Set(changed.map((row) => row.id))
  await see(
    trx,
    rows.filter((row) => !changedIds.has(row.id)).map((row) => row.id),
    at,
  )
  if (changed.length === 0) return nothing
  const revision = await raiseRevision(trx, at)
  await upsert(
    trx,
    changed.map((row) => ({ ...row, first_seen_at: before.get(row.id)?.first_seen_at ?? at, revision })),
  )
  const keys = changed.flatMap((row) => [row.canonical_key, before.get(row.id)?.canonical_key ?? row.canonical_key])
  await settleListing(trx, keys, revision)
  const added = changed.filter((row) => !before.has(row.id)).length
  return { added, changed: changed.length - added, stored: changed.map(({ id }) => ({ id, revision })) }
}

/** Those of these postings that are not stored as they are given. */
export async function unlikeStored(db: Db | Trx, postings: readonly RawPosting[]): Promise<RawPosting[]> {
  const before = await storedAs(
    db,
    postings.map(({ id }) => id),
  )
  return postings.filter((posting) => before.get(posting.id)?.content !== JSON.stringify(posting))
}

/** Counts postings as seen that their source says stand as they were. */
export async function see(trx: Trx, ids: readonly string[], at: string): Promise<void> {
  if (ids.length > 0) await trx.updateTable('postings').set({ seen_at: at }).where('id', 'in', ids).execute()
}

async function storedAs(trx: Db | Trx, ids: readonly string[]) {
  const rows = await trx
    .selectFrom('postings')
    .select(['id', 'content', 'first_seen_at', 'ended_at', 'canonical_key'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

function rowOf(posting: RawPosting, at: string) {
  const validUntil = untilOf(posting.validThrough)
  const isOver = hasPassed(validUntil, at)
  return {
    id: posting.id,
    source: posting.source,
    sample: posting.sample ? 1 : 0,
    content: JSON.stringify(posting),
    posted_at: posting.postedAt,
    valid_until: validUntil,
    seen_at: at,
    ended_at: isOver ? at : null,
    canonical_key: canonicalKey(posting),
    same_as: null,
    // until `settleListing` finds a reason against it
    listed: isOver || posting.sample ? 0 : 1,
  }
}

function hasPassed(validUntil: string | null, at: string): boolean {
  return validUntil !== null && validUntil <= at
}

/** A day is valid to its end, wherever on Earth it ends last (UTC-12); an instant is itself. */
function untilOf(validThrough: string | null): string | null {
  if (validThrough === null) return null
  const end = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(validThrough) ? `${validThrough}T24:00:00-12:00` : validThrough)
  return Number.isNaN(end) ? null : new Date(end).toISOString()
}

type Row = ReturnType<typeof rowOf> & { readonly first_seen_at: string; readonly revision: number }

async function upsert(trx: Trx, rows: readonly Row[]): Promise<void> {
  await trx
    .insertInto('postings')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        source: eb.ref('excluded.source'),
        sample: eb.ref('excluded.sample'),
        content: eb.ref('excluded.content'),
        posted_at: eb.ref('excluded.posted_at'),
        valid_until: eb.ref('excluded.valid_until'),
        seen_at: eb.ref('excluded.seen_at'),
        ended_at: eb.ref('excluded.ended_at'),
        canonical_key: eb.ref('excluded.canonical_key'),
        same_as: eb.ref('excluded.same_as'),
        listed: eb.ref('excluded.listed'),
        revision: eb.ref('excluded.revision'),
      })),
    )
    .execute()
}
