import { fuzz } from '../test/fuzzing.ts'
import { seeds } from '../test/fuzzSeeds.ts'

/*
 * Changed documents, as many as the first argument says (100,000), from the seed of the second (1). Fails when a reading process died of
 * itself; those that were stopped by the clock are told. `node packages/documents/bench/fuzz.ts 1 1 4711` replays the input 4711 of seed 1.
 */
const [count = 100_000, seed = 1, from = 0] = process.argv.slice(2).map(Number)
const started = performance.now()
const { codes, died, stopped } = await fuzz(await seeds(), { count, seed, from })
const seconds = (performance.now() - started) / 1000

const rows = [...codes].toSorted(([a], [b]) => (a < b ? -1 : 1))
for (const [line, many] of rows) console.log(`${line.padEnd(32)} ${many}`)
console.log(`${count} inputs of seed ${seed} in ${seconds.toFixed(0)} s, ${(count / seconds).toFixed(0)} a second`)
console.log(`stopped by the clock: ${stopped.length}${stopped.length > 0 ? ` (${stopped.slice(0, 20).join(', ')})` : ''}`)
console.log(`processes that died: ${died.length}${died.length > 0 ? ` (${died.slice(0, 20).join(', ')})` : ''}`)
process.exitCode = died.length === 0 ? 0 : 1
