import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { sectionIds } from '@mosaic/core/words/documents/sections'
import fc from 'fast-check'

const word = fc.stringMatching(/^[a-z]{3,9}$/)
const text = fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 9, arbitrary: word })
const date = fc.constantFrom('2016', '2019-03', '2021-11')
const lines = fc.array(text, { maxLength: 3 })
const optional = <T>(of: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(of, { requiredKeys: [] })
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 })
const stretch = { startDate: date, endDate: date, summary: text, highlights: lines }

const parts = {
  work: some(optional({ name: text, position: text, location: text, endUnknown: fc.boolean(), ...stretch })),
  volunteer: some(optional({ organization: text, position: text, location: text, endUnknown: fc.boolean(), ...stretch })),
  education: some(
    optional({ institution: text, area: text, studyType: text, startDate: date, endDate: date, courses: lines, location: text }),
  ),
  projects: some(optional({ name: text, description: text, url: text, startDate: date, endDate: date, highlights: lines })),
  awards: some(optional({ title: text, date, awarder: text, summary: text })),
  certificates: some(optional({ name: text, date, issuer: text })),
  publications: some(optional({ name: text, publisher: text, releaseDate: date, summary: text })),
  skills: some(optional({ name: text, keywords: lines })),
  languages: some(optional({ language: text, fluency: text })),
  interests: some(optional({ name: text })),
}
const basics = optional({
  label: text,
  email: text,
  phone: text,
  url: text,
  summary: text,
  location: optional({ city: text, region: text, countryCode: text }),
  profiles: some(optional({ network: text, username: text, url: text })),
})
const meta = optional({
  language: fc.constantFrom('en', 'de', 'fr'),
  order: fc.shuffledSubarray([...sectionIds]),
  sections: some(fc.record({ heading: word, lines })),
})

/** Résumés with anything in them or not. */
export const resumes: fc.Arbitrary<ResumeDocument> = fc
  .tuple(word, basics, optional({ ...parts, meta }))
  .map(([name, rest, document]) => ({ basics: { ...rest, name }, ...document }) as ResumeDocument)

/** Letters and short messages. */
export const letters: fc.Arbitrary<ResumeDocument> = fc
  .tuple(word, basics, fc.constantFrom('cover_letter' as const, 'outreach' as const), text, lines)
  .map(
    ([name, rest, kind, subject, paragraphs]) =>
      ({ basics: { ...rest, name }, meta: { letter: { kind, subject, paragraphs } } }) as ResumeDocument,
  )
