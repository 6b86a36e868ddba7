import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Interest, WorkValue } from '@mosaic/core/facts/schema'
import type { Concept } from '@mosaic/core/vocabulary/taxonomy'
import type { ReadTaxonomy } from '@mosaic/services/upkeep/importTaxonomy'
import { Refused } from '../commands/command.ts'
import { type Column, readTable } from './table.ts'

/** O*NET's tables that are read, by the names of their files, and what each adds. */
export const onetTables = {
  'Occupation Data': null,
  'Alternate Titles': 'other titles',
  'Work Values': 'work values, so ours stay estimates',
  Interests: 'interests, so ours stay estimates',
  'Content Model Reference': 'skills and knowledge',
  'Technology Skills': 'names of software',
} as const
export type OnetTable = keyof typeof onetTables

const code: Column = { names: ['O*NET-SOC Code'] }
const title: Column = { names: ['Title'] }
const scored = {
  code,
  element: { names: ['Element Name'] },
  scale: { names: ['Scale ID'] },
  value: { names: ['Data Value'] },
} satisfies Record<string, Column>
/** Abilities, skills and knowledge in O*NET's content model, not their groups. */
const element = /^(?:1\.A|2\.[ABC])(?:\.\w+){2,}$/

/** O*NET from its tables. @throws Refused naming the file, and column or row, that is missing or does not fit. */
export async function readOnet(
  files: ReadonlyMap<OnetTable, string>,
  readMe: string | undefined,
  say: (line: string) => void,
): Promise<ReadTaxonomy> {
  const main = files.get('Occupation Data')
  if (!main) throw new Refused('O*NET needs the file "Occupation Data" (.txt or .xlsx), which is not there.')
  const titles = await titlesOf(files.get('Alternate Titles'), say)
  const values = await scores(files.get('Work Values'), 'EX', WorkValue.options, say)
  const interests = await scores(files.get('Interests'), 'OI', Interest.options, say)
  const concepts: Concept[] = []
  for await (const row of readTable(main, { code, title }))
    concepts.push({
      ...empty,
      kind: 'occupation',
      uri: `https://www.onetonline.org/link/summary/${row.code}`,
      code: row.code,
      label: row.title,
      names: [...(titles.get(row.code) ?? [])],
      workValues: allOf(values.get(row.code), WorkValue.options),
      interests: allOf(interests.get(row.code), Interest.options),
    })
  say(`${basename(main)}: ${concepts.length} occupations`)
  concepts.push(
    ...(await elements(files.get('Content Model Reference'), say)),
    ...(await technologies(files.get('Technology Skills'), say)),
  )
  return { scheme: 'onet', version: await versionOf(readMe), concepts }
}

const empty = { scheme: 'onet', code: null, names: [], workValues: null, interests: null } as const

async function titlesOf(path: string | undefined, say: (line: string) => void): Promise<Map<string, Set<string>>> {
  const titles = new Map<string, Set<string>>()
  if (!path) return titles
  let count = 0
  const columns = { code, long: { names: ['Alternate Title'] }, short: { names: ['Short Title'], optional: true } }
  for await (const { code, long, short } of readTable(path, columns)) {
    const known = titles.get(code) ?? new Set()
    for (const one of [long, short]) if (one !== '' && one !== 'n/a') known.add(one)
    titles.set(code, known)
    count++
  }
  say(`${basename(path)}: ${count} titles`)
  return titles
}

/** One scale's value of each element, by occupation; elements are told by name: "Working Conditions" is `working_conditions`. */
async function scores<Name extends string>(
  path: string | undefined,
  scale: string,
  names: readonly Name[],
  say: (line: string) => void,
): Promise<Map<string, Partial<Record<Name, number>>>> {
  const found = new Map<string, Partial<Record<Name, number>>>()
  if (!path) return found
  for await (const row of readTable(path, scored)) {
    const name = names.find((one) => one === row.element.trim().toLowerCase().replaceAll(' ', '_'))
    if (row.scale !== scale || name === undefined) continue
    const value = Number(row.value)
    if (row.value === '' || !(value >= 1 && value <= 7))
      throw new Refused(`${basename(path)}, row ${row.rowNumber}: "Data Value" is "${row.value}", not a number from 1 to 7.`)
    found.set(row.code, { ...found.get(row.code), [name]: value } as Partial<Record<Name, number>>)
  }
  say(`${basename(path)}: ${found.size} occupations`)
  return found
}

function allOf<Name extends string>(known: Partial<Record<Name, number>> | undefined, names: readonly Name[]): Record<Name, number> | null {
  return known && names.every((name) => known[name] !== undefined) ? (known as Record<Name, number>) : null
}

async function elements(path: string | undefined, say: (line: string) => void): Promise<Concept[]> {
  const concepts: Concept[] = []
  if (!path) return concepts
  for await (const { id, name } of readTable(path, { id: { names: ['Element ID'] }, name: { names: ['Element Name'] } }))
    if (element.test(id))
      concepts.push({
        ...empty,
        kind: 'skill',
        uri: `https://www.onetonline.org/find/descriptor/result/${id}`,
        code: id,
        label: name,
        names: [],
      })
  say(`${basename(path)}: ${concepts.length} skills and kinds of knowledge`)
  return concepts
}

async function technologies(path: string | undefined, say: (line: string) => void): Promise<Concept[]> {
  const concepts = new Map<string, Concept>()
  if (!path) return []
  for await (const { example, commodity } of readTable(path, { example: { names: ['Example'] }, commodity: { names: ['Commodity Code'] } }))
    concepts.set(example, {
      ...empty,
      kind: 'skill',
      uri: `onet:technology/${encodeURIComponent(example)}`,
      code: commodity,
      label: example,
      names: [],
    })
  say(`${basename(path)}: ${concepts.size} technologies`)
  return [...concepts.values()]
}

async function versionOf(readMe: string | undefined): Promise<string | null> {
  return readMe ? (/O\*NET ([\d.]+) Database/.exec(await readFile(readMe, 'utf8'))?.[1] ?? null) : null
}
