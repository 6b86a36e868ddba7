import type { Claim } from '../facts/schema.ts'
import type { DateRange } from './dates.ts'
import { type Entry, entriesOf } from './entries.ts'
import type { Item } from './items.ts'
import { isTerm } from './labels.ts'
import type { Line } from './lines.ts'
import { isPlaceholder } from './placeholders.ts'
import { couldBePlace } from './places.ts'
import { clip, type ParserWords, type Proposals, type Stretch } from './proposals.ts'
import { experienceType, headOfRole, isSelfEmployed, orderOf, type RoleHead } from './roles.ts'
import type { Section } from './sections.ts'
import { isCompany, isTitle } from './work.ts'

/** The words of an entry's head, at most a few lines of them. */
export function headStretch({ start, end }: Entry): Stretch {
  return { start, end: Math.min(end, start + 400) }
}

/** Reads roles with their achievements. Several roles under one employer share its name. */
export function readRoles(
  { lines, heading }: Section,
  kind: 'experience' | 'volunteering',
  proposals: Proposals,
  words: ParserWords,
): void {
  const entries = entriesOf(lines)
  const order = orderOf(entries, words.mapTitle)
  const told = entries.map((entry) => headOfRole(entry, words.mapTitle, order))
  const heads = told.map((head, at) => employerAtPlace(head, told[at + 1]) ?? head)
  let employer: RoleHead | undefined
  let standsAbove = false
  entries.forEach((entry, at) => {
    const own = filledIn(heads[at] as RoleHead)
    if (!tellsRole(entry, own, words) || (entry.dates === undefined && isBoards.test(heading ?? '')))
      return keepWords(entry, heading ?? 'Experience', proposals)
    if (isEmployerAlone(entry, own, heads[at + 1]) || holdsAll(entry, own, entries[at + 1], heads[at + 1])) {
      employer = own
      standsAbove = true
      keepItems(entry, heading ?? 'Experience', proposals)
      return
    }
    const head = standsAbove ? withPart(entry, own) : own
    const isFurtherRole = head.organisation === null && head.title !== null && employer !== undefined && canHaveEmployer(head.title, words)
    const organisation = isFurtherRole ? (employer?.organisation ?? null) : head.organisation
    const place = head.place ?? (isFurtherRole ? (employer?.place ?? null) : null)
    if (head.organisation !== null) {
      employer = head
      standsAbove = isNamedAbove(entry, head)
    }
    readRole(entry, { ...head, organisation, place }, { kind, heading: heading ?? 'Experience', proposals, words })
  })
}

/** Whether a section under words of its own holds roles: entry after entry with a stretch of time, and words of work in at least half of them. */
export function holdsRoles(lines: readonly Line[], { mapTitle }: ParserWords): boolean {
  const entries = entriesOf(lines)
  const dated = entries.filter(({ dates }) => dates !== undefined && (dates.from !== null || dates.isCurrent))
  const titled = dated.filter(({ pieces }) => pieces.some(({ text }) => isTitle(text) || mapTitle(text) !== null))
  return dated.length > 0 && dated.length * 2 >= entries.length && titled.length * 2 >= dated.length
}

/** What an entry says, kept under its heading where it is no claim of a form of its own. */
export function keepWords(entry: Entry, heading: string, proposals: Proposals): void {
  const head = headStretch(entry)
  const words = [...entry.pieces, ...entry.places].toSorted((one, other) => one.start - other.start).map(({ text }) => text)
  if (words.length > 0) keepText(words.join(', '), head, heading, proposals)
  keepItems(entry, heading, proposals)
}

function keepItems({ items }: Entry, heading: string, proposals: Proposals): void {
  for (const item of items) keepText(item.text, item, heading, proposals)
}

function keepText(text: string, stretch: Stretch, heading: string, proposals: Proposals): void {
  proposals.add({ kind: 'other', payload: { heading: heading.slice(0, 200), text: text.slice(0, 4000) } }, stretch)
  proposals.linkSkills(text, stretch, null)
}

/** What a form left open is nobody's title and no employer. */
const filledIn = ({ title, organisation, place }: RoleHead): RoleHead => {
  const told = (words: string | null) => (isPlaceholder(words) ? null : words)
  return { title: told(title)?.replace(/^\d{1,2}[./]\d{4}\s+(?=\p{L})/u, '') ?? null, organisation: told(organisation), place: told(place) }
}

/** Where posts stand beside memberships: only what has its time is a post. */
const isBoards = /(?<!\p{L})(?:boards?|directorships|trusteeships)(?!\p{L})/iu

