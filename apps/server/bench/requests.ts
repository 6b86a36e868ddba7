import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { calls } from './requests/calls.ts'
import { costTable, type Figure, goalTable } from './requests/figure.ts'
import { firstLoad } from './requests/firstLoad.ts'
import { kept } from './requests/kept.ts'
import { load } from './requests/load.ts'
import { starting } from './requests/starting.ts'
import { openStreams } from './requests/streams.ts'
import { uploads } from './requests/upload.ts'

/*
 * What requests cost the server that ships, beside servers that do the same with less and with more around it. A goal that is missed is told and
 * fails nothing. `node requests.ts [P1 P12 …] [--write]`
 */
const names = process.argv.slice(2).filter((name) => /^P\d+$/.test(name))
const wanted = (id: string) => names.length === 0 || names.includes(id)
const loadBefore = loadavg()[0] ?? 0
const figures: Figure[] = []
const unmeasured: string[] = []

async function measure(ids: readonly string[], work: () => Promise<readonly Figure[]>): Promise<void> {
  unmeasured.push(...ids.filter((id) => !wanted(id)))
  if (!ids.some(wanted)) return
  try {
    const measured = await work()
    console.log(`${goalTable(measured)}\n\n${costTable(measured)}\n`)
    figures.push(...measured)
  } catch (error) {
    console.error(`${ids.join(', ')} could not be measured:`, error)
    unmeasured.push(...ids.filter(wanted))
    process.exitCode = 1
  }
}

await measure(['P1', 'P2', 'P3', 'P4'], () => calls(wanted))
await measure(['P7'], uploads)
await measure(['P8'], openStreams)
await measure(['P9'], load)
await measure(['P12'], kept)
await measure(['P13'], starting)
await measure(['P14'], firstLoad)

const machine = `Programs that wanted a processor, beginning and end: ${loadBefore.toFixed(1)}, ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()}.`
console.log(machine)
if (process.argv.includes('--write')) writeFileSync(join(import.meta.dirname, '../../../docs/measurements/requests.md'), page())

function page(): string {
  return `# What requests cost

Made by \`pnpm bench:requests --write\`: the server that ships (\`apps/server/src/main.ts\` as a process of its own, with session, seal, schemas in and out, limits, log and
headers) beside others in one run, asked in turn. A goal that is missed fails nothing and is told. \`pnpm bench:requests P1 P12\` measures some of them.

- **µs** is processor time of the server's process, user and system, all its threads, a request: the least and the median of the rounds. Goals go by the least.
  What else the machine does makes all of them slower alike; figures by the clock (P9, P13, P14) it makes longer.
- **raw node:http** does the same look-up, unwrapping, opening and limit and asks core for the same numbers, by statements that are prepared once over the same data
  file, without framework, schemas, log or headers: the least that it can cost. **stock stack** are the same procedures behind tRPC's Express adapter and Kysely's own
  SQLite dialect. Each is asked once before: their answers have to be the same to the letter, but for times.
- The limits of a minute (\`SESSIONS_PER_MINUTE\`, \`TURNS_PER_MINUTE\`, \`UPLOADS_PER_MINUTE\`) are lifted, for P7 the sizes too. Everything else is as it ships.
- The person has talked for ten turns, has fifty matches of which three are kept, and two steps of a plan.

${goalTable(figures)}

${costTable(figures)}

${machine}${unmeasured.length > 0 ? ` Not measured this time: ${unmeasured.join(', ')}.` : ''}

## What the goals were set on, and what is in the way

- **P1, P3 against the stock stack.** The goals were set on an answer that was read from one kept row, where the stack was nearly everything. Here numbers are made anew by core for
  each request, because they change with the day, the plan, pauses and postings without any fact having changed; a kept answer would be out of date or stand in the clear
  between requests. The bare server shows how much of a request that is: where it is not so many times cheaper than the stock stack itself, no server is.
- **P3** was to be compared with FastAPI, which cannot be had here: five single requests of the stock stack take its place.
- **P7.** Both hash the file; here it is also sealed in frames of 64 KB, and each sealed frame is memory of its own until it is written, which has to be collected. What multer
  does, a plain file on a disk first, must not happen here.
- **P8.** At most 200 people wait for a lane at once, the next is answered by the rules at once: 10,000 open streams do not come up, so that the memory of all of them was not measured.
- **P12.** The largest part are the snapshots, one for each turn that told a fact: the history behind the gauges. Then the matches, each with seven sealed columns.
- **P13.** The sources run as they are written, so that each start takes the types out of them; skills, occupations and the words of all languages are in memory from the start on. Node's
  cache of compiled code was tried: it takes a fifth off a start and puts 10 MB of memory on it, and would make the data folder a place that code is run from.
`
}
