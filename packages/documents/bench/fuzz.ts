import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz } from '../test/fuzzing.ts'
import { seeds } from '../test/fuzzSeeds.ts'
import { root } from '../test/readMeasure.ts'

/*
 * Changed documents, as many as the first argument says (100,000), from the seed of the second (1). Fails when a reading process died of
 * itself; those that were stopped by the clock are told. `node packages/documents/bench/fuzz.ts 1 1 4711` replays the input 4711 of seed 1;
 * `--write` keeps the table in docs.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const [count = 100_000, seed = 1, from = 0] = positionals.map(Number)
const started = performance.now()
const { codes, died, stopped } = await fuzz(await seeds(), { count, seed, from })
const seconds = (performance.now() - started) / 1000

const report = [
  '| format | answer | inputs |',
  '|---|---|---|',
  ...[...codes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([line, many]) => `| ${line.split(' ').join(' | ')} | ${many} |`),
  '',
  `${count} inputs of seed ${seed}, ${(count / seconds).toFixed(0)} a second.`,
  `Stopped by the clock: ${listed(stopped)}. Processes that died: ${listed(died)}.`,
].join('\n')
console.log(report)
if (values.write) writeFileSync(join(root, 'docs/measurements/fuzz.md'), page())
process.exitCode = died.length === 0 ? 0 : 1

function listed(inputs: readonly number[]): string {
  return `${inputs.length}${inputs.length > 0 ? ` (${inputs.slice(0, 20).join(', ')})` : ''}`
}

function page(): string {
  return `# Changed documents

Made by \`pnpm bench:fuzz --write\`: our own résumé in each format, bytes changed, cut out, doubled and moved, in zips also within one part so that its parser
sees them, read by processes under the reader's own limits. The bench fails when one of them dies.

- **threw** is an error that no format's reader names; the real process answers it with \`damaged\`.

${report}
`
}
