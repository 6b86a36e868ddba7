import type { PayloadOf } from '../facts/schema.ts'
import { type DateRange, dateRangeIn, isDateAlone } from './dates.ts'
import { educationOf } from './education.ts'
import { type Entry, entriesOf } from './entries.ts'
import { isDocumentName } from './headings.ts'
import { type Item, isContinuation, itemOf } from './items.ts'
import { type Line, split } from './lines.ts'
import { clip, type Proposals } from './proposals.ts'
import { headStretch, keepWords } from './readRoles.ts'
import { isInstitution } from './schooling.ts'
import type { Section } from './sections.ts'
import { isLanguage, listedLanguages, listedSkills } from './skills.ts'

/** Below it, hardly one in ten schools and degrees of plain text is one. */
const studySureAtLeast = 0.75

export function readEducation({ lines, heading }: Section, proposals: Proposals): void {
  for (const entry of entriesOf(lines)) {
    const payload = educationOf(entry)
    const { institution, degree, field, place } = payload
    const clipped = { institution: clip(institution), degree: clip(degree), field: clip(field), place: clip(place) }
    const claim = { kind: 'education' as const, payload: { ...payload, ...clipped } }
    const isNone = institution === null && degree === null
    if (isCourse(entry, payload, heading)) addCourse(entry, proposals)
    else if (isNone || (!entry.stands && proposals.sureOf(claim) < studySureAtLeast)) keepWords(entry, heading ?? 'Education', proposals)
    else {
      proposals.add(claim, headStretch(entry))
      for (const item of entry.items) proposals.linkSkills(item.text, item, null)
    }
  }
}

const tellsCourses = /training|course|qualif|certif|licen|fortbild|weiterbild|lehrg|formation|curso|corsi|cursus/i

/** "First Aid at Work, 2022" among training: a name and one date, and neither a degree nor a school's word. */
function isCourse({ pieces, dates, items }: Entry, { degree, institution }: PayloadOf<'education'>, heading: string | null): boolean {
  const [name] = pieces
  return (
    tellsCourses.test(heading ?? '') &&
    degree === null &&
    (!isInstitution(institution ?? '') || /certificat\p{L}*$|award$|licen[cs]e$|zertifikat$/iu.test(institution ?? '')) &&
    dates !== undefined &&
    dates.from === null &&
    items.length === 0 &&
    name !== undefined &&
    name.text.split(/\s+/).length <= wordsOfCourse
  )
}

const wordsOfCourse = 10

function addCourse(entry: Entry, proposals: Proposals): void {
  const [name, issuer] = entry.pieces
  const payload = { name: (name?.text ?? '').slice(0, 300), issuer: clip(issuer?.text ?? null), number: null }
  const date = entry.dates?.to ?? null
  proposals.add({ kind: 'credential', payload: { ...payload, date, expires: null, progress: 'held' } }, headStretch(entry))
}

/** Lists one by one; sentences are kept as they are, and what the vocabulary knows in them counts. */
export function readSkills({ lines, heading }: Section, proposals: Proposals): void {
  const { skills, languages, sentences } = listedSkills(lines, (label) => proposals.knows(label))
  addLanguages(languages, proposals)
  for (const { label, start, end } of skills) proposals.listSkill(label, { start, end })
  for (const { label, start, end } of skills) if (!proposals.knows(label)) proposals.linkSkills(label, { start, end }, null)
  for (const { text, start, end } of sentences) {
    proposals.add({ kind: 'other', payload: { heading: heading ?? 'Skills', text: text.slice(0, 4000) } }, { start, end })
    proposals.linkSkills(text, { start, end }, null)
  }
}

const wordsOfSkill = 4
const skillsAtLeast = 2

/** Whether a section of a heading of its own lists skills: few words a line, no dates, and the vocabulary knows at least half of them. */
export function listsSkills(lines: readonly Line[], proposals: Proposals): boolean {
  const named = lines
    .flatMap(({ text }) => text.split(/[,;•·|\t]/))
    .map((part) => part.trim())
    .filter(Boolean)
  const known = named.filter((part) => proposals.knows(part))
  const isList = named.every((part) => part.split(/\s+/).length <= wordsOfSkill && !dateRangeIn(part))
  return isList && known.length >= skillsAtLeast && known.length * 2 >= named.length
}

/** Languages with their levels; a line that names none is kept as it is, and may name languages of machines. */
export function readLanguages({ lines, heading }: Section, proposals: Proposals): void {
  const { languages, rest } = listedLanguages(lines)
  addLanguages(languages, proposals)
  for (const { text, start, end } of rest.filter((line) => /\p{L}{2}/u.test(line.text))) {
    proposals.add({ kind: 'other', payload: { heading: heading ?? 'Languages', text: text.slice(0, 4000) } }, { start, end })
    proposals.linkSkills(text, { start, end }, null)
  }
}

