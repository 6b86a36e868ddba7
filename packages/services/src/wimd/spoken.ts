import { sentencesIn } from '@mosaic/core/sentences/sentences'
import type { Db, Trx } from '@mosaic/db/open'
import { latestTransition } from '@mosaic/db/transitions'
import type { Ctx } from '../context.ts'
import { readPreferences } from '../session/reads.ts'
import { Spoken } from './transition.ts'

/** The same context with sentences in the language that this person reads, as their session is set. What is stored stays as it is. */
export async function toldTo(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Ctx> {
  return { ...ctx, sentences: sentencesIn((await readPreferences(ctx, db)).language) }
}

/** The same, and the vocabulary as it is told in the language of this person's talk, else in the one that they set. */
export async function spokenTo(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Ctx> {
  const { language } = await readPreferences(ctx, db)
  const last = await latestTransition(db, ctx.session, Spoken)
  return { ...ctx, vocabulary: ctx.vocabulary.in(last?.content.state.language ?? language), sentences: sentencesIn(language) }
}
