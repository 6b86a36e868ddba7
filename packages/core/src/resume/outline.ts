import { rangeText } from '../words/documents/dates.ts'
import { languageText } from '../words/documents/levels.ts'
import { inOrder } from '../words/documents/sections.ts'
import type { DocumentWords, HeadingId } from '../words/documents/words.ts'
import { wordsFor } from './language.ts'
import type { ResumeDocument } from './schema.ts'

/** A document as every writer lays it out: contact lines, then sections of entries. One order, one set of headings in its language, so that exports agree. */
export interface Outline {
  readonly name: string | null
  readonly label: string | null
  readonly contact: readonly string[]
  /** Null for a résumé. */
  readonly letter: { readonly subject: string | null; readonly paragraphs: readonly string[] } | null
  readonly sections: readonly OutlineSection[]
  /** Whether the sections stand in the person's own order, which no template changes. */
  readonly isOrdered: boolean
}

export interface OutlineSection {
  /** Which part it is, in whatever language its heading stands; `own` under a heading of the person's. */
  readonly id: HeadingId | 'own'
  readonly heading: string
  readonly text: string | null
  readonly entries: readonly OutlineEntry[]
}

/** Title, organisation and place on the left, dates on the right, a paragraph and lines below. */
export interface OutlineEntry {
  readonly title: string
  readonly organisation: string | null
  readonly place: string | null
  readonly dates: string
  readonly text: string | null
  readonly lines: readonly string[]
}

export function outlineOf(document: ResumeDocument): Outline {
  const { basics, skills, languages, interests, meta } = document
  const profiles = basics?.profiles?.flatMap(({ url }) => url?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') ?? []) ?? []
  const words = wordsFor(document)
  const section = (id: HeadingId, text: string | null, entries: OutlineEntry[] = []): OutlineSection => ({
    id,
    heading: words.headings[id],
    text,
    entries,
  })
  const sections: OutlineSection[] = [
    section('summary', basics?.summary ?? null),
    section('experience', null, roleEntries(document, words)),
    section('volunteering', null, volunteerEntries(document, words)),
    section('projects', null, projectEntries(document, words)),
    section('education', null, educationEntries(document, words)),
    section('skills', listed(skills?.map(({ name }) => name))),
    section('certificates', null, certificateEntries(document, words)),
    section('languages', listed(languages?.map((one) => languageText(one, words)))),
    section('awards', null, lineEntries(document.awards?.map(({ title }) => title))),
    section('publications', null, lineEntries(document.publications?.map(({ name }) => name))),
    section('interests', listed(interests?.map(({ name }) => name))),
    ...(meta?.sections ?? []).map(({ heading, lines }) => ({ id: 'own' as const, heading, text: null, entries: lineEntries(lines) })),
  ]
  return {
    name: basics?.name ?? null,
    label: basics?.label ?? null,
    contact: [basics?.email, basics?.phone, basics?.location?.city, basics?.url, ...profiles].filter((item) => item !== undefined),
    letter: meta?.letter ? { subject: meta.letter.subject ?? null, paragraphs: meta.letter.paragraphs } : null,
    sections: inOrder(
      sections.filter(({ text, entries }) => text !== null || entries.length > 0),
      meta?.order,
    ),
    isOrdered: meta?.order !== undefined,
  }
}

const nothing = { organisation: null, place: null, dates: '', text: null, lines: [] } as const

/** A title, or what stands in for it when there is none. */
function titled(title: string | undefined, organisation: string | undefined): Pick<OutlineEntry, 'title' | 'organisation'> {
  return title === undefined ? { title: organisation ?? '', organisation: null } : { title, organisation: organisation ?? null }
}

function roleEntries({ work = [] }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return work.map(({ position, name, location, startDate, endDate, summary, highlights }) => ({
    ...titled(position, name),
    place: location ?? null,
    dates: rangeText(startDate, endDate, words),
    text: summary ?? null,
    lines: highlights ?? [],
  }))
}

function volunteerEntries({ volunteer = [] }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return volunteer.map(({ position, organization, startDate, endDate, summary, highlights }) => ({
    ...nothing,
    ...titled(position, organization),
    dates: rangeText(startDate, endDate, words),
    text: summary ?? null,
    lines: highlights ?? [],
  }))
}

function projectEntries({ projects = [] }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return projects.map(({ name, description, startDate, endDate, highlights }) => ({
    ...nothing,
    title: name ?? '',
    dates: rangeText(startDate, endDate, words),
    text: description ?? null,
    lines: highlights ?? [],
  }))
}

/** A degree without a stated end is no degree that goes on. */
function educationEntries({ education = [] }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return education.map(({ studyType, area, institution, location, startDate, endDate, courses }) => ({
    ...titled([studyType, area].filter(Boolean).join(words.studyOf) || undefined, institution),
    place: location ?? null,
    dates: startDate !== undefined && endDate === undefined ? rangeText(undefined, startDate, words) : rangeText(startDate, endDate, words),
    text: null,
    lines: courses ?? [],
  }))
}

function certificateEntries({ certificates = [] }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return certificates.map(({ name, issuer, date }) => ({ ...nothing, ...titled(name, issuer), dates: rangeText(undefined, date, words) }))
}

/** Lines that are entries of their own. */
function lineEntries(lines: readonly (string | undefined)[] = []): OutlineEntry[] {
  const said = lines.filter((line) => line !== undefined)
  return said.length === 0 ? [] : [{ ...nothing, title: '', lines: said }]
}

function listed(items: readonly (string | undefined)[] = []): string | null {
  return items.filter((item) => item !== undefined && item !== '').join(', ') || null
}
