import type { ProjectExport } from '@mosaic/core/export/schema'
import type { Posting } from '@mosaic/core/postings/schema'
import { upsertMatches } from '@mosaic/db/matches'
import type { Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { rowOf } from './match.ts'
import { rank, untouched } from './opportunity.ts'

/** Makes the matches of an import anew, with what the person did with each; one whose posting is not here is left out. */
export async function importMatches(ctx: Ctx, trx: Trx, matches: ProjectExport['matches'], own: readonly Posting[]): Promise<void> {
  const { person } = await readPerson(ctx, trx)
  const postings = await ctx.catalogue.find(
    trx,
    matches.map(({ jobId }) => jobId),
  )
  const ownById = new Map(own.map((posting) => [posting.id, posting]))
  const rows = matches.flatMap(({ jobId, ...kept }) => {
    const keeping = { ...untouched, ...kept }
    const posting = ownById.get(jobId) ?? postings.get(jobId)
    return posting ? [rowOf(ctx, rank(person, posting, ctx.vocabulary, ownById.has(jobId), keeping))] : []
  })
  await upsertMatches(trx, ctx.session, rows)
}
