import { expect, it } from 'vitest'
import { fuzz } from './fuzzing.ts'
import { seeds } from './fuzzSeeds.ts'

it('no changed document ends the process that reads it, and each is read or refused with a reason', async () => {
  const { codes, died, stopped } = await fuzz(await seeds(), { count: 420, seed: 7 })
  expect({ died, stopped }).toEqual({ died: [], stopped: [] })
  expect([...codes.values()].reduce((sum, count) => sum + count, 0)).toBe(420)
}, 60_000)
