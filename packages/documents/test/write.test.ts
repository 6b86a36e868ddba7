import { Readable } from 'node:stream'
import { factsFromReading } from '@mosaic/core/facts/fromReading'
import type { Fact } from '@mosaic/core/facts/schema'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { type ExportFormat, type ResumeDocument, Template } from '@mosaic/core/resume/schema'
import { createReader } from '@mosaic/documents/read'
import { openPdf } from '@mosaic/documents/reader/openPdf'
import { createWriter } from '@mosaic/documents/write/writer'
import { afterAll, describe, expect, test } from 'vitest'

const reader = createReader()
const writer = createWriter()
afterAll(() => Promise.all([reader.close(), writer.close()]))

const formats = ['pdf', 'docx', 'json', 'md', 'txt'] as const satisfies ExportFormat[]

const ines: ResumeDocument = {
  basics: {
    name: 'Ines Carvalho',
    label: 'Community nurse',
    email: 'ines.carvalho@example.org',
    phone: '+44 117 496 0142',
    location: { city: 'Bristol, UK' },
    profiles: [{ network: 'LinkedIn', url: 'https://linkedin.com/in/ines-carvalho' }],
  },
  work: [
    {
      name: 'Avonmead General',
      position: 'Senior Staff Nurse',
      location: 'Bristol, UK',
      startDate: '2016-04',
      endDate: '2019-08',
      highlights: [
        'Led a bedside handover check that cut missed doses from 9 to 2 a month',
        'Gave and checked medicines for up to 28 patients a shift',
      ],
    },
    {
      name: 'Harbour Clinic',
      position: 'Staff Nurse',
      location: 'Cardiff, UK',
      startDate: '2011-09',
      endDate: '2016-03',
      highlights: [
        'Cared for patients after heart surgery, long lines of words that have to run on over the end of the line and go on below it',
      ],
    },
  ],
  volunteer: [{ organization: 'City Vaccination Centre', position: 'Volunteer', startDate: '2021-01', endDate: '2021-06' }],
  education: [{ institution: 'University of Bristol', studyType: 'BSc', area: 'Nursing', startDate: '2008-09', endDate: '2011-07' }],
  skills: [{ name: 'Wound care' }, { name: 'Medication administration' }, { name: 'Care planning' }],
  languages: [
    { language: 'Portuguese', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
  ],
  certificates: [{ name: 'Immediate Life Support', issuer: 'Resuscitation Council', date: '2018' }],
}

async function factsIn(bytes: Uint8Array, format: ExportFormat): Promise<Fact[]> {
  const outcome = await reader.read(() => Readable.from([Buffer.from(bytes)]), format)
  if ('failure' in outcome) throw new Error(outcome.failure.code)
  let id = 0
  return factsFromReading(outcome.reading.proposals, {
    sourceId: 's',
    existing: [],
    newId: () => `f${id++}`,
    createdAt: '2026-11-24T00:00:00.000Z',
  })
}

const linksAndGrain = new Set(['experienceId', 'usedIn', 'occupationId', 'skillId', 'matchType', 'outcome', 'measure', 'agency', 'type'])

/** What a fact says, without what links it and without the finer grain that only words hold. */
const said = (facts: readonly Fact[]) =>
  facts
    .map(({ kind, payload }) => {
      const rest = Object.entries(payload).filter(([name]) => !linksAndGrain.has(name))
      return `${kind} ${JSON.stringify(rest)}`
    })
    .toSorted()

describe.each(formats)('as %s', (format) => {
  test('an exported résumé read again gives the same facts', async () => {
    const first = await factsIn((await writer.render(ines, format)).bytes, format)
    expect(first.filter(({ kind }) => kind === 'experience')).toHaveLength(3)
    const again = await factsIn((await writer.render(composeCanonical(first).document, format)).bytes, format)
    expect(said(again)).toEqual(said(first))
  })

  test('the same document gives the same bytes, or at least the same words', async () => {
    const [one, two] = await Promise.all([writer.render(ines, format), writer.render(ines, format)])
    const words = async (bytes: Uint8Array) =>
      format === 'docx' ? said(await factsIn(bytes, format)) : Buffer.from(bytes).toString('base64')
    expect(await words(one.bytes)).toEqual(await words(two.bytes))
  })
})

test('two people written by one worker leave nothing in each other', async () => {
  const one: ResumeDocument = {
    basics: { name: 'Aaaa Bbbbé' },
    work: [{ name: 'Zeta', position: 'Nurse', startDate: '2020', highlights: ['Only the first did this é'] }],
  }
  const two: ResumeDocument = {
    basics: { name: 'Cccc Ddddé' },
    work: [{ name: 'Yota', position: 'Cook', startDate: '2021', highlights: ['Only the second did that é'] }],
  }
  for (const [mine, theirs] of [
    [one, 'second'],
    [two, 'first'],
    [one, 'second'],
  ] as const) {
    const facts = JSON.stringify(await factsIn((await writer.render(mine, 'pdf')).bytes, 'pdf'))
    expect(facts).not.toContain(theirs)
  }
})

test('letters of every European script are written, one that no font holds is refused and not dropped', async () => {
  const european: ResumeDocument = {
    basics: { name: 'Zoë Łukasz Žižka' },
    work: [
      {
        name: 'Αθήνα Ελλάδα',
        position: 'Инженер Петров',
        startDate: '2020',
        highlights: ['Příliš žluťoučký kůň úpěl ďábelské ódy, ğüşöçİ'],
      },
    ],
  }
  const { bytes } = await writer.render(european, 'pdf')
  expect(JSON.stringify(await factsIn(bytes, 'pdf'))).toContain('Příliš žluťoučký kůň')
  // no letter is there
  await expect(writer.render({ basics: { name: 'A \u{0378}' } }, 'pdf')).rejects.toMatchObject({ code: 'invalid' })
})

test('hostile text stays text', async () => {
  const hostile: ResumeDocument = {
    basics: { name: '#read("/etc/passwd")' },
    work: [{ name: '$x$ *b*', position: 'Nurse', startDate: '2020', highlights: ['#panic("no") \\ @label <b>'] }],
  }
  const { bytes } = await writer.render(hostile, 'pdf')
  const outcome = await reader.read(() => Readable.from([Buffer.from(bytes)]), 'pdf')
  expect('reading' in outcome && outcome.reading.blocks.map(({ text }) => text).join('\n')).toContain('#read("/etc/passwd")')
})

test('a résumé without a name is still a document', async () => {
  const { bytes } = await writer.render({ work: [{ name: 'Zeta', position: 'Nurse', startDate: '2020' }] }, 'pdf')
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
})

test('a preview has the PDF’s own pages, and two of them do not cover one another', async () => {
  const { svg, pages } = await writer.preview(ines)
  expect(pages).toBe(1)
  expect(svg).toMatch(/^<svg /)
  expect(svg).not.toMatch(/<(?:script|style)/)
  const long = { ...ines, work: Array.from({ length: 14 }, () => ines.work ?? []).flat() }
  const { bytes } = await writer.render(long, 'pdf')
  const outcome = await reader.read(() => Readable.from([Buffer.from(bytes)]), 'pdf')
  const preview = await writer.preview(long)
  expect('reading' in outcome && outcome.reading.pages).toBe(preview.pages)
  expect(preview.pages).toBeGreaterThan(1)
  expect(preview.svg).not.toMatch(/<path[^>]*fill="#ffffff"/)
})

describe.each(Template.options)('the template %s', (template) => {
  test.each(['pdf', 'docx'] as const)('as %s, read again, gives every fact that the words hold', async (format) => {
    const [bytes, plain] = await Promise.all([writer.render(ines, format, { template }), writer.render(ines, 'json')])
    const [read, whole] = await Promise.all([factsIn(bytes.bytes, format), factsIn(plain.bytes, 'json')])
    const told = (facts: readonly Fact[]) =>
      said(facts.filter(({ kind }) => kind === 'experience' || kind === 'achievement' || kind === 'skill' || kind === 'language'))
    expect(told(read)).toEqual(told(whole))
  })

  test('is tagged PDF/UA and looks the same for the same words', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => writer.render(ines, 'pdf', { template })))
    const text = Buffer.from(one?.bytes ?? []).toString('latin1')
    expect(text).toContain('pdfuaid')
    expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(two?.bytes ?? []))).toBe(true)
  })
})

test('a PDF carries the same résumé as JSON Resume inside', async () => {
  const { bytes } = await writer.render(ines, 'pdf')
  const document = await openPdf(new Uint8Array(bytes), 1)
  const [attached] = (await document.getAttachments()) ?? []
  if (!attached) throw new Error('Nothing is attached.')
  const [id, file] = attached
  expect(file.filename).toBe('resume.json')
  const content = (await document.getAttachmentContent(id)) as Uint8Array
  expect(JSON.parse(new TextDecoder().decode(content))).toEqual(ines)
})
