import { dateRangeIn } from './dates.ts'
import { headingKind, type SectionKind } from './headings.ts'
import type { Line } from './lines.ts'

/** A section with its heading's own words; the part before the first heading has none. */
export interface Section {
  readonly kind: SectionKind | 'head'
  readonly heading: string | null
  readonly lines: readonly Line[]
}

/** Cuts a document into sections by heading words and by how headings look. Unknown headings keep their own section. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const body = bodySize(lines)
  const look = headingLook(lines)
  const sections: { kind: Section['kind']; heading: string | null; lines: Line[] }[] = [{ kind: 'head', heading: null, lines: [] }]
  lines.forEach((line, at) => {
    const kind = openedBy(line, { at, body, look })
    if (kind) sections.push({ kind, heading: line.text.replace(/[:：]\s*$/, ''), lines: [] })
    else sections.at(-1)?.lines.push(line)
  })
  return sections
}

interface Look {
  readonly size: number | null
  readonly isBold: boolean
  readonly isUpper: boolean
}

const wordsAtMost = 6

function openedBy(line: Line, { at, body, look }: { at: number; body: number | null; look: Look | null }): SectionKind | undefined {
  const text = line.text.replace(/[:：]\s*$/, '')
  if (line.isList || line.cells.length > 1 || text.split(/\s+/).length > wordsAtMost || text.length > 60) return undefined
  const kind = headingKind(text)
  if (kind && (looksAlike(line, look) || line.isHeading || look === null || /[:：]\s*$/.test(line.text))) return kind
  if (at === 0 || look === null || !looksAlike(line, look) || !isDistinct(line, body)) return undefined
  return dateRangeIn(text) || /[@\d]|[.!?,;]$/.test(text) ? undefined : 'other'
}

/** How this document's headings look: as the lines do whose words we know. */
function headingLook(lines: readonly Line[]): Look | null {
  const known = lines.filter((line) => !line.isList && line.cells.length === 1 && headingKind(line.text.replace(/[:：]\s*$/, '')))
  const sizes = known.flatMap(({ size }) => size ?? [])
  if (known.length === 0) return null
  const most = (values: readonly boolean[]) => values.filter(Boolean).length * 2 > values.length
  return {
    size: sizes.length === 0 ? null : mode(sizes),
    isBold: most(known.map(({ isBold }) => isBold)),
    isUpper: most(known.map(({ text }) => isUpper(text))),
  }
}

function looksAlike(line: Line, look: Look | null): boolean {
  if (!look) return false
  const sameSize = look.size === null || line.size === null || Math.abs(line.size - look.size) <= 0.6
  return sameSize && (!look.isBold || line.isBold) && (!look.isUpper || isUpper(line.text))
}

/** Whether a heading's look sets it apart from the text at all: else only known words open a section. */
function isDistinct(line: Line, body: number | null): boolean {
  const larger = line.size !== null && body !== null && line.size >= body * 1.12
  return line.isHeading || larger || (isUpper(line.text) && (line.isBold || line.size === null))
}

const isUpper = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

function bodySize(lines: readonly Line[]): number | null {
  const sizes = lines.flatMap(({ size, text }) => (size === null ? [] : Array<number>(Math.ceil(text.length / 10)).fill(size)))
  return sizes.length === 0 ? null : mode(sizes)
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value * 2) / 2, (counts.get(Math.round(value * 2) / 2) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
