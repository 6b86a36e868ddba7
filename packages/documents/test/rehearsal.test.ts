import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createReader } from '@mosaic/documents/read'
import { afterAll, expect, it } from 'vitest'
import { makeTypeset, rehearsalFolder } from './rehearsal.ts'

const reader = createReader()
afterAll(() => reader.close())

async function read(bytes: Buffer) {
  const outcome = await reader.read(() => Readable.from([bytes]), 'pdf')
  if ('failure' in outcome) throw new Error(outcome.failure.code)
  return outcome.reading
}
const kept = (name: string) => read(readFileSync(join(rehearsalFolder, name)))
const kinds = ['contact', 'experience', 'education', 'skill', 'language'] as const

it('what a waiting process reads is what its source makes, and needs every part of the reading', async () => {
  const { blocks, proposals } = await kept('typeset.pdf')
  expect(blocks).toEqual((await read(makeTypeset())).blocks)
  expect(proposals.map(({ claim }) => claim.kind)).toEqual(expect.arrayContaining([...kinds, 'credential']))
  expect(blocks.some(({ column }) => column === 1)).toBe(true)
})

it('a waiting process reads a page of a browser too, whose text is of the other kind of strings: none beyond Latin-1', async () => {
  const { blocks, proposals } = await kept('printed.pdf')
  expect(proposals.map(({ claim }) => claim.kind)).toEqual(expect.arrayContaining([...kinds, 'project']))
  expect(Math.max(...blocks.flatMap(({ text }) => [...text].map((sign) => sign.charCodeAt(0))))).toBeLessThan(256)
})