const languagesLabel = /^(?:languages?(?: (?:known|spoken))?|sprachen|langues|idiomas|lingue)\s*[:：]\s*/iu

/** "Languages known: English, Telugu" among other data of a person: only where nothing but languages follows. */
export function readLabelledLanguages(lines: readonly Line[], proposals: Proposals): void {
  for (const line of lines) {
    const label = languagesLabel.exec(line.text)?.[0].length ?? 0
    const list = line.text.slice(label)
    if (
      label === 0 ||
      !list.split(/\s*(?:,|;|\/|\s(?:and|und|et|y|e)\s)\s*/u).every((part) => isLanguage(part.replace(/\s*\([^()]*\)$/u, '')))
    )
      continue
    addLanguages(listedLanguages([{ ...line, text: list, start: line.start + label }]).languages, proposals)
  }
}

/** A language told in two places counts once. */
function addLanguages(languages: ReturnType<typeof listedLanguages>['languages'], proposals: Proposals): void {
  const isTold = (name: string) =>
    proposals.all.some(({ claim }) => claim.kind === 'language' && claim.payload.language.toLowerCase() === name.toLowerCase())
  for (const { span, language, level } of languages)
    if (!isTold(language)) proposals.add({ kind: 'language', payload: { language, level: clip(level, 100) } }, span)
}

export function readProjects({ lines }: Section, proposals: Proposals): void {
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
    const inline = [name.text, ...more.map(({ text }) => text)].join(' ').match(/https?:\/\/\S+/)?.[0]
    const ref = proposals.add(
      {
        kind: 'project',
        payload: {
          name: name.text.slice(0, 300),
          description: clip(description, 2000),
          url: clip(inline ?? entry.links[0] ?? null, 500),
          start: entry.dates?.from ?? null,
          end: entry.dates?.to ?? null,
          details: details.map((text) => text.slice(0, 2000)).slice(0, 50),
        },
      },
      headStretch(entry),
    )
    proposals.linkSkills(more.map(({ text }) => text).join(', '), headStretch(entry), ref)
    for (const item of entry.items) proposals.linkSkills(item.text, item, ref)
  }
}

/** Certificates, one a line or stacked: name, issuer, date below each other. */
export function readCredentials({ lines }: Section, proposals: Proposals): void {
  const isStacked = lines.some((line) => !line.isList && isDateAlone(line.text)) || standInGroups(lines)
  let stack: Line[] = []
  const flush = () => {
    if (stack.length > 0) addCredential(stack, proposals)
    stack = []
  }
  lines.flatMap(listedApart).forEach((line, at, all) => {
    const above = all[at - 1]
    const runsOn =
      above !== undefined &&
      (isDateAlone(line.text) || (isStacked && !line.isApart && !line.isList) || isIssuer(line, above) || above.text.endsWith(','))
    if (!runsOn) flush()
    stack.push(line)
    if (isStacked && isDateAlone(line.text)) flush()
  })
  flush()
}

const listAtLeast = 3

/** "PMP | OSHA 30 | LEED Green Associate", "New York (2014); New Jersey (2015)", four or more behind commas: several on one line; name, issuer and date are one. */
function listedApart(line: Line): Line[] {
  const semicolons = split(line.text, line.start, /;\s+/g)
  const bars = dateRangeIn(line.text) ? [] : split(line.text, line.start, /\s+[|•·]\s+/g)
  const commas = dateRangeIn(line.text.replace(/\([^()]*\)|\s(?:valid|exp\p{L}*|until|to|bis)\s.*?(?=,|$)/giu, ' '))
    ? []
    : split(line.text, line.start, /,\s+(?![^()]*\))/g)
  const parts = semicolons.length > 1 ? semicolons : bars.length >= listAtLeast ? bars : commas.length > listAtLeast ? commas : []
  return parts.length === 0 ? [line] : parts.map((part) => ({ ...line, ...part, cells: [part], isList: true }))
}

/** Groups of a few lines with more room between than within. */
function standInGroups(lines: readonly Line[]): boolean {
  const starts = lines.flatMap((line, at) => (at === 0 || line.isApart ? [at] : []))
  const longest = Math.max(0, ...starts.map((at, index) => (starts[index + 1] ?? lines.length) - at))
  return starts.length > 1 && starts.length < lines.length && longest <= 4 && !lines.some(({ isList }) => isList)
}

/** A plain line under a bold one, or text that was broken at the line's end. */
const isIssuer = (line: Line, above: Line) =>
  !line.isList && !line.isApart && ((above.isBold && !line.isBold) || (above.isList && isContinuation(line, above)))

