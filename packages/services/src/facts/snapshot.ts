import { analysisOf } from '@mosaic/core/person/analysis'
import { english } from '@mosaic/core/sentences/sentences'
import type { Trx } from '@mosaic/db/open'
import { keepOutput } from '@mosaic/db/outputs'
import type { Ctx } from '../context.ts'
import { measure } from './measure.ts'

/** Keeps what is known now, and what it comes to, under the facts' revision, as the last word of this day: told in English, whatever its owner reads. */
export async function takeSnapshot(ctx: Ctx, trx: Trx): Promise<void> {
  const { facts, person, metrics, session } = await measure({ ...ctx, sentences: english }, trx)
  await keepOutput(trx, ctx.session, {
    id: ctx.newId(),
    analysis: analysisOf(facts, person, ctx.vocabulary),
    metrics,
    factsRevision: session.revision,
    createdAt: ctx.now().toISOString(),
  })
}
