import type { Claim } from '../facts/schema.ts'
import { contactOf } from './contact.ts'
import { dateRangeIn } from './dates.ts'
import { educationOf } from './education.ts'
import { type Entry, entriesOf, type Item, isContinuation, itemOf } from './entries.ts'
import { type Line, linesOf } from './lines.ts'
import { experienceType, type TitleLookup, titleAndOrganisation } from './roles.ts'
import type { Block, Proposal, ReadingFinding } from './schema.ts'
import { type Section, sectionsOf } from './sections.ts'
import { listedLanguages, listedSkills } from './skills.ts'

/** What the parser asks of the vocabulary. */
export interface ParserWords {
  readonly mapTitle: TitleLookup
  readonly matchSkills: (text: string) => readonly {
    readonly skillId: string
    readonly label: string
    readonly start: number
    readonly end: number
    readonly matchType: 'exact' | 'alias'
  }[]
  readonly findSkill: (
    label: string,
  ) => { readonly skill: { readonly id: string; readonly label: string }; readonly matchType: 'exact' | 'alias' } | undefined
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Collects proposals, each with its words as they stand in the text. */
class Proposals {
  readonly all: Proposal[] = []
  readonly #text: string
  readonly #lines: readonly Line[]

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text
    this.#lines = lines
  }

  add(claim: Claim, { start, end }: Place, parent: string | null = null): string {
    const ref = `p${this.all.length + 1}`
    const page = this.#lines.findLast((line) => line.start <= start)?.page ?? null
    const quote = this.#text.slice(start, end)
    if (quote.trim() !== '') this.all.push({ ref, parent, claim, locator: { page, start, end }, quote })
    return ref
  }
}

/**
 * Reads a résumé's blocks into claims with quotes, by rules: sections by heading words and look, entries by dates and shape. Nothing is
 * thrown away: what fits nowhere is kept under its heading. Deterministic.
 */
export function parseResume(blocks: readonly Block[], words: ParserWords): { proposals: Proposal[]; findings: ReadingFinding[] } {
  const text = blocks.map((block) => block.text).join('\n')
  const lines = linesOf(blocks)
  const sections = sectionsOf(lines)
  const proposals = new Proposals(text, lines)
  for (const { field, value, span } of contactOf(sections))
    proposals.add({ kind: 'contact', payload: { field, value: value.slice(0, 500) } }, span)
  for (const section of sections) readSection(section, proposals, words)
  return { proposals: proposals.all, findings: findingsOf(sections, proposals.all) }
}

function readSection(section: Section, proposals: Proposals, words: ParserWords): void {
  switch (section.kind) {
    case 'experience':
    case 'volunteering':
      return readRoles(section, section.kind, proposals, words)
    case 'education':
      return readEducation(section, proposals)
    case 'skills':
      return readSkills(section, proposals, words)
    case 'languages':
      return readLanguages(section, proposals)
    case 'projects':
      return readProjects(section, proposals, words)
    case 'credentials':
      return readCredentials(section, proposals)
    case 'head':
    case 'contact':
    case 'references':
      return
    default:
      return readOther(section, proposals)
  }
}

function readRoles({ lines }: Section, kind: 'experience' | 'volunteering', proposals: Proposals, words: ParserWords): void {
  let employer: string | null = null
  for (const entry of entriesOf(lines)) {
    const { title, organisation } = titleAndOrganisation(entry.pieces, words.mapTitle)
    if (title === null && organisation === null && entry.dates === undefined) {
      keepItems(entry, 'Experience', proposals)
      continue
    }
    const isSecondRole = organisation === null && title !== null && employer !== null
    employer = organisation ?? employer
    const ref = proposals.add(
      {
        kind: 'experience',
        payload: {
          organisation: clip(isSecondRole ? employer : organisation),
          title: clip(title),
          place: clip(entry.places[0]?.text ?? null),
          start: entry.dates?.from ?? null,
          end: entry.dates?.to ?? null,
          current: entry.dates?.isCurrent ?? false,
          type: experienceType(entry, kind, title),
          summary: null,
          occupationId: title === null ? null : (words.mapTitle(title)?.occupationId ?? null),
        },
      },
      headOf(entry),
    )
    for (const item of entry.items) readAchievement(item, ref, proposals, words)
  }
}

const clip = (text: string | null, most = 300) => (text === null ? null : text.slice(0, most))
const headOf = ({ start, end, pieces, dates }: Entry): Place => {
  const last = pieces.at(-1)
  return end - start <= 300
    ? { start, end }
    : { start: pieces[0]?.start ?? start, end: last && dates ? Math.min(last.end, start + 300) : start + 300 }
}

