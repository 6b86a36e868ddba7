import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Refused } from '../commands/command.ts'
import { type EscoTable, escoTables } from './esco.ts'
import { type OnetTable, onetTables } from './onet.ts'

const deepest = 2

/** The files of taxonomies in a folder, and in the folders in it. */
export interface TaxonomyFiles {
  readonly onet: ReadonlyMap<OnetTable, string>
  readonly onetReadMe: string | undefined
  /** Each table in one or several languages, English first. */
  readonly esco: ReadonlyMap<EscoTable, readonly string[]>
}

/** @throws Refused when the folder is not there, or holds no file of a taxonomy. */
export async function findTaxonomies(folder: string): Promise<TaxonomyFiles> {
  const paths = await list(folder, 0).catch(() => {
    throw new Refused(`There is no folder ${folder}.`)
  })
  const onet = new Map<OnetTable, string>()
  for (const table of Object.keys(onetTables) as OnetTable[]) {
    const path = paths.find((one) => ['.txt', '.xlsx'].includes(extname(one)) && basename(one, extname(one)) === table)
    if (path) onet.set(table, path)
  }
  const esco = new Map<EscoTable, string[]>()
  for (const table of escoTables) {
    const named = new RegExp(`^${table.replace('G', '_?G')}(?:_([a-z]{2}))?\\.csv$`, 'i')
    const found = paths.filter((one) => named.test(basename(one)))
    if (found.length > 0)
      esco.set(
        table,
        found.toSorted((a, b) => Number(isEnglish(b)) - Number(isEnglish(a)) || (a < b ? -1 : 1)),
      )
  }
  if (onet.size === 0 && !esco.has('occupations') && !esco.has('skills'))
    throw new Refused(
      `${folder} holds neither O*NET ("Occupation Data.txt" or .xlsx and others) nor ESCO ("occupations_en.csv", "skills_en.csv"). Unpack the downloaded file there first.`,
    )
  return { onet, onetReadMe: paths.find((one) => /^read ?me\.txt$/i.test(basename(one))), esco }
}

/** Whether a table's name says so, or no language. */
export const isEnglish = (path: string): boolean => !/_[a-z]{2}\.csv$/i.test(path) || /_en\.csv$/i.test(path)

async function list(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const within = sorted.map(async (entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return depth < deepest ? list(path, depth + 1) : []
    return [path]
  })
  return (await Promise.all(within)).flat()
}
