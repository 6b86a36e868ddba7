import { known } from '../facts/current.ts'
import type { Fact, FactKind, FactOf } from '../facts/schema.ts'
import { projectInterests } from '../person/interests.ts'
import { headingKind } from '../reading/headings.ts'
import { headingCalled } from '../words/documents/all.ts'
import type { ResumeDocument } from './schema.ts'
import { starLine } from './star.ts'

/** A document with, for each JSON pointer of a sentence, the facts it rests on. */
export interface Composed {
  readonly document: ResumeDocument
  readonly citations: Record<string, string[]>
}

const schemaUrl = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** Writes sections while noting which fact each sentence rests on. */
class Draft {
  readonly citations: Record<string, string[]> = {}

  cite<T>(pointer: string, value: T, ...factIds: string[]): T {
    if (value !== undefined && factIds.length > 0) this.citations[pointer] = factIds
    return value
  }
}

/**
 * The canonical résumé: stated, documented and confirmed facts, each sentence citing its own. Inferred facts come in only once confirmed,
 * denied ones never. Nothing is written that no fact carries; the order is stable.
 */
export function composeCanonical(facts: readonly Fact[]): Composed {
  const draft = new Draft()
  const of = <K extends FactKind>(kind: K) => known(facts, kind)
  const work = roles(facts, draft, 'work', ({ payload }) => payload.type !== 'volunteer')
  const volunteer = roles(facts, draft, 'volunteer', ({ payload }) => payload.type === 'volunteer')
  const other = of('other').filter(({ payload }) => !isSummary(payload.heading))
  const sections: ResumeDocument = {
    $schema: schemaUrl,
    basics: basics(facts, draft),
    work: work.map(({ organization, ...role }) => ({ ...(organization === undefined ? {} : { name: organization }), ...role })),
    volunteer,
    education: education(of('education'), draft),
    certificates: of('credential')
      .filter(({ payload }) => payload.progress !== 'lapsed')
      .map(({ id, payload }, at) =>
        defined({ name: draft.cite(`/certificates/${at}/name`, payload.name, id), issuer: payload.issuer, date: payload.date }),
      ),
    skills: skills(of('skill'), draft),
    languages: of('language').map(({ id, payload }, at) =>
      defined({ language: draft.cite(`/languages/${at}/language`, payload.language, id), fluency: payload.level }),
    ),
    projects: projects(of('project'), draft),
    awards: other
      .filter(({ payload }) => headingCalled(payload.heading) === 'awards')
      .map(({ id, payload }, at) => ({ title: draft.cite(`/awards/${at}/title`, payload.text, id) })),
    publications: other
      .filter(({ payload }) => headingCalled(payload.heading) === 'publications')
      .map(({ id, payload }, at) => ({ name: draft.cite(`/publications/${at}/name`, payload.text, id) })),
    interests: projectInterests(of('interest')).told.map(({ id, payload }, at) => ({
      name: draft.cite(`/interests/${at}/name`, payload.label, id),
    })),
    meta: ownSections(
      other.filter(({ payload }) => !['awards', 'publications'].includes(headingCalled(payload.heading) ?? '')),
      draft,
    ),
  }
  return { document: withoutEmpty(sections), citations: draft.citations }
}

const isSummary = (heading: string) =>
  headingKind(heading) === 'summary' ||
  /summary|profile|about|objective|statement|profil|zusammenfassung|overview|introduction/i.test(heading)

/** What stands under headings that JSON Resume has no name for, kept under them. */
function ownSections(facts: readonly FactOf<'other'>[], draft: Draft): ResumeDocument['meta'] {
  const byHeading = [...Map.groupBy(facts, ({ payload }) => payload.heading)]
  if (byHeading.length === 0) return undefined
  return {
    sections: byHeading.map(([heading, ofHeading], at) => ({
      heading,
      lines: ofHeading.map(({ id, payload }, line) => draft.cite(`/meta/sections/${at}/lines/${line}`, payload.text, id)),
    })),
  }
}

