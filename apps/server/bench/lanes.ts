import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { faults as everyFault, hostileBy } from '../../../packages/ai/test/hostile.ts'
import { type Deed, type Script, startProvider } from '../../../packages/ai/test/provider.ts'
import { readScripts } from '../../../packages/api/test/talks/script.ts'

/*
 * Every fault of a provider through a real server and the real SDK: a whole answer and the first word of a stream must be there within two seconds,
 * whatever the lane does, and the server's memory must not grow with what it is sent. Then everything that the written talks say, to a lane that lies.
 */
const faults: readonly (readonly [string, Deed])[] = [
  ['answers', { answer: { facts: [], question: '', text: '' } }],
  ['429 without Retry-After', { status: 429 }],
  ['429, Retry-After 1 s', { status: 429, headers: { 'retry-after': '1' } }],
  ['429, Retry-After 5 s', { status: 429, headers: { 'retry-after': '5' } }],
  ['500', { status: 500 }],
  ['refuses', { refuse: true }],
  ['prose instead of JSON', { say: 'The person seems nice.' }],
  ['another JSON', { answer: { score: 100 } }],
  ['cut stream', { cut: '{"facts":[{"kind"' }],
  ['says nothing', { silent: true }],
  ['a byte a second', { drip: 1000 }],
  ['10 MB in one line', { huge: 10 }],
  ['500 with 10 MB', { status: 500, body: 'x'.repeat(10 * 2 ** 20) }],
]
const limitMs = 2000
const times = 5

let deed: Deed = { silent: true }
let script: Script = () => deed
const provider = await startProvider((asked, nth) => script(asked, nth))
const dataDir = await mkdtemp(join(tmpdir(), 'mosaic-lanes-'))
const port = 20_000 + (process.pid % 10_000)
const url = `http://127.0.0.1:${port}`
const limits = {
  SESSIONS_PER_MINUTE: '1000000',
  TURNS_PER_MINUTE: '1000000',
  AI_TOKENS_PER_SESSION: '100000000',
  AI_TOKENS_PER_DAY: '1000000000',
}
const program = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
  env: {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    OPENAI_BASE_URL: provider.openaiUrl,
    OPENAI_MODEL: 'm',
    ...limits,
  },
  stdio: ['ignore', 'pipe', 'inherit'],
})
await once(program.stdout, 'data')

const ask = (path: string, body: object, auth: Record<string, string> = {}, method = 'POST') =>
  fetch(`${url}${path}`, { method, headers: { 'content-type': 'application/json', ...auth }, body: JSON.stringify(body) })

async function somebody(): Promise<{ authorization: string }> {
  const { session } = (await (await ask('/session', {})).json()) as { session: { token: string } }
  const auth = { authorization: `Bearer ${session.token}` }
  await ask('/session', { ai_lane: 'openai' }, auth, 'PATCH')
  await ask('/wimd', { mode: 'fast_track' }, auth)
  return auth
}

async function memory(): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(text.match(/^process_resident_memory_bytes (\d+)/m)?.[1] ?? Number.NaN) / 2 ** 20
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

async function firstWord(auth: Record<string, string>): Promise<() => Promise<unknown>> {
  const reader = (await ask('/wimd/stream', { prompt: 'I was a nurse at Zorvantic Clinic' }, auth)).body?.getReader()
  await reader?.read()
  return () => reader?.cancel() ?? Promise.resolve()
}

const works: Deed = { answer: { facts: [], question: '', text: '' } }

/** Somebody whose lane has just answered, so that no failure before this one counts against it and no wait that was asked for is left. */
async function helped(): Promise<{ authorization: string }> {
  deed = works
  for (;;) {
    const auth = await somebody()
    const said = await (await ask('/wimd/stream', { prompt: 'I was a baker at Globe Bakery' }, auth)).text()
    if (said.includes('"lane_reason":null')) return auth
    await pause(500)
  }
}

