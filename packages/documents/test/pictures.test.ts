import { Readable } from 'node:stream'
import type { DocumentType, Reading } from '@mosaic/core/reading/schema'
import { createReader, detectType, type ReadingProgress } from '@mosaic/documents/read'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { faxOf, loadPictures, pictureOf, scanOf } from './pictureFixtures.ts'
import { oneColumn, pdf, sidebarRight } from './readFixtures.ts'
import { recording } from './recording.ts'

// recognising takes seconds of a processor that it leaves to everything else
vi.setConfig({ testTimeout: 120_000 })
const reader = createReader()
const blind = createReader({ pictures: false })
afterAll(() => Promise.all([reader.close(), blind.close()]))
beforeAll(loadPictures)

async function read(bytes: Buffer, type: DocumentType, onProgress?: (progress: ReadingProgress) => void) {
  const outcome = await reader.read(() => Readable.from([bytes]), type, onProgress ? { onProgress } : {})
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
  ['a scanned PDF with a sidebar', 'pdf', () => scanOf([pictureOf(sidebarRight)])],
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
  await read(scanOf([pictureOf(oneColumn), pictureOf(sidebarRight)]), 'pdf', (progress) => told.push(progress))
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

const whole = ['Marta Kowalska', 'marta@kowalska.example', 'Warehouse Supervisor', 'Harbour Logistics Ltd']
const textOf = ({ blocks }: Reading) => blocks.map(({ text }) => text).join('\n')
const missedIn = (reading: Reading) => whole.filter((words) => !textOf(reading).includes(words))

it.each([
  ['lies on its left side', (page) => page.rotate(270)],
  ['stands on its head', (page) => page.rotate(180)],
  ['was held askew', (page) => page.rotate(7, { background: '#ddd' })],
  ['is turned only by what its camera says', (page) => page.rotate(270).withMetadata({ orientation: 6 })],
  ['is pale and blurred', (page) => page.linear(0.4, 90).blur(1)],
] satisfies [string, (page: Sharp) => Sharp][])('a photo that %s is read as any other', async (_, change) => {
  expect(
    missedIn(
      await read(
        await change(sharp(pictureOf(oneColumn)))
          .jpeg()
          .toBuffer(),
        'image',
      ),
    ),
  ).toEqual([])
})

it.each([
  ['of a fax, in strips', async () => faxOf(sharp(pictureOf(oneColumn)), { isMask: false })],
  ['of ink alone, in strips', async () => faxOf(sharp(pictureOf(oneColumn, 2480)), { isMask: true })],
  ['whose pages are as many points as the picture has dots', async () => scanOf([pictureOf(oneColumn)], { width: '1654pt' })],
  ['whose pages are as small as a stamp', async () => scanOf([pictureOf(oneColumn)], { width: '120pt' })],
])('a scan %s is read as any other', async (_, make) => expect(missedIn(await read(await make(), 'pdf'))).toEqual([]))

it('a TIFF is read page by page', async () => {
  const pages = await Promise.all([oneColumn, sidebarRight].map((source) => sharp(pictureOf(source)).flatten().toBuffer()))
  const { pages: count, blocks } = await read(
    await sharp(pages, { join: { animated: true } })
      .tiff({ compression: 'lzw' })
      .toBuffer(),
    'image',
  )
  expect(count).toBe(2)
  expect(new Set(blocks.map(({ page }) => page))).toEqual(new Set([1, 2]))
})

/** A page of words, and one that is only a picture of some. */
const mixed = () => pdf(`${oneColumn}\n#pagebreak()\n#image(bytes((${[...pictureOf(certificate)].join(',')})), width: 100%)`)
const certificate = `#set text(size: 14pt)
= Certificate
Marta Kowalska has passed the examination in First Aid at Work.
Red Cross, Bristol, 12 March 2021. Valid until 11 March 2024.`

it('a document of words and pictures gives both, and says which were recognised', async () => {
  const { blocks, findings } = await read(mixed(), 'pdf')
  expect(textOf({ blocks } as Reading)).toContain('passed the examination in First Aid at Work')
  expect(blocks.every(({ page, recognised }) => (recognised !== undefined) === (page === 2))).toBe(true)
  expect(findings.map(({ code }) => code)).toContain('recognised_text')
})

it('what is hard to read in a picture is shown line by line, and no claim is surer than its words', async () => {
  const { blocks, findings, proposals } = await read(pictureOf(oneColumn, 560), 'image')
  const dim = findings.filter(({ code, quote }) => code === 'recognised_text' && quote !== null)
  expect(dim.length).toBeGreaterThan(0)
  for (const { quote } of dim) expect(blocks.find(({ text }) => text === quote)?.recognised).toBeLessThan(0.75)
  for (const { locator, confidence } of proposals) {
    const own = blocks.filter(({ start, end }) => start < locator.end && end > locator.start)
    expect(confidence).toBeLessThanOrEqual(Math.min(...own.map(({ recognised = 1 }) => recognised)))
  }
})

it('more than ten pages of pictures are cut, and that is told', async () => {
  const page = await sharp(pictureOf('#set text(size: 60pt)\nFirst aid', 400))
    .flatten()
    .resize(300, 100, { fit: 'cover', position: 'top' })
    .toBuffer()
  const tiff = await sharp(
    Array.from({ length: 12 }, () => page),
    { join: { animated: true } },
  )
    .tiff({ compression: 'lzw' })
    .toBuffer()
  const { findings } = await read(tiff, 'image')
  expect(findings.find(({ code }) => code === 'truncated')?.text).toContain('The last 2 pages')
})

it('pictures are read one at a time, and a document of words does not wait for them', async () => {
  const over: string[] = []
  const began: string[] = []
  const of = (name: string, bytes: Buffer, type: DocumentType) =>
    reader
      .read(() => Readable.from([bytes]), type, {
        owner: name,
        onProgress: ({ done }) => void (done === 0 && began.push(`${name} after ${over.join()}`)),
      })
      .then(() => over.push(name))
  const photo = pictureOf(oneColumn)
  await Promise.all([of('one', photo, 'image'), of('two', photo, 'image'), of('words', Buffer.from('Ada Example\nSkills\nPython'), 'txt')])
  expect(over).toEqual(['words', 'one', 'two'])
  expect(began.at(-1)).toBe('two after words,one')
})

describe('where pictures are not to be read', () => {
  it.each([
    ['a photo', 'image', () => pictureOf(oneColumn)],
    ['a scan', 'pdf', () => scanOf([pictureOf(oneColumn)])],
  ] as const)('%s says so', async (_, type, make) => {
    expect(await blind.read(() => Readable.from([make()]), type)).toMatchObject({ failure: { code: 'needs_ocr' } })
  })

  it('a document of words and pictures is read as far as it has words, and names the page that was not', async () => {
    const outcome = await blind.read(() => Readable.from([mixed()]), 'pdf')
    if ('failure' in outcome) throw new Error(outcome.failure.code)
    expect(missedIn(outcome.reading)).toEqual([])
    expect(outcome.reading.findings.filter(({ code }) => code === 'needs_ocr').map(({ page }) => page)).toEqual([2])
  })
})

/** A picture that says how large it is and holds nothing. */
const largePicture = async () => {
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  png.writeUInt32BE(9000, 16)
  png.writeUInt32BE(9000, 20)
  return png
}

it.each([
  ['without words', 'no_text', async () => pictureOf('#circle(radius: 3cm, fill: blue)')],
  ['that unpacks to far more dots than a page has', 'unfit_picture', largePicture],
  ['that breaks off', 'unfit_picture', async () => (await sharp(pictureOf(oneColumn)).gif().toBuffer()).subarray(0, 9)],
  [
    'packed as the engine cannot unpack it',
    'unfit_picture',
    async () => sharp(pictureOf(oneColumn)).tiff({ compression: 'jpeg' }).toBuffer(),
  ],
])('a picture %s says so', async (_, code, make) => {
  const bytes = await make()
  expect(await reader.read(() => Readable.from([bytes]), 'image')).toMatchObject({ failure: { code } })
})

/** An element of EBML: its name, how long it is (unknown where it is still being written), and what is in it. */
const element = (id: string, ...parts: readonly Buffer[]) => {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from(id, 'hex'), Buffer.from([0x40 | (body.length >> 8), body.length & 0xff]), body])
}
/** The beginning of what a browser records: WebM whose segment has neither end nor duration. */
const unmeasured = Buffer.concat([
  element('1a45dfa3', element('4282', Buffer.from('webm')), element('4287', Buffer.from([4])), element('4285', Buffer.from([2]))),
  Buffer.from('1853806701ffffffffffffff', 'hex'),
  element('1549a966', element('2ad7b1', Buffer.from('0f4240', 'hex')), element('4d80', Buffer.from('Browser'))),
  element(
    '1654ae6b',
    element(
      'ae',
      element('d7', Buffer.from([1])),
      element('83', Buffer.from([2])),
      element('86', Buffer.from('A_OPUS')),
      element('e1', element('9f', Buffer.from([1]))),
    ),
  ),
  element('1f43b675', element('e7', Buffer.from([0])), element('a3', Buffer.from([0x81, 0, 0, 0x80, 1, 2, 3]))),
])

describe('a recording', () => {
  it.each([
    ['waits for somebody to say what it says', recording(1), 'needs_transcription'],
    ['of four hours is told to be too long', recording(4 * 3600), 'too_long'],
    ['whose browser did not know how long it would be waits too', unmeasured, 'needs_transcription'],
    ['that is none is damaged', Buffer.from('ID3 this is no sound at all'), 'damaged'],
  ])('%s', async (_, bytes, code) => expect(await reader.read(() => Readable.from([bytes]), 'media')).toMatchObject({ failure: { code } }))

  it('is told by its bytes, as a photo is', async () => {
    expect(await detectType(recording(1).subarray(0, 4096), 'me.wav')).toMatchObject({ type: 'media', mime: 'audio/wav' })
    expect(await detectType(pictureOf(oneColumn).subarray(0, 4096), 'cv.png')).toMatchObject({ type: 'image', mime: 'image/png' })
    expect(await detectType(pictureOf(oneColumn).subarray(0, 4096), 'cv.pdf')).toEqual({
      refusal: expect.stringContaining('this is a picture'),
    })
  })
})