/** An object without what is null or undefined: JSON Resume leaves out what is absent. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null && item !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], null | undefined>
  }
}

function withoutEmpty(document: ResumeDocument): ResumeDocument {
  return Object.fromEntries(
    Object.entries(document).filter(([, section]) => !(Array.isArray(section) && section.length === 0) && section !== undefined),
  ) as ResumeDocument
}

function basics(facts: readonly Fact[], draft: Draft): ResumeDocument['basics'] {
  const contact = known(facts, 'contact')
  const field = (name: string) => contact.findLast(({ payload }) => payload.field === name)
  const cited = (name: string, pointer: string) => {
    const fact = field(name)
    return fact && draft.cite(`/basics/${pointer}`, fact.payload.value, fact.id)
  }
  const links = contact.filter(({ payload }) => payload.field === 'link')
  const summary = known(facts, 'other').find(({ payload }) => isSummary(payload.heading))
  const place = field('location')
  const profiles = links.map(({ id, payload }, at) => ({
    ...profileOf(payload.value),
    url: draft.cite(`/basics/profiles/${at}/url`, absolute(payload.value), id),
  }))
  return defined({
    name: cited('name', 'name'),
    label: cited('headline', 'label'),
    email: cited('email', 'email'),
    phone: cited('phone', 'phone'),
    summary: summary && draft.cite('/basics/summary', summary.payload.text, summary.id),
    location: place && { city: draft.cite('/basics/location/city', place.payload.value, place.id) },
    profiles: profiles.length > 0 ? profiles : undefined,
  })
}

const absolute = (link: string) => (/^[a-z]+:/i.test(link) ? link : `https://${link}`)

function profileOf(link: string): { network?: string } {
  const network = link.match(/(linkedin|github|gitlab|xing|behance|dribbble|orcid|medium)\./i)?.[1]
  return network
    ? {
        network:
          { linkedin: 'LinkedIn', github: 'GitHub', gitlab: 'GitLab' }[network.toLowerCase()] ??
          network[0]?.toUpperCase() + network.slice(1).toLowerCase(),
      }
    : {}
}

interface RoleDocument {
  organization?: string
  position?: string
  location?: string
  startDate?: string
  endDate?: string
  endUnknown?: boolean
  highlights?: string[]
}

function roles(
  facts: readonly Fact[],
  draft: Draft,
  section: 'work' | 'volunteer',
  isOf: (fact: FactOf<'experience'>) => boolean,
): RoleDocument[] {
  const achievements = Map.groupBy(known(facts, 'achievement'), ({ payload }) => payload.experienceId)
  return newestFirst(known(facts, 'experience').filter(isOf)).map(({ id, payload }, at) => {
    const highlights = (achievements.get(id) ?? []).map((fact, line) =>
      draft.cite(`/${section}/${at}/highlights/${line}`, starLine(fact.payload), fact.id),
    )
    draft.cite(`/${section}/${at}`, payload, id)
    return defined({
      organization: payload.organisation,
      position: payload.title,
      location: payload.place,
      startDate: payload.start,
      endDate: payload.current ? null : payload.end,
      endUnknown: !payload.current && payload.end === null && payload.start !== null ? true : null,
      highlights: highlights.length > 0 ? highlights : null,
    }) as RoleDocument
  })
}

function newestFirst(facts: readonly FactOf<'experience'>[]): FactOf<'experience'>[] {
  const end = ({ payload }: FactOf<'experience'>) => (payload.current ? '9999' : (payload.end ?? payload.start ?? ''))
  return facts.toSorted((a, b) => end(b).localeCompare(end(a)) || (b.payload.start ?? '').localeCompare(a.payload.start ?? ''))
}

function education(facts: readonly FactOf<'education'>[], draft: Draft): ResumeDocument['education'] {
  return facts
    .toSorted((a, b) => (b.payload.end ?? b.payload.start ?? '').localeCompare(a.payload.end ?? a.payload.start ?? ''))
    .map(({ id, payload }, at) => {
      draft.cite(`/education/${at}`, payload, id)
      return defined({
        institution: payload.institution,
        area: payload.field,
        studyType: payload.degree,
        startDate: payload.start,
        endDate: payload.end,
        location: payload.place,
        courses:
          payload.details.length > 0 ? payload.details.map((text, line) => draft.cite(`/education/${at}/courses/${line}`, text, id)) : null,
      })
    })
}

/**
 * Skills that the person names: said, tapped or confirmed, or standing in a document by that very name. What rules know a line of work by
 * ("supervised three designers") stays in that line; what somebody only said no to is no skill of theirs.
 */
function skills(facts: readonly FactOf<'skill'>[], draft: Draft): ResumeDocument['skills'] {
  const held = facts.filter((fact) => fact.payload.answer !== 'no' && fact.payload.answer !== 'unsure' && isNamed(fact))
  const distinct = [...new Map(held.map((fact) => [fact.payload.skillId ?? fact.payload.label.toLowerCase(), fact])).values()]
  return distinct.map(({ id, payload }, at) => ({ name: draft.cite(`/skills/${at}/name`, payload.label, id) }))
}

function isNamed({ provenance, status, evidence, payload: { label } }: FactOf<'skill'>): boolean {
  if (provenance !== 'documented' || status === 'confirmed') return true
  const name = folded(label)
  return evidence.some(({ quote }) => folded(quote).includes(name))
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')

function projects(facts: readonly FactOf<'project'>[], draft: Draft): ResumeDocument['projects'] {
  return facts.map(({ id, payload }, at) =>
    defined({
      name: draft.cite(`/projects/${at}/name`, payload.name, id),
      description: payload.description === null ? null : draft.cite(`/projects/${at}/description`, payload.description, id),
      url: payload.url,
      startDate: payload.start,
      endDate: payload.end,
      highlights:
        payload.details.length > 0 ? payload.details.map((text, line) => draft.cite(`/projects/${at}/highlights/${line}`, text, id)) : null,
    }),
  )
}
