import { readdirSync, readFileSync } from 'node:fs'
import { PassThrough, Readable } from 'node:stream'
import { identityOf } from '@mosaic/core/facts/fromReading'
import type { DocumentType, Reading } from '@mosaic/core/reading/schema'
import { createReader, detectType } from '@mosaic/documents/read'
import { afterAll, describe, expect, it } from 'vitest'
import { marta } from './marta.ts'
import {
  asJson,
  asMarkdown,
  asText,
  asWord,
  darkSidebar,
  hiddenWords,
  marginHeadings,
  oneColumn,
  pdf,
  sidebarLeft,
  sidebarRight,
} from './readFixtures.ts'

const reader = createReader()
afterAll(() => reader.close())

async function read(bytes: Buffer | string, type: DocumentType): Promise<Reading> {
  const outcome = await reader.read(() => Readable.from([bytes]), type)
  if ('failure' in outcome) throw new Error(`not read: ${outcome.failure.code}`)
  return outcome.reading
}

const payloads = ({ proposals }: Reading, kind: string): unknown[] =>
  proposals.flatMap(({ claim }) => (claim.kind === kind ? [claim.payload] : []))
const identities = ({ proposals }: Reading): Set<string> => new Set(proposals.map(({ claim }) => identityOf(claim)))

const forms: readonly (readonly [string, DocumentType, () => string | Buffer | Promise<Buffer>])[] = [
  ['text', 'txt', () => asText],
  ['Markdown', 'md', () => asMarkdown],
  ['JSON Resume', 'json', () => asJson],
  ['a Word document laid out in a table', 'docx', asWord],
  ['a PDF in one column', 'pdf', () => pdf(oneColumn)],
  ['a PDF with a sidebar on the right', 'pdf', () => pdf(sidebarRight)],
  ['a PDF with a sidebar on the left', 'pdf', () => pdf(sidebarLeft)],
]

describe.each(forms)('the same person as %s', (_, type, make) => {
  const reading: Promise<Reading> = Promise.resolve(make()).then((bytes) => read(bytes, type))

  it('is reached the same way', async () => {
    expect(payloads(await reading, 'contact')).toEqual(expect.arrayContaining(marta.contact))
  })

  it('held the same roles, with what was done in each', async () => {
    expect(payloads(await reading, 'experience')).toMatchObject(marta.roles)
    const { proposals } = await reading
    const [first, second] = proposals.filter(({ claim }) => claim.kind === 'experience').map(({ ref }) => ref)
    expect(proposals.flatMap(({ claim, parent }) => (claim.kind === 'achievement' ? [[claim.payload.text, parent]] : []))).toEqual([
      ['Led a team of fourteen on the night shift and cut picking errors by 30%', first],
      ['Planned the move of two warehouses into one without a day of standstill', first],
      ['Drove a counterbalance forklift and trained new starters in safe loading', second],
    ])
  })

  it('learned the same, and speaks the same languages', async () => {
    expect(payloads(await reading, 'education')).toMatchObject([
      { institution: 'Cardiff and Vale College', degree: 'BTEC', field: 'Logistics', start: '2014', end: '2016' },
    ])
    expect(payloads(await reading, 'language')).toEqual(marta.languages)
  })

  it('is quoted word for word', async () => {
    const { blocks, proposals } = await reading
    const text = blocks.map((block) => block.text).join('\n')
    expect(proposals.map(({ locator }) => text.slice(locator.start, locator.end))).toEqual(proposals.map(({ quote }) => quote))
  })
})

it('reads one and two columns into equal facts', async () => {
  const [one, right, left] = await Promise.all([oneColumn, sidebarRight, sidebarLeft].map((source) => read(pdf(source), 'pdf')))
  expect(identities(right as Reading)).toEqual(identities(one as Reading))
  expect(identities(left as Reading)).toEqual(identities(one as Reading))
  expect(right?.findings.map(({ code }) => code)).toContain('several_columns')
})

