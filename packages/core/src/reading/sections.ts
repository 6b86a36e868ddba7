import { dateRangeIn, isDateAlone } from './dates.ts'
import { foldHeading, headingKind, headingKindWithin, isDocumentName } from './headings.ts'
import type { SectionKind } from './headingWords.ts'
import { isBodyLabel } from './labels.ts'
import type { Line } from './lines.ts'
import { isPlace } from './places.ts'
import { degreeIn, isInstitution } from './schooling.ts'
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
  const lines = headingsApart(all)
  const body = bodySize(lines)
  const look = headingLook(lines, body)
  const repeated = repeatedLabels(lines)
  const sections: Draft[] = [{ kind: 'head', heading: null, lines: [] }]
  const open = { current: sections[0] as Draft }
  const ends: { readonly page: number; readonly x: number; readonly section: Draft }[] = []
  const begin = (section: Draft) => {
    sections.push(section)
    open.current = section
  }
  lines.forEach((line, at) => {
    const before = lines[at - 1]
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
      inside: open.current.kind,
      repeated,
      body,
      look,
    })
    if (kind) begin({ kind, heading: line.text.replace(/[:：]\s*$/, ''), lines: [] })
    else if (canHoldRoles(open.current) && beginsRole(lines, at)) begin({ kind: 'experience', heading: null, lines: [line] })
    else if (canHoldStudies(open.current) && beginsStudy(lines, at)) begin({ kind: 'education', heading: null, lines: [line] })
    else open.current.lines.push(line)
  })
  return sections
}

/** "Experience Acme Ltd 2019 - 2021": a heading from the margin that plain text has on the line it heads, where it heads nothing else. */
function headingsApart(lines: readonly Line[]): Line[] {
  const known = new Set(lines.map(({ text }) => headingKind(text)))
  return lines.flatMap((line) => {
    const lead = isPlain(line) && !line.isList ? marginHeading.exec(line.text)?.[0] : undefined
    const kind = lead === undefined ? undefined : headingKind(lead)
    const rest = line.text.slice(lead?.length ?? 0)
    if (lead === undefined || kind === undefined || known.has(kind)) return [line]
    if (!dateRangeIn(rest) && !isCompany(rest) && !isInstitution(rest)) return [line]
    const start = line.start + lead.length
    const heading = lead.trimEnd()
    return [
      {
        ...line,
        text: heading,
        end: line.start + heading.length,
        cells: [{ text: heading, start: line.start, end: line.start + heading.length }],
        isApart: true,
      },
      { ...line, text: rest, start, cells: [{ text: rest, start, end: line.end }], isApart: false },
    ]
  })
}

const marginHeading =
  /^(?:(?:work|professional|employment) )?(?:experience|history|employment|education|berufserfahrung|ausbildung|formation|experiencia(?: laboral| profesional)?|educación|esperienza|istruzione|werkervaring|opleiding)\s+(?=\p{Lu}\S*\s)/iu

/** Sections of plain text in which roles may stand without a heading of their own. */
function canHoldRoles({ kind, heading, lines }: Draft): boolean {
  const isNamed = heading !== null && headingKind(heading) === 'other' && !/accompl|achiev/i.test(heading)
  return kind === 'summary' || kind === 'skills' || (kind === 'other' && !isNamed) || (kind === 'head' && lines.length >= 3)
}

const headLines = 4

/** Whether a role begins at a line of plain text: within a few short lines words of work or of a firm and a stretch of time, then what was done. */
function beginsRole(lines: readonly Line[], at: number): boolean {
  const window = lines.slice(at, at + headLines + 1)
  const until = window.findIndex(
    (line, index) => line.isList || line.text.length > 95 || tellsDoing(line.text) || (index > 0 && line.isApart && isDateAlone(line.text)),
  )
  const head = until < 0 ? [] : window.slice(0, until)
  const first = head[0]
  if (!first || !head.every(isPlain) || head.some(({ text }) => degreeIn(text))) return false
  const opens = [first.text, ...head.map(({ text }) => text)].map(
    (text) => dateRangeIn(text) !== undefined || isTitle(text) || isCompany(text),
  )
  const isSpan = head.some(({ text }) => {
    const range = dateRangeIn(text)
    return range !== undefined && text.length < 100 && (range.isCurrent || (range.from !== null && range.to !== null))
  })
  return opens[0] === true && isSpan && head.some(({ text }) => isTitle(text) || isCompany(text))
}

const canHoldStudies = ({ kind, heading, lines }: Draft) =>
  kind === 'summary' ||
  kind === 'skills' ||
  kind === 'credentials' ||
  (kind === 'other' && headingKind(heading ?? '') !== 'other') ||
  (kind === 'head' && lines.length >= 1)

/** Whether a degree begins at a line of plain text, with its school on the same line or the next two. */
function beginsStudy(lines: readonly Line[], at: number): boolean {
  const window = lines.slice(at, at + 3)
  const until = window.findIndex((line, index) => index > 0 && (line.isList || line.text.length > 95))
  const head = until < 0 ? window : window.slice(0, until)
  const [first] = head
  if (!first || !head.every(isPlain) || first.text.length > 120 || tellsDoing(first.text)) return false
  const text = head.map((line) => line.text).join('\n')
  return (
    (degreeIn(first.text) !== null || isInstitution(first.text)) && degreeIn(text) !== null && isInstitution(text) && !isTitle(first.text)
  )
}

/** A sentence about work: many words, most of them small. */
function tellsDoing(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length >= 6 && words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * 0.5
}

const isPlain = (line: Line) => line.size === null && line.heading === null && !line.isBold

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

interface Look {
  readonly level: number | null
  readonly size: number | null
  readonly isBold: boolean
  readonly isUpper: boolean
}

