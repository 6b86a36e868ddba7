import { dateText, rangeText } from '../words/documents/dates.ts'
import { languageText } from '../words/documents/levels.ts'
import { inOrder } from '../words/documents/sections.ts'
import type { DocumentWords, HeadingId } from '../words/documents/words.ts'
import { isRightToLeft, pageLanguage, wordsFor } from './language.ts'
import type { ResumeDocument } from './schema.ts'

/** A document as every writer lays it out: contact lines, then sections of entries. One order, one set of headings, so that exports agree. */
export interface Outline {
  /** BCP 47 of the page. */
  readonly language: string
  readonly isRightToLeft: boolean
  /** What the document is called: whose it is, and what. */
  readonly title: string
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

/** Title, organisation and place on the left, dates on the right, a paragraph, an address and lines below. */
export interface OutlineEntry {
  readonly title: string
  readonly organisation: string | null
  readonly place: string | null
  readonly dates: string
  readonly text: string | null
  readonly url: string | null
  readonly lines: readonly string[]
}

/** A document's outline, with headings, months and levels in its language. */
export function outlineOf(document: ResumeDocument): Outline {
  const { basics, skills, languages, interests, meta } = document
  const words = wordsFor(document)
  const language = pageLanguage(document)
  const section = (id: HeadingId, text: string | null, entries: readonly OutlineEntry[] = []): OutlineSection => ({
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
    skillSection(skills, words),
    section('certificates', null, certificateEntries(document, words)),
    section('languages', listed(languages?.map((one) => languageText(one, words)))),
    section('awards', null, lineEntries(document.awards?.map((award) => awardText(award, words.language)))),
    section('publications', null, lineEntries(document.publications?.map((paper) => publicationText(paper, words.language)))),
    section('interests', listed(interests?.map(({ name }) => name))),
    ...(meta?.sections ?? []).map(({ heading, lines }) => ({ id: 'own' as const, heading, text: null, entries: lineEntries(lines) })),
  ]
  const kind = words.files[meta?.letter?.kind ?? 'resume'].replaceAll('-', ' ')
  return {
    language,
    isRightToLeft: isRightToLeft(language),
    title: [basics?.name, kind].filter(Boolean).join(', '),
    name: basics?.name ?? null,
    label: basics?.label ?? null,
    contact: contactOf(basics),
    letter: meta?.letter ? { subject: meta.letter.subject ?? null, paragraphs: meta.letter.paragraphs } : null,
    sections: inOrder(
      sections.filter(({ text, entries }) => text !== null || entries.length > 0),
      meta?.order,
    ),
    isOrdered: meta?.order !== undefined,
  }
}

/** A city with what tells it from others of its name. */
export function placeText(location: NonNullable<ResumeDocument['basics']>['location']): string | undefined {
  return [location?.city, location?.region ?? location?.countryCode].filter(Boolean).join(', ') || undefined
}

function contactOf(basics: ResumeDocument['basics']): string[] {
  // what the reader puts before an address that has none; anything else belongs to it
  const bare = (url: string) => url.replace(/^https:\/\//, '').replace(/\/$/, '')
  const profiles = basics?.profiles?.map(({ url, network, username }) =>
    url ? bare(url) : network && username ? `${network}: ${username}` : undefined,
  )
  const own = basics?.url ? bare(basics.url) : undefined
  return [basics?.email, basics?.phone, placeText(basics?.location), own, ...(profiles ?? [])].filter((item) => item !== undefined)
}

type Item<K extends 'awards' | 'publications'> = NonNullable<ResumeDocument[K]>[number]

/** An award in one line: what, by whom, when, and what for. */
export function awardText({ title, awarder, date, summary }: Item<'awards'>, language = 'en'): string | undefined {
  return joined([title, awarder, date === undefined ? undefined : dateText(date, language), summary])
}

/** A publication in one line: its name, where it came out, when, and what it says. */
export function publicationText({ name, publisher, releaseDate, summary }: Item<'publications'>, language = 'en'): string | undefined {
  return joined([name, publisher, releaseDate === undefined ? undefined : dateText(releaseDate, language), summary])
}

const joined = (items: readonly (string | undefined)[]) => items.filter(Boolean).join(', ') || undefined

const nothing = { organisation: null, place: null, dates: '', text: null, url: null, lines: [] } as const

/** A title, or what stands in for it when there is none. */
function titled(title: string | undefined, organisation: string | undefined): Pick<OutlineEntry, 'title' | 'organisation'> {
  return title === undefined ? { title: organisation ?? '', organisation: null } : { title, organisation: organisation ?? null }
}

function roleEntries({ work = [] }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return work.map(({ position, name, location, startDate, endDate, endUnknown, summary, highlights }) => ({
    ...nothing,
    ...titled(position, name),
    place: location ?? null,
    dates: rangeText({ start: startDate, end: endDate, isOpen: !endUnknown }, words),
    text: summary ?? null,
    lines: highlights ?? [],
  }))
}

function volunteerEntries({ volunteer = [] }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return volunteer.map(({ position, organization, location, startDate, endDate, endUnknown, summary, highlights }) => ({
    ...nothing,
    ...titled(position, organization),
    place: location ?? null,
    dates: rangeText({ start: startDate, end: endDate, isOpen: !endUnknown }, words),
    text: summary ?? null,
    lines: highlights ?? [],
  }))
}

function projectEntries({ projects = [] }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return projects.map(({ name, description, url, startDate, endDate, highlights }) => ({
    ...nothing,
    title: name ?? '',
    dates: rangeText({ start: startDate, end: endDate }, words),
    text: description ?? null,
    url: url ?? null,
    lines: highlights ?? [],
  }))
}

function educationEntries({ education = [] }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return education.map(({ studyType, area, institution, location, startDate, endDate, courses }) => ({
    ...nothing,
    ...titled([studyType, area].filter(Boolean).join(words.studyOf) || undefined, institution),
    place: location ?? null,
    dates: rangeText({ start: startDate, end: endDate }, words),
    lines: courses ?? [],
  }))
}

function certificateEntries({ certificates = [] }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return certificates.map(({ name, issuer, date }) => ({
    ...nothing,
    ...titled(name, issuer),
    dates: rangeText({ start: undefined, end: date }, words),
  }))
}

/** Skills in one list; those that stand in groups under the groups' names, a line each. */
function skillSection(skills: ResumeDocument['skills'] = [], words: DocumentWords): OutlineSection {
  const groups = skills.filter(({ keywords }) => keywords?.length)
  const single = listed(skills.filter(({ keywords }) => !keywords?.length).map(({ name }) => name))
  const lines = groups.map(({ name, keywords }) => [name, listed(keywords)].filter(Boolean).join(': '))
  return {
    id: 'skills',
    heading: words.headings.skills,
    text: single,
    entries: lines.map((text) => ({ ...nothing, title: '', text })),
  }
}

/** Lines that are entries of their own. */
function lineEntries(lines: readonly (string | undefined)[] = []): OutlineEntry[] {
  const said = lines.filter((line) => line !== undefined)
  return said.length === 0 ? [] : [{ ...nothing, title: '', lines: said }]
}

function listed(items: readonly (string | undefined)[] = []): string | null {
  return items.filter((item) => item !== undefined && item !== '').join(', ') || null
}
