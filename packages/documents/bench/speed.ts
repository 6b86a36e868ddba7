import { spawn } from 'node:child_process'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { factsFromReading } from '@mosaic/core/facts/fromReading'
import { createReader, type DocumentReader } from '@mosaic/documents/read'
import { builtReader } from '@mosaic/documents/reader/built'
import { readerCommand } from '@mosaic/documents/reader/isolation'
import { loadPictures, pictureOf, scanOf } from '../test/pictureFixtures.ts'
import { oneColumn, pdf, sidebarRight } from '../test/readFixtures.ts'
import { data, root } from '../test/readMeasure.ts'
import type { Took } from './speedProbe.ts'

/*
 * How long a one-page PDF takes from its bytes to facts, by a process that waits and by a fresh one, and what the reading itself takes of a
 * processor. Ends with 1 when both the wall's and the processor's time of the least of the runs are over a goal: what is measured is the reader,
 * not what else the machine does.
 * `node packages/documents/bench/speed.ts [runs] [--write]`: five runs unless told otherwise; `--write` keeps the tables in docs.
 */
const goals = { waiting: 250, cold: 600, worked: 40 }
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const runs = Number(positionals[0] ?? 5)
/** Long enough for a process to have read its page of our own. */
const rehearsalMs = 4000

await loadPictures()
const how = builtReader() ? 'what `pnpm build` made of the reader' : 'from source, because nothing was built of it'
const loadBefore = loadavg()[0] ?? 0
const onePage = pdf(oneColumn)
const waiting = await times(async () => {
  const reader = createReader()
  reader.warm()
  await setTimeout(rehearsalMs)
  return toFacts(reader)
})
const fresh: number[] = []
const cold = await times(async () => {
  const before = workedByChildren()
  const took = await toFacts(createReader())
  fresh.push(workedByChildren() - before)
  return took
})

const documents = [
  { name: 'one column, our own', bytes: onePage },
  { name: 'sidebar, our own', bytes: pdf(sidebarRight) },
  ...(existsSync(data) ? globSync('{rendercv-examples,reactive-resume}/*.pdf', { cwd: data }) : [])
    .toSorted()
    .map((path) => ({ name: basename(path), bytes: readFileSync(join(data, path)) })),
]
const worked = await each(documents)
const picture = pictureOf(oneColumn)
const scans = await each([
  { name: 'scan of one page', bytes: scanOf([picture]) },
  { name: 'scan of five pages', bytes: scanOf([picture, picture, picture, picture, picture]) },
])
const loadAfter = loadavg()[0] ?? 0

const report = [
  '| one-page PDF to facts | least | middle | of a processor, least | goal |',
  '|---|---|---|---|---|',
  `| by a process that waits | ${ms(least(waiting))} | ${ms(middle(waiting))} | ${ms(least(worked[0]?.perPage ?? []))} | ${goals.waiting} ms |`,
  `| by a fresh process | ${ms(least(cold))} | ${ms(middle(cold))} | ${ms(least(fresh))} | ${goals.cold} ms |`,
  '',
  '| the reading itself | pages | processor time a page, least | middle | goal | memory |',
  '|---|---|---|---|---|---|',
  ...worked.map((one) => row(one, `${goals.worked} ms`)),
  ...scans.map((one) => row(one, '')),
  '',
  `Runs of each: ${runs}. Programs that wanted a processor, beginning and end: ${loadBefore.toFixed(1)}, ${loadAfter.toFixed(1)} on ${availableParallelism()}.`,
].join('\n')
console.log(report)
if (values.write) writeFileSync(join(root, 'docs/measurements/speed.md'), page())
const over = [
  ...(least([...waiting, ...(worked[0]?.perPage ?? [])]) > goals.waiting ? ['a process that waits'] : []),
  ...(least([...cold, ...fresh]) > goals.cold ? ['a fresh process'] : []),
  ...worked.filter(({ perPage }) => least(perPage) > goals.worked).map(({ name }) => name),
]
for (const name of over) console.error(`over its goal: ${name}`)
if (over.length > 0) process.exitCode = 1

/** Milliseconds of a processor that this process's children took which have ended, as Linux tells it: in hundredths of a second. */
function workedByChildren(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  // proc(5): the name in brackets may hold anything; the children's times are the 16th and 17th field
  const [user = 0, system = 0] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(14, 16).map(Number)
  return (user + system) * 10
}

/** Milliseconds from a document's bytes to facts. */
async function toFacts(reader: DocumentReader): Promise<number> {
  const began = performance.now()
  const outcome = await reader.read(() => Readable.from([onePage]), 'pdf')
  if ('failure' in outcome) throw new Error(outcome.failure.code)
  let id = 0
  const facts = factsFromReading(outcome.reading.proposals, {
    sourceId: 'speed',
    existing: [],
    newId: () => String(id++),
    createdAt: new Date().toISOString(),
  })
  const took = performance.now() - began
  await reader.close()
  if (facts.length === 0) throw new Error('nothing was read')
  return took
}

async function times(run: () => Promise<number>): Promise<number[]> {
  const all: number[] = []
  for (let left = runs; left > 0; left--) all.push(await run())
  return all
}

interface Document {
  readonly name: string
  readonly bytes: Buffer
}
interface Worked {
  readonly name: string
  readonly pages: number
  readonly perPage: readonly number[]
  readonly resident: number
}

async function each(all: readonly Document[]): Promise<Worked[]> {
  const rows: Worked[] = []
  for (const { name, bytes } of all) {
    const took: Took[] = []
    for (let left = runs; left > 0; left--) took.push(await probe(bytes))
    const pages = took[0]?.pages ?? 0
    rows.push({
      name,
      pages,
      perPage: took.map(({ worked }) => worked / pages),
      resident: Math.max(...took.map(({ resident }) => resident)),
    })
  }
  return rows
}

async function probe(bytes: Buffer): Promise<Took> {
  const { command, args } = readerCommand(join(import.meta.dirname, 'speedProbe.ts'))
  const child = spawn(command, args, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
  child.stdin.end(bytes)
  return JSON.parse(await text(child.stdout)) as Took
}

function row({ name, pages, perPage, resident }: Worked, goal: string): string {
  return `| ${name} | ${pages} | ${ms(least(perPage))} | ${ms(middle(perPage))} | ${goal} | ${(resident / 1024 / 1024).toFixed(0)} MB |`
}

function least(all: readonly number[]): number {
  return Math.min(...all)
}

function middle(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}

function page(): string {
  return `# How fast a document is read

Made by \`pnpm bench:speed --write\`. The wall's times hang on what else the machine does, so the least of the runs is held against the
goal, or its processor time where that is less; processor time grows too, by about two, where many programs share a processor.

- **by a process that waits**: started ahead, as when the coach opens. **by a fresh process**: nothing was started; it runs ${how}.
- **the reading itself**: in a process that waited, from the document's bytes to its claims, without starting it. A scan is recognised: its goal is to be told page by page.

${report}
`
}
