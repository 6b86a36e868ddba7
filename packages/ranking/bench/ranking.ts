import { readFileSync, writeFileSync } from 'node:fs'
import { fitOf } from '@mosaic/core/fit/fit'
import type { Person } from '@mosaic/core/person/person'
import { readPosting } from '@mosaic/core/postings/requirements'
import { type Posting, RawPosting } from '@mosaic/core/postings/schema'

import { entryOf } from '../src/entry.ts'
import { linesOf } from '../src/facets.ts'
import { PostingIndex } from '../src/postingIndex.ts'
import { search } from '../src/search.ts'
import { type Searchable, searchable } from '../src/searchable.ts'
import { postingMaker } from './generate.ts'
import { goalLines, type Measured, names, near, own, type Row } from './goals.ts'
import { linearScan, miniSearch, naiveLoop, orama, type Peer, sqliteFullText, wanted } from './peers.ts'
import { somePeople } from './people.ts'
import { postgresGin } from './postgresPeer.ts'
import { loopOverCore, scanAll } from './scanAll.ts'
import { vocabulary } from './vocabulary.ts'

/*
 * The fifty best postings of many for a person, exactly and with their explanation, against others' ways to them in one run: the same question put to
 * every posting, and the nearest that others can be asked, postings by skills alone.
 * `node packages/ranking/bench/ranking.ts [--sizes=10000,100000,1000000] [--write]`; `--write` puts the table into docs.
 */
const root = new URL('../../../', import.meta.url)
const option = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1]
const sizes = (option('sizes') ?? '10000,100000,1000000').split(',').map(Number)
const rounds = 5
const people = somePeople(vocabulary)
const samples = readFileSync(new URL('packages/feeds/sample/postings.jsonl', root), 'utf8')
  .trim()
  .split('\n')
  .map((line) => readPosting(RawPosting.parse(JSON.parse(line)), vocabulary))
const posting = postingMaker(vocabulary, samples)
const skillNumbers = new Map<string, number>()

function numberOf(skillId: string): number {
  const number = skillNumbers.get(skillId) ?? skillNumbers.size
  skillNumbers.set(skillId, number)
  return number
}

function askedOf(one: Posting, at: number) {
  return {
    at,
    skills: linesOf(one).flatMap(({ asked, weight }) =>
      asked.flatMap(({ skillId }) => (skillId === null ? [] : [{ skill: numberOf(skillId), weight: weight / 4 }])),
    ),
  }
}

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A row that took this long in a round is not asked again: what others do beside it hardly counts. */
const longRoundMs = 1500

/** Processor time that a round takes at least. */
const enoughMs = 60

/** The same question for everybody, the mean of a round; the least of the rounds counts, others' work only adds. */
async function measure(row: Row, ask: (person: Person, at: number) => unknown): Promise<void> {
  if (row.clock * people.length > longRoundMs && Number.isFinite(row.clock)) return
  const [cpu, clock] = [cpuMs(), performance.now()]
  // quick ones are asked so often that the clock can tell, whoever else works here
  let asked = 0
  do
    for (const [at, person] of people.entries()) {
      await ask(person, at)
      asked++
    }
  while (cpuMs() - cpu < enoughMs && performance.now() - clock < enoughMs * 10)
  row.cpu = Math.min(row.cpu, (cpuMs() - cpu) / asked)
  row.clock = Math.min(row.clock, (performance.now() - clock) / asked)
}

/** So many postings are asked of core one by one; more would take minutes. */
const loopAtMost = 10_000

