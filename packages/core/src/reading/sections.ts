import { dateRangeIn, isDateAlone } from './dates.ts'
import { bodySize, headingLook, isDistinct, isOtherColumns, type Look, looksAlike } from './headingLook.ts'
import { foldHeading, headingKind, headingKindWithin, headingName, isDocumentName } from './headings.ts'
import type { SectionKind } from './headingWords.ts'
import { isContinuation } from './items.ts'
import { isBodyLabel } from './labels.ts'
import type { Line } from './lines.ts'
import { isPlace } from './places.ts'
import { isInstitution } from './schooling.ts'
import { beginsRole, beginsStudy, headingsApart, isList, isPlain } from './unheaded.ts'
import { isCompany, isTitle } from './work.ts'

/** A section with its heading's own words; the part before the first heading has none. */
export interface Section {
  readonly kind: SectionKind | 'head'
  readonly heading: string | null
  readonly lines: readonly Line[]
}

interface Draft extends Section {
  readonly lines: Line[]
}

/**
 * Cuts a document into sections by heading words and by how headings look. Unknown headings keep their own section. A column's text goes on
 * in the section that the same column of the page before ended with.
 */
export function sectionsOf(all: readonly Line[]): Section[] {
  const { lines, inline } = headingsApart(all)
  const body = bodySize(lines)
  const look = headingLook(lines, body)
  const repeated = repeatedLabels(lines)
  const names = namesOfEntries(lines, { body, look })
  const sections: Draft[] = [{ kind: 'head', heading: null, lines: [] }]
  const open = { current: sections[0] as Draft }
  const ends: { readonly page: number; readonly x: number; readonly section: Draft }[] = []
  const begin = (section: Draft) => {
    sections.push(section)
    open.current = section
  }
  let around: Draft | undefined
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (around && before && open.current.lines.length > 0 && !goesOn(line, before)) {
      open.current = around
      around = undefined
    }
    if (before && (before.page !== line.page || before.column !== line.column)) {
      ends.push({ page: before.page, x: before.box?.[0] ?? 0, section: open.current })
      const kept = line.page > before.page ? sameColumn(ends, line) : undefined
      if (kept) open.current = kept
      else if (line.page === 1 && (line.column ?? 0) > 0 && isHeadOfColumn(lines.slice(at), { body, look }))
        begin({ kind: 'head', heading: null, lines: [] })
    }
    const isAlone = line.isApart && (lines[at + 1]?.isApart ?? false)
    const isNearDate = lines.slice(Math.max(0, at - 1), at + 3).some(({ text }) => text.length < 60 && dateRangeIn(text))
    const kind = openedBy(line, {
      isFirst: at === 0,
      isAlone,
      endsSentence: /[.:;!?]$/.test(before?.text ?? ''),
      isNearDate,
      isName: names.has(line),
      isInline: inline.has(line),
      inside: open.current.kind,
      repeated,
      body,
      look,
    })
    if (kind) {
      around = isList(kind) && inline.has(line) ? (around ?? open.current) : undefined
      begin({ kind, heading: headingName(line.text), lines: [] })
    } else if (canHoldRoles(open.current) && beginsRole(lines, at)) begin({ kind: 'experience', heading: null, lines: [line] })
    else if (canHoldStudies(open.current) && beginsStudy(lines, at)) begin({ kind: 'education', heading: null, lines: [line] })
    else open.current.lines.push(line)
  })
  return sections
}

/** Whether a list runs on over the end of its line: else, after "Skills: Java, SQL", the section around it goes on. */
const goesOn = (line: Line, before: Line) => before.text.endsWith(',') || isContinuation(line, before)

/** Sections of plain text in which roles may stand without a heading of their own. */
function canHoldRoles({ kind, heading, lines }: Draft): boolean {
  const isNamed = heading !== null && headingKind(heading) === 'other' && !/accompl|achiev/i.test(heading)
  return (
    kind === 'summary' ||
    kind === 'skills' ||
    kind === 'contact' ||
    (kind === 'other' && !isNamed) ||
    (kind === 'head' && lines.length >= 3)
  )
}

