import { Failure } from '@mosaic/core/failure'
import { type Posting, RawPosting } from '@mosaic/core/postings/schema'
import type { Db, Trx } from '@mosaic/db/open'
import { findOwnPosting, insertOwnPosting, listOwnPostings, updateOwnPosting } from '@mosaic/db/ownPostings'
import { countRows } from '@mosaic/db/room'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { readBy } from '../ranking/rules.ts'
import { postingOf, readingOf } from '../ranking/stored.ts'

/** A posting of the person's own as it is sealed: its words, and what was read of them by the rules named. */
const Kept = RawPosting.extend({ read: z.object({ by: z.string(), reading: z.string() }).nullable().default(null) })
type Kept = z.infer<typeof Kept>

/** A posting, and whether it had to be read anew: the rules have changed since it was kept. */
export interface OwnPosting {
  readonly posting: Posting
  readonly isReadAnew: boolean
}

/** All are opened and scored whenever the list is asked for, so a session holds so many at most. */
export const ownPostingsAtMost = 500

/** The person's own sealed postings, opened for this request, newest first. */
export async function openOwnPostings(ctx: Ctx, db: Db | Trx = ctx.db): Promise<OwnPosting[]> {
  const rules = await readBy(ctx.vocabulary)
  return (await listOwnPostings(db, ctx.session, Kept)).map((kept) => openKept(ctx, kept, rules))
}

/** The same without how they were read. */
export async function ownPostings(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Posting[]> {
  return (await openOwnPostings(ctx, db)).map(({ posting }) => posting)
}

export async function findOwn(ctx: Ctx, id: string, db: Db | Trx = ctx.db): Promise<Posting | undefined> {
  const kept = await findOwnPosting(db, ctx.session, id, Kept)
  return kept && openKept(ctx, kept, await readBy(ctx.vocabulary)).posting
}

function openKept(ctx: Ctx, { read, ...raw }: Kept, rules: string): OwnPosting {
  const reading = read?.by === rules ? read.reading : null
  return { posting: postingOf({ content: JSON.stringify(raw), reading }, ctx.vocabulary), isReadAnew: reading === null }
}

async function contentOf(ctx: Ctx, posting: Posting): Promise<Kept> {
  const raw = RawPosting.parse(posting)
  return { ...raw, read: { by: await readBy(ctx.vocabulary), reading: readingOf(posting, JSON.stringify(raw)) } }
}

/** Keeps new postings with what was read of them. @throws Failure `over_quota` when they are more than a session holds. */
export async function keepOwnPostings(ctx: Ctx, trx: Trx, postings: readonly Posting[]): Promise<void> {
  const room = ownPostingsAtMost - (await countRows(trx, ctx.session, 'own_postings'))
  if (postings.length > room)
    throw new Failure(
      'over_quota',
      `A session holds at most ${ownPostingsAtMost} postings of your own; there is room for ${Math.max(0, room)} more. Delete some that you no longer need.`,
      { limit: ownPostingsAtMost },
    )
  const createdAt = ctx.now().toISOString()
  for (const posting of postings)
    await insertOwnPosting(trx, ctx.session, { id: posting.id, content: await contentOf(ctx, posting), createdAt })
}

/** Keeps what the rules of today read, so that it need not be read again. */
export async function keepReadings(ctx: Ctx, trx: Trx, own: readonly OwnPosting[]): Promise<void> {
  for (const { posting, isReadAnew } of own)
    if (isReadAnew) await updateOwnPosting(trx, ctx.session, { id: posting.id, content: await contentOf(ctx, posting) })
}