async function bench(size: number): Promise<Measured> {
  const wantedPeers = [naiveLoop(), linearScan(), sqliteFullText(), await postgresGin(), miniSearch(), orama()]
  const peers: Peer[] = wantedPeers.filter(({ most }) => size <= most)
  const index = new PostingIndex()
  const stored: string[] = []
  let build = 0
  for (let at = 0; at < size; at++) {
    const one = posting(at)
    const entry = entryOf(one)
    const before = process.hrtime.bigint()
    index.put(one.id, entry)
    build += Number(process.hrtime.bigint() - before) / 1e9
    if (size <= loopAtMost) stored.push(JSON.stringify(one))
    const asked = askedOf(one, at)
    for (const peer of peers) await peer.add(asked)
  }
  for (const peer of peers) await peer.ready()
  const inIndex = searchable(index, vocabulary)
  const find = (person: Person) => search(inIndex, { person, filter: {}, after: null, limit: wanted, dismissed: [] }).ids
  const found = new Map(people.flatMap((person) => find(person).map((id) => [id, JSON.stringify(posting(index.docOf(id) ?? 0))] as const)))
  const rows: { row: Row; ask: (person: Person, at: number) => unknown }[] = []
  const add = (name: string, ask: (person: Person, at: number) => unknown) =>
    rows.push({ row: { name, cpu: Number.POSITIVE_INFINITY, clock: Number.POSITIVE_INFINITY }, ask })
  add(names.ours, find)
  add(names.explained, (person) => find(person).map((id) => fitOf(person, JSON.parse(found.get(id) ?? 'null') as Posting, vocabulary)))
  add(names.scan, (person) => scanAll(inIndex, person, wanted))
  if (size <= loopAtMost) add(names.loop, (person) => loopOverCore(stored, person, vocabulary, wanted))
  const [ownOf, nearOf] = [people.map(ownSkills), people.map((person) => nearSkills(person, inIndex))]
  for (const peer of peers) add(own(peer.name), (_, at) => peer.top(ownOf[at] ?? []))
  for (const peer of peers) if (peer.isIndex) add(near(peer.name), (_, at) => peer.top(nearOf[at] ?? []))
  for (const person of people) requireSame(find(person), scanAll(inIndex, person, wanted))
  for (let round = 0; round < rounds; round++) for (const { row, ask } of rows) await measure(row, ask)
  for (const peer of wantedPeers) await peer.close()
  return { size, rows: rows.map(({ row }) => row), bytes: index.byteLength / size, buildSeconds: build }
}

/** The skills that the person told of having. */
const ownSkills = ({ skills }: Person) =>
  skills.flatMap(({ skillId, rung }) => (skillId !== null && rung !== null && rung > 0 ? [numberOf(skillId)] : []))

/** Those, and all that core finds near to them: what a fit is made from. */
function nearSkills({ skills }: Person, { skills: table, index }: Searchable): number[] {
  table.fill(skills)
  const near = table.touched.flatMap((number) => index.skills.ids[number] ?? [])
  table.clear()
  return [...new Set(near)].map(numberOf)
}

function requireSame(found: readonly string[], expected: readonly string[]): void {
  if (found.join() !== expected.join()) throw new Error('the index finds others than a scan of all postings does')
}

const all: Measured[] = []
for (const size of sizes) {
  const measured = await bench(size)
  all.push(measured)
  console.log(tableLines(measured).join('\n'))
}
console.log(goalLines(all).join('\n'))
if (process.argv.includes('--write')) {
  const page = new URL('docs/measurements/ranking.md', root)
  const goals = ['| goal | postings | reached |', '|---|---|---|', ...goalLines(all)]
  const table = ['| postings | | CPU ms | ms | against ours |', '|---|---|---|---|---|', ...all.flatMap(tableLines)]
  writeFileSync(page, between(between(readFileSync(page, 'utf8'), 'goals', goals), 'table', table))
}
process.exit(0)

function tableLines({ size, rows, bytes, buildSeconds }: Measured): string[] {
  const base = rows[0]?.clock ?? 1
  return [
    `| ${size.toLocaleString('en')} | ${bytes.toFixed(0)} bytes a posting, indexed in ${buildSeconds.toFixed(1)} s | | | |`,
    ...rows.map(({ name, cpu, clock }) => `| | ${name} | ${cpu.toFixed(2)} | ${clock.toFixed(2)} | ${(clock / base).toFixed(1)} |`),
  ]
}

/** A page with other lines between two of its marks. */
function between(page: string, mark: string, lines: readonly string[]): string {
  return page.replace(new RegExp(`(?<=<!-- ${mark} -->\\n)[\\s\\S]*?(?=<!-- end of ${mark} -->)`), () => `\n${lines.join('\n')}\n\n`)
}
