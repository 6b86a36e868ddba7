import { partialDay } from '#lib/dates.ts'
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

/** The document's parts in the order and under the headings that every exported file has. */
export function sheetSectionsOf(document: Document): readonly SheetSection[] {
  const { basics, skills, languages, awards, publications, interests, meta } = document
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
    words('Summary', basics?.summary),
    { heading: 'Experience', text: null, entries: rolesOf(document) },
    { heading: 'Volunteering', text: null, entries: volunteeringOf(document) },
    { heading: 'Projects', text: null, entries: projectsOf(document) },
    { heading: 'Education', text: null, entries: educationOf(document) },
    words('Skills', joined(', ', ...(skills ?? []).map(({ name }) => name))),
    { heading: 'Certificates', text: null, entries: certificatesOf(document) },
    words(
      'Languages',
      joined(', ', ...(languages ?? []).map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : language))),
    ),
    lines(
      'Awards',
      awards?.map(({ title }) => title),
    ),
    lines(
      'Publications',
      publications?.map(({ name }) => name),
    ),
    words('Interests', joined(', ', ...(interests ?? []).map(({ name }) => name))),
    ...(meta?.sections ?? []).map((section) => lines(section.heading, section.lines)),
  ]
  return sections.filter(({ text, entries }) => text !== null || entries.length > 0)
}

const joined = (by: string, ...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(by)

function rolesOf({ work = [] }: Document): SheetEntry[] {
  return work.map(({ position, name, location, startDate, endDate, summary, highlights }) => ({
    head: joined(', ', position, name, location),
    dates: rangeOf(startDate, endDate),
    text: summary ?? null,
    lines: highlights ?? [],
  }))
}

function volunteeringOf({ volunteer = [] }: Document): SheetEntry[] {
  return volunteer.map(({ position, organization, startDate, endDate, summary, highlights }) => ({
    head: joined(', ', position, organization),
    dates: rangeOf(startDate, endDate),
    text: summary ?? null,
    lines: highlights ?? [],
  }))
}

function projectsOf({ projects = [] }: Document): SheetEntry[] {
  return projects.map(({ name, startDate, endDate, description, highlights }) => ({
    head: name ?? '',
    dates: rangeOf(startDate, endDate),
    text: description ?? null,
    lines: highlights ?? [],
  }))
}

/** A degree without a stated end is no degree that goes on. */
function educationOf({ education = [] }: Document): SheetEntry[] {
  return education.map(({ studyType, area, institution, location, startDate, endDate, courses }) => ({
    head: joined(', ', joined(' in ', studyType, area), institution, location),
    dates: endDate ? rangeOf(startDate, endDate) : startDate ? partialDay(startDate) : '',
    text: null,
    lines: courses ?? [],
  }))
}

function certificatesOf({ certificates = [] }: Document): SheetEntry[] {
  return certificates.map(({ name, issuer, date }) => ({
    head: joined(', ', name, issuer),
    dates: date ? partialDay(date) : '',
    text: null,
    lines: [],
  }))
}

function rangeOf(start: string | undefined, end: string | undefined): string {
  if (!start) return end ? partialDay(end) : ''
  return `${partialDay(start)} – ${end ? partialDay(end) : 'present'}`
}
