import { headingKind } from './headings.ts'
import type { SectionKind } from './headingWords.ts'
import type { Line } from './lines.ts'

/** How the headings of a document look. */
export interface Look {
  readonly level: number | null
  readonly size: number | null
  readonly isBold: boolean
  readonly isUpper: boolean
}

/** How this document's headings look: as most of the lines do whose words we know, those first that stand out. */
export function headingLook(lines: readonly Line[], body: number | null): Look | null {
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

/** Whether a line looks as the document's headings do. */
export function looksAlike(line: Line, look: Look | null): boolean {
  if (!look) return false
  const sameSize = look.size === null || line.size === null || Math.abs(line.size - look.size) <= 0.6
  return line.heading === look.level && sameSize && (!look.isBold || line.isBold) && (!look.isUpper || isUpper(line.text))
}

/** A sidebar may set its headings smaller than the main column does. */
export function isOtherColumns(line: Line, look: Look, body: number | null): boolean {
  const stands =
    (line.isBold && (look.isUpper ? isUpper(line.text) : true)) || (line.size !== null && body !== null && line.size >= body * 1.08)
  const isLarge = line.size !== null && body !== null && line.size >= body * 1.2
  return stands && (line.isApart || isLarge) && (look.size === null || line.size === null || line.size >= look.size * 0.8)
}

/** Whether a heading's look sets it apart from the text at all: else only known words open a section. */
export function isDistinct(line: Line, body: number | null): boolean {
  const larger = line.size !== null && body !== null && line.size >= body * 1.12
  return (
    line.heading !== null ||
    larger ||
    (isUpper(line.text) && (line.isBold || (line.size === null && (line.isApart || line.text.length > 5))))
  )
}

const isUpper = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/** The size that most characters are set in. */
export function bodySize(lines: readonly Line[]): number | null {
  const characters = new Map<number, number>()
  for (const { size, text } of lines)
    if (size !== null) characters.set(Math.round(size * 2) / 2, (characters.get(Math.round(size * 2) / 2) ?? 0) + text.length)
  return [...characters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
