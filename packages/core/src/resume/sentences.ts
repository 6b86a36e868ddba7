import type { ResumeDocument } from './schema.ts'

/** A sentence of a document: its JSON pointer, and whether it is free text or a field like a title. */
export interface Sentence {
  readonly pointer: string
  readonly text: string
}

/** Everything in a document that says something, by JSON pointer, in reading order. A role's head is one sentence. */
export function sentencesOf(document: ResumeDocument): Sentence[] {
  const { basics, work, volunteer, education, certificates, skills, languages, projects, awards, publications, interests, meta } = document
  const all: Sentence[] = []
  const add = (pointer: string, text: string | undefined) => {
    if (text !== undefined && text.trim() !== '') all.push({ pointer, text })
  }
  add('/basics/name', basics?.name)
  add('/basics/label', basics?.label)
  add('/basics/email', basics?.email)
  add('/basics/phone', basics?.phone)
  add('/basics/location/city', basics?.location?.city)
  basics?.profiles?.forEach(({ url }, at) => add(`/basics/profiles/${at}/url`, url))
  add('/basics/summary', basics?.summary)
  work?.forEach(({ name, position, location, startDate, endDate, summary, highlights }, at) => {
    add(`/work/${at}`, headOf([position, name, location, startDate, endDate]))
    add(`/work/${at}/summary`, summary)
    highlights?.forEach((text, line) => add(`/work/${at}/highlights/${line}`, text))
  })
  volunteer?.forEach(({ organization, position, startDate, endDate, summary, highlights }, at) => {
    add(`/volunteer/${at}`, headOf([position, organization, startDate, endDate]))
    add(`/volunteer/${at}/summary`, summary)
    highlights?.forEach((text, line) => add(`/volunteer/${at}/highlights/${line}`, text))
  })
  education?.forEach(({ institution, studyType, area, startDate, endDate, courses }, at) => {
    add(`/education/${at}`, headOf([studyType, area, institution, startDate, endDate]))
    courses?.forEach((text, line) => add(`/education/${at}/courses/${line}`, text))
  })
  certificates?.forEach(({ name }, at) => add(`/certificates/${at}/name`, name))
  skills?.forEach(({ name }, at) => add(`/skills/${at}/name`, name))
  languages?.forEach(({ language }, at) => add(`/languages/${at}/language`, language))
  projects?.forEach(({ name, description, highlights }, at) => {
    add(`/projects/${at}/name`, name)
    add(`/projects/${at}/description`, description)
    highlights?.forEach((text, line) => add(`/projects/${at}/highlights/${line}`, text))
  })
  awards?.forEach(({ title }, at) => add(`/awards/${at}/title`, title))
  publications?.forEach(({ name }, at) => add(`/publications/${at}/name`, name))
  meta?.sections?.forEach(({ lines }, at) => lines.forEach((text, line) => add(`/meta/sections/${at}/lines/${line}`, text)))
  interests?.forEach(({ name }, at) => add(`/interests/${at}/name`, name))
  return all
}

const headOf = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ')
