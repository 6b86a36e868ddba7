import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createReader } from '../src/read.ts'
import { type Check, reactiveChecks, rendercvChecks } from './truth.ts'

/*
 * How much of real résumés lands in the right place, per file and set, against their own ground truth.
 * `node packages/documents/bench/reading.ts [--misses]`; without ../shared/data it says so and ends well.
 */
const root = execFileSync('git', ['rev-parse', '--show-toplevel'], { encoding: 'utf8' }).trim()
const data = join(root, '../shared/data/resumes')
const goal = 0.9

interface Set {
  readonly name: string
  readonly folder: string
  readonly truthEnding: string
  readonly checks: (...args: Parameters<typeof rendercvChecks>) => Check[]
  readonly isGated: boolean
}

const sets: readonly Set[] = [
  { name: 'rendercv', folder: 'rendercv-examples', truthEnding: '.yaml', checks: rendercvChecks, isGated: true },
  { name: 'Reactive Resume', folder: 'reactive-resume', truthEnding: '.json', checks: reactiveChecks, isGated: false },
]

if (!existsSync(data)) {
  console.log('measurement skipped: ../shared/data is not here')
} else {
  const reader = createReader()
  for (const set of sets) await measure(set, reader)
  await reader.close()
}

async function measure({ name, folder, truthEnding, checks, isGated }: Set, reader: ReturnType<typeof createReader>): Promise<void> {
  const place = join(data, folder)
  const all: Check[] = []
  for (const file of readdirSync(place)
    .filter((one) => one.endsWith('.pdf'))
    .toSorted()) {
    const outcome = await reader.read(createReadStream(join(place, file)), 'pdf')
    const found = checks('reading' in outcome ? outcome.reading.proposals : [], join(place, file.replace(/\.pdf$/, truthEnding)))
    all.push(...found)
    console.log(`${name.padEnd(16)} ${file.padEnd(46)} ${percent(found)}`)
    if (process.argv.includes('--misses'))
      for (const miss of found.filter((one) => !one.found)) console.log(`    ${miss.place}: ${miss.wanted.slice(0, 90)}`)
  }
  console.log(`${name.padEnd(16)} ${'all'.padEnd(46)} ${percent(all)}`)
  if (isGated && share(all) < goal) {
    console.error(`${name}: below ${goal * 100} %`)
    process.exitCode = 1
  }
}

function share(checks: readonly Check[]): number {
  return checks.length === 0 ? 0 : checks.filter(({ found }) => found).length / checks.length
}

function percent(checks: readonly Check[]): string {
  return `${(share(checks) * 100).toFixed(1)} % of ${checks.length}`
}