const outcome =
  /\b(increas|reduc|improv|sav|cut|grew|rais|achiev|result|deliver|won|boost|lower|accelerat|doubl|tripl|exceed|generat|award|steiger|senk|verbesser)\p{L}*/iu
const measure =
  /(?<![\p{L}\d.])([$€£]?)(\d{1,3}(?:[,.]\d{3})+|\d+(?:\.\d+)?)\s?(%|percent|[kKmM]\+?|x|people|users|customers|clients|patients|students|hours|days|weeks|months|years)?(?![\p{L}\d])/u

function readAchievement(item: { text: string } & Place, role: string, proposals: Proposals, words: ParserWords): void {
  const found = measure.exec(item.text)
  const isYear = found !== null && found[3] === undefined && found[1] === '' && /^(19|20)\d\d$/.test(found[2] ?? '')
  const value = found === null || isYear ? null : Number((found[2] ?? '').replace(/[,.](?=\d{3}(?!\d))/g, ''))
  const claim: Claim = {
    kind: 'achievement',
    payload: {
      experienceId: null,
      text: item.text.slice(0, 2000),
      outcome: outcome.test(item.text) ? item.text.slice(0, 1000) : null,
      measure: value === null || found === null ? null : { value, unit: `${found[1] ?? ''}${found[3] ?? ''}`, baseline: null },
      agency: /^(led|headed|managed|directed)\b/i.test(item.text)
        ? 'led'
        : /^(assisted|helped|supported)\b/i.test(item.text)
          ? 'assisted'
          : /^(contributed|collaborated)\b/i.test(item.text)
            ? 'contributed'
            : 'did',
    },
  }
  proposals.add(claim, item, role)
  const seen = new Set<string>()
  for (const { skillId, label, matchType } of words.matchSkills(item.text)) {
    if (seen.has(skillId)) continue
    seen.add(skillId)
    linkSkill({ skillId, label, matchType }, item, role, proposals)
  }
}

/** A skill used in a role: said before, the role is added to it. */
function linkSkill(
  skill: { skillId: string; label: string; matchType: 'exact' | 'alias' },
  place: Place,
  role: string,
  proposals: Proposals,
): void {
  const at = proposals.all.findIndex(({ claim }) => claim.kind === 'skill' && claim.payload.skillId === skill.skillId)
  const known = proposals.all[at]
  if (known?.claim.kind === 'skill') {
    const usedIn = [...new Set([...known.claim.payload.usedIn, role])]
    proposals.all[at] = { ...known, claim: { kind: 'skill', payload: { ...known.claim.payload, usedIn } } }
    return
  }
  proposals.add({ kind: 'skill', payload: { ...skill, usedIn: [role], answer: null } }, place)
}

function readEducation({ lines }: Section, proposals: Proposals): void {
  for (const entry of entriesOf(lines)) {
    const payload = educationOf(entry)
    if (payload.institution === null && payload.degree === null) {
      keepItems(entry, 'Education', proposals)
      continue
    }
    proposals.add(
      {
        kind: 'education',
        payload: { ...payload, institution: clip(payload.institution), degree: clip(payload.degree), field: clip(payload.field) },
      },
      headOf(entry),
    )
  }
}

function readSkills({ lines }: Section, proposals: Proposals, words: ParserWords): void {
  for (const { label, start, end } of listedSkills(lines)) {
    const found = words.findSkill(label)
    const skillId = found?.skill.id ?? null
    const at = proposals.all.findIndex(
      ({ claim }) =>
        claim.kind === 'skill' &&
        (skillId === null ? claim.payload.label.toLowerCase() === label.toLowerCase() : claim.payload.skillId === skillId),
    )
    const known = proposals.all[at]
    if (known?.claim.kind === 'skill') {
      if (skillId !== null) proposals.all[at] = { ...known, claim: { kind: 'skill', payload: { ...known.claim.payload, label } } }
      continue
    }
    proposals.add(
      { kind: 'skill', payload: { label, skillId, matchType: found?.matchType ?? 'custom', usedIn: [], answer: null } },
      { start, end },
    )
  }
}

function readLanguages({ lines }: Section, proposals: Proposals): void {
  for (const { span, language, level } of listedLanguages(lines))
    proposals.add({ kind: 'language', payload: { language, level: clip(level, 100) } }, span)
}

