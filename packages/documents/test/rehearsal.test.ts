import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { createReader } from '@mosaic/documents/read'
import { afterAll, expect, it } from 'vitest'
import { makeRehearsal, rehearsalFile } from './rehearsal.ts'

const reader = createReader()
afterAll(() => reader.close())

it('what a waiting process reads is what its source makes, and needs every part of the reading', async () => {
  const read = async (bytes: Buffer) => {
    const outcome = await reader.read(() => Readable.from([bytes]), 'pdf')
    if ('failure' in outcome) throw new Error(outcome.failure.code)
    return outcome.reading
  }
  const kept = await read(readFileSync(rehearsalFile))
  expect(kept.blocks).toEqual((await read(makeRehearsal())).blocks)
  const kinds = new Set(kept.proposals.map(({ claim }) => claim.kind))
  expect([...kinds]).toEqual(expect.arrayContaining(['contact', 'experience', 'education', 'skill', 'language', 'credential']))
  expect(kept.blocks.some(({ column }) => column === 1)).toBe(true)
})
