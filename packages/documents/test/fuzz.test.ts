import { Readable } from 'node:stream'
import { createReader } from '@mosaic/documents/read'
import { expect, it, onTestFinished } from 'vitest'
import { fuzz } from './fuzzing.ts'
import { seeds } from './fuzzSeeds.ts'
import { mutated, randomOf } from './mutate.ts'

it('no changed document ends the process that reads it, and each is read or refused with a reason', async () => {
  const { codes, died, stopped } = await fuzz(await seeds(), { count: 420, seed: 7 })
  expect({ died, stopped }).toEqual({ died: [], stopped: [] })
  expect([...codes.values()].reduce((sum, count) => sum + count, 0)).toBe(420)
}, 60_000)

it('through the whole reader, changed documents are answered with a reading or a reason that is the document’s', async () => {
  const reader = createReader({ pictures: false })
  onTestFinished(() => reader.close())
  const documents = await seeds()
  const answers = await Promise.all(
    Array.from({ length: 28 }, async (_, at) => {
      const { type, bytes } = documents[at % documents.length] ?? { type: 'txt', bytes: Buffer.of() }
      const outcome = await reader.read(() => Readable.from([mutated(bytes, randomOf(at))]), type)
      return 'failure' in outcome ? outcome.failure.code : 'read'
    }),
  )
  expect(answers).toHaveLength(28)
  for (const answer of answers) expect(['read', 'damaged', 'no_text', 'unknown_structure', 'too_complex', 'password']).toContain(answer)
}, 60_000)