function readProjects({ lines }: Section, proposals: Proposals, words: ParserWords): void {
  for (const entry of entriesOf(lines)) {
    const [name, ...more] = entry.pieces
    if (!name) continue
    const [opening, ...listed] = entry.items
    const isDescribed = opening !== undefined && !opening.isList
    const description = isDescribed ? opening.text : (more[0]?.text ?? null)
    const details = [
      ...(isDescribed ? more : more.slice(1)).map(({ text }) => text),
      ...(isDescribed ? listed : entry.items).map(({ text }) => text),
    ]
    const url = [name.text, ...more.map(({ text }) => text)].join(' ').match(/https?:\/\/\S+/)?.[0] ?? null
    const ref = proposals.add(
      {
        kind: 'project',
        payload: {
          name: name.text.slice(0, 300),
          description: clip(description, 2000),
          url: clip(url, 500),
          start: entry.dates?.from ?? null,
          end: entry.dates?.to ?? null,
          details: details.map((text) => text.slice(0, 2000)).slice(0, 50),
        },
      },
      headOf(entry),
    )
    for (const { text, start, end } of entry.items)
      for (const skill of words.matchSkills(text))
        linkSkill({ skillId: skill.skillId, label: skill.label, matchType: skill.matchType }, { start, end }, ref, proposals)
  }
}

function readCredentials({ lines }: Section, proposals: Proposals): void {
  for (const line of lines) {
    const range = dateRangeIn(line.text)
    const rest = range ? `${line.text.slice(0, range.start)} ${line.text.slice(range.end)}` : line.text
    const [name, issuer] = rest
      .replace(/\t+/g, ' | ')
      .split(/\s+[|–—·•-]\s+|,\s+|\s+by\s+/)
      .map((part) => part.replace(/^[\s(,|]+|[\s),|]+$/g, ''))
      .filter((part) => /\p{L}{2}/u.test(part))
    const last = proposals.all.at(-1)
    if (!name && range && last?.claim.kind === 'credential' && last.claim.payload.date === null) {
      proposals.all.splice(-1, 1, {
        ...last,
        claim: { kind: 'credential', payload: { ...last.claim.payload, date: range.to ?? range.from } },
      })
      continue
    }
    if (!name) continue
    proposals.add(
      {
        kind: 'credential',
        payload: {
          name: name.slice(0, 300),
          issuer: clip(issuer ?? null),
          date: range?.to ?? range?.from ?? null,
          expires: null,
          progress: /\b(in progress|expected|ongoing)\b/i.test(line.text) ? 'in_progress' : 'held',
        },
      },
      line,
    )
  }
}

function readOther({ heading, kind, lines }: Section, proposals: Proposals): void {
  const title = heading ?? (kind === 'summary' ? 'Summary' : 'Other')
  if (kind === 'summary' && lines.length > 0) {
    const [first] = lines
    const last = lines.at(-1)
    const text = lines
      .map((line) => line.text)
      .join(' ')
      .slice(0, 4000)
    if (first && last) proposals.add({ kind: 'other', payload: { heading: title, text } }, { start: first.start, end: last.end })
    return
  }
  for (const { text, start, end } of paragraphsOf(lines))
    proposals.add({ kind: 'other', payload: { heading: title.slice(0, 200), text: text.slice(0, 4000) } }, { start, end })
}

/** Lines that belong together: a bullet with what runs on under it. */
function paragraphsOf(lines: readonly Line[]): Item[] {
  const groups: Line[][] = []
  let previous: Line | undefined
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && previous && !line.isList && isContinuation(line, previous)) group.push(line)
    else groups.push([line])
    previous = line
  }
  return groups.map(itemOf)
}

function keepItems(entry: Entry, heading: string, proposals: Proposals): void {
  for (const item of entry.items) proposals.add({ kind: 'other', payload: { heading, text: item.text.slice(0, 4000) } }, item)
}

function findingsOf(sections: readonly Section[], proposals: readonly Proposal[]): ReadingFinding[] {
  const has = (test: (claim: Claim) => boolean) => proposals.some(({ claim }) => test(claim))
  const undated = proposals.filter(({ claim }) => claim.kind === 'experience' && claim.payload.start === null && claim.payload.end === null)
  const finding = (
    code: ReadingFinding['code'],
    text: string,
    quote: string | null = null,
    page: number | null = null,
  ): ReadingFinding => ({ code, text, page, quote })
  return [
    ...(has((claim) => claim.kind === 'contact' && (claim.payload.field === 'email' || claim.payload.field === 'phone'))
      ? []
      : [finding('no_contact', 'No e-mail address or phone number was found.')]),
    ...(sections.some(({ kind }) => kind !== 'head' && kind !== 'other')
      ? []
      : [finding('no_sections', 'No heading like "Experience" or "Education" was found, so its parts could not be told apart.')]),
    ...undated.map(({ quote, locator }) => finding('undated_role', 'This role has no dates that could be read.', quote, locator.page)),
  ]
}
