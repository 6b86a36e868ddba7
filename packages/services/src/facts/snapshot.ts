import { analysisOf } from '@mosaic/core/person/analysis'
import { english } from '@mosaic/core/sentences/sentences'
import type { Trx } from '@mosaic/db/open'
import { insertOutput } from '@mosaic/db/outputs'
import { readSession } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { measure } from './measure.ts'

/** Keeps what is known now, and what it comes to, under the facts' revision: told in English, whatever its owner reads. */
export async function takeSnapshot(ctx: Ctx, trx: Trx): Promise<void> {
  const { facts, person, metrics } = await measure({ ...ctx, sentences: english }, trx)
  await insertOutput(trx, ctx.session, {
    id: ctx.newId(),
    analysis: analysisOf(facts, person, ctx.vocabulary),
    metrics,
    factsRevision: (await readSession(trx, ctx.session))?.revision ?? 0,
    createdAt: ctx.now().toISOString(),
  })
}