const canHoldStudies = ({ kind, heading, lines }: Draft) =>
  kind === 'summary' ||
  kind === 'skills' ||
  kind === 'credentials' ||
  (kind === 'experience' && heading === null) ||
  (kind === 'other' && headingKind(heading ?? '') !== 'other') ||
  (kind === 'head' && lines.length >= 1)

/** The section that a column of the page before ended with, when the new line begins where that column's lines do. */
function sameColumn(ends: readonly { page: number; x: number; section: Draft }[], line: Line): Draft | undefined {
  const x = line.box?.[0]
  if (x === undefined) return undefined
  return ends.filter((end) => end.page === line.page - 1).findLast((end) => Math.abs(edgeOf(end.section, end.x) - x) < 12)?.section
}

function edgeOf({ lines }: Draft, otherwise: number): number {
  const page = lines.at(-1)?.page
  return Math.min(otherwise, ...lines.filter((line) => line.page === page).map(({ box }) => box?.[0] ?? otherwise))
}

/** A column that begins with contact data or a name, not with the rest of what the column before it told. */
function isHeadOfColumn(lines: readonly Line[], { body, look }: { body: number | null; look: Look | null }): boolean {
  const column = lines[0]?.column
  const until = lines.findIndex(
    (line) =>
      line.column !== column ||
      openedBy(line, {
        isFirst: false,
        isAlone: false,
        endsSentence: false,
        isNearDate: false,
        isName: false,
        isInline: false,
        inside: 'head',
        repeated: new Set(),
        body,
        look,
      }) !== undefined,
  )
  const first = lines.slice(0, until < 0 ? lines.length : until)
  if (until <= 0 || first.length > 12 || lines[until]?.column !== column) return false
  return (
    first.some(({ text }) => /@|\+?\d[\d ()-]{8,}|https?:|www\.|linkedin/i.test(text)) ||
    !first.some(({ isList, text }) => isList || dateRangeIn(text))
  )
}

interface Setting {
  readonly isFirst: boolean
  /** Whether extra room stands above it and below. */
  readonly isAlone: boolean
  /** Whether the line above ends a sentence. */
  readonly endsSentence: boolean
  /** Whether dates stand beside it, as they do beside the head of an entry. */
  readonly isNearDate: boolean
  /** Whether it is one of the names of firms and schools that this document sets as it sets its headings. */
  readonly isName: boolean
  /** Whether it was cut from the front of the list that it heads. */
  readonly isInline: boolean
  /** The section that it stands in. */
  readonly inside: Section['kind']
  /** Labels that come again in entry after entry: "Achievements:" */
  readonly repeated: ReadonlySet<string>
  readonly body: number | null
  readonly look: Look | null
}

const wordsAtMost = 6
/** What "1. Work experience" and "• Employment history" open in plain text; a list of one word could hold anything. */
const marksSection: ReadonlySet<SectionKind> = new Set(['experience', 'education'])

