import { languageOf } from './language.ts'
import { awardText, placeText, publicationText } from './outline.ts'
import type { ResumeDocument } from './schema.ts'

/** A sentence of a document by its JSON pointer. */
export interface Sentence {
  readonly pointer: string
  readonly text: string
  /** What an entry's head is made of, by the document's names; absent for free text. */
  readonly fields?: Readonly<Record<string, string | undefined>>
}

/** Everything in a document that says something, by JSON pointer, in reading order. The head of a role, a degree or a paper is one sentence. */
export function sentencesOf(document: ResumeDocument): Sentence[] {
  const { basics, work, volunteer, education, certificates, skills, languages, projects, awards, publications, interests, meta } = document
  const all: Sentence[] = []
  const add = (pointer: string, text: string | undefined, fields?: Sentence['fields']) => {
    if (text !== undefined && text.trim() !== '') all.push({ pointer, text, ...(fields ? { fields } : {}) })
  }
  const contact = (pointer: string, value: string | undefined) => add(pointer, value, { value })
  const entry = (pointer: string, fields: NonNullable<Sentence['fields']>) => add(pointer, headOf(Object.values(fields)), fields)
  contact('/basics/name', basics?.name)
  contact('/basics/label', basics?.label)
  contact('/basics/email', basics?.email)
  contact('/basics/phone', basics?.phone)
  contact('/basics/location/city', placeText(basics?.location))
  contact('/basics/url', basics?.url)
  basics?.profiles?.forEach(({ url }, at) => contact(`/basics/profiles/${at}/url`, url))
  add('/basics/summary', basics?.summary)
  add('/meta/letter/subject', meta?.letter?.subject)
  meta?.letter?.paragraphs.forEach((text, at) => add(`/meta/letter/paragraphs/${at}`, text))
  work?.forEach(({ name, position, location, startDate, summary, highlights, ...ends }, at) => {
    entry(`/work/${at}`, { position, name, location, startDate, ...endOf(ends) })
    add(`/work/${at}/summary`, summary)
    highlights?.forEach((text, line) => add(`/work/${at}/highlights/${line}`, text))
  })
  volunteer?.forEach(({ organization, position, location, startDate, summary, highlights, ...ends }, at) => {
    entry(`/volunteer/${at}`, { position, organization, location, startDate, ...endOf(ends) })
    add(`/volunteer/${at}/summary`, summary)
    highlights?.forEach((text, line) => add(`/volunteer/${at}/highlights/${line}`, text))
  })
  education?.forEach(({ institution, studyType, area, location, startDate, endDate, courses }, at) => {
    entry(`/education/${at}`, { studyType, area, institution, location, startDate, endDate })
    courses?.forEach((text, line) => add(`/education/${at}/courses/${line}`, text))
  })
  certificates?.forEach(({ name, issuer, date }, at) => entry(`/certificates/${at}/name`, { name, issuer, date }))
  skills?.forEach(({ name, keywords }, at) => {
    add(`/skills/${at}/name`, name)
    keywords?.forEach((text, word) => add(`/skills/${at}/keywords/${word}`, text))
  })
  languages?.forEach(({ language, fluency }, at) => entry(`/languages/${at}/language`, { language, fluency }))
  projects?.forEach(({ name, description, url, startDate, endDate, highlights }, at) => {
    entry(`/projects/${at}/name`, { name, url, startDate, endDate })
    add(`/projects/${at}/description`, description)
    highlights?.forEach((text, line) => add(`/projects/${at}/highlights/${line}`, text))
  })
  awards?.forEach((award, at) => add(`/awards/${at}/title`, awardText(award, languageOf(document))))
  publications?.forEach((paper, at) => add(`/publications/${at}/name`, publicationText(paper, languageOf(document))))
  meta?.sections?.forEach(({ lines }, at) => lines.forEach((text, line) => add(`/meta/sections/${at}/lines/${line}`, text)))
  interests?.forEach(({ name }, at) => add(`/interests/${at}/name`, name))
  return all
}

/** A role without an end is told to go on, unless nobody told. */
const endOf = ({ endDate, endUnknown }: { endDate?: string | undefined; endUnknown?: boolean | undefined }) =>
  endUnknown && endDate === undefined ? {} : { endDate }

const headOf = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ')
