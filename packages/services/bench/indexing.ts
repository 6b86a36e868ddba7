import { readFileSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { readPosting } from '@mosaic/core/postings/requirements'
import { RawPosting } from '@mosaic/core/postings/schema'
import { openDatabase } from '@mosaic/db/open'
import { postingMaker } from '../../ranking/bench/generate.ts'
import { somePeople } from '../../ranking/bench/people.ts'
import { createCatalogue } from '../src/ranking/catalogue.ts'
import { createRanking, type Ranking } from '../src/ranking/ranking.ts'
import { rulesOf } from '../src/ranking/rules.ts'
import { loadVocabulary } from '../src/vocabulary.ts'
import { fillDatabase } from './filled.ts'

/*
 * How long the index of many postings takes from the database file on, as an import leaves it, what people are answered meanwhile, and how long the
 * event loop is held up. `node packages/services/bench/indexing.ts [--sizes=2000,1000000] [--write]`; `--write` puts the table into docs.
 */
const root = new URL('../../../', import.meta.url)
const sizes = (process.argv.find((word) => word.startsWith('--sizes='))?.split('=')[1] ?? '2000,1000000').split(',').map(Number)
const waitAtMost = 2000
const questionsAfter = 200
const pauseMs = 100

const vocabulary = await loadVocabulary()
const samples = readFileSync(new URL('packages/feeds/sample/postings.jsonl', root), 'utf8')
  .trim()
  .split('\n')
  .map((line) => readPosting(RawPosting.parse(JSON.parse(line)), vocabulary))
const posting = postingMaker(vocabulary, samples)
const people = somePeople(vocabulary)

interface Phase {
  /** The longest that the event loop was held up, and what 99 of 100 waits stayed under, in ms. */
  readonly longest: number
  readonly p99: number
  /** The share of its time that the main thread worked. */
  readonly busy: number
  /** Milliseconds that questions took, in order of length. */
  readonly answers: readonly number[]
}

/** Asks until it is enough, and watches the event loop. */
async function watch(ask: (at: number) => Promise<unknown>, isEnough: (asked: number) => boolean, pause: number): Promise<Phase> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const before = performance.eventLoopUtilization()
  delay.enable()
  const answers: number[] = []
  while (!isEnough(answers.length)) {
    const asked = performance.now()
    await ask(answers.length)
    answers.push(performance.now() - asked)
    await wait(pause)
  }
  delay.disable()
  const busy = performance.eventLoopUtilization(before).utilization
  return { longest: delay.max / 1e6, p99: delay.percentile(99) / 1e6, busy, answers: answers.toSorted((a, b) => a - b) }
}

async function bench(size: number, isRead: boolean): Promise<string> {
  const filled = await fillDatabase(size, posting, isRead ? await rulesOf(vocabulary) : null)
  const db = await openDatabase(filled.file)
  let built: { ms: number; bytes: number } | undefined
  const fail = (event: string, error: unknown) => {
    throw new Error(event, { cause: error })
  }
  const log = {
    info(event: string, details?: Readonly<Record<string, unknown>>) {
      if (event === 'index_built') built = details as unknown as typeof built
    },
    error: fail,
  }
  const ranking = createRanking({
    vocabulary,
    catalogue: createCatalogue(vocabulary),
    log,
    indexFrom: 500,
    waitAtMost,
    spareAtMost: 10_000,
  })
  try {
    const cpu = process.cpuUsage()
    const meanwhile = await watch(
      (at) => ask(ranking, at),
      () => built !== undefined,
      pauseMs,
    )
    const { user, system } = process.cpuUsage(cpu)
    const after = await watch(
      (at) => ask(ranking, at),
      (asked) => asked >= questionsAfter,
      0,
    )
    const { ms, bytes } = built ?? { ms: Number.NaN, bytes: Number.NaN }
    const { content, reading, entry } = filled.characters
    console.log(`characters a posting: ${content.toFixed(0)} its own, ${reading.toFixed(0)} read, ${entry.toFixed(0)} its entry`)
    const cells = [
      `${size.toLocaleString('en')}${isRead ? '' : ', not read yet'}`,
      `${(ms / 1000).toFixed(1)} s`,
      `${((user + system) / 1e6).toFixed(1)} s`,
      (bytes / size).toFixed(0),
      ...[meanwhile, after].flatMap((phase) => [of(phase, 0.5), of(phase, 1), `${phase.p99.toFixed(0)} / ${phase.longest.toFixed(0)} ms`]),
      `${(meanwhile.busy * 100).toFixed(0)} %`,
    ]
    return `| ${cells.join(' | ')} |`
  } finally {
    await ranking.close()
    await db.destroy()
    filled.remove()
  }

  function ask(asked: Ranking, at: number): Promise<unknown> {
    const person = people[at % people.length]
    if (!person) throw new Error('there are people')
    return asked.search(db, { person, filter: {}, after: null, limit: 50, dismissed: [] })
  }
}

const of = ({ answers }: Phase, share: number) =>
  `${(answers[Math.min(answers.length - 1, Math.floor(answers.length * share))] ?? Number.NaN).toFixed(0)} ms`

const head = [
  'postings',
  'ready after',
  'processor time',
  'bytes a posting',
  'answers meanwhile, median',
  'longest',
  'event loop held up, p99 / longest',
  'answers after, median',
  'longest',
  'event loop, p99 / longest',
  'main thread busy meanwhile',
]
const lines: string[] = []
for (const size of sizes) {
  for (const isRead of size <= waitAtMost ? [false, true] : [true]) {
    lines.push(await bench(size, isRead))
    console.log(lines.at(-1))
  }
}
if (process.argv.includes('--write')) {
  const page = new URL('docs/measurements/ranking.md', root)
  const table = [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...lines].join('\n')
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(/(?<=<!-- build -->\n)[\s\S]*?(?=<!-- end of build -->)/, () => `\n${table}\n\n`),
  )
}
process.exit(0)
