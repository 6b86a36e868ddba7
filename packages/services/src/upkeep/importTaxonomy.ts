import { createHash } from 'node:crypto'
import type { Concept, TaxonomyScheme } from '@mosaic/core/vocabulary/taxonomy'
import { dropOtherRevisions, findTaxonomy, publishTaxonomy, stageConcepts } from '@mosaic/db/taxonomies'
import type { OpenCtx } from '../context.ts'

const conceptsAtOnce = 500

/** One taxonomy as its files gave it. */
export interface ReadTaxonomy {
  readonly scheme: TaxonomyScheme
  /** As the files tell it, null when they do not. */
  readonly version: string | null
  readonly concepts: readonly Concept[]
}

/**
 * Puts a taxonomy in the place of what was imported of it before. It is written beside it in small transactions and shown by the last one, so
 * that nobody ever reads half of it. The same concepts again change nothing. Gives whether something changed.
 */
export async function importTaxonomy(
  ctx: OpenCtx,
  { scheme, version, concepts }: ReadTaxonomy,
  onProgress: (done: number) => void = () => {},
): Promise<boolean> {
  const sorted = concepts.toSorted((a, b) => (a.uri < b.uri ? -1 : 1))
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([version, sorted]))
    .digest('base64url')
  const before = await findTaxonomy(ctx.db, scheme)
  if (before?.fingerprint === fingerprint) return false
  const revision = (before?.revision ?? 0) + 1
  await ctx.write((trx) => dropOtherRevisions(trx, scheme, before?.revision ?? 0))
  for (let start = 0; start < sorted.length; start += conceptsAtOnce) {
    const some = sorted.slice(start, start + conceptsAtOnce)
    await ctx.write((trx) => stageConcepts(trx, revision, some))
    onProgress(start + some.length)
  }
  const importedAt = ctx.now().toISOString()
  await ctx.write((trx) => publishTaxonomy(trx, { scheme, version, fingerprint, revision, importedAt }))
  await ctx.write((trx) => dropOtherRevisions(trx, scheme, revision))
  return true
}
