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

/** Makes the matches of an import anew, with what the person did with each; one whose posting is not here is left out. */
export async function importMatches(ctx: Ctx, trx: Trx, matches: ProjectExport['matches'], own: readonly Posting[]): Promise<void> {
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
    // what is read here already stays, and a session reads no more postings otherwise than it may
    const known = here.get(jobId)?.readings ?? []
    const readings = known.length > 0 || (isReadOtherwise(brought) && room-- <= 0) ? known : brought
    return [rowOf(ctx, rank(person, posting, ctx.vocabulary, ownById.has(jobId), { ...untouched, ...kept, readings }))]
  })
  await upsertMatches(trx, ctx.session, rows)
}
