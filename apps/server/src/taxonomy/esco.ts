import { basename } from 'node:path'
import type { Concept } from '@mosaic/core/vocabulary/taxonomy'
import type { ReadTaxonomy } from '@mosaic/services/upkeep/importTaxonomy'
import { readTable } from './table.ts'

/** ESCO's tables that are read: of the Commission's own download, or of one made from it in the format of Tabiya. */
export const escoTables = ['occupations', 'skills', 'skillGroups'] as const
export type EscoTable = (typeof escoTables)[number]

/** What each table holds, in words. */
export const escoWords = { occupations: 'occupations', skills: 'skills', skillGroups: 'groups of skills' } as const

const columns = {
  uri: { names: ['conceptUri', 'ORIGINURI'] },
  label: { names: ['preferredLabel'] },
  other: { names: ['altLabels'], optional: true },
  hidden: { names: ['hiddenLabels'], optional: true },
  code: { names: ['code'], optional: true },
}

/**
 * ESCO from its tables; a table may stand there in several languages, English first: the others' labels become names.
 * @throws Refused naming the file and column that is missing.
 */
export async function readEsco(files: ReadonlyMap<EscoTable, readonly string[]>, say: (line: string) => void): Promise<ReadTaxonomy> {
  const concepts = new Map<string, Concept>()
  const paths = escoTables.flatMap((table) => (files.get(table) ?? []).map((path) => ({ table, path })))
  for (const { table, path } of paths) {
    let count = 0
    for await (const { uri, label, other, hidden, code } of readTable(path, columns)) {
      if (uri === '' || label === '') continue
      const known = concepts.get(uri)
      const names = new Set([...(known ? [...known.names, label] : []), ...namesIn(other), ...namesIn(hidden)])
      names.delete(known?.label ?? label)
      concepts.set(uri, {
        scheme: 'esco',
        uri,
        kind: table === 'occupations' ? 'occupation' : 'skill',
        code: known?.code ?? (code || null),
        label: known?.label ?? label,
        names: [...names],
        workValues: null,
        interests: null,
      })
      count++
    }
    say(`${basename(path)}: ${count} ${escoWords[table]}`)
  }
  return { scheme: 'esco', version: versionOf(paths.map(({ path }) => path)), concepts: [...concepts.values()] }
}

const namesIn = (cell: string) =>
  cell
    .split(/\n|\s\|\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** The version stands in the name of the folder only: "ESCO dataset - v1.2.0 - classification - en - csv". */
function versionOf(paths: readonly string[]): string | null {
  return paths.flatMap((path) => /v(\d+\.\d+(?:\.\d+)?)(?![^/]*\.csv$)/i.exec(path)?.[1] ?? [])[0] ?? null
}
