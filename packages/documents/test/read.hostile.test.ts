import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { DocumentType } from '@mosaic/core/reading/schema'
import { createReader } from '@mosaic/documents/read'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { afterAll, expect, it } from 'vitest'
import { pdfOfPages } from './pdfWriter.ts'
import { asText, oneColumn, pdf } from './readFixtures.ts'

const reader = createReader()
afterAll(() => reader.close())

async function codeOf(bytes: Uint8Array | string, type: DocumentType): Promise<string> {
  const outcome = await reader.read(() => Readable.from([Buffer.from(bytes)]), type)
  return 'failure' in outcome ? outcome.failure.code : 'read'
}

async function zipOf(entries: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, level: 9 })
  for (const [name, bytes] of Object.entries(entries)) await writer.add(name, new Uint8ArrayReader(bytes))
  return writer.close()
}

/** Bytes that look random and are the same each time. */
function noise(length: number): Buffer {
  const parts = Array.from({ length: Math.ceil(length / 32) }, (_, at) => createHash('sha256').update(String(at)).digest())
  return Buffer.concat(parts).subarray(0, length)
}

it('a zip that unpacks to a thousand times its size is refused before it is unpacked', async () => {
  const bomb = await zipOf({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(200_000)
  expect(await codeOf(bomb, 'docx')).toBe('too_complex')
})

it('a zip of very many entries is refused', async () => {
  const entries = Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`word/${at}.xml`, new Uint8Array()]))
  expect(await codeOf(await zipOf(entries), 'docx')).toBe('too_complex')
})

it('a PDF of very many pages is refused', async () => {
  expect(await codeOf(pdfOfPages(5000, 'BT /F1 12 Tf 50 700 Td (Jane Doe) Tj ET'), 'pdf')).toBe('too_complex')
})

it('a PDF whose page draws without end is stopped', async () => {
  const endless = 'BT /F1 12 Tf 50 700 Td (work) Tj ET\n'.repeat(400_000)
  expect(['too_complex', 'timed_out']).toContain(await codeOf(pdfOfPages(1, endless), 'pdf'))
})

it('a file locked with a password is named as such', async () => {
  const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), noise(4096), Buffer.from('EncryptedPackage', 'utf16le')])
  expect(await codeOf(locked, 'docx')).toBe('password')
  const key = '0'.repeat(64)
  const lock = `/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`
  const pages = pdfOfPages(1, 'BT /F1 12 Tf 50 700 Td (Jane Doe) Tj ET').toString('latin1')
  expect(await codeOf(Buffer.from(pages.replace('/Root 1 0 R', lock), 'latin1'), 'pdf')).toBe('password')
})

it('a page without letters holds no text', async () => {
  expect(await codeOf(pdfOfPages(1, '10 10 100 100 re f'), 'pdf')).toBe('no_text')
  expect(await codeOf('  \n \n', 'txt')).toBe('no_text')
})

it.each([
  ['pdf', noise(20_000)],
  ['docx', noise(20_000)],
  ['json', '{"basics": '],
  ['json', '[1, 2, 3]'],
  ['json', '[]'.padStart(200_000, '[')],
] as const)('bytes that are no %s are called damaged', async (type, bytes) => {
  expect(await codeOf(bytes, type)).toBe('damaged')
})

it('a cut or changed PDF is read or refused, and the reader goes on', async () => {
  const whole = pdf(oneColumn)
  const cut = whole.subarray(0, whole.length / 2)
  const changed = Buffer.from(whole)
  for (let at = 100; at < changed.length; at += 97) changed[at] = (changed[at] ?? 0) ^ 0x5a
  const codes = await Promise.all([codeOf(cut, 'pdf'), codeOf(changed, 'pdf'), codeOf(whole, 'pdf')])
  expect(codes[2]).toBe('read')
  for (const code of codes) expect(['read', 'damaged', 'no_text']).toContain(code)
})

it('line and paragraph separators inside a text do not break the answer apart', async () => {
  expect(await codeOf('Marta Kowalska\u2028Warehouse Supervisor\u2029marta@kowalska.example', 'txt')).toBe('read')
})

it('five at once are all answered', async () => {
  expect(await Promise.all(Array.from({ length: 5 }, () => codeOf(asText, 'txt')))).toEqual(['read', 'read', 'read', 'read', 'read'])
})

it('a source that breaks is an error of the source, not of the document', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('Marta Kowalska\n')
      throw new Error('the seal is broken')
    })(),
  )
  await expect(reader.read(() => broken, 'txt')).rejects.toThrow('the seal is broken')
  expect(await codeOf(asText, 'txt')).toBe('read')
})

it('a reader started ahead is used once, and reading after it still works', async () => {
  reader.warm()
  expect(await codeOf(asText, 'txt')).toBe('read')
  expect(await codeOf(asText, 'txt')).toBe('read')
})
