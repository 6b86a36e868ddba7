import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { openDatabase } from '@mosaic/db/open'
import { somePeople } from '../../ranking/bench/people.ts'
import { createCatalogue } from '../src/ranking/catalogue.ts'
import { createRanking, type Ranking } from '../src/ranking/ranking.ts'
import { loadVocabulary } from '../src/vocabulary.ts'
import type { Filled } from './filled.ts'

/*
 * How long the index of many postings takes from the database file on, as an import leaves it, what people are answered meanwhile, and how long the
 * event loop is held up. `node packages/services/bench/indexing.ts [--sizes=2000,20000,1000000] [--write]`; `--write` puts the table into docs.
 */
const root = new URL('../../../', import.meta.url)
const sizes = (process.argv.find((word) => word.startsWith('--sizes='))?.split('=')[1] ?? '2000,20000,1000000').split(',').map(Number)
const waitAtMost = 2000
/** More are not also built from what nobody has read yet: that takes a millisecond of processor time each. */
const alsoUnread = 20_000
const questionsAfter = 200
const pauseMs = 100
/** How often it is looked whether everybody had their turn. */
const everyMs = 5

const vocabulary = await loadVocabulary()
const people = somePeople(vocabulary)

interface Phase {
  /** The longest that the event loop was held up, and what 99 of 100 waits stayed under, in ms. */
  readonly longest: number
  readonly p99: number
  /** The longest that the main thread itself worked before others had their turn, in ms of its processor time: what no other load on the machine changes. */
  readonly ownLongest: number
  /** The share of its time that the main thread worked. */
  readonly busy: number
  /** Milliseconds that questions took, in order of length. */
  readonly answers: readonly number[]
}

/** Asks until it is enough, and watches the event loop. */
async function watch(ask: (at: number) => Promise<unknown>, isEnough: (asked: number) => boolean, pause: number): Promise<Phase> {
  const delay = monitorEventLoopDelay({ resolution: everyMs })
  const before = performance.eventLoopUtilization()
  delay.enable()
  let [ownLongest, worked] = [0, process.threadCpuUsage()]
  const turns = setInterval(() => {
    const now = process.threadCpuUsage()
    ownLongest = Math.max(ownLongest, now.user + now.system - worked.user - worked.system)
    worked = now
  }, everyMs)
  const answers: number[] = []
  while (!isEnough(answers.length)) {
    const asked = performance.now()
    await ask(answers.length)
    answers.push(performance.now() - asked)
    await wait(pause)
  }
  delay.disable()
  clearInterval(turns)
  const busy = performance.eventLoopUtilization(before).utilization
  return {
    longest: delay.max / 1e6,
    p99: delay.percentile(99) / 1e6,
    ownLongest: ownLongest / 1000,
    busy,
    answers: answers.toSorted((a, b) => a - b),
  }
}

/** In a thread of its own: a server has no million postings made in its own memory. */
async function fillElsewhere(what: { readonly size: number; readonly isRead: boolean }): Promise<Filled> {
  const thread = new Worker(new URL('./filling.ts', import.meta.url), { workerData: what })
  const [filled] = (await once(thread, 'message')) as [Filled]
  return filled
}

async function bench(size: number, isRead: boolean): Promise<string> {
  const filled = await fillElsewhere({ size, isRead })
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
      `${meanwhile.ownLongest.toFixed(0)} ms`,
    ]
    return `| ${cells.join(' | ')} |`
  } finally {
    await ranking.close()
    await db.destroy()
    for (const end of ['', '-wal', '-shm']) rmSync(`${filled.file}${end}`, { force: true })
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
  'longest it worked in one go',
]
const lines: string[] = []
for (const size of sizes) {
  for (const isRead of size <= alsoUnread ? [false, true] : [true]) {
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
