import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'

const core = new URL('../../../core/', import.meta.url)
let rules: Promise<string> | undefined

/**
 * Names the rules and words that postings are read by: a hash of core's source and data, and the taxonomies that complete the vocabulary. A
 * reading kept under another name is made anew, so that nobody has to remember to raise a version.
 */
export async function readBy({ sources }: Vocabulary): Promise<string> {
  rules ??= hashOf(['src/', 'data/'])
  return [await rules, ...sources.map(({ scheme, importedAt }) => `${scheme} ${importedAt}`)].join(', ')
}

async function hashOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = await readdir(new URL(folder, core), { recursive: true })
    for (const name of names.filter((file) => /\.(ts|json)$/.test(file)).toSorted()) {
      hash.update(`${name}\0`)
      hash.update(await readFile(new URL(`${folder}${name}`, core)))
    }
  }
  return hash.digest('base64url').slice(0, 22)
}
