import { createReader } from '@mosaic/documents/read'
import { afterAll, expect, it } from 'vitest'
import { hasData, measurePairs, measureTwins, shareOf } from './readMeasure.ts'

const goal = 0.9
const reader = createReader()
afterAll(() => reader.close())

if (!hasData) console.log('measurement skipped: ../shared/data is not here')

it.skipIf(!hasData)('nine of ten fields of real résumés land in the right place, file by file', async () => {
  const measured = await measurePairs(reader)
  for (const one of measured) console.log(`${one.set}, ${one.file}: ${(shareOf([one]) * 100).toFixed(1)} %`)
  for (const one of measured) expect(shareOf([one]), one.file).toBeGreaterThanOrEqual(goal)
})

it.skipIf(!hasData)('the same text in one and in two columns gives equal facts', async () => {
  const twins = await measureTwins(reader)
  expect(twins.checks.filter(({ found }) => !found)).toEqual([])
})