/** Whether anything says that an entry is a role: dates, words of work or of a firm, a look of its own, or what was done there in a list. */
function tellsRole(entry: Entry, { title, organisation }: RoleHead, { mapTitle }: ParserWords): boolean {
  if (title === null && organisation === null) return entry.dates !== undefined
  if (entry.dates !== undefined || entry.stands || entry.items.some(({ isList }) => isList)) return true
  return (title !== null && (isTitle(title) || mapTitle(title) !== null || organisation === null)) || isCompany(organisation ?? '')
}

/** Whether a title without an employer's name can go with the employer above: a job's title, and none of somebody's own. */
function canHaveEmployer(title: string, { mapTitle }: ParserWords): boolean {
  return !isSelfEmployed(title) && (isTitle(title) || mapTitle(title) !== null)
}

/** "Acme, Leeds" above roles that name no employer of their own: a firm and its place, no title and a firm. */
function employerAtPlace({ title, organisation, place }: RoleHead, next: RoleHead | undefined): RoleHead | undefined {
  if (title === null || organisation === null || place !== null || next?.organisation !== null || next.title === null) return undefined
  if (isTitle(title) || !isTitle(next.title)) return undefined
  const [firm, at] = isCompany(organisation) ? [organisation, title] : [title, organisation]
  return couldBePlace(at) ? { title: null, organisation: firm, place: at } : undefined
}

const commaAndBlank = 2

/** "1st Cavalry Division", "C Company": part of a force, by its number or its kind. */
const isUnit = /^\d+(?:st|nd|rd|th)?\s|(?<!\p{L})(?:regiment|battalion|brigade|squadron|company|division|platoon|battery|fleet)$/iu

/** "Staff Nurse, Surgical Admissions" where the employer stands on a line above: what the comma parts belongs to the title, unless it names a unit. */
function withPart(entry: Entry, head: RoleHead): RoleHead {
  const { title, organisation } = head
  const [first, second, ...rest] = entry.pieces
  if (entry.heads.length > 1 || !first || !second || rest.length > 0 || title !== first.text || organisation !== second.text) return head
  const isPart = second.start - first.end === commaAndBlank && first.isBold === second.isBold
  if (!isPart || !isTitle(title)) return head
  // "Audit Trainee, later Manager": a firm's name begins large
  if (/^\p{Ll}/u.test(organisation)) return { ...head, title: `${title}, ${organisation}`, organisation: null }
  if (isUnit.test(organisation)) return { ...head, organisation: null }
  if (isTitle(organisation) || isCompany(organisation)) return head
  return { ...head, title: `${title}, ${organisation}`, organisation: null }
}

/** Whether a head names the employer on a line of its own above the title. */
function isNamedAbove({ heads, pieces }: Entry, { title, organisation }: RoleHead): boolean {
  const lineOf = (words: string | null) => {
    const piece = pieces.find(({ text }) => words !== null && (text.startsWith(words) || words.startsWith(text)))
    return heads.findIndex(({ start, end }) => piece !== undefined && start <= piece.start && piece.start <= end)
  }
  const [firm, role] = [lineOf(organisation), lineOf(title)]
  return firm >= 0 && role > firm
}

/** A line or two of what an employer makes, under its name. */
const isDescribed = ({ items }: Entry) => items.length <= 2 && items.every(({ isList }) => !isList)

/** An employer's name above the roles held there. */
function isEmployerAlone(entry: Entry, { title, organisation }: RoleHead, next: RoleHead | undefined): boolean {
  return (
    organisation !== null && title === null && isDescribed(entry) && next !== undefined && next.organisation === null && next.title !== null
  )
}

/** "United States Army, 2012 – 2024" above roles of those years that name units of it. */
function holdsAll(entry: Entry, { title, organisation }: RoleHead, next: Entry | undefined, below: RoleHead | undefined): boolean {
  const [all, part] = [entry.dates, next?.dates]
  if (organisation === null || title !== null || !isDescribed(entry) || !all?.from || !part?.from || (below?.title ?? null) === null)
    return false
  const ends = (range: DateRange) => (range.isCurrent ? '9999' : (range.to ?? ''))
  return all.from.slice(0, 4) <= part.from.slice(0, 4) && ends(part).slice(0, 4) <= ends(all).slice(0, 4)
}

/** Below it, hardly one in ten roles of plain text is one. */
const roleSureAtLeast = 0.6

interface Reading {
  readonly kind: 'experience' | 'volunteering'
  readonly heading: string
  readonly proposals: Proposals
  readonly words: ParserWords
}

