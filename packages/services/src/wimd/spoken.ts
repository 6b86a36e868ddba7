import type { Db, Trx } from '@mosaic/db/open'
import { latestTransition } from '@mosaic/db/transitions'
import type { Ctx } from '../context.ts'
import { readPreferences } from '../session/reads.ts'
import { Transition } from './transition.ts'

/** The same context with the vocabulary as it is told in the language of this person's talk, else in the one that they set. */
export async function spokenTo(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Ctx> {
  const last = await latestTransition(db, ctx.session, Transition)
  const language = last?.content.state.language ?? (await readPreferences(ctx, db)).language
  return { ...ctx, vocabulary: ctx.vocabulary.in(language) }
}
