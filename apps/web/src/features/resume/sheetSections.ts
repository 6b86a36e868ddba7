import { wordsOfLanguage } from '@mosaic/core/words/documents/all'
import { dateText, rangeText } from '@mosaic/core/words/documents/dates'
import { en } from '@mosaic/core/words/documents/en'
import { languageText } from '@mosaic/core/words/documents/levels'
import type { DocumentWords } from '@mosaic/core/words/documents/words'
import type { Resume } from './hooks.ts'

type Document = Resume['document']

/** A part of the page under its heading: a line of words, entries, or both. */
export interface SheetSection {
  readonly heading: string
  readonly text: string | null
  readonly entries: readonly SheetEntry[]
}

export interface SheetEntry {
  readonly head: string
  readonly dates: string
  readonly text: string | null
  readonly lines: readonly string[]
}

/** The document's parts in the order and under the headings that every exported file has in a language. */
export function sheetSectionsOf(document: Document, language: Resume['language']): readonly SheetSection[] {
  const { basics, skills, languages, awards, publications, interests, meta } = document
  const own = wordsOfLanguage(language) ?? en
  const { headings } = own
  const words = (heading: string, text: string | null | undefined) => ({ heading, text: text || null, entries: [] })
  const lines = (heading: string, items: readonly (string | undefined)[] = []) => {
    const said = items.filter((item) => item !== undefined)
    return { heading, text: null, entries: said.length === 0 ? [] : [{ head: '', dates: '', text: null, lines: said }] }
  }
  if (meta?.letter)
    return [
      {
        heading: meta.letter.subject ?? '',
        text: null,
        entries: meta.letter.paragraphs.map((text) => ({ head: '', dates: '', text, lines: [] })),
      },
    ]
  const sections: SheetSection[] = [
    words(headings.summary, basics?.summary),
    { heading: headings.experience, text: null, entries: rolesOf(document, own) },
    { heading: headings.volunteering, text: null, entries: volunteeringOf(document, own) },
    { heading: headings.projects, text: null, entries: projectsOf(document, own) },
    { heading: headings.education, text: null, entries: educationOf(document, own) },
    words(headings.skills, joined(', ', ...(skills ?? []).map(({ name }) => name))),
    { heading: headings.certificates, text: null, entries: certificatesOf(document, own) },
    words(headings.languages, joined(', ', ...(languages ?? []).map((one) => languageText(one, own)))),
    lines(
      headings.awards,
      awards?.map(({ title }) => title),
    ),
    lines(
      headings.publications,
      publications?.map(({ name }) => name),
    ),
    words(headings.interests, joined(', ', ...(interests ?? []).map(({ name }) => name))),
    ...(meta?.sections ?? []).map((section) => lines(section.heading, section.lines)),
  ]
  return sections.filter(({ text, entries }) => text !== null || entries.length > 0)
}

const joined = (by: string, ...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(by)

function rolesOf({ work = [] }: Document, words: DocumentWords): SheetEntry[] {
  return work.map(({ position, name, location, startDate, endDate, summary, highlights }) => ({
    head: joined(', ', position, name, location),
    dates: rangeText(startDate, endDate, words),
    text: summary ?? null,
    lines: highlights ?? [],
  }))
}

function volunteeringOf({ volunteer = [] }: Document, words: DocumentWords): SheetEntry[] {
  return volunteer.map(({ position, organization, startDate, endDate, summary, highlights }) => ({
    head: joined(', ', position, organization),
    dates: rangeText(startDate, endDate, words),
    text: summary ?? null,
    lines: highlights ?? [],
  }))
}

function projectsOf({ projects = [] }: Document, words: DocumentWords): SheetEntry[] {
  return projects.map(({ name, startDate, endDate, description, highlights }) => ({
    head: name ?? '',
    dates: rangeText(startDate, endDate, words),
    text: description ?? null,
    lines: highlights ?? [],
  }))
}

/** A degree without a stated end is no degree that goes on. */
function educationOf({ education = [] }: Document, words: DocumentWords): SheetEntry[] {
  return education.map(({ studyType, area, institution, location, startDate, endDate, courses }) => ({
    head: joined(', ', joined(words.studyOf, studyType, area), institution, location),
    dates: endDate === undefined ? rangeText(undefined, startDate, words) : rangeText(startDate, endDate, words),
    text: null,
    lines: courses ?? [],
  }))
}

function certificatesOf({ certificates = [] }: Document, words: DocumentWords): SheetEntry[] {
  return certificates.map(({ name, issuer, date }) => ({
    head: joined(', ', name, issuer),
    dates: date ? dateText(date, words.language) : '',
    text: null,
    lines: [],
  }))
}
