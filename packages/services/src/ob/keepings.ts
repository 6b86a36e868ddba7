import { listMatches } from '@mosaic/db/matches'
import type { Db, Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { MatchContent } from './match.ts'

/** What the person did with each posting that was shown to them, by its id; what was matched last comes first. */
export async function keepingsOf(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Map<string, MatchContent>> {
  const matches = await listMatches(db, ctx.session, MatchContent)
  return new Map(matches.map(({ content }) => [content.jobId, content]))
}
