import { listTaxonomies } from '@mosaic/db/taxonomies'
import type { App } from '../compose.ts'
import { areSameImports, loadVocabulary } from '../vocabulary.ts'

/** Judges by the taxonomies that are imported now, if it does not yet. Gives whether that changed something. */
export async function takeUpTaxonomies({ parts, open, takeUp }: App): Promise<boolean> {
  if (areSameImports(await listTaxonomies(parts.db), open.vocabulary.sources)) return false
  const began = performance.now()
  const vocabulary = await loadVocabulary(parts.db)
  await takeUp(vocabulary)
  const names = vocabulary.sources.map(({ scheme, version }) => [scheme, version].filter(Boolean).join(' '))
  parts.log.info('taxonomies_taken_up', { names: names.join(', '), ms: Math.round(performance.now() - began) })
  return true
}
