import type { Imported, Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Db } from '@mosaic/db/open'
import { importedTaxonomies } from '../vocabulary.ts'

/** What completes a vocabulary, for a thread to make the same. @throws Error when more was imported since the program started. */
export async function importedInto(db: Db, { sources }: Vocabulary): Promise<Imported> {
  const imported = await importedTaxonomies(db)
  if (JSON.stringify(imported.sources) === JSON.stringify(sources)) return imported
  throw new Error('A taxonomy was imported since the start: postings are ranked from an index again after a restart.')
}
