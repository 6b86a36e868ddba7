import { Readable } from 'node:stream'
import { factsFromReading } from '@mosaic/core/facts/fromReading'
import { dateRangeIn } from '@mosaic/core/reading/dates'
import { headingKind } from '@mosaic/core/reading/headings'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { inLanguage } from '@mosaic/core/resume/language'
import type { ExportFormat, ResumeDocument } from '@mosaic/core/resume/schema'
import { documentWords } from '@mosaic/core/words/documents/all'
import type { DocumentCode } from '@mosaic/core/words/documents/codes'
import { rangeText } from '@mosaic/core/words/documents/dates'
import { en } from '@mosaic/core/words/documents/en'
import { languageText } from '@mosaic/core/words/documents/levels'
import { createReader } from '@mosaic/documents/read'
import { createWriter } from '@mosaic/documents/write/writer'
import { afterAll, describe, expect, test } from 'vitest'

const reader = createReader()
const writer = createWriter()
afterAll(() => Promise.all([reader.close(), writer.close()]))

/** Every way out for one language, for the others the one that machines are sent most. */
const formatsOf = (language: DocumentCode): ExportFormat[] => (language === 'de' ? ['pdf', 'docx', 'md', 'txt'] : ['pdf'])
const months = Array.from({ length: 12 }, (_, at) => `2015-${String(at + 1).padStart(2, '0')}`)

const ines: ResumeDocument = {
  basics: {
    name: 'Ines Carvalho',
    email: 'ines.carvalho@example.org',
    summary: 'Community nurse going back to work after six years of caring',
  },
  work: [
    {
      name: 'Avonmead General',
      position: 'Senior Staff Nurse',
      location: 'Bristol, UK',
      startDate: '2016-04',
      highlights: [
        'Led a bedside handover check that cut missed doses from 9 to 2 a month',
        'Checked medicines for up to 28 patients a shift',
      ],
    },
    { name: 'Harbour Clinic', position: 'Staff Nurse', location: 'Cardiff, UK', startDate: '2011-09', endDate: '2016-03' },
  ],
  volunteer: [{ organization: 'City Vaccination Centre', position: 'Volunteer', startDate: '2021-01', endDate: '2021-06' }],
  education: [{ institution: 'University of Bristol', studyType: 'BSc', area: 'Nursing', startDate: '2008-09', endDate: '2011-07' }],
  skills: [{ name: 'Wound care' }, { name: 'Medication administration' }],
  languages: [
    { language: 'Portuguese', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
    { language: 'French', fluency: 'basic' },
  ],
  certificates: [{ name: 'Immediate Life Support', issuer: 'Resuscitation Council', date: '2018-02' }],
  awards: [{ title: 'Nurse of the year, Bristol, 2015' }],
  publications: [{ name: 'Handover at the bedside, Nursing Times, 2014' }],
}

async function readBack(document: ResumeDocument, format: ExportFormat, language: DocumentCode): Promise<ResumeDocument> {
  const { bytes } = await writer.render(inLanguage(document, language), format)
  const outcome = await reader.read(() => Readable.from([Buffer.from(bytes)]), format)
  if ('failure' in outcome) throw new Error(outcome.failure.code)
  let id = 0
  const facts = factsFromReading(outcome.reading.proposals, {
    sourceId: 's',
    existing: [],
    newId: () => `f${id++}`,
    createdAt: '2026-11-24T00:00:00.000Z',
  })
  return composeCanonical(facts).document
}

describe.each(documentWords)('a résumé with headings and dates in $language', (words) => {
  const { language, headings } = words
  // those that run from the right stand over sentences that do: written.test.ts
  test.each(language === 'ar' || language === 'he' ? [] : formatsOf(language))(
    'comes back from %s with the same parts, dates and levels',
    async (format) => {
      const { work, volunteer, education, skills, certificates, awards, publications, languages, basics } = await readBack(
        ines,
        format,
        language,
      )
      expect({ work, volunteer, skills, certificates, awards, publications }).toEqual({
        work: ines.work,
        volunteer: ines.volunteer,
        skills: ines.skills,
        certificates: ines.certificates,
        awards: ines.awards,
        publications: ines.publications,
      })
      expect(basics?.summary).toBe(ines.basics?.summary)
      expect(education?.[0]).toMatchObject(ines.education?.[0] ?? {})
      expect(languages?.map((one) => languageText(one, en))).toEqual(['Portuguese (native)', 'English (C1)', 'French (basic)'])
    },
  )

  test('has headings that our own reader knows', () => {
    expect(Object.values(headings).filter((heading) => headingKind(heading) === undefined)).toEqual([])
  })

  test('names every month so that it is read as the same month', () => {
    const read = months.map((month) => dateRangeIn(rangeText({ start: month, end: month.replace('2015', '2016') }, words)))
    expect(read.map((range) => range?.from)).toEqual(months)
    expect(read.map((range) => range?.to)).toEqual(months.map((month) => month.replace('2015', '2016')))
    expect(dateRangeIn(rangeText({ start: '2015-03', end: undefined, isOpen: true }, words))).toMatchObject({
      from: '2015-03',
      isCurrent: true,
    })
  })
})
