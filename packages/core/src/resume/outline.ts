import type { Outline, OutlineEntry, OutlineSection, Said } from '../views/outline.ts'
import { dateText, rangeText } from '../words/documents/dates.ts'
import { languageText } from '../words/documents/levels.ts'
import { inOrder } from '../words/documents/sections.ts'
import type { DocumentWords, HeadingId } from '../words/documents/words.ts'
import { isRightToLeft, pageLanguage, wordsFor } from './language.ts'
import type { ResumeDocument } from './schema.ts'

/** A document's outline, with headings, months and levels in its language. */
export function outlineOf(document: ResumeDocument): Outline {
  const { basics, skills, languages, awards, publications, interests, meta } = document
  const words = wordsFor(document)
  const language = pageLanguage(document)
  const section = (id: HeadingId, parts: Said[], entries: OutlineEntry[] = []): OutlineSection => ({
    id,
    heading: words.headings[id],
    text: listed(parts),
    parts,
    entries,
  })
  const sections: OutlineSection[] = [
    section('summary', saidAt('/basics/summary', basics?.summary)),
    section('experience', [], roleEntries(document, words)),
    section('volunteering', [], volunteerEntries(document, words)),
    section('projects', [], projectEntries(document, words)),
    section('education', [], educationEntries(document, words)),
    skillSection(skills, words),
    section('certificates', [], certificateEntries(document, words)),
    section(
      'languages',
      eachOf(languages, (one, at) => saidAt(`/languages/${at}/language`, languageText(one, words))),
    ),
    section('awards', [], linesAsEntry(eachOf(awards, (award, at) => saidAt(`/awards/${at}/title`, awardText(award, words.language))))),
    section(
      'publications',
      [],
      linesAsEntry(eachOf(publications, (paper, at) => saidAt(`/publications/${at}/name`, publicationText(paper, words.language)))),
    ),
    section(
      'interests',
      eachOf(interests, ({ name }, at) => saidAt(`/interests/${at}/name`, name)),
    ),
    ...eachOf(meta?.sections, ({ heading, lines }, at): OutlineSection[] => [
      { id: 'own', heading, text: null, parts: [], entries: linesAsEntry(linesAt(`/meta/sections/${at}/lines`, lines)) },
    ]),
  ]
  const kind = words.files[meta?.letter?.kind ?? 'resume'].replaceAll('-', ' ')
  return {
    language,
    isRightToLeft: isRightToLeft(language),
    title: [basics?.name, kind].filter(Boolean).join(', '),
    name: basics?.name ?? null,
    label: basics?.label ?? null,
    contact: contactOf(basics),
    letter: meta?.letter
      ? { subject: meta.letter.subject ?? null, paragraphs: linesAt('/meta/letter/paragraphs', meta.letter.paragraphs) }
      : null,
    sections: [
      ...inOrder(
        sections.filter(({ text, entries }) => text !== null || entries.length > 0),
        meta?.order,
      ),
    ],
    isOrdered: meta?.order !== undefined,
  }
}

/** What is said, without where it stands. */
export const textsOf = (said: readonly Said[]) => said.map(({ text }) => text)

/** A city with what tells it from others of its name. */
export function placeText(location: NonNullable<ResumeDocument['basics']>['location']): string | undefined {
  return [location?.city, location?.region ?? location?.countryCode].filter(Boolean).join(', ') || undefined
}

