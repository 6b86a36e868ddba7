import { basename } from 'node:path'
import type { Concept } from '@mosaic/core/vocabulary/taxonomy'
import type { ReadTaxonomy } from '@mosaic/services/upkeep/importTaxonomy'
import { Refused } from '../commands/command.ts'
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
  status: { names: ['status'], optional: true },
}

/**
 * ESCO from its tables; a table may stand there in several languages, English first: the others' labels become names. Concepts that are not
 * released are left out, and so are the tables of relations and collections: what stands under what is told by our own vocabulary.
 * @throws Refused naming the file and column that is missing, or that two versions are there.
 */
export async function readEsco(files: ReadonlyMap<EscoTable, readonly string[]>, say: (line: string) => void): Promise<ReadTaxonomy> {
  const concepts = new Map<string, Concept>()
  const paths = escoTables.flatMap((table) => (files.get(table) ?? []).map((path) => ({ table, path })))
  const version = versionOf(paths.map(({ path }) => path))
  for (const { table, path } of paths) {
    let count = 0
    for await (const { uri: written, label: preferred, other, hidden, code, status } of readTable(path, columns)) {
      const [uri, label] = [written.trim(), tidy(preferred)]
      if (uri === '' || label === '' || !isReleased(status)) continue
      const known = concepts.get(uri)
      const told = [...(known ? [...known.names, label] : []), ...namesIn(other), ...namesIn(hidden)]
      const names = new Set([label, ...told].flatMap(bothForms))
      names.delete(known?.label ?? label)
      concepts.set(uri, {
        scheme: 'esco',
        uri,
        kind: table === 'occupations' ? 'occupation' : 'skill',
        code: known?.code ?? (code.trim() || null),
        label: known?.label ?? label,
        names: [...names],
        workValues: null,
        interests: null,
      })
      count++
    }
    say(`${basename(path)}: ${count} ${escoWords[table]}`)
  }
  return { scheme: 'esco', version, concepts: [...concepts.values()] }
}

/** Names stand a line each, in some tables parted by bars or by line ends that are written out. */
const namesIn = (cell: string) =>
  cell
    .split(/\r?\n|\\n|\s\|\s/)
    .map(tidy)
    .filter((name) => name !== '')

const tidy = (name: string) => name.replaceAll(/\s+/g, ' ').trim()

const isReleased = (status: string) => ['', 'released'].includes(status.trim().toLowerCase())

/** A name, and both of its forms where it has one for women and one for men: "Krankenpfleger/Krankenpflegerin", which begin alike. */
function bothForms(name: string): string[] {
  const forms = name.split('/').map(tidy)
  const [first = '', second = ''] = forms
  const beginAlike =
    forms.length === 2 && first.length >= alike && first.slice(0, alike).toLowerCase() === second.slice(0, alike).toLowerCase()
  return beginAlike ? [name, ...forms] : [name]
}
const alike = 4

/** The version stands in the name of the folder only: "ESCO dataset - v1.2.0 - classification - en - csv". @throws Refused when there are two. */
function versionOf(paths: readonly string[]): string | null {
  const found = new Set(paths.flatMap((path) => /v(\d+\.\d+(?:\.\d+)?)(?![^/]*\.csv$)/i.exec(path)?.[1] ?? []))
  if (found.size > 1)
    throw new Refused(`These are tables of several versions of ESCO: ${[...found].toSorted().join(', ')}. Leave one there.`)
  return [...found][0] ?? null
}
