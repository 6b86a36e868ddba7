import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workLinker } from '@mosaic/core/linking/linkWork'
import { loadVocabulary } from '@mosaic/services/vocabulary'
import { readEsco } from '../src/taxonomy/esco.ts'
import { findTaxonomies } from '../src/taxonomy/folder.ts'
import { readOnet } from '../src/taxonomy/onet.ts'
import { keyOf, type LinkCase, ownCases, readCases, titleCases } from './linkCases.ts'

/*
 * Whether a piece of work, as somebody tells it, is linked to the occupation that annotators name: first, and among the first five. The bundled
 * vocabulary alone, nothing imported. Ends with 1 when a figure is under what it had reached before.
 * `node apps/server/bench/occupations.ts [--misses] [--write] [FILE]`; `--write` keeps the tables in docs, FILE is another set in Compass's
 * form. Without ../shared/data it says so and ends well.
 */
const root = join(import.meta.dirname, '../../..')
const data = join(execFileSync('git', ['rev-parse', '--show-toplevel'], { cwd: root, encoding: 'utf8' }).trim(), '../shared/data')
const [file = join(data, 'skills-ads/compass-occupation/infer_occupation_dev.jsonl')] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))

interface Goal {
  readonly goal: readonly [number, number] | null
  readonly reached: readonly [number, number]
}
/** Share right at first, and among the first five. */
const goals: Readonly<Record<string, Goal>> = {
  'work told in sentences': { goal: [0.5, 0.75], reached: [0.86, 0.98] },
  'paid work told in sentences': { goal: [0.5, 0.75], reached: [0.66, 0.91] },
  'titles of ESCO': { goal: null, reached: [0.61, 0.8] },
  'titles of O*NET': { goal: null, reached: [0.5, 0.67] },
}
const noGoal: Goal = { goal: null, reached: [0, 0] }
const shown = 5
const atOnce = 1500

if (existsSync(file)) {
  const vocabulary = await loadVocabulary()
  const link = workLinker(vocabulary)
  const cases = readCases(file, vocabulary)
  const told = 'work told in sentences'
  const sets = new Map([[told, cases], ['paid work told in sentences', ownCases()], ...(await titleSets())])
  const halves = [0, 1].map((half) => [`${told}, every second from ${half + 1}`, cases.filter((_, at) => at % 2 === half)] as const)
  const report = [
    '| set | cases | first | among five | goal | ms a case |',
    '|---|---|---|---|---|---|',
    ...[...sets, ...halves].map(([name, some]) => row(name, some)),
    '',
    ...evenly(cases, 10).map(sample),
  ].join('\n')
  console.log(report)
  if (process.argv.includes('--misses')) for (const one of cases) if (placeOf(one) !== 0) console.log(sample(one))
  if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/measurements/occupations.md'), page(report))

  async function titleSets(): Promise<[string, LinkCase[]][]> {
    const folder = join(data, 'taxonomies')
    if (!existsSync(folder)) return []
    const { onet, esco } = await findTaxonomies(folder)
    const nothing = () => {}
    const read = { 'titles of ESCO': await readEsco(esco, nothing), 'titles of O*NET': await readOnet(onet, undefined, nothing) }
    return Object.entries(read).map(([name, { concepts }]) => {
      const occupations = concepts.filter(({ kind }) => kind === 'occupation')
      return [name, evenly(titleCases(occupations, vocabulary), atOnce)]
    })
  }

  function answers({ told }: LinkCase): string[] {
    return [...new Set(link(told, 2 * shown).map((match) => keyOf(match, vocabulary)))].slice(0, shown)
  }
  /** Where the first right answer stands, -1 when none does. */
  function placeOf(one: LinkCase): number {
    return answers(one).findIndex((key) => one.wanted.has(key))
  }
  function row(name: string, some: readonly LinkCase[]): string {
    const start = performance.now()
    const places = some.map(placeOf)
    const ms = (performance.now() - start) / some.length
    const first = places.filter((place) => place === 0).length / some.length
    const among = places.filter((place) => place >= 0).length / some.length
    const { goal, reached } = goals[name] ?? noGoal
    if (goal && (first < goal[0] || among < goal[1])) console.log(`under its goal: ${name}`)
    if (first < reached[0] || among < reached[1]) fail(`${name}: ${first.toFixed(3)} and ${among.toFixed(3)} of ${reached.join(' and ')}`)
    return `| ${name} | ${some.length} | **${first.toFixed(3)}** | **${among.toFixed(3)}** | ${goal ? goal.join(' / ') : ''} | ${ms.toFixed(1)} |`
  }
  function sample(one: LinkCase): string {
    const { title, organisation, duties } = one.told
    const found = link(one.told, 2 * shown).slice(0, 3)
    const words = found.map((match) => `${match.title}${match.for ? `, for ${match.for}` : ''} (${match.score.toFixed(2)})`)
    const place = placeOf(one)
    const stands = place === -1 ? 'not among five' : `place ${place + 1}`
    return `- "${title || '(no title)'}" at "${organisation}": ${duties.slice(0, 2).map(cut).join(' ')} Annotated: ${one.says}. Found: ${words.join('; ')}. Right: ${stands}.`
  }
} else console.log(`measurement skipped: ${file} is not here`)

function fail(what: string): void {
  console.error(`under what it has to be: ${what}`)
  process.exitCode = 1
}

/** So many of a list, evenly spread, so that nobody chose them. */
function evenly<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, at) => at % step === 0).slice(0, count)
}

function cut(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text
}

function page(report: string): string {
  return `# Which occupation a piece of work is

Made by \`pnpm bench:occupations --write\` with the bundled vocabulary alone. The bench ends with an error when a figure is under what it had reached before.

- **Work told in sentences** are the cases of Compass: a title, a place and duties in somebody's own words, nearly all of it unpaid. An answer counts when
  its code is the annotators'; "cooking for neighbours" where they say "cooking at home" does not. The words of the unpaid work were written from the
  United Nations' classification of time use, with all titles and the duties of every second case in sight (the half "from 1"); the other half shows what they
  do on duties that nobody looked at.
- **Paid work told in sentences** was written by us, before it was first measured: \`packages/core/test/toldWork.ts\`.
- **Titles** are other names of a taxonomy's occupations that carry the same label as one of ours, those left out that our vocabulary holds. They are
  looked up without anything else. Many are special cases that belong to another occupation of ours, so 1 cannot be reached.

${report}
`
}
