import { Failure } from '@mosaic/core/failure'
import { isReadOtherwise, readingsAtMost } from '@mosaic/core/postings/readings'
import { upsertMatches } from '@mosaic/db/matches'
import type { Trx } from '@mosaic/db/open'
import { bumpFactsRevision, lockSession } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { keepingsOf } from './keepings.ts'
import { type MatchContent, rowOf } from './match.ts'
import { type Keeping, rank, untouched } from './opportunity.ts'
import type { FoundPosting } from './postings.ts'

/** Postings that a session reads otherwise at most: each is scored whenever its list is asked for. */
export const postingsAtMost = 200

/** Keeps what a person, or a lane for them, read in a posting. @throws Failure `over_quota`. */
export async function keepReading(ctx: Ctx, trx: Trx, { written, own }: FoundPosting, change: (before: Keeping) => Keeping): Promise<void> {
  await lockSession(trx, ctx.session)
  const keepings = await keepingsOf(ctx, trx)
  const before: Keeping = keepings.get(written.id) ?? untouched
  const after = change(before)
  if (after.readings.length > readingsAtMost || isTooMany(keepings, before, after))
    throw new Failure(
      'over_quota',
      `You can read at most ${postingsAtMost} postings otherwise, and ${readingsAtMost} requirements of one. Take some readings back first.`,
      { limit: postingsAtMost },
    )
  const { person } = await readPerson(ctx, trx)
  await upsertMatches(trx, ctx.session, [rowOf(ctx, rank(person, written, ctx, own, after))])
  // the numbers of a list change with it: its pages begin anew
  if (isReadOtherwise(before.readings) || isReadOtherwise(after.readings)) await bumpFactsRevision(trx, ctx.session)
}

function isTooMany(keepings: ReadonlyMap<string, MatchContent>, before: Keeping, after: Keeping): boolean {
  if (isReadOtherwise(before.readings) || !isReadOtherwise(after.readings)) return false
  return [...keepings.values()].filter(({ readings }) => isReadOtherwise(readings)).length >= postingsAtMost
}
