import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { identityOf } from '@mosaic/core/facts/fromReading'
import { DocumentType, type Reading } from '@mosaic/core/reading/schema'
import type { DocumentReader } from '@mosaic/documents/read'
import { type Check, reactiveChecks, rendercvChecks } from './readTruth.ts'

/** One file against its own ground truth. */
export interface Measured {
  readonly set: string
  readonly file: string
  readonly checks: readonly Check[]
  readonly ms: number
}

export const root = execFileSync('git', ['rev-parse', '--show-toplevel'], { encoding: 'utf8', cwd: import.meta.dirname }).trim()
export const data = join(root, '../shared/data/resumes')

/** Whether the real résumés are here: they are no part of this repository. */
export const hasData = existsSync(data)

const pairs = [
  { set: 'rendercv', folder: 'rendercv-examples', ending: '.yaml', checks: rendercvChecks },
  { set: 'Reactive Resume', folder: 'reactive-resume', ending: '.json', checks: reactiveChecks },
] as const

/** Résumés with the data they were made of: which fields land in the right place. */
export async function measurePairs(reader: DocumentReader): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const { set, folder, ending, checks } of pairs)
    for (const file of filesIn(folder).filter((name) => name.endsWith('.pdf'))) {
      const { reading, ms } = await readFile(reader, join(data, folder, file))
      measured.push({ set, file, ms, checks: checks(reading?.proposals ?? [], join(data, folder, file.replace(/\.pdf$/, ending))) })
    }
  return measured
}

/** CVs with the words that each of their roles must hold: title, firm, place, years. */
export async function measureRoles(reader: DocumentReader): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const file of filesIn('compass').filter((name) => !name.endsWith('.json'))) {
    const { reading, ms } = await readFile(reader, join(data, 'compass', file))
    const wanted = JSON.parse(readFileSync(join(data, 'compass', file.replace(/\.\w+$/, '.json')), 'utf8')) as {
      expected_item_keywords: string[][]
    }
    const roles = (reading?.proposals ?? []).flatMap(({ claim }) =>
      claim.kind === 'experience' ? [JSON.stringify(Object.values(claim.payload)).toLowerCase().replace('true', 'present')] : [],
    )
    const checks = wanted.expected_item_keywords.map((words) => ({
      place: 'role',
      wanted: words.join(', '),
      found: roles.some((role) => words.every((word) => word.split(', ').every((part) => role.includes(part)))),
    }))
    measured.push({ set: 'compass', file, ms, checks })
  }
  return measured
}

/** The same text in one and in two columns: which facts only one of them gives. */
export async function measureTwins(reader: DocumentReader): Promise<Measured> {
  const [one, two] = await Promise.all(
    ['single-column.pdf', 'two-column.pdf'].map((file) => readFile(reader, join(data, 'resume-matcher', file))),
  )
  const [ours, theirs] = [identities(one?.reading), identities(two?.reading)]
  const checks = [...new Set([...ours, ...theirs])].map((identity) => ({
    place: 'twin',
    wanted: identity.replaceAll('\n', ' / '),
    found: ours.has(identity) && theirs.has(identity),
  }))
  return { set: 'Resume-Matcher', file: 'one and two columns', ms: (one?.ms ?? 0) + (two?.ms ?? 0), checks }
}

function identities(reading: Reading | undefined): Set<string> {
  return new Set(reading?.proposals.map(({ claim }) => identityOf(claim)))
}

function filesIn(folder: string): string[] {
  return readdirSync(join(data, folder)).toSorted()
}

async function readFile(reader: DocumentReader, path: string): Promise<{ reading: Reading | undefined; ms: number }> {
  const begun = performance.now()
  const outcome = await reader.read(() => createReadStream(path), DocumentType.parse(path.split('.').at(-1)))
  return { reading: 'reading' in outcome ? outcome.reading : undefined, ms: performance.now() - begun }
}

/** Share of checks that were found, 0 to 1; 0 where there are none. */
export function shareOf(measured: readonly Measured[]): number {
  const checks = measured.flatMap((one) => one.checks)
  return checks.length === 0 ? 0 : checks.filter(({ found }) => found).length / checks.length
}