function openedBy(
  line: Line,
  { isFirst, isAlone, endsSentence, isNearDate, isName, isInline, inside, repeated, body, look }: Setting,
): SectionKind | undefined {
  const text = line.text.replace(/[:：]\s*$/, '')
  if (line.isList && line.size === null && !line.isBold && text.includes(' ') && marksSection.has(headingKind(text) ?? 'other'))
    return headingKind(text)
  if (line.isList || line.cells.length > 1 || (text.split(/\s+/).length > wordsAtMost && !headingKind(text)) || text.length > 60)
    return undefined
  if (isDocumentName(text) || (inside === 'experience' && repeated.has(foldHeading(text)))) return undefined
  const isLike = looksAlike(line, look)
  if (/[:：]\s*\S/.test(text) || (isPlain(line) && (!isCapitalised(text) || text.endsWith('.')))) return undefined
  const kind = headingKind(text)
  if (
    kind &&
    (isLike ||
      (isInline && isList(kind)) ||
      look === null ||
      (line.heading !== null && line.heading <= (look.level ?? 6)) ||
      text !== line.text ||
      (isPlain(line) && (line.isApart || endsSentence)) ||
      isOtherColumns(line, look, body))
  )
    return kind
  if (!isFirst && isAlone && line.size === null && !/[\d@,.|]/.test(text) && !isTitle(text) && looksNamed(text) && headingKindWithin(text))
    return headingKindWithin(text)
  if (isPlain(line) && line.isApart && tellsLast(text)) return headingKindWithin(text)
  if (isPlain(line) && text !== line.text && !isTitle(text) && !(inside === 'experience' && isBodyLabel(line.text))) {
    const told = headingKindWithin(text.split(/\s+/).slice(-2).join(' '))
    if (told && told !== 'other') return told
  }
  if (isFirst || isName || look === null || !isLike || !isDistinct(line, body)) return undefined
  if (dateRangeIn(text) || /[@\d|]|[.!?,;]$/.test(text)) return undefined
  const within = headingKindWithin(text)
  const couldBeEntry =
    isTitle(text) || isCompany(text) || isInstitution(text) || isPlace(text) || (isNearDate && (within ?? 'other') === 'other')
  const isAmongEntries = (inside === 'experience' || inside === 'education') && within === undefined && (!line.isApart || isAlone)
  if (isPlain(line) && (couldBeEntry || isAmongEntries)) return undefined
  return within ?? 'other'
}

/** How many names of entries have to look as headings do before they count as such. */
const namesAtLeast = 2
const datesWithin = 3
const shortDates = 40

/**
 * Lines that look as the headings do, say none of our headings' words and stand just above dates: firms and schools, where a document has
 * several. One alone is a section of its own name.
 */
function namesOfEntries(lines: readonly Line[], { body, look }: { body: number | null; look: Look | null }): ReadonlySet<Line> {
  const names = lines.filter((line, at) => {
    const below = lines.slice(at + 1, at + 1 + datesWithin)
    const isUndated = !dateRangeIn(line.text) && !headingKindWithin(line.text)
    return (
      !isPlain(line) &&
      looksAlike(line, look) &&
      isDistinct(line, body) &&
      isUndated &&
      below.some(({ text }) => isDateAlone(text) || (text.length < shortDates && dateRangeIn(text)?.from))
    )
  })
  return new Set(names.length >= namesAtLeast ? names : [])
}

function repeatedLabels(lines: readonly Line[]): ReadonlySet<string> {
  const labels = lines.filter(({ text }) => text.length < 40 && isBodyLabel(text)).map(({ text }) => foldHeading(text))
  return new Set(labels.filter((label, at) => labels.indexOf(label) !== at))
}

/** "Customer Service Experience", "LAW RELATED EXPERIENCE": a name whose last word is one of work or of skills. */
function tellsLast(text: string): boolean {
  const words = text.split(/\s+/)
  const kind = words.length > 1 && words.every((word) => !/^\p{Ll}{4}/u.test(word)) ? headingKind(words.at(-1) ?? '') : undefined
  return kind === 'experience' || kind === 'skills'
}

/** Few words, or more than half of the longer ones with a capital: a heading, no sentence. */
function looksNamed(text: string): boolean {
  const words = text.split(/\s+/)
  const long = words.filter((word) => word.length > 3)
  return words.length <= 4 || long.filter((word) => !/^\p{Ll}/u.test(word)).length > long.length * 0.5
}

/** Written as a heading is, not in the middle of a sentence; scripts without capitals are always so. */
const isCapitalised = (text: string) => !/^\P{L}*\p{Ll}/u.test(text)
