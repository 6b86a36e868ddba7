import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'

/** By what rules and words postings are read, and by what their entries in the index are made of that. */
export interface Rules {
  readonly readBy: string
  readonly madeBy: string
}

const packages = new URL('../../../', import.meta.url)
let known: Promise<Rules> | undefined

/**
 * Names of the rules: a hash of core's source and data and the taxonomies that complete the vocabulary, and one of what makes entries too. What is
 * kept under another name is made anew, so that nobody has to remember to raise a version.
 */
export async function rulesOf({ sources }: Vocabulary): Promise<Rules> {
  known ??= hashes()
  const { readBy, madeBy } = await known
  const named = (rules: string) => [rules, ...sources.map(({ scheme, importedAt }) => `${scheme} ${importedAt}`)].join(', ')
  return { readBy: named(readBy), madeBy: named(madeBy) }
}

/** The name of the rules that postings are read by. */
export async function readBy(vocabulary: Vocabulary): Promise<string> {
  return (await rulesOf(vocabulary)).readBy
}

async function hashes(): Promise<Rules> {
  const [readBy, made] = await Promise.all([hashOf(['core/src/', 'core/data/']), hashOf(['ranking/src/'])])
  return { readBy, madeBy: `${readBy}.${made}` }
}

async function hashOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = await readdir(new URL(folder, packages), { recursive: true })
    for (const name of names.filter((file) => /\.(ts|json)$/.test(file)).toSorted()) {
      hash.update(`${name}\0`)
      hash.update(await readFile(new URL(`${folder}${name}`, packages)))
    }
  }
  return hash.digest('base64url').slice(0, 22)
}
