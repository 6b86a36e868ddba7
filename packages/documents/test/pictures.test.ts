import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import type { DocumentType } from '@mosaic/core/reading/schema'
import { createReader, detectType, type ReadingProgress } from '@mosaic/documents/read'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oneColumn, pdf, sidebarRight } from './readFixtures.ts'

const reader = createReader()
const blind = createReader({ pictures: false })
afterAll(() => Promise.all([reader.close(), blind.close()]))
beforeAll(async () => {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
})

/** A page as a scanner sees it, 200 dots an inch. */
function pictureOf(source: string): Buffer {
  const svg = NodeCompiler.create().plainSvg({ mainFileContent: source })
  return Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: 1654 }, background: 'white' }).render().asPng())
}
/** The same as a scanner's PDF: pictures and no text. */
const scanOf = (...sources: readonly string[]) =>
  pdf(
    `#set page(margin: 0pt)\n${sources.map((source) => `#image(bytes((${[...pictureOf(source)].join(',')})), width: 100%)`).join('\n#pagebreak()\n')}`,
  )

async function read(bytes: Buffer, type: DocumentType, onProgress?: (progress: ReadingProgress) => void) {
  const outcome = await reader.read(Readable.from([bytes]), type, onProgress ? { onProgress } : {})
  if ('failure' in outcome) throw new Error(`not read: ${outcome.failure.code}`)
  return outcome.reading
}

const person = [
  { field: 'name', value: 'Marta Kowalska' },
  { field: 'email', value: 'marta@kowalska.example' },
  { field: 'phone', value: '+44 117 496 0123' },
]
const roles = [
  { title: 'Warehouse Supervisor', organisation: 'Harbour Logistics Ltd', start: '2020-03', current: true },
  { title: 'Warehouse Operative', organisation: 'Northgate Supplies', start: '2016-06', end: '2020-02' },
]

describe.each([
  ['a photo of a page', 'image', () => pictureOf(oneColumn)],
  ['a scanned PDF with a sidebar', 'pdf', () => scanOf(sidebarRight)],
] as const)('%s', (_, type, make) => {
  it('gives the facts that its words hold, with their boxes, and says that they were read from a picture', async () => {
    const { proposals, blocks, findings } = await read(make(), type)
    const payloads = (kind: string) => proposals.flatMap(({ claim }) => (claim.kind === kind ? [claim.payload] : []))
    expect(payloads('contact')).toEqual(expect.arrayContaining(person))
    expect(payloads('experience')).toMatchObject(roles)
    expect(blocks.every(({ box }) => box !== null && box[2] < 620 && box[3] < 860)).toBe(true)
    expect(findings.map(({ code }) => code)).toContain('recognised_text')
    expect(Math.max(...proposals.map(({ confidence }) => confidence))).toBeLessThan(1)
  })
})

it('tells how many pages of a scan are done', async () => {
  const told: ReadingProgress[] = []
  await read(scanOf(oneColumn, sidebarRight), 'pdf', (progress) => told.push(progress))
  expect(told[0]).toEqual({ done: 0, total: 2 })
  expect(told.at(-1)).toEqual({ done: 2, total: 2 })
})

it('reads German letters as German', async () => {
  const german = `#set text(size: 12pt)
= Jürgen Müßig
Bäckermeister \\ 70173 Stuttgart
== Berufserfahrung
Bäckermeister, Bäckerei Schäfer GmbH, Tübingen \\ 04/2018 – heute
- Führung der Frühschicht mit fünf Gesellen
- Einkauf von Mehl und Früchten für vierzig Filialen
== Ausbildung
Ausbildung zum Bäcker, Gewerbliche Schule Göppingen, 2011 – 2014`
  const { language, blocks } = await read(pictureOf(german), 'image')
  const text = blocks.map((block) => block.text).join('\n')
  expect(language).toBe('de')
  expect(text).toContain('Jürgen Müßig')
  expect(text).toContain('Führung der Frühschicht mit fünf Gesellen')
})

it.each([
  ['a photo', 'image', () => pictureOf(oneColumn)],
  ['a scan', 'pdf', () => scanOf(oneColumn)],
] as const)('%s holds no text where pictures are not to be read', async (_, type, make) => {
  expect(await blind.read(Readable.from([make()]), type)).toMatchObject({ failure: { code: 'no_text' } })
})

it('a picture without words says so', async () => {
  expect(await reader.read(Readable.from([pictureOf('#circle(radius: 3cm, fill: blue)')]), 'image')).toMatchObject({
    failure: { code: 'no_text' },
  })
})

/** A recording of silence, eight samples a second. */
function recording(seconds: number): Buffer {
  const wav = Buffer.alloc(44 + seconds * 8)
  wav.write('RIFF')
  wav.writeUInt32LE(36 + seconds * 8, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(8, 24)
  wav.writeUInt32LE(8, 28)
  wav.writeUInt16LE(1, 32)
  wav.writeUInt16LE(8, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(seconds * 8, 40)
  return wav
}

describe('a recording', () => {
  it.each([
    ['waits for somebody to say what it says', recording(1), 'needs_transcription'],
    ['of four hours is told to be too long', recording(4 * 3600), 'too_long'],
    ['that is none is damaged', Buffer.from('ID3 this is no sound at all'), 'damaged'],
  ])('%s', async (_, bytes, code) => expect(await reader.read(Readable.from([bytes]), 'media')).toMatchObject({ failure: { code } }))

  it('is told by its bytes, as a photo is', async () => {
    expect(await detectType(recording(1).subarray(0, 4096), 'me.wav')).toMatchObject({ type: 'media', mime: 'audio/wav' })
    expect(await detectType(pictureOf(oneColumn).subarray(0, 4096), 'cv.png')).toMatchObject({ type: 'image', mime: 'image/png' })
    expect(await detectType(pictureOf(oneColumn).subarray(0, 4096), 'cv.pdf')).toEqual({
      refusal: expect.stringContaining('this is a picture'),
    })
  })
})
