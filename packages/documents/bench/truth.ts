import { readFileSync } from 'node:fs'
import type { Proposal } from '@mosaic/core/reading/schema'
import { parse } from 'yaml'

/** One field of the truth, where it belongs, and whether the reading has it there. */
export interface Check {
  readonly place: string
  readonly wanted: string
  readonly found: boolean
}

const fold = (text: unknown) =>
  String(text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const same = (a: unknown, b: unknown) => fold(a) === fold(b)
const near = (have: unknown, wanted: unknown) =>
  fold(have).includes(fold(wanted)) || (fold(have).length > 12 && fold(wanted).includes(fold(have)))

type Payloads = Record<string, unknown>[]
const of = (proposals: readonly Proposal[], kind: string): (Record<string, unknown> & { ref: string; parent: string | null })[] =>
  proposals.flatMap(({ claim, ref, parent }) => (claim.kind === kind ? [{ ...claim.payload, ref, parent }] : []))

/** Checks of a rendercv résumé against its YAML. */
export function rendercvChecks(proposals: readonly Proposal[], yamlFile: string): Check[] {
  const { cv } = parse(readFileSync(yamlFile, 'utf8')) as { cv: Record<string, never> & { sections: Record<string, Payloads> } }
  const checks: Check[] = []
  const check = (place: string, wanted: unknown, found: boolean) => {
    if (wanted !== null && wanted !== undefined && wanted !== '') checks.push({ place, wanted: String(wanted), found })
  }
  contactChecks(proposals, cv, check)
  const roles = of(proposals, 'experience')
  const achievements = of(proposals, 'achievement')
  for (const entry of cv.sections.experience ?? []) {
    const role =
      roles.find(({ organisation, title }) => same(organisation, entry.company) && same(title, entry.position)) ??
      roles.find(({ organisation }) => same(organisation, entry.company))
    entryChecks('experience', entry, role, { company: role?.organisation, position: role?.title, place: role?.place }, check)
    for (const line of (entry.highlights ?? []) as string[])
      check(
        'experience.highlight',
        line,
        achievements.some(({ parent, text }) => parent === role?.ref && role !== undefined && near(text, line.split('\n')[0])),
      )
  }
  const schools = of(proposals, 'education')
  for (const entry of cv.sections.education ?? []) {
    const school = schools.find(({ institution }) => same(institution, entry.institution))
    entryChecks(
      'education',
      entry,
      school,
      { institution: school?.institution, area: school?.field, degree: school?.degree, place: school?.place },
      check,
    )
    for (const line of (entry.highlights ?? []) as string[])
      check(
        'education.highlight',
        line,
        ((school?.details ?? []) as string[]).some((detail) => near(detail, line)),
      )
  }
  const projects = of(proposals, 'project')
  for (const entry of cv.sections.projects ?? [])
    check(
      'project.name',
      fold(entry.name),
      projects.some(({ name }) => same(name, entry.name)),
    )
  const skills = of(proposals, 'skill')
  for (const { details } of cv.sections.skills ?? [])
    for (const label of String(details ?? '').split(/,\s*/))
      check(
        'skill',
        label,
        skills.some((skill) => same(skill.label, label)),
      )
  return checks
}

type Note = (place: string, wanted: unknown, found: boolean) => void

function contactChecks(proposals: readonly Proposal[], cv: Record<string, unknown>, check: Note): void {
  const contact = of(proposals, 'contact')
  const has = (field: string, value: unknown) => contact.some((one) => one.field === field && same(one.value, value))
  check('contact.name', cv.name, has('name', cv.name))
  check('contact.email', cv.email, has('email', cv.email))
  check('contact.location', cv.location, has('location', cv.location))
  check(
    'contact.website',
    cv.website,
    contact.some(({ field, value }) => field === 'link' && near(value, String(cv.website).replace(/^https?:\/\/|\/$/g, ''))),
  )
}

function entryChecks(
  place: string,
  entry: Record<string, unknown>,
  found: Record<string, unknown> | undefined,
  values: Record<string, unknown>,
  check: Note,
): void {
  for (const [name, value] of Object.entries(values)) {
    const wanted = entry[name === 'place' ? 'location' : name]
    check(`${place}.${name}`, wanted, value !== null && value !== undefined && same(value, wanted))
  }
  const wantedEnd = entry.end_date === 'present' ? 'present' : entry.end_date
  check(`${place}.start`, entry.start_date, String(found?.start ?? '') === String(entry.start_date))
  check(`${place}.end`, wantedEnd, wantedEnd === 'present' ? found?.current === true : String(found?.end ?? '') === String(wantedEnd))
}

const dateParts = (text: unknown) => fold(text).match(/\b(?:19|20)\d\d\b/g) ?? []

interface Reactive {
  readonly basics: {
    readonly name: string
    readonly email: string
    readonly phone: string
    readonly location: string
    readonly headline: string
  }
  readonly sections: Record<string, { readonly items?: readonly Record<string, unknown>[] }>
}

/** Checks of a Reactive Resume against its JSON. */
export function reactiveChecks(proposals: readonly Proposal[], jsonFile: string): Check[] {
  const { basics, sections } = JSON.parse(readFileSync(jsonFile, 'utf8')) as Reactive
  const checks: Check[] = []
  const check: Note = (place, wanted, found) => {
    if (wanted !== null && wanted !== undefined && wanted !== '') checks.push({ place, wanted: String(wanted), found })
  }
  const contact = of(proposals, 'contact')
  for (const field of ['name', 'email', 'phone', 'location', 'headline'] as const)
    check(
      `contact.${field}`,
      basics[field],
      contact.some((one) => one.field === field && same(one.value, basics[field])),
    )
  const roles = of(proposals, 'experience')
  for (const entry of sections.experience?.items ?? []) {
    const role = roles.find(({ organisation }) => same(organisation, entry.company))
    check('experience.company', entry.company, role !== undefined)
    check('experience.position', entry.position, same(role?.title, entry.position))
    check('experience.location', entry.location, same(role?.place, entry.location))
    check(
      'experience.dates',
      entry.date,
      role !== undefined && dateParts(entry.date).every((year) => [role.start, role.end].some((value) => String(value).startsWith(year))),
    )
  }
  const schools = of(proposals, 'education')
  for (const entry of sections.education?.items ?? []) {
    const school = schools.find(({ institution }) => same(institution, entry.institution))
    check('education.institution', entry.institution, school !== undefined)
    check('education.degree', entry.studyType, near(`${school?.degree ?? ''} ${school?.field ?? ''}`, fold(entry.studyType).split(' ')[0]))
    check(
      'education.dates',
      entry.date,
      school !== undefined &&
        dateParts(entry.date).every((year) => [school.start, school.end].some((value) => String(value).startsWith(year))),
    )
  }
  const skills = of(proposals, 'skill')
  for (const { keywords } of sections.skills?.items ?? [])
    for (const label of (keywords ?? []) as string[])
      check(
        'skill',
        label,
        skills.some((skill) => same(skill.label, label)),
      )
  for (const { name } of sections.certifications?.items ?? [])
    check(
      'credential',
      name,
      of(proposals, 'credential').some((one) => same(one.name, name)),
    )
  for (const { name } of sections.projects?.items ?? [])
    check(
      'project',
      name,
      of(proposals, 'project').some((one) => same(one.name, name)),
    )
  for (const { name } of sections.languages?.items ?? [])
    check(
      'language',
      name,
      of(proposals, 'language').some((one) => same(one.language, name)),
    )
  return checks
}
