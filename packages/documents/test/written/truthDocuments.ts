import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ResumeDocument } from '@mosaic/core/resume/schema'
import { z } from 'zod'
import { data, hasData } from '../readMeasure.ts'
import { lines, type ReactiveItem, reactiveOf, rendercvOf, text } from '../truthFiles.ts'

/** Marks of Markdown are no words. */
const unmarked = (words: string) => words.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/\*\*?/g, '')
const linesOf = (all: readonly string[] | null | undefined) => all?.flatMap((line) => unmarked(line).split(/\s+- /))
const isDate = (date: string | null | undefined) => date !== null && date !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(date)

/** What a rendercv YAML says, as a document of ours. */
function rendercvDocument(yamlFile: string): ResumeDocument {
  const cv = rendercvOf(yamlFile)
  const { experience, education, projects, skills } = cv.sections
  return documentOf({
    basics: {
      name: cv.name,
      label: cv.headline,
      email: cv.email,
      location: { city: cv.location },
      url: cv.website,
      profiles: cv.social_networks?.map(({ network, username }) => ({ network, url: `https://${network.toLowerCase()}.com/${username}` })),
    },
    work: experience?.map(({ company, position, location, start_date, end_date, summary, highlights }) => ({
      name: company,
      position,
      location,
      startDate: start_date,
      endDate: isDate(end_date) ? end_date : null,
      endUnknown: isDate(end_date) || end_date === 'present' ? null : true,
      summary,
      highlights: linesOf(highlights),
    })),
    education: education?.map(({ institution, area, degree, location, start_date, end_date, highlights }) => ({
      institution,
      area,
      studyType: degree,
      location,
      startDate: start_date,
      endDate: isDate(end_date) ? end_date : null,
      courses: linesOf(highlights),
    })),
    projects: projects?.map(({ name, start_date, end_date, date, summary, highlights }) => ({
      name: name && unmarked(name),
      description: summary && unmarked(summary),
      startDate: start_date,
      endDate: isDate(end_date) ? end_date : isDate(date) ? date : null,
      highlights: linesOf(highlights),
    })),
    skills: skills?.map(({ label, details }) => ({ name: label, keywords: details?.split(/,\s*/) })),
  })
}

const bare = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
const listed = (html: string | null | undefined) => [...(html ?? '').matchAll(/<li>(.*?)<\/li>/gs)].map(([, line]) => bare(line ?? ''))
const years = (words: string | null | undefined) => (words ?? '').match(/\b(?:19|20)\d\d\b/g) ?? []

/** What a Reactive Resume's JSON says, as a document of ours; of its dates, which stand there in words, the years. */
function reactiveDocument(jsonFile: string): ResumeDocument {
  const { basics, sections } = reactiveOf(jsonFile)
  const span = ({ date, period }: ReactiveItem) => {
    const [first, second] = years(date ?? period)
    return second === undefined && !/present/i.test(date ?? period ?? '') ? { endDate: first } : { startDate: first, endDate: second }
  }
  return documentOf({
    basics: { name: basics.name, label: basics.headline, email: basics.email, phone: basics.phone, location: { city: basics.location } },
    work: sections.experience.items.map((item) => ({
      name: item.company,
      position: item.position,
      location: item.location,
      ...span(item),
      highlights: listed(item.summary ?? item.description),
    })),
    education: sections.education.items.map((item) => ({
      institution: item.institution ?? item.school,
      studyType: item.studyType ?? item.degree,
      ...span(item),
    })),
    skills: sections.skills.items.map(({ name, keywords }) => ({ name, keywords })),
    certificates: sections.certifications.items.map((item) => ({
      name: item.name ?? item.title,
      issuer: item.issuer,
      date: years(item.date)[0],
    })),
    projects: sections.projects.items.map((item) => ({ name: item.name, description: item.description, ...span(item) })),
    languages: sections.languages.items.map((item) => ({ language: item.name ?? item.language, fluency: item.description })),
  })
}

/** Without what is empty: a document leaves out what is not there. */
function documentOf(value: unknown): ResumeDocument {
  return ResumeDocument.parse(filled(value))
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled).filter((item) => item !== undefined)
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const kept = filled(item)
      return kept === undefined || (Array.isArray(kept) && kept.length === 0) ? [] : [[name, kept]]
    }),
  )
}

const Master = z.object({
  personalInfo: z.object({
    name: text,
    title: text,
    email: text,
    phone: text,
    location: text,
    website: text,
    linkedin: text,
    github: text,
  }),
  summary: text,
  workExperience: z.array(z.object({ title: text, company: text, location: text, years: z.string(), description: lines })),
  education: z.array(z.object({ institution: text, degree: text, years: z.string(), description: text })),
  personalProjects: z.array(z.object({ name: text, years: z.string(), description: lines })),
  additional: z.object({ technicalSkills: lines, languages: lines, certificationsTraining: lines, awards: lines }),
})

/** What a Resume-Matcher's JSON says, as a document of ours; of its dates, which stand there in words, the years. */
function matcherDocument(jsonFile: string): ResumeDocument {
  const {
    personalInfo: person,
    summary,
    workExperience,
    education,
    personalProjects,
    additional,
  } = Master.parse(JSON.parse(readFileSync(jsonFile, 'utf8')))
  const span = (words: string) => {
    const [startDate, endDate] = years(words)
    return { startDate, endDate, endUnknown: endDate === undefined && !/present/i.test(words) ? true : null }
  }
  const pages = [person.website, person.linkedin, person.github].map((url) => url?.replace(/^(?!https?:)/, 'https://'))
  return documentOf({
    basics: {
      name: person.name,
      label: person.title,
      email: person.email,
      phone: person.phone,
      location: { city: person.location },
      profiles: pages.map((url) => ({ url })),
      summary,
    },
    work: workExperience.map((one) => ({
      position: one.title,
      name: one.company,
      location: one.location,
      highlights: one.description,
      ...span(one.years),
    })),
    education: education.map((one) => {
      const { startDate, endDate } = span(one.years)
      return { institution: one.institution, studyType: one.degree, courses: [one.description], startDate, endDate }
    }),
    projects: personalProjects.map((one) => {
      const { startDate, endDate } = span(one.years)
      return { name: one.name, highlights: one.description, startDate, endDate }
    }),
    skills: additional.technicalSkills?.map((name) => ({ name })),
    languages: additional.languages?.map((one) => ({ language: one.split(' (')[0], fluency: /\((.+)\)/.exec(one)?.[1] })),
    certificates: additional.certificationsTraining?.map((name) => ({ name })),
    awards: additional.awards?.map((title) => ({ title })),
  })
}

const sets = [
  { folder: 'rendercv-examples', ending: '.yaml', read: rendercvDocument },
  { folder: 'reactive-resume', ending: '.json', read: reactiveDocument },
  {
    folder: 'jsonresume',
    ending: /resume(?:-sample)?\.json$/,
    read: (file: string) => ResumeDocument.parse(JSON.parse(readFileSync(file, 'utf8'))),
  },
  { folder: 'resume-matcher', ending: '.json', read: matcherDocument },
] as const

/** Every file of ../shared/data/resumes that holds a whole résumé as data, by its name; none where they are not. */
export function truths(): (readonly [name: string, document: ResumeDocument])[] {
  if (!hasData) return []
  return sets.flatMap(({ folder, ending, read }) =>
    readdirSync(join(data, folder))
      .filter((file) => (typeof ending === 'string' ? file.endsWith(ending) : ending.test(file)))
      .map((file) => [file, read(join(data, folder, file))] as const),
  )
}