it('reads a dark sidebar, and dates that stand in a column beside their entries', async () => {
  const reading = await read(pdf(darkSidebar), 'pdf')
  expect(reading.language).toBe('de')
  expect(payloads(reading, 'experience')).toMatchObject([
    { title: 'Mechatroniker', organisation: 'Bosch GmbH', place: 'Stuttgart', start: '2018-04', current: true },
    { title: 'Servicetechniker', organisation: 'Trumpf SE + Co. KG', place: 'Ditzingen', start: '2014-09', end: '2018-03' },
  ])
  expect(payloads(reading, 'contact')).toContainEqual({ field: 'name', value: 'Jonas Weber' })
  expect(payloads(reading, 'language')).toHaveLength(2)
})

it('reads headings that stand in a margin beside what they head', async () => {
  const reading = await read(pdf(marginHeadings), 'pdf')
  expect(payloads(reading, 'experience')).toMatchObject([
    { title: 'Class Teacher, Year 4', organisation: 'Oakfield Primary School', start: '2019-09', current: true },
    { title: 'Teaching Assistant', organisation: 'St Anne’s Infant School', start: '2017', end: '2019' },
  ])
  expect(payloads(reading, 'education')).toMatchObject([
    { institution: 'University of Leicester', degree: 'PGCE', field: 'Primary' },
    { institution: 'University of Hull', degree: 'BA', field: 'English' },
  ])
})

it('leaves words aside that nobody can see, and says so; white words on a dark bar count', async () => {
  const reading = await read(pdf(hiddenWords), 'pdf')
  const hidden = reading.findings.filter(({ code }) => code === 'hidden_text').map(({ quote }) => quote)
  expect(hidden).toEqual(expect.arrayContaining(['Kubernetes Terraform wizardry', 'Fluent in seventeen languages']))
  const said = JSON.stringify(reading.proposals)
  expect(said).not.toMatch(/Kubernetes|seventeen|every award/)
  expect(payloads(reading, 'contact')).toEqual(
    expect.arrayContaining([
      { field: 'name', value: 'Marta Kowalska' },
      { field: 'email', value: 'marta@kowalska.example' },
    ]),
  )
})

describe('a file whose bytes and name disagree', () => {
  const head = (text: string) => new TextEncoder().encode(text)

  it.each([
    ['cv.pdf', head('%PDF-1.7\n'), 'pdf'],
    ['cv.md', head('# Marta'), 'md'],
    ['cv.json', head('{"basics":{}}'), 'json'],
  ] as const)('is taken when they agree: %s', async (name, bytes, type) => {
    expect(await detectType(bytes, name)).toMatchObject({ type })
  })

  it.each([
    ['cv.docx', head('%PDF-1.7\n')],
    ['cv.pdf', head('just words')],
    ['cv.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['cv.exe', head('MZ')],
    ['cv', head('just words')],
  ] as const)('is refused with what to do: %s', async (name, bytes) => {
    expect(await detectType(bytes, name)).toEqual({ refusal: expect.stringMatching(/Send a PDF|send that/) as unknown })
  })
})

it('counts processes that die, until one comes to its end', async () => {
  const own = createReader()
  try {
    for (const crashes of [1, 2]) {
      let feed: PassThrough | undefined
      const before = childProcesses()
      const outcome = own.read(() => (feed = new PassThrough()), 'txt')
      await expect.poll(() => childProcesses().length).toBeGreaterThan(before.length)
      for (const pid of childProcesses()) if (!before.includes(pid)) process.kill(pid, 'SIGKILL')
      expect(await outcome).toMatchObject({ failure: { code: 'reader_failed' } })
      feed?.destroy()
      expect(own.crashesInARow()).toBe(crashes)
    }
    await own.read(() => Readable.from([asText]), 'txt')
    expect(own.crashesInARow()).toBe(0)
  } finally {
    await own.close()
  }
})

/** proc(5): processes that threads of this one started. */
function childProcesses(): number[] {
  const tasks = readdirSync('/proc/self/task')
  return tasks.flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number))
}
