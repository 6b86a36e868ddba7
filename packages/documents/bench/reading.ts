import { createReader } from '../src/read.ts'
import { hasData, type Measured, measurePairs, measureRoles, measureTwins, shareOf } from '../test/readMeasure.ts'

/*
 * How much of real résumés lands in the right place, per file and set, against their own ground truth.
 * `node packages/documents/bench/reading.ts [--misses]`; without ../shared/data it says so and ends well.
 */
if (hasData) {
  const reader = createReader()
  print([...(await measurePairs(reader)), ...(await measureRoles(reader)), await measureTwins(reader)])
  await reader.close()
} else console.log('measurement skipped: ../shared/data is not here')

function print(measured: readonly Measured[]): void {
  for (const [set, files] of Map.groupBy(measured, (one) => one.set)) {
    for (const one of files) {
      row(set, one.file, [one])
      if (process.argv.includes('--misses'))
        for (const miss of one.checks.filter(({ found }) => !found)) console.log(`    ${miss.place}: ${miss.wanted.slice(0, 110)}`)
    }
    row(set, 'all', files)
  }
}

function row(set: string, file: string, files: readonly Measured[]): void {
  const count = files.reduce((sum, { checks }) => sum + checks.length, 0)
  const ms = files.reduce((sum, one) => sum + one.ms, 0) / files.length
  console.log(
    `${set.padEnd(16)} ${file.padEnd(42)} ${(shareOf(files) * 100).toFixed(1).padStart(5)} % of ${String(count).padEnd(4)} ${ms.toFixed(0)} ms`,
  )
}