function contactOf(basics: ResumeDocument['basics']): Said[] {
  // what the reader puts before an address that has none; anything else belongs to it
  const bare = (url: string | undefined) => url?.replace(/^https:\/\//, '').replace(/\/$/, '')
  return [
    ...saidAt('/basics/email', basics?.email),
    ...saidAt('/basics/phone', basics?.phone),
    ...saidAt('/basics/location/city', placeText(basics?.location)),
    ...saidAt('/basics/url', bare(basics?.url)),
    ...eachOf(basics?.profiles, ({ url, network, username }, at) =>
      saidAt(`/basics/profiles/${at}/url`, bare(url || undefined) ?? (network && username ? `${network}: ${username}` : undefined)),
    ),
  ]
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

/** An entry of which nothing is said yet. */
const blank = (): OutlineEntry => ({
  path: null,
  title: '',
  organisation: null,
  place: null,
  dates: '',
  text: null,
  parts: [],
  url: null,
  lines: [],
})

/** An entry under its head; its organisation stands in for a title that there is not. */
function headed(
  path: string,
  { title, organisation, place }: Partial<Record<'title' | 'organisation' | 'place', string | undefined>>,
): OutlineEntry {
  const [head = '', beside = null] = [title, organisation].filter((one) => one?.trim())
  return { ...blank(), path, title: head, organisation: beside, place: place?.trim() ? place : null }
}

function paragraph(path: string, text: string | undefined): Pick<OutlineEntry, 'text' | 'parts'> {
  const parts = saidAt(path, text)
  return { text: listed(parts), parts }
}

function roleEntries({ work }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return eachOf(work, ({ position, name, location, startDate, endDate, endUnknown, summary, highlights }, at) => ({
    ...headed(`/work/${at}`, { title: position, organisation: name, place: location }),
    dates: rangeText({ start: startDate, end: endDate, isOpen: !endUnknown }, words),
    ...paragraph(`/work/${at}/summary`, summary),
    lines: linesAt(`/work/${at}/highlights`, highlights),
  }))
}

function volunteerEntries({ volunteer }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return eachOf(volunteer, ({ position, organization, location, startDate, endDate, endUnknown, summary, highlights }, at) => ({
    ...headed(`/volunteer/${at}`, { title: position, organisation: organization, place: location }),
    dates: rangeText({ start: startDate, end: endDate, isOpen: !endUnknown }, words),
    ...paragraph(`/volunteer/${at}/summary`, summary),
    lines: linesAt(`/volunteer/${at}/highlights`, highlights),
  }))
}

function projectEntries({ projects }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return eachOf(projects, ({ name, description, url, startDate, endDate, highlights }, at) => ({
    ...headed(`/projects/${at}/name`, { title: name }),
    dates: rangeText({ start: startDate, end: endDate }, words),
    ...paragraph(`/projects/${at}/description`, description),
    url: url || null,
    lines: linesAt(`/projects/${at}/highlights`, highlights),
  }))
}

function educationEntries({ education }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return eachOf(education, ({ studyType, area, institution, location, startDate, endDate, courses }, at) => ({
    ...headed(`/education/${at}`, {
      title: [studyType, area].filter(Boolean).join(words.studyOf),
      organisation: institution,
      place: location,
    }),
    dates: rangeText({ start: startDate, end: endDate }, words),
    lines: linesAt(`/education/${at}/courses`, courses),
  }))
}

function certificateEntries({ certificates }: ResumeDocument, words: DocumentWords): OutlineEntry[] {
  return eachOf(certificates, ({ name, issuer, date }, at) => ({
    ...headed(`/certificates/${at}/name`, { title: name, organisation: issuer }),
    dates: rangeText({ start: undefined, end: date }, words),
  }))
}

/** Skills in one list; those that stand in groups under the groups' names, a line each. */
function skillSection(skills: ResumeDocument['skills'], words: DocumentWords): OutlineSection {
  const each = (skills ?? []).map(({ name, keywords }, at) => ({
    name: saidAt(`/skills/${at}/name`, name),
    keywords: linesAt(`/skills/${at}/keywords`, keywords),
  }))
  const single = each.filter(({ keywords }) => keywords.length === 0).flatMap(({ name }) => name)
  const groups = each.filter(({ keywords }) => keywords.length > 0)
  return {
    id: 'skills',
    heading: words.headings.skills,
    text: listed(single),
    parts: single,
    entries: groups.map(({ name, keywords }) => ({
      ...blank(),
      text: [listed(name), listed(keywords)].filter(Boolean).join(': '),
      parts: [...name, ...keywords],
    })),
  }
}

/** Lines that stand under a heading by themselves. */
const linesAsEntry = (lines: Said[]): OutlineEntry[] => (lines.length === 0 ? [] : [{ ...blank(), lines }])

/** A text where it stands; nothing where there is none. */
const saidAt = (path: string, text: string | undefined): Said[] => (text?.trim() ? [{ path, text }] : [])
const linesAt = (path: string, texts: readonly string[] | undefined) => eachOf(texts, (text, at) => saidAt(`${path}/${at}`, text))
const eachOf = <T, R>(items: readonly T[] | undefined, said: (item: T, at: number) => R | R[]): R[] => (items ?? []).flatMap(said)
const listed = (items: readonly Said[]) => textsOf(items).join(', ') || null