function addCredential(lines: readonly Line[], proposals: Proposals): void {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return
  let range: DateRange | undefined
  const parts = rejoined(lines).flatMap((line) =>
    line.cells.flatMap((cell) => {
      const own = dateRangeIn(cell.text)
      range ??= own
      const rest = own ? `${cell.text.slice(0, own.start)} | ${cell.text.slice(own.end)}` : cell.text
      return split(
        rest,
        0,
        /\s+[|–—·•-]\s+(?!(?:associate|professional|foundational|practitioner|expert|specialty|level|part|stufe|niveau)(?![\p{L}\p{N}_]))|\s*[|]\s*|,\s+|\s+by\s+/giu,
      ).map(({ text }) => text.replace(/^[\s(),|:–—-]+|[\s(,|:–—-]+$/g, ''))
    }),
  )
  const [name, issuer] = parts.filter((part) => /\p{L}{2}/u.test(part))
  if (!name) return
  const text = lines.map((line) => line.text).join(' ')
  proposals.add(
    {
      kind: 'credential',
      payload: {
        name: name.slice(0, 300),
        issuer: clip(issuer ?? null),
        number: null,
        date: range?.to ?? range?.from ?? null,
        expires: null,
        progress: /(?<![\p{L}\p{N}_])(in progress|expected|ongoing|laufend|en cours|en curso|in corso)(?![\p{L}\p{N}_])/iu.test(text)
          ? 'in_progress'
          : 'held',
      },
    },
    { start: first.start, end: Math.min(last.end, first.start + 400) },
  )
}

/** "Registered Nurse, Nursing and" above "Midwifery Council": what a column's width broke, put together again where the name has its issuer beside it. */
function rejoined(lines: readonly Line[]): Line[] {
  const [first, second, ...rest] = lines
  const [cell, ...others] = first?.cells ?? []
  if (!first || !second || !cell || others.length > 0 || dateRangeIn(second.text) || second.isList) return [...lines]
  if (!first.isBold || second.isBold || !/,\s/.test(first.text) || dateRangeIn(first.text)) return [...lines]
  const text = `${first.text} ${second.text}`
  return [{ ...first, text, end: second.end, cells: [{ ...cell, text, end: second.end }] }, ...rest]
}

/** What has no form of its own, kept under its heading paragraph by paragraph; a summary as one. */
export function readOther({ heading, kind, lines }: Section, proposals: Proposals): void {
  const title = (heading ?? (kind === 'summary' ? 'Summary' : 'Other')).slice(0, 200)
  const groups = kind === 'summary' ? (lines.length > 0 ? [itemOf(lines)] : []) : paragraphsOf(lines)
  for (const { text, start, end } of groups) {
    proposals.add({ kind: 'other', payload: { heading: title, text: text.slice(0, 4000) } }, { start, end })
    if (kind !== 'references') proposals.linkSkills(text, { start, end }, null)
  }
}

/** Interests listed one by one; a sentence about them is kept as it stands. */
export function readInterests({ lines, heading }: Section, proposals: Proposals): void {
  for (const { text, start, end } of paragraphsOf(lines)) {
    const listed = split(text, start, /\s*[,;|•·،、]\s*/g).filter((part) => /\p{L}{2}/u.test(part.text))
    const isList = listed.every((part) => part.text.split(/\s+/).length <= wordsOfInterest)
    if (!isList) proposals.add({ kind: 'other', payload: { heading: heading ?? 'Interests', text: text.slice(0, 4000) } }, { start, end })
    else
      for (const part of listed)
        proposals.add(
          { kind: 'interest', payload: { label: part.text.replace(/[.\s]+$/, '').slice(0, 300), interest: null, choice: null } },
          part,
        )
  }
}

const wordsOfInterest = 5

/** What stands beside a person's contact data: an opening paragraph, dates of birth and the like. */
export function readBesides({ lines }: Section, proposals: Proposals): void {
  const taken = proposals.all.filter(({ claim }) => claim.kind === 'contact').map(({ locator }) => locator)
  const isTaken = ({ start, end }: Line) => taken.some((one) => one.start < end && start < one.end)
  for (const { text, start, end } of paragraphsOf(lines.filter((line) => !isTaken(line)))) {
    const words = text.split(/\s+/).length
    const heading = words > 7 ? 'Summary' : 'Personal details'
    if (/\p{L}{2}/u.test(text) && !isDocumentName(text))
      proposals.add({ kind: 'other', payload: { heading, text: text.slice(0, 4000) } }, { start, end })
    if (words > 7) proposals.linkSkills(text, { start, end }, null)
  }
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
