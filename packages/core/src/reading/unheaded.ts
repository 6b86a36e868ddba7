import { dateRangeIn, isDateAlone } from './dates.ts'
import { headingKind } from './headings.ts'
import type { SectionKind } from './headingWords.ts'
import { cellsOf, type Line } from './lines.ts'
import { degreeIn, isInstitution } from './schooling.ts'
import { namesLanguage } from './skills.ts'
import { isCompany, isTitle } from './work.ts'

/**
 * Headings that stand on the line of what they head, each as a line of its own and among `inline`: "Skills: Java, SQL", and from the margin of plain text
 * "Experience Acme Ltd 2019 - 2021". Only where the words head nothing else.
 */
export function headingsApart(lines: readonly Line[]): { lines: Line[]; inline: ReadonlySet<Line> } {
  const inline = new Set<Line>()
  const kinds = lines.map(({ text }) => headingKind(text))
  const known = new Set(kinds)
  const labels = lines.map(({ text }) => inlineHeading.exec(text)?.[1]?.toLowerCase())
  const times = new Map<string, number>()
  for (const label of labels) if (label !== undefined) times.set(label, (times.get(label) ?? 0) + 1)
  const seen = new Set<string>()
  let above: SectionKind | undefined
  const apart = lines.flatMap((line, at) => {
    const label = labels[at]
    const isFirst = label !== undefined && !seen.has(label)
    if (label !== undefined) seen.add(label)
    above = kinds[at] ?? above
    const lead = line.isList ? undefined : ((isFirst ? inlineHeading : marginHeading).exec(line.text)?.[0] ?? undefined)
    const kind = lead === undefined ? undefined : headingKind(lead)
    if (lead === undefined || kind === undefined || known.has(kind)) return [line]
    const rest = line.text.slice(lead.length)
    const isTongues = kind === 'interests' || (kind === 'languages' && namesLanguage(rest))
    const tells = isFirst
      ? (headsLine(kind, above) || isTongues) && (isList(kind) || times.get(label) === 1)
      : isPlain(line) && tellsEntry(rest)
    if (!tells) return [line]
    const heading = part(line, 0, lead.trimEnd().length, true)
    inline.add(heading)
    return [heading, part(line, lead.length, line.text.length, false)]
  })
  return { lines: apart, inline }
}

const inlineHeading = /^(\p{L}[\p{L} &/'’-]{2,38}?)(?:\s*[:：]\s+|\t)(?=[\p{L}\d"“(])/u

/** Within a role or a list of skills "Languages: Java" is a label of its own, no heading. */
function headsLine(kind: SectionKind, above: SectionKind | undefined): boolean {
  if (kind === 'experience' || kind === 'education' || kind === 'summary') return true
  const isInside = above === 'experience' || above === 'volunteering' || above === 'projects' || above === 'skills'
  return isList(kind) && !isInside
}

/** Sections that one line can hold. */
export const isList = (kind: SectionKind) => kind === 'skills' || kind === 'languages' || kind === 'interests' || kind === 'credentials'

const tellsEntry = (text: string) => dateRangeIn(text) !== undefined || isCompany(text) || isInstitution(text)

function part(line: Line, from: number, to: number, isApart: boolean): Line {
  const text = line.text.slice(from, to)
  return { ...line, text, start: line.start + from, end: line.start + to, cells: cellsOf(text, line.start + from), isApart }
}

const marginHeading =
  /^(?:(?:work|professional|employment) )?(?:experience|history|employment|education|berufserfahrung|ausbildung|formation|experiencia(?: laboral| profesional)?|educación|esperienza|istruzione|werkervaring|opleiding)\s+(?=\p{Lu}\S*\s)/iu

const headLines = 4

/** Whether a role begins at a line of plain text: within a few short lines words of work or of a firm and a stretch of time, then what was done. */
export function beginsRole(lines: readonly Line[], at: number): boolean {
  const window = lines.slice(at, at + headLines + 1)
  const until = window.findIndex(
    (line, index) =>
      line.isList ||
      line.text.length > 95 ||
      tellsDoing(line.text) ||
      (index > 0 && ((line.isApart && isDateAlone(line.text)) || headingKind(line.text) !== undefined)),
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

/** Whether a degree begins at a line of plain text, with its school on the same line or the next two. */
export function beginsStudy(lines: readonly Line[], at: number): boolean {
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

/** Whether nothing but words tells what a line is: no size, no bold, no heading. */
export const isPlain = (line: Line) => line.size === null && line.heading === null && !line.isBold
