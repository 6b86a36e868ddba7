import { wordsOfLanguage } from '@mosaic/core/words/documents/all'
import { dateText, rangeText } from '@mosaic/core/words/documents/dates'
import { en } from '@mosaic/core/words/documents/en'
import { languageText } from '@mosaic/core/words/documents/levels'
import { inOrder, type SectionId } from '@mosaic/core/words/documents/sections'
import type { DocumentWords, HeadingId } from '@mosaic/core/words/documents/words'
import type { Resume } from './hooks.ts'

type Document = Resume['document']

/** A part of the page under its heading: a line of words, entries, or both. */
export interface SheetSection {
  readonly id: SectionId
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
  const words = (id: HeadingId, text: string | null | undefined): SheetSection => ({
    id,
    heading: headings[id],
    text: text || null,
    entries: [],
  })
  const entries = (id: HeadingId, of: readonly SheetEntry[]): SheetSection => ({ id, heading: headings[id], text: null, entries: of })
  const lines = (items: readonly (string | undefined)[] = []): SheetEntry[] => {
    const said = items.filter((item) => item !== undefined)
    return said.length === 0 ? [] : [{ head: '', dates: '', text: null, lines: said }]
  }
  if (meta?.letter)
    return [
      {
        id: 'own',
        heading: meta.letter.subject ?? '',
        text: null,
        entries: meta.letter.paragraphs.map((text) => ({ head: '', dates: '', text, lines: [] })),
      },
    ]
  const sections: SheetSection[] = [
    words('summary', basics?.summary),
    entries('experience', rolesOf(document, own)),
    entries('volunteering', volunteeringOf(document, own)),
    entries('projects', projectsOf(document, own)),
    entries('education', educationOf(document, own)),
    words('skills', joined(', ', ...(skills ?? []).map(({ name }) => name))),
    entries('certificates', certificatesOf(document, own)),
    words('languages', joined(', ', ...(languages ?? []).map((one) => languageText(one, own)))),
    entries('awards', lines(awards?.map(({ title }) => title))),
    entries('publications', lines(publications?.map(({ name }) => name))),
    words('interests', joined(', ', ...(interests ?? []).map(({ name }) => name))),
    ...(meta?.sections ?? []).map((section) => ({
      id: 'own' as const,
      heading: section.heading,
      text: null,
      entries: lines(section.lines),
    })),
  ]
  const said = sections.filter(({ text, entries: of }) => text !== null || of.length > 0)
  return inOrder(said, meta?.order)
}

const joined = (by: string, ...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(by)

function rolesOf({ work = [] }: Document, words: DocumentWords): SheetEntry[] {
  return work.map(({ position, name, location, startDate, endDate, endUnknown, summary, highlights }) => ({
    head: joined(', ', position, name, location),
    dates: rangeText({ start: startDate, end: endDate, isOpen: !endUnknown }, words),
    text: summary ?? null,
    lines: highlights ?? [],
  }))
}

function volunteeringOf({ volunteer = [] }: Document, words: DocumentWords): SheetEntry[] {
  return volunteer.map(({ position, organization, location, startDate, endDate, endUnknown, summary, highlights }) => ({
    head: joined(', ', position, organization, location),
    dates: rangeText({ start: startDate, end: endDate, isOpen: !endUnknown }, words),
    text: summary ?? null,
    lines: highlights ?? [],
  }))
}

function projectsOf({ projects = [] }: Document, words: DocumentWords): SheetEntry[] {
  return projects.map(({ name, startDate, endDate, description, highlights }) => ({
    head: name ?? '',
    dates: rangeText({ start: startDate, end: endDate }, words),
    text: description ?? null,
    lines: highlights ?? [],
  }))
}

function educationOf({ education = [] }: Document, words: DocumentWords): SheetEntry[] {
  return education.map(({ studyType, area, institution, location, startDate, endDate, courses }) => ({
    head: joined(', ', joined(words.studyOf, studyType, area), institution, location),
    dates: rangeText({ start: startDate, end: endDate }, words),
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
