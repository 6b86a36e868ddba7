import { Readable } from 'node:stream'
import { atsReport } from '@mosaic/core/feedback/ats'
import type { DocumentType } from '@mosaic/core/reading/schema'
import { createReader } from '@mosaic/documents/read'
import { afterAll, describe, expect, it } from 'vitest'
import { asHtml, asOdt, asRtf } from './formatFixtures.ts'

const reader = createReader()
afterAll(() => reader.close())
const plain = (bytes: Buffer | string, type: DocumentType) => reader.plainText(() => Readable.from([bytes]), type)

describe.each<[string, DocumentType, () => string | Buffer | Promise<Buffer>]>([
  ['OpenDocument', 'odt', asOdt],
  ['rich text', 'rtf', () => asRtf],
  ['a saved web page', 'html', () => asHtml],
])('the text of %s as a simple extractor takes it', (_, type, make) => {
  it('holds every word that is read, line by line, and what its author hid', async () => {
    const text = (await plain(await make(), type)) ?? ''
    const lines = text.split('\n')
    expect(lines).toContain('Marta Kowalska')
    expect(text).toContain('Led a team of fourteen on the night shift and cut picking errors by 30%')
    expect(text).toMatch(/Mar 2020\s–\s+Present/)
    expect(text).toContain('Winner of every award')
    expect(text).not.toMatch(/track\(|color:red|Times;|Somebody|Astronaut|ask her/)
  })

  it('lets the check of what machines find run with two readers', async () => {
    const bytes = await make()
    const outcome = await reader.read(() => Readable.from([bytes]), type)
    if ('failure' in outcome) throw new Error(outcome.failure.code)
    const { reading } = outcome
    const mine = reading.blocks
      .filter(({ visible }) => visible)
      .map(({ text }) => text)
      .join('\n')
    const other = await plain(bytes, type)
    const report = atsReport(
      {
        format: type,
        reading,
        failure: null,
        texts: [
          { name: 'mosaic', status: 'read', text: mine },
          { name: 'plain', status: other === null ? 'failed' : 'read', text: other },
        ],
      },
      null,
    )
    expect(report.parts.filter(({ status }) => status === 'not_run')).toEqual([])
    // the head of an OpenDocument page is missed by machines
    expect(report.parts.find(({ id }) => id === 'kept')?.value).toBeGreaterThan(type === 'odt' ? 0.85 : 0.999)
    expect(report.parts.find(({ id }) => id === 'order')?.value).toBeGreaterThan(0.9)
  })
})

it('takes rich text in the code pages of its fonts', async () => {
  const lines = String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fnil\fcharset204 Arial;}{\f1\fnil\fcharset161 Arial;}{\f2\fnil\fcharset128 MS Gothic;}}
\f0 \'cc\'e0\'f0\'e8\'ff\par \f1 \'cc\'e1\'f1\'df\'e1\par \f2 \'93\'fa\'96\'7b\'8c\'ea\par \uc1\u1605?\u1585?\u1610?\u1605?\par caf\u233\'e9\par}`
  expect((await plain(Buffer.from(lines, 'latin1'), 'rtf'))?.split('\n').map((line) => line.trim())).toEqual([
    'Мария',
    'Μαρία',
    '日本語',
    'مريم',
    'café',
  ])
})

it.each<[string, DocumentType, string]>([
  ['rich text', 'rtf', 'no rich text'],
  ['OpenDocument', 'odt', 'no archive'],
])('gives no text, rather than a wrong one, of what is no %s', async (_, type, bytes) => {
  expect(await plain(bytes, type)).toBeNull()
})
