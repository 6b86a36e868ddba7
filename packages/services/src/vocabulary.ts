import { readFile } from 'node:fs/promises'
import { createGazetteer } from '@mosaic/core/places/gazetteer'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary, type Imported, type Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Db } from '@mosaic/db/open'
import { listConcepts, listTaxonomies } from '@mosaic/db/taxonomies'
import { bundledCities } from './places.ts'

const data = new URL('../../core/data/', import.meta.url)

/**
 * The bundled vocabulary, core's data, completed by the taxonomies that were imported into `db`: read once at start and passed in; places are
 * read when one is first asked for. @throws ZodError naming what does not fit.
 */
export async function loadVocabulary(db?: Db): Promise<Vocabulary> {
  return vocabularyWith(db && (await importedTaxonomies(db)))
}

/** The bundled vocabulary, completed by what was imported. */
export async function vocabularyWith(imported?: Imported): Promise<Vocabulary> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(new URL(name, data), 'utf8'))
  const [skills, occupations, unpaidWork] = await Promise.all(['skills', 'occupations', 'unpaidWork'].map((name) => read(`${name}.json`)))
  const file = VocabularyFile.parse({ skills, occupations, unpaidWork })
  return createVocabulary(file, createGazetteer(bundledCities), imported)
}

export async function importedTaxonomies(db: Db): Promise<Imported> {
  return { sources: await listTaxonomies(db), concepts: await listConcepts(db) }
}
