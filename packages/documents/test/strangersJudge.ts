import type { Reading } from '@mosaic/core/reading/schema'
import type { Stranger } from './strangers.ts'

/** A whole claim: how sure the reader was of it, and whether title and employer, school and degree, or a skill are right. */
export interface Judged {
  readonly confidence: number
  readonly isRight: boolean
}

/** One thing the reading should have, or one that it has and should not. */
export interface Judgement {
  readonly place: string
  readonly told: string
  readonly isRight: boolean
}

const fold = (words: string | null | undefined) =>
  (words ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()

/** "Dr. Jane Doe" is Jane Doe's name too. */
const academic = /^(?:(?:dr|prof|ing|dipl|mag) )+/

/** What of the truth stands in the right place (`fields`), and which claims have no ground (`claims`). */
export function judge({ truth }: Stranger, { proposals }: Reading): { fields: Judgement[]; claims: Judgement[]; sure: Judged[] } {
  const fields: Judgement[] = []
  const claims: Judgement[] = []
  const sure: Judged[] = []
  const confidenceOf = (ref: string) => proposals.find((one) => one.ref === ref)?.confidence ?? 0
  const ask = (place: string, told: string, isRight: boolean) => fields.push({ place, told, isRight })
  const claim = (place: string, told: string, isRight: boolean) => claims.push({ place, told, isRight })
  const contacts = proposals.flatMap(({ claim: one }) => (one.kind === 'contact' ? [one.payload] : []))
  const reached = (field: string, value: string) =>
    contacts.some(
      (one) =>
        one.field === field &&
        (field === 'name' ? fold(one.value).replace(academic, '') === fold(value) : fold(one.value).includes(fold(value))),
    )
  ask('name', truth.name, reached('name', truth.name))
  for (const [field, value] of Object.entries(truth.contact)) ask(field, value, reached(field, value))

  const roles = proposals.flatMap((one) => (one.claim.kind === 'experience' ? [{ ref: one.ref, ...one.claim.payload }] : []))
  const taken = new Set<string>()
  for (const [title, organisation, place, start, end, done] of truth.roles) {
    const [titled, employed, from] = [String(title), organisation as string | null, start as string | null]
    const isTitled = (one: (typeof roles)[number]) => title === '?' || fold(one.title) === fold(titled)
    const isEmployed = (one: (typeof roles)[number]) => employed !== null && fold(one.organisation) === fold(employed)
    const free = roles.filter(({ ref }) => !taken.has(ref))
    const role =
      free.find((one) => isTitled(one) && isEmployed(one)) ??
      free.find((one) => isEmployed(one) && one.start === from) ??
      free.find((one) => isTitled(one) && one.start === from) ??
      free.find((one) => title !== '?' && (isTitled(one) || isEmployed(one))) ??
      free.find((one) => from !== null && one.start === from)
    if (role) taken.add(role.ref)
    const called = `${titled} at ${employed}`
    if (role)
      sure.push({
        confidence: confidenceOf(role.ref),
        isRight: (isTitled(role) && (employed === null || isEmployed(role))) || (title === '?' && employed === null),
      })
    if (title !== '?') ask('role.title', called, role !== undefined && isTitled(role))
    if (employed !== null) ask('role.employer', `${called} [${role?.organisation}]`, role !== undefined && isEmployed(role))
    if (place !== null) ask('role.place', `${place} of ${called} [${role?.place}]`, fold(role?.place) === fold(String(place)))
    ask('role.start', `${from} of ${called} [${role?.start}]`, role !== undefined && role.start === from)
    const isEnd = end === 'now' ? role?.current === true : role?.end === (end ?? null)
    ask('role.end', `${end} of ${called} [${role?.end}]`, role !== undefined && isEnd)
    if (done === undefined) continue
    const lines = proposals.filter((one) => one.claim.kind === 'achievement' && one.parent === role?.ref).length
    ask('role.done', `${done} of ${called} [${lines}]`, role !== undefined && lines === done)
  }
  for (const role of roles) claim('role', `${role.title} at ${role.organisation}, ${role.start} to ${role.end}`, taken.has(role.ref))

  const schools = proposals.flatMap((one) => (one.claim.kind === 'education' ? [{ ref: one.ref, ...one.claim.payload }] : []))
  for (const [institution, degree, field, start, end] of truth.studies) {
    const isAt = (one: (typeof schools)[number]) => fold(one.institution) === fold(institution)
    const isFor = (one: (typeof schools)[number]) => {
      const told = new Set(`${fold(one.degree)} ${fold(one.field)}`.split(' '))
      return (
        degree !== null &&
        one.degree !== null &&
        (fold(degree).startsWith(fold(one.degree)) ||
          fold(degree)
            .split(' ')
            .every((word) => told.has(word)))
      )
    }
    const free = schools.filter(({ ref }) => !taken.has(ref))
    const school = free.find((one) => isAt(one) && isFor(one)) ?? free.find(isAt) ?? free.find(isFor)
    if (school) taken.add(school.ref)
    const called = `${degree} at ${institution}`
    if (school) sure.push({ confidence: confidenceOf(school.ref), isRight: (!institution || isAt(school)) && (!degree || isFor(school)) })
    if (institution) ask('study.institution', `${called} [${school?.institution}]`, school !== undefined && isAt(school))
    if (degree) ask('study.degree', `${called} [${school?.degree}]`, school !== undefined && isFor(school))
    if (field) ask('study.field', `${field} of ${called} [${school?.field}]`, fold(school?.field).startsWith(fold(field)))
    ask('study.dates', `${start} to ${end} of ${called} [${school?.start} ${school?.end}]`, school?.start === start && school?.end === end)
  }
  for (const school of schools)
    claim('study', `${school.degree} ${school.field} at ${school.institution}, ${school.start} to ${school.end}`, taken.has(school.ref))

  const skills = proposals.flatMap(({ claim: one, quote, inferred }) =>
    one.kind === 'skill' && !inferred ? [{ label: one.payload.label, quote }] : [],
  )
  const names = new Set(skills.flatMap(({ label, quote }) => [fold(label), fold(quote)]))
  for (const skill of truth.skills) ask('skill', skill, names.has(fold(skill)))
  const good = new Set([...truth.skills, ...truth.fair].map(fold))
  for (const { label, quote } of skills) claim('skill', `${label} ("${quote}")`, good.has(fold(label)) || good.has(fold(quote)))

  const languages = proposals.flatMap(({ claim: one }) => (one.kind === 'language' ? [fold(one.payload.language)] : []))
  for (const language of truth.languages) ask('language', language, languages.includes(fold(language)))
  for (const language of languages) claim('language', language, truth.languages.map(fold).includes(language))

  const papers = proposals.flatMap(({ claim: one }) => (one.kind === 'credential' ? [one.payload.name] : []))
  const isPaper = (name: string, wanted: string) => fold(name).includes(fold(wanted)) || fold(wanted).includes(fold(name))
  for (const wanted of truth.credentials)
    ask(
      'credential',
      `${wanted}`,
      papers.some((name) => isPaper(name, wanted)),
    )
  for (const name of papers)
    claim(
      'credential',
      name,
      truth.credentials.some((wanted) => isPaper(name, wanted)),
    )

  const done = new Set(proposals.flatMap(({ claim: one }) => (one.kind === 'achievement' ? [fold(one.payload.text)] : [])))
  for (const line of truth.lines) ask('line', line, done.has(fold(line)))
  const others = new Set(proposals.flatMap(({ claim: one }) => (one.kind === 'other' ? [fold(one.payload.text)] : [])))
  for (const other of truth.others) ask('other', other, others.has(fold(other)))
  for (const value of truth.absent) claim('contact', value, !contacts.some((one) => fold(one.value).includes(fold(value))))
  const projects = proposals.flatMap(({ claim: one }) => (one.kind === 'project' ? [fold(one.payload.name)] : []))
  for (const name of truth.projects ?? []) ask('project', name, projects.includes(fold(name)))
  if (truth.projects) for (const name of projects) claim('project', name, truth.projects.map(fold).includes(name))

  const measured = proposals.flatMap(({ claim: one }) => (one.kind === 'achievement' ? [one.payload.measure?.value] : []))
  for (const value of truth.measures) ask('measure', String(value), measured.includes(value))
  for (const { ref } of [...roles, ...schools]) if (!taken.has(ref)) sure.push({ confidence: confidenceOf(ref), isRight: false })
  for (const { claim: one, quote, confidence, inferred } of proposals)
    if (one.kind === 'skill' && !inferred) sure.push({ confidence, isRight: good.has(fold(one.payload.label)) || good.has(fold(quote)) })
  return { fields, claims, sure }
}