interface Setting {
  readonly isFirst: boolean
  /** Whether extra room stands above it and below. */
  readonly isAlone: boolean
  /** Whether the line above ends a sentence. */
  readonly endsSentence: boolean
  /** Whether dates stand beside it, as they do beside the head of an entry. */
  readonly isNearDate: boolean
  /** The section that it stands in. */
  readonly inside: Section['kind']
  /** Labels that come again in entry after entry: "Achievements:" */
  readonly repeated: ReadonlySet<string>
  readonly body: number | null
  readonly look: Look | null
}

const wordsAtMost = 6

function openedBy(
  line: Line,
  { isFirst, isAlone, endsSentence, isNearDate, inside, repeated, body, look }: Setting,
): SectionKind | undefined {
  const text = line.text.replace(/[:：]\s*$/, '')
  if (line.isList || line.cells.length > 1 || text.split(/\s+/).length > wordsAtMost || text.length > 60) return undefined
  if (isDocumentName(text) || (inside === 'experience' && repeated.has(foldHeading(text)))) return undefined
  const isLike = looksAlike(line, look)
  if (/[:：]\s*\S/.test(text) || (isPlain(line) && (!isCapitalised(text) || text.endsWith('.')))) return undefined
  const kind = headingKind(text)
  if (
    kind &&
    (isLike ||
      look === null ||
      (line.heading !== null && line.heading <= (look.level ?? 6)) ||
      text !== line.text ||
      (isPlain(line) && (line.isApart || endsSentence)) ||
      isOtherColumns(line, look, body))
  )
    return kind
  if (!isFirst && isAlone && line.size === null && !/[\d@,.|]/.test(text) && !isTitle(text) && headingKindWithin(text))
    return headingKindWithin(text)
  if (isPlain(line) && text !== line.text && !isTitle(text) && !(inside === 'experience' && isBodyLabel(line.text))) {
    const told = headingKindWithin(text.split(/\s+/).slice(-2).join(' '))
    if (told && told !== 'other') return told
  }
  if (isFirst || look === null || !isLike || !isDistinct(line, body)) return undefined
  if (dateRangeIn(text) || /[@\d|]|[.!?,;]$/.test(text)) return undefined
  const within = headingKindWithin(text)
  const couldBeEntry =
    isTitle(text) || isCompany(text) || isInstitution(text) || isPlace(text) || (isNearDate && (within ?? 'other') === 'other')
  const isAmongEntries = (inside === 'experience' || inside === 'education') && within === undefined && (!line.isApart || isAlone)
  if (isPlain(line) && (couldBeEntry || isAmongEntries)) return undefined
  return within ?? 'other'
}

function repeatedLabels(lines: readonly Line[]): ReadonlySet<string> {
  const labels = lines.filter(({ text }) => text.length < 40 && isBodyLabel(text)).map(({ text }) => foldHeading(text))
  return new Set(labels.filter((label, at) => labels.indexOf(label) !== at))
}

/** How this document's headings look: as most of the lines do whose words we know, those first that stand out. */
function headingLook(lines: readonly Line[], body: number | null): Look | null {
  const looks = new Map<string, { look: Look; kinds: Set<SectionKind>; stands: number }>()
  for (const line of lines) {
    if (line.isList || line.cells.length > 1) continue
    const kind = headingKind(line.text.replace(/[:：]\s*$/, ''))
    if (!kind) continue
    const look = {
      level: line.heading,
      size: line.size === null ? null : Math.round(line.size * 2) / 2,
      isBold: line.isBold,
      isUpper: isUpper(line.text),
    }
    const key = JSON.stringify(look)
    const known = looks.get(key) ?? { look, kinds: new Set(), stands: 0 }
    known.kinds.add(kind)
    known.stands = isDistinct(line, body) || line.isBold || look.isUpper ? 1 : 0
    looks.set(key, known)
  }
  const [best] = [...looks.values()].toSorted(
    (a, b) => b.kinds.size + b.stands - (a.kinds.size + a.stands) || (b.look.size ?? 0) - (a.look.size ?? 0),
  )
  return best?.look ?? null
}

function looksAlike(line: Line, look: Look | null): boolean {
  if (!look) return false
  const sameSize = look.size === null || line.size === null || Math.abs(line.size - look.size) <= 0.6
  return line.heading === look.level && sameSize && (!look.isBold || line.isBold) && (!look.isUpper || isUpper(line.text))
}

/** A sidebar may set its headings smaller than the main column does. */
function isOtherColumns(line: Line, look: Look, body: number | null): boolean {
  const stands =
    (line.isBold && (look.isUpper ? isUpper(line.text) : true)) || (line.size !== null && body !== null && line.size >= body * 1.08)
  return stands && line.isApart && (look.size === null || line.size === null || line.size >= look.size * 0.8)
}

/** Whether a heading's look sets it apart from the text at all: else only known words open a section. */
function isDistinct(line: Line, body: number | null): boolean {
  const larger = line.size !== null && body !== null && line.size >= body * 1.12
  return (
    line.heading !== null ||
    larger ||
    (isUpper(line.text) && (line.isBold || (line.size === null && (line.isApart || line.text.length > 5))))
  )
}

/** Written as a heading is, not in the middle of a sentence; scripts without capitals are always so. */
const isCapitalised = (text: string) => !/^\P{L}*\p{Ll}/u.test(text)

const isUpper = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/** The size that most characters are set in. */
function bodySize(lines: readonly Line[]): number | null {
  const characters = new Map<number, number>()
  for (const { size, text } of lines)
    if (size !== null) characters.set(Math.round(size * 2) / 2, (characters.get(Math.round(size * 2) / 2) ?? 0) + text.length)
  return [...characters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
