import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { createGazetteer } from '@mosaic/core/places/gazetteer'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import type { Completion } from '@mosaic/core/vocabulary/taxonomies'
import type { ImportedTaxonomy } from '@mosaic/core/vocabulary/taxonomy'
import { createVocabulary, type Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Db } from '@mosaic/db/open'
import { conceptsAfter, listTaxonomies } from '@mosaic/db/taxonomies'
import { bundledCities } from './places.ts'

const data = new URL('../../core/data/', import.meta.url)
const conceptsAtOnce = 1000
let file: Promise<VocabularyFile> | undefined

/**
 * The bundled vocabulary, core's data, completed by the taxonomies that are imported into `db`; places are read when one is first asked for.
 * @throws ZodError naming what does not fit.
 */
export async function loadVocabulary(db?: Db): Promise<Vocabulary> {
  return vocabularyWith(db && (await completionIn(db)))
}

/** The bundled vocabulary with what imported taxonomies change of it, where they are known already. */
export async function vocabularyWith(completion?: Completion): Promise<Vocabulary> {
  return createVocabulary(await bundledFile(), createGazetteer(bundledCities), completion)
}

/** Our own list of skills and occupations, read once. */
export function bundledFile(): Promise<VocabularyFile> {
  file ??= readBundled()
  return file
}

async function readBundled(): Promise<VocabularyFile> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(new URL(name, data), 'utf8'))
  const [skills, occupations, unpaidWork] = await Promise.all(['skills', 'occupations', 'unpaidWork'].map((name) => read(`${name}.json`)))
  return VocabularyFile.parse({ skills, occupations, unpaidWork })
}

/** Whether two lists name the same imports. */
export function areSameImports(some: readonly ImportedTaxonomy[], others: readonly ImportedTaxonomy[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}

/** Half a second of work for both taxonomies, in a thread of its own: a server that takes them up goes on answering. */
async function completionIn(db: Db): Promise<Completion | undefined> {
  for (;;) {
    const sources = await listTaxonomies(db)
    if (sources.length === 0) return undefined
    const completion = await completedBy(db, sources)
    // another import may have come in between two pages
    if (areSameImports(await listTaxonomies(db), sources)) return completion
  }
}

async function completedBy(db: Db, sources: readonly ImportedTaxonomy[]): Promise<Completion> {
  const thread = new Worker(new URL('./completing.ts', import.meta.url), { workerData: sources })
  try {
    const answer = once(thread, 'message') as Promise<[Completion]>
    // it is awaited when all is sent: until then a failure is nobody's
    answer.catch(() => undefined)
    for (let after: { scheme: string; uri: string } | null = null; ; await turn()) {
      const page = await conceptsAfter(db, { after, limit: conceptsAtOnce })
      thread.postMessage(page.map(({ content }) => content))
      after = page.at(-1) ?? null
      if (after === null) return (await answer)[0]
    }
  } finally {
    await thread.terminate()
  }
}
