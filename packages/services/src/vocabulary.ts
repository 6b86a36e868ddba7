import { readFile } from 'node:fs/promises'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary, type Vocabulary } from '@mosaic/core/vocabulary/vocabulary'

const data = new URL('../../core/data/', import.meta.url)

/** The bundled vocabulary: core's data, read once at start and passed in. @throws ZodError naming the entry that does not fit. */
export async function loadVocabulary(): Promise<Vocabulary> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(new URL(name, data), 'utf8'))
  return createVocabulary(VocabularyFile.parse({ skills: await read('skills.json'), occupations: await read('occupations.json') }))
}