interface Measured {
  readonly whole: number
  readonly first: number
  readonly says: string
}

/** The slowest whole answer and the slowest first word while the provider does this, and what the turns said of it. */
async function measured(next: Deed): Promise<Measured> {
  const [whole, first]: [number[], number[]] = [[], []]
  const reasons = new Set<string>()
  for (let nth = 0; nth < times; nth++) {
    const one = await helped()
    deed = next
    whole.push(
      await timed(async () => {
        const answer = await ask('/wimd', { prompt: 'I was a nurse at Zorvantic Clinic' }, one)
        const { result } = (await answer.json()) as { result: { lane_reason: string | null } }
        reasons.add(result.lane_reason ?? 'nothing: it helped')
      }),
    )
    const other = await helped()
    deed = next
    let leave: () => Promise<unknown> = () => Promise.resolve()
    first.push(
      await timed(async () => {
        leave = await firstWord(other)
      }),
    )
    await leave()
  }
  return { whole: Math.max(...whole), first: Math.max(...first), says: [...reasons].join(', ') }
}

// what a program takes before it has seen everything once is no growth
for (const [, next] of faults) await measured(next)
const before = await memory()
const rows: string[] = []
let isGood = true
for (const [name, next] of faults) {
  const { whole, first, says } = await measured(next)
  const isQuick = Math.max(whole, first) <= limitMs
  isGood &&= isQuick
  rows.push(`| ${name} | ${Math.round(whole)} | ${Math.round(first)} | ${says} | ${isQuick ? 'yes' : '**no**'} |`)
  console.log(rows.at(-1))
}
const grown = (await memory()) - before

/** Everything that the people of the written talks say, each of them with one fault among the lies. */
async function talks(): Promise<{ people: number; turns: number; slowest: number; grown: number }> {
  const people = readScripts().map(({ script: { says, answers } }) =>
    [...says, ...Object.values(answers).flat()].filter((one) => !one.startsWith('tap ')),
  )
  const from = await memory()
  const took: number[] = []
  for (const [nth, words] of people.entries()) {
    script = () => works
    const auth = await helped()
    script = hostileBy(everyFault[nth % everyFault.length] ?? works, 3)
    for (const prompt of words) took.push(await timed(async () => (await ask('/wimd', { prompt }, auth)).json()))
  }
  return { people: people.length, turns: took.length, slowest: Math.max(...took), grown: (await memory()) - from }
}
// the first round warms the program up
await talks()
const told = await talks()
isGood &&= told.slowest <= limitMs
const table = [
  '| the provider | whole answer, ms | first word of the stream, ms | what the turn says | within 2 s |',
  '|---|---|---|---|---|',
  ...rows,
].join('\n')
const head = `# Faults of an AI lane

Written by \`pnpm bench:lanes\` (\`apps/server/bench/lanes.ts\`): the slowest of ${times} for each, through a real server and the OpenAI SDK, on ${availableParallelism()} cores at a load of ${loadavg()[0]?.toFixed(1)} by other work.
Between the first such round and the end of the second, ${faults.length * times * 4} turns of new sessions, the server's memory had grown by ${grown.toFixed(0)} MB; ${times * 4} of its requests were answered with 10 MB.

The ${told.people} written talks (\`packages/api/test/talks\`), ${told.turns} turns to a lane that lies and meets every third request with a fault, another one for each person: the slowest
whole answer came after ${Math.round(told.slowest)} ms, and the server's memory had grown by ${told.grown.toFixed(0)} MB since a first such round.
`
await writeFile(join(import.meta.dirname, '../../../docs/measurements/lanes.md'), `${head}\n${table}\n`)
console.log(`memory ${before.toFixed(0)} MB, grown by ${grown.toFixed(0)} MB`)
program.kill('SIGTERM')
await once(program, 'exit')
await provider[Symbol.asyncDispose]()
await rm(dataDir, { recursive: true, force: true })
process.exit(isGood && grown < 100 ? 0 : 1)
