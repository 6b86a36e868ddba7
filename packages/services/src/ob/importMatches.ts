import type { ProjectExport } from '@mosaic/core/export/schema'
import { isReadOtherwise } from '@mosaic/core/postings/readings'
import type { Posting } from '@mosaic/core/postings/schema'
import { upsertMatches } from '@mosaic/db/matches'
import type { Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { keepingsOf } from './keepings.ts'
import { rowOf } from './match.ts'
import { rank, untouched } from './opportunity.ts'
import { postingsAtMost } from './readings.ts'

/**
 * Makes matches anew with what the person did with each. One whose posting is not here is left out: how many those are. What a lane was asked about a
 * posting stays, and a session reads no more postings otherwise than it may.
 */
export async function importMatches(
  ctx: Ctx,
  trx: Trx,
  matches: readonly ProjectExport['matches'][number][],
  own: readonly Posting[],
): Promise<number> {
  if (matches.length === 0) return 0
  const { person } = await readPerson(ctx, trx)
  const postings = await ctx.catalogue.find(
    trx,
    matches.map(({ jobId }) => jobId),
  )
  const ownById = new Map(own.map((posting) => [posting.id, posting]))
  const here = await keepingsOf(ctx, trx)
  let room = postingsAtMost - [...here.values()].filter(({ readings }) => isReadOtherwise(readings)).length
  const rows = matches.flatMap(({ jobId, readings: brought, ...kept }) => {
    const posting = ownById.get(jobId) ?? postings.get(jobId)
    if (!posting) return []
    const { readings: known, asked } = here.get(jobId) ?? untouched
    const isMore = !isReadOtherwise(known) && isReadOtherwise(brought)
    const readings = isMore && room-- <= 0 ? [...known] : brought
    return [rowOf(ctx, rank(person, posting, ctx, ownById.has(jobId), { ...kept, readings, asked }))]
  })
  await upsertMatches(trx, ctx.session, rows)
  return matches.length - rows.length
}
