import type { FactKind, PayloadOf } from '@mosaic/core/facts/schema'
import type { Proposal } from '@mosaic/core/reading/schema'
import { reactiveOf, rendercvOf } from './truthFiles.ts'

/** One field of the truth, where it belongs, and whether the reading has it there. */
export interface Check {
  readonly place: string
  readonly wanted: string
  readonly found: boolean
}

type Text = string | null | undefined

const fold = (words: Text) =>
  (words ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const same = (have: Text, wanted: Text) => fold(have) === fold(wanted)
const holds = (have: Text, wanted: Text) => fold(have).includes(fold(wanted))

/** Collects checks; what the truth leaves out asks for nothing. */
class Checks {
  readonly all: Check[] = []
  add(place: string, wanted: Text, isFound: (wanted: string) => boolean): void {
    if (wanted) this.all.push({ place, wanted, found: isFound(wanted) })
  }
}

function of<K extends FactKind>(proposals: readonly Proposal[], kind: K): PayloadOf<K>[] {
  return proposals.flatMap(({ claim }) => (claim.kind === kind ? [claim.payload as PayloadOf<K>] : []))
}

/** What the reading says was done in a role. */
function doneIn(role: PayloadOf<'experience'> | undefined, proposals: readonly Proposal[]): string[] {
  const ref = proposals.find(({ claim }) => claim.payload === role)?.ref
  return proposals.flatMap(({ claim, parent }) =>
    claim.kind === 'achievement' && ref !== undefined && parent === ref ? [claim.payload.text] : [],
  )
}

/** Checks of a rendercv résumé against its YAML. */
export function rendercvChecks(proposals: readonly Proposal[], yamlFile: string): Check[] {
  const cv = rendercvOf(yamlFile)
  const checks = new Checks()
  const contact = of(proposals, 'contact')
  const reached = (field: string) => (wanted: string) => contact.some((one) => one.field === field && same(one.value, wanted))
  const linked = (wanted: string) =>
    contact.some(({ field, value }) => field === 'link' && holds(value, wanted.replace(/^https?:\/\/|\/$/g, '')))
  checks.add('contact.name', cv.name, reached('name'))
  checks.add('contact.email', cv.email, reached('email'))
  checks.add('contact.location', cv.location, reached('location'))
  checks.add('contact.website', cv.website, linked)
  for (const { network, username } of cv.social_networks ?? []) checks.add(`contact.${network}`, username, linked)
  const roles = of(proposals, 'experience')
  for (const entry of cv.sections.experience ?? []) {
    const role =
      roles.find(({ organisation, title }) => same(organisation, entry.company) && same(title, entry.position)) ??
      roles.find(({ organisation }) => same(organisation, entry.company))
    checks.add('experience.company', entry.company, (wanted) => same(role?.organisation, wanted))
    checks.add('experience.position', entry.position, (wanted) => same(role?.title, wanted))
    checks.add('experience.location', entry.location, (wanted) => same(role?.place, wanted))
    checks.add('experience.start', entry.start_date, (wanted) => role?.start === wanted)
    checks.add('experience.end', entry.end_date, (wanted) => (wanted === 'present' ? role?.current === true : role?.end === wanted))
    for (const line of (entry.highlights ?? []).flatMap((one) => one.split(/\s+- /)))
      checks.add('experience.highlight', line, (wanted) => doneIn(role, proposals).some((one) => same(one, wanted)))
  }
  const schools = of(proposals, 'education')
  for (const entry of cv.sections.education ?? []) {
    const school = schools.find(({ institution }) => same(institution, entry.institution))
    checks.add('education.institution', entry.institution, () => school !== undefined)
    checks.add('education.area', entry.area, (wanted) => same(school?.field, wanted))
    checks.add('education.degree', entry.degree, (wanted) => same(school?.degree, wanted))
    checks.add('education.location', entry.location, (wanted) => same(school?.place, wanted))
    checks.add('education.start', entry.start_date, (wanted) => school?.start === wanted)
    checks.add('education.end', entry.end_date, (wanted) => school?.end === wanted)
    for (const line of entry.highlights ?? [])
      checks.add('education.highlight', line, (wanted) => (school?.details ?? []).some((detail) => same(detail, wanted)))
  }
  const projects = of(proposals, 'project')
  for (const entry of cv.sections.projects ?? []) {
    const project = projects.find(({ name }) => same(name, entry.name))
    checks.add('project.name', entry.name, () => project !== undefined)
    checks.add('project.start', entry.start_date, (wanted) => project?.start === wanted)
    checks.add('project.end', entry.date, (wanted) => project?.end?.startsWith(wanted) ?? false)
    for (const line of entry.highlights ?? [])
      checks.add('project.highlight', line, (wanted) => (project?.details ?? []).some((detail) => same(detail, wanted)))
  }
  const skills = of(proposals, 'skill')
  for (const { details } of cv.sections.skills ?? [])
    for (const label of details?.split(/,\s*/) ?? [])
      checks.add('skill', label, (wanted) => skills.some((skill) => same(skill.label, wanted)))
  return checks.all
}

const yearsIn = (words: Text) => (words ?? '').match(/\b(?:19|20)\d\d\b/g) ?? []
const span = ({ start, end }: { start: string | null; end: string | null }) => `${start ?? ''} ${end ?? ''}`

/** Checks of a Reactive Resume against its JSON. */
export function reactiveChecks(proposals: readonly Proposal[], jsonFile: string): Check[] {
  const { basics, sections } = reactiveOf(jsonFile)
  const checks = new Checks()
  const contact = of(proposals, 'contact')
  for (const field of ['name', 'email', 'phone', 'location', 'headline'] as const)
    checks.add(`contact.${field}`, basics[field], (wanted) => contact.some((one) => one.field === field && same(one.value, wanted)))
  const roles = of(proposals, 'experience')
  for (const item of sections.experience.items) {
    const role = roles.find(({ organisation }) => same(organisation, item.company))
    checks.add('experience.company', item.company, () => role !== undefined)
    checks.add('experience.position', item.position, (wanted) => same(role?.title, wanted))
    checks.add('experience.location', item.location, (wanted) => same(role?.place, wanted))
    checks.add(
      'experience.dates',
      item.date ?? item.period,
      (wanted) => role !== undefined && yearsIn(wanted).every((year) => span(role).includes(year)),
    )
    for (const [, line] of (item.summary ?? item.description ?? '').matchAll(/<li>(.*?)<\/li>/gs))
      checks.add('experience.highlight', line, (wanted) => doneIn(role, proposals).some((one) => same(one, wanted)))
  }
  const schools = of(proposals, 'education')
  for (const item of sections.education.items) {
    const school = schools.find(({ institution }) => same(institution, item.institution ?? item.school))
    checks.add('education.institution', item.institution ?? item.school, () => school !== undefined)
    checks.add('education.degree', item.studyType ?? item.degree, (wanted) => holds(wanted, school?.degree) && holds(wanted, school?.field))
    checks.add(
      'education.dates',
      item.date ?? item.period,
      (wanted) => school !== undefined && yearsIn(wanted).every((year) => span(school).includes(year)),
    )
  }
  const skills = of(proposals, 'skill')
  for (const { keywords } of sections.skills.items)
    for (const label of keywords ?? []) checks.add('skill', label, (wanted) => skills.some((skill) => same(skill.label, wanted)))
  for (const { name, title } of sections.certifications.items)
    checks.add('credential', name ?? title, (wanted) => of(proposals, 'credential').some((one) => same(one.name, wanted)))
  for (const { name } of sections.projects.items)
    checks.add('project', name, (wanted) => of(proposals, 'project').some((one) => same(one.name, wanted)))
  for (const { name, language } of sections.languages.items)
    checks.add('language', name ?? language, (wanted) => of(proposals, 'language').some((one) => same(one.language, wanted)))
  return checks.all
}
