import { readdir } from 'node:fs/promises'
import type { Catalogue } from '@mosaic/core/words/catalogue'
import { catalogueFrom } from '@mosaic/core/words/catalogueFile'

const bundled = new URL('../../core/src/words/languages/', import.meta.url)

/** Every language of the coach: one file each in `folder`, read once at start. @throws Error naming the messages that a file lacks. */
export async function loadCatalogues(folder: URL = bundled): Promise<readonly Catalogue[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted()
  return Promise.all(
    files.map(async (name) => {
      const file: { readonly catalogue?: unknown } = await import(new URL(name, folder).href)
      return catalogueFrom(file.catalogue, name)
    }),
  )
}
