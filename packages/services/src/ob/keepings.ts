import { listMatchContents } from '@mosaic/db/matches'
import type { Db, Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { MatchContent } from './match.ts'

/** What the person did with each posting that was shown to them, by its id. */
export async function keepingsOf(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Map<string, MatchContent>> {
  const contents = await listMatchContents(db, ctx.session, MatchContent)
  return new Map(contents.map((content) => [content.jobId, content]))
}
