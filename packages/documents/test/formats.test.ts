import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { DocumentType, Reading } from '@mosaic/core/reading/schema'
import { createReader, detectType } from '@mosaic/documents/read'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { asCandidate, asHtml, asLinkedIn, asOdt, asRtf, asSkillsPassport, zipOf } from './formatFixtures.ts'
import { marta } from './marta.ts'
import { asWord } from './readFixtures.ts'

const reader = createReader()
afterAll(() => reader.close())

const outcomeOf = (bytes: Buffer | string, type: DocumentType) => reader.read(() => Readable.from([bytes]), type)
async function read(bytes: Buffer | string, type: DocumentType): Promise<Reading> {
  const outcome = await outcomeOf(bytes, type)
  if ('failure' in outcome) throw new Error(`not read: ${outcome.failure.code}`)
  return outcome.reading
}
const payloads = ({ proposals }: Reading, kind: string): unknown[] =>
  proposals.flatMap(({ claim }) => (claim.kind === kind ? [claim.payload] : []))

describe.each<[string, DocumentType, () => string | Buffer | Promise<Buffer>]>([
  ['OpenDocument', 'odt', asOdt],
  ['rich text', 'rtf', () => asRtf],
  ['a saved web page', 'html', () => asHtml],
  ['a LinkedIn archive', 'linkedin', asLinkedIn],
  ['the older Europass XML', 'europass', () => asSkillsPassport],
  ['today’s Europass XML', 'europass', () => asCandidate],
])('the same résumé as %s', (_, type, make) => {
  const reading: Promise<Reading> = Promise.resolve(make()).then((bytes) => read(bytes, type))

  it('gives the same facts', async () => {
    expect(payloads(await reading, 'contact')).toEqual(expect.arrayContaining(marta.contact))
    expect(payloads(await reading, 'experience')).toMatchObject(marta.roles)
    expect(payloads(await reading, 'achievement')).toMatchObject([
      { text: 'Led a team of fourteen on the night shift and cut picking errors by 30%' },
      { text: 'Planned the move of two warehouses into one without a day of standstill' },
      { text: 'Drove a counterbalance forklift and trained new starters in safe loading' },
    ])
    expect(payloads(await reading, 'education')).toMatchObject([{ institution: 'Cardiff and Vale College', start: '2014', end: '2016' }])
    expect(payloads(await reading, 'language')).toEqual(marta.languages)
  })

  it('is quoted word for word, and holds nothing that its author hid, struck out or never wrote', async () => {
    const { blocks, proposals } = await reading
    const text = blocks.map((block) => block.text).join('\n')
    expect(proposals.map(({ locator }) => text.slice(locator.start, locator.end))).toEqual(proposals.map(({ quote }) => quote))
    expect(JSON.stringify(proposals)).not.toMatch(/every award|Astronaut|ask her|Somebody|track\(/)
  })
})

it('tells hidden words of a web page and of OpenDocument as such', async () => {
  for (const [bytes, type] of [[asHtml, 'html'] as const, [await asOdt(), 'odt'] as const]) {
    const { findings } = await read(bytes, type)
    expect(findings).toContainEqual(expect.objectContaining({ code: 'hidden_text', quote: 'Winner of every award' }))
  }
})

it('reads rich text in the code pages and scripts of its fonts', async () => {
  const lines = String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fnil\fcharset204 Arial;}{\f1\fnil\fcharset161 Arial;}{\f2\fnil\fcharset128 MS Gothic;}}
\f0 \'cc\'e0\'f0\'e8\'ff\par \f1 \'cc\'e1\'f1\'df\'e1\par \f2 \'93\'fa\'96\'7b\'8c\'ea\par \uc1\u1605?\u1585?\u1610?\u1605?\par caf\u233\'e9\par}`
  const { blocks } = await read(Buffer.from(lines, 'latin1'), 'rtf')
  expect(blocks.map(({ text }) => text).filter(Boolean)).toEqual(['Мария', 'Μαρία', '日本語', 'مريم', 'café'])
})

it.each<[string, DocumentType, () => Promise<Buffer> | Buffer | string, string]>([
  ['a zip that LinkedIn did not write', 'linkedin', () => zipOf({ 'holiday.csv': 'a,b\n1,2\n' }), 'unknown_structure'],
  ['XML that Europass did not write', 'europass', () => '<?xml version="1.0"?><feed><entry/></feed>', 'unknown_structure'],
  ['an archive with a password', 'linkedin', () => zipOf({ 'Profile.csv': 'First Name\nMarta\n' }, 'secret'), 'password'],
  ['OpenDocument with a password', 'odt', () => zipOf({ 'content.xml': 'x', 'META-INF/manifest.xml': '<m:encryption-data/>' }), 'password'],
  ['OpenDocument without its text', 'odt', () => zipOf({ 'meta.xml': '<m/>' }), 'damaged'],
  ['rich text that nests without end', 'rtf', () => `{\\rtf1 ${'{'.repeat(5000)}`, 'too_complex'],
  ['an empty web page', 'html', () => '<!doctype html><body></body>', 'no_text'],
  ['a Word document that is none', 'doc', () => Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'), 'damaged'],
  [
    'an entity bomb',
    'europass',
    () => `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "&a;&a;&a;">]><LearnerInfo>&b;</LearnerInfo>`,
    'no_text',
  ],
])('%s says why it is not read', async (_, type, make, code) => {
  expect(await outcomeOf(await make(), type)).toMatchObject({ failure: { code } })
})

describe('a name and bytes that', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1')
  it.each([
    ['cv.rtf', bytes('{\\rtf1 hello}'), 'rtf'],
    ['cv.html', bytes('<!DOCTYPE html><html><body>'), 'html'],
    ['cv.htm', bytes('<html><head>'), 'html'],
    ['europass.xml', bytes('<?xml version="1.0"?><Candidate>'), 'europass'],
    ['notes.txt', bytes('<b>not a page'), 'txt'],
  ] as const)('agree are taken: %s', async (name, head, type) => expect(await detectType(head, name)).toMatchObject({ type }))

  it('agree are taken: OpenDocument and LinkedIn', async () => {
    expect(await detectType((await asOdt()).subarray(0, 4096), 'cv.odt')).toMatchObject({ type: 'odt' })
    expect(await detectType((await asLinkedIn()).subarray(0, 4096), 'Basic_LinkedInDataExport.zip')).toMatchObject({ type: 'linkedin' })
  })

  it.each([
    ['cv.doc', bytes('{\\rtf1 hello}'), /name says \.doc, but this is rich text/],
    ['cv.pdf', bytes('<!DOCTYPE html><html>'), /but this is a web page/],
    ['cv.docx', bytes('%PDF-1.7'), /but this is a PDF/],
    ['cv.pages', bytes('PK\u0003\u0004'), /Pages and export it as PDF/],
    ['cv', bytes('hello'), /has no ending/],
    ['cv.txt', Buffer.from([0, 1, 2, 3, 0]), /is no TXT file/],
  ])('disagree are told so: %s', async (name, head, words) =>
    expect(await detectType(head, name)).toEqual({ refusal: expect.stringMatching(words) }),
  )
})