function readRole(entry: Entry, { title, organisation, place }: RoleHead, { kind, heading, proposals, words }: Reading): void {
  const claim = {
    kind: 'experience' as const,
    payload: {
      organisation: clip(organisation),
      title: clip(title),
      place: clip(place),
      start: entry.dates?.from ?? null,
      end: entry.dates?.to ?? null,
      current: entry.dates?.isCurrent ?? false,
      type: experienceType(entry, kind, title),
      summary: clip(besides(entry, [title, organisation, place]), 4000),
      occupationId: title === null ? null : (words.mapTitle(title)?.occupationId ?? null),
    },
  }
  if (!entry.stands && proposals.sureOf(claim) < roleSureAtLeast) return keepWords(entry, heading, proposals)
  const ref = proposals.add(claim, headStretch(entry))
  if (claim.payload.summary) proposals.linkSkills(claim.payload.summary, headStretch(entry), ref)
  for (const item of entry.items.filter(({ text }) => !isTerm(text))) {
    proposals.add(achievementOf(item), item, { parent: ref, signs: item.isList ? ['bullet'] : [] })
    proposals.linkSkills(item.text, item, ref)
  }
}

/** What else stands in a role's head: a team, an advisor, "part-time". */
function besides({ pieces, items }: Entry, used: readonly (string | null)[]): string | null {
  const isUsed = (text: string) => used.some((value) => value !== null && (value.includes(text) || text.includes(value)))
  const rest = pieces.map(({ text }) => text).filter((text) => /\p{L}{2}/u.test(text) && !isUsed(text))
  const held = items.filter(({ text }) => isTerm(text)).map(({ text }) => text)
  return rest.length + held.length === 0 ? null : [...rest, ...held].join(', ')
}

const outcome =
  /(?<![\p{L}\p{N}_])(increas|reduc|improv|sav|cut|grew|rais|achiev|result|deliver|won|boost|lower|accelerat|doubl|tripl|exceed|generat|award|steiger|senk|verbesser|gesteigert|gesenkt|augment|rédui|amélior|aument|reduj|mejor|ridott|miglior|verhoog|verlaag|verbeter)\p{L}*/iu
const measure =
  /(?<![\p{L}\d.])([$€£]?)(\d{1,3}(?:[,. \u00a0\u202f]\d{3}(?!\d))+|\d+(?:\.\d+)?)\s?(%|percent|[kKmM]\+?|x|people|users|customers|clients|patients|students|hours|days|weeks|months|years)?(?![\p{L}\d])/u

/** A line of work done as an achievement; outcome and measure only where its words hold them. */
export function achievementOf({ text }: Pick<Item, 'text'>): Claim {
  return {
    kind: 'achievement',
    payload: {
      experienceId: null,
      text: text.slice(0, 2000),
      situation: null,
      task: null,
      outcome: outcome.test(text) ? text.slice(0, 1000) : null,
      measure: measureIn(text),
      agency: agencyOf(text),
    },
  }
}

const fromTo =
  /(?<!\p{L})(?:from|von|de|da|van|z|ze)\s+([$€£]?)(\d[\d.,]*)\s?(%|percent|prozent)?(?:\s+(?:an?|per|pro|par|al)\s+\p{L}+|\s+\p{L}{1,12})?\s+(?:to|auf|à|a|naar|do)\s+([$€£]?)(\d[\d.,]*(?<!\.))\s?(%|percent|prozent|people|users|customers|clients|patients|students|hours|days|weeks|months|years)?(?![\p{L}\d])/iu

function measureIn(text: string): { value: number; unit: string; baseline: number | null } | null {
  const [whole, , before = '', , sign = '', after = '', of = ''] = fromTo.exec(text) ?? []
  if (whole !== undefined && !isYear(before, sign + of)) return { value: numberOf(after), unit: `${sign}${of}`, baseline: numberOf(before) }
  const [, currency = '', digits = '', unit = ''] = measure.exec(text) ?? []
  return digits === '' || isYear(digits, currency + unit) ? null : { value: numberOf(digits), unit: `${currency}${unit}`, baseline: null }
}

const isYear = (digits: string, unit: string) => unit === '' && /^(?:19|20)\d\d$/.test(digits)
const numberOf = (digits: string) =>
  Number(
    digits
      .replace(/[,. \u00a0\u202f](?=\d{3}(?!\d))/g, '')
      .replace(/[.,]$/, '')
      .replace(',', '.'),
  )

const agencies = [
  ['led', /^(?:led|headed|managed|directed|leitete|dirig)/i],
  ['assisted', /^(?:assisted|helped|supported|unterstütz)/i],
  ['contributed', /^(?:contributed|collaborated|mitgewirkt|mitarbeit)/i],
] as const

const agencyOf = (text: string) => agencies.find(([, pattern]) => pattern.test(text))?.[0] ?? 'did'
