import type { ProjectExport } from '@mosaic/core/export/schema'
import { readPosting } from '@mosaic/core/postings/requirements'
import { upsertMatches } from '@mosaic/db/matches'
import type { Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { rowOf } from './match.ts'
import { rank } from './opportunity.ts'

/** Makes the matches of an import anew, with what the person did with each; one whose posting is not here is left out. */
export async function importMatches(ctx: Ctx, trx: Trx, project: ProjectExport): Promise<void> {
  const { person } = await readPerson(ctx, trx)
  const postings = await ctx.catalogue.find(
    trx,
    project.matches.map(({ jobId }) => jobId),
  )
  const own = new Map(project.postings.map((raw) => [raw.id, readPosting(raw, ctx.vocabulary)]))
  const rows = project.matches.flatMap(({ jobId, ...keeping }) => {
    const posting = own.get(jobId) ?? postings.get(jobId)
    return posting ? [rowOf(ctx, rank(person, posting, ctx.vocabulary, own.has(jobId), keeping))] : []
  })
  await upsertMatches(trx, ctx.session, rows)
}