/** The first bytes of each kind that can be told from the others, by the usual ending of its name. */
const kinds = async (): Promise<Record<string, Buffer>> => {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
  const pictures = await Promise.all(
    (['png', 'jpeg', 'webp', 'tiff', 'gif'] as const).map(async (kind) => [kind, await dot.clone().toFormat(kind).toBuffer()]),
  )
  return {
    pdf: Buffer.from('%PDF-1.7\n'),
    docx: await asWord(),
    doc: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
    odt: await asOdt(),
    rtf: Buffer.from('{\\rtf1 hello}'),
    zip: await asLinkedIn(),
    html: Buffer.from('<!doctype html><html><body>Ada'),
    ...Object.fromEntries(pictures),
    wav: Buffer.from('RIFF\u0024\u0000\u0000\u0000WAVEfmt ', 'latin1'),
    ogg: Buffer.concat([Buffer.from('OggS\u0000\u0002', 'latin1'), Buffer.alloc(22), Buffer.from('OpusHead', 'latin1')]),
    flac: Buffer.from('fLaC\u0000\u0000\u0000\u0022', 'latin1'),
    mp4: Buffer.from('\u0000\u0000\u0000\u0018ftypisom\u0000\u0000\u0000\u0000isommp42', 'latin1'),
  }
}
/** Pairs that the first bytes leave open; the reading tells them. A web page's source is text to whoever calls it so. */
const openPairs = new Set(['docx as doc', 'docx as zip', 'odt as zip', 'txt as html', 'md as html'])

it('every kind under every other kind’s name is refused, told, or told when it is read', async () => {
  const bytesOf = await kinds()
  const endings = [...Object.keys(bytesOf), 'txt', 'md', 'json', 'xml']
  const silent: string[] = []
  for (const ending of endings)
    for (const [kind, bytes] of Object.entries(bytesOf)) {
      const detected = await detectType(bytes.subarray(0, 4096), `cv.${ending}`)
      if (!('refusal' in detected) && detected.misnamed === null) silent.push(`${ending} as ${kind}`)
    }
  const own = Object.keys(bytesOf).map((kind) => `${kind} as ${kind}`)
  expect(silent.filter((pair) => !openPairs.has(pair)).toSorted()).toEqual(own.toSorted())
})

it.each([
  [
    'an old Word document called .docx',
    'docx',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]),
    'misnamed',
  ],
  ['an archive called .docx', 'docx', asLinkedIn, 'damaged'],
  ['an archive called .odt', 'odt', asLinkedIn, 'damaged'],
  ['a Word document called .zip', 'linkedin', asWord, 'unknown_structure'],
  ['text called .json', 'json', () => Buffer.from('Ada Example'), 'damaged'],
  ['text called .xml', 'europass', () => Buffer.from('Ada Example'), 'unknown_structure'],
] as const)('%s says that it is not what its name says', async (_, type, make, code) => {
  const { text } = await failureOf(await make(), type, code)
  expect(text).toMatch(/not what its name says|not what Mosaic knows/)
})

async function failureOf(bytes: Buffer, type: DocumentType, code: string) {
  const outcome = await outcomeOf(bytes, type)
  if (!('failure' in outcome)) throw new Error('it was read')
  expect(outcome.failure.code).toBe(code)
  return outcome.failure
}

const words = join(import.meta.dirname, '../../../../shared/data/hostile/poi-word')
describe.runIf(existsSync(words))('Word documents of before 2007 that nobody here wrote', () => {
  const files = existsSync(words) ? readdirSync(words).filter((name) => /\.doc$/i.test(name)) : []
  it('are each read, or say why not', async () => {
    const codes = new Map<string, number>()
    for (const name of files) {
      const outcome = await outcomeOf(readFileSync(join(words, name)), 'doc')
      const code = 'failure' in outcome ? outcome.failure.code : 'read'
      codes.set(code, (codes.get(code) ?? 0) + 1)
    }
    expect(codes.get('read') ?? 0).toBeGreaterThan(files.length / 2)
    expect([...codes.keys()].toSorted()).not.toContain('timed_out')
  }, 120_000)
})
