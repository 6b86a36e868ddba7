import { rangeText } from './dates.ts'
import type { ResumeDocument } from './schema.ts'

/** A document as every writer lays it out: contact lines, then sections of entries. One order, one set of headings, so that exports agree. */
export interface Outline {
  readonly name: string | null
  readonly label: string | null
  readonly contact: readonly string[]
  readonly sections: readonly OutlineSection[]
}
export interface OutlineSection {
  readonly heading: string
  readonly text: string | null
  readonly entries: readonly OutlineEntry[]
}
/** `title, place` on the left, dates on the right, lines below. */
export interface OutlineEntry {
  readonly title: string
  readonly organisation: string | null
  readonly place: string | null
  readonly dates: string
  readonly lines: readonly string[]
}

export function outlineOf(document: ResumeDocument): Outline {
  const { basics, work, volunteer, education, certificates, skills, languages, projects, awards, publications, interests } = document
  const entry = (
    title: string | undefined,
    organisation: string | undefined,
    dates: string,
    lines: readonly string[] = [],
    place?: string,
  ): OutlineEntry => ({
    title: title ?? organisation ?? '',
    organisation: title === undefined ? null : (organisation ?? null),
    place: place ?? null,
    dates,
    lines,
  })
  const list = (items: readonly (string | undefined)[]) => items.filter((item) => item !== undefined && item !== '').join(', ')
  const sections: (OutlineSection | null)[] = [
    section('Summary', basics?.summary ?? null, []),
    section(
      'Experience',
      null,
      work?.map((one) =>
        entry(
          one.position,
          one.name,
          rangeText(one.startDate, one.endDate),
          [...(one.summary ? [one.summary] : []), ...(one.highlights ?? [])],
          one.location,
        ),
      ),
    ),
    section(
      'Volunteering',
      null,
      volunteer?.map((one) =>
        entry(one.position, one.organization, rangeText(one.startDate, one.endDate), [
          ...(one.summary ? [one.summary] : []),
          ...(one.highlights ?? []),
        ]),
      ),
    ),
    section(
      'Projects',
      null,
      projects?.map((one) =>
        entry(one.name, undefined, one.startDate || one.endDate ? rangeText(one.startDate, one.endDate) : '', [
          ...(one.description ? [one.description] : []),
          ...(one.highlights ?? []),
        ]),
      ),
    ),
    section(
      'Education',
      null,
      education?.map((one) =>
        entry(
          [one.studyType, one.area].filter(Boolean).join(' in ') || undefined,
          one.institution,
          one.startDate || one.endDate
            ? rangeText(one.startDate ?? one.endDate, one.startDate ? one.endDate : one.endDate).replace(/^(.+) – \1$/, '$1')
            : '',
          one.courses ?? [],
        ),
      ),
    ),
    section('Skills', list(skills?.map(({ name }) => name) ?? []) || null, []),
    section(
      'Certificates',
      null,
      certificates?.map((one) => entry(one.name, one.issuer, one.date ? rangeText(undefined, one.date) : '')),
    ),
    section(
      'Languages',
      list(languages?.map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : language)) ?? []) || null,
      [],
    ),
    section(
      'Awards',
      null,
      awards?.map((one) => entry(one.title, one.awarder, one.date ?? '')),
    ),
    section(
      'Publications',
      null,
      publications?.map((one) => entry(one.name, one.publisher, one.releaseDate ?? '')),
    ),
    section('Interests', list(interests?.map(({ name }) => name) ?? []) || null, []),
  ]
  const profiles = basics?.profiles?.flatMap(({ url }) => url?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') ?? []) ?? []
  return {
    name: basics?.name ?? null,
    label: basics?.label ?? null,
    contact: [basics?.email, basics?.phone, basics?.location?.city, basics?.url, ...profiles].filter((item) => item !== undefined),
    sections: sections.filter((one) => one !== null),
  }
}

function section(heading: string, text: string | null, entries: readonly OutlineEntry[] | undefined): OutlineSection | null {
  return text === null && (entries ?? []).length === 0 ? null : { heading, text, entries: entries ?? [] }
}
