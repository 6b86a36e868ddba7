import { dateRangeIn } from './dates.ts'
import type { Line } from './lines.ts'
import { isTitle } from './work.ts'

const rolesAtLeast = 2

/** How a line is set. */
export const looks = (line: Line): string => `${line.isBold} ${line.size} ${line.heading} ${line.isItalic}`

const isDated = ({ cells }: Line) => cells.some(({ text }) => text.length < 110 && dateRangeIn(text) !== undefined)

/**
 * Whether a line is a sub-heading over several entries: set apart from them by its look, no date of its own, no job title, and two dated lines or more
 * of another look below it before the next line like it.
 */
export function headsGroup(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line || line.isList || line.cells.length > 1 || isDated(line) || isTitle(line.text)) return false
  if (!line.isBold && line.heading === null) return false
  const below = lines.slice(at + 1)
  const next = below.findIndex((other) => looks(other) === looks(line))
  const group = next < 0 ? below : below.slice(0, next)
  const [first] = group
  const dated = group.filter((other) => !other.isList && isDated(other))
  return first !== undefined && isDated(first) && dated.length >= rolesAtLeast && dated.every((other) => looks(other) === looks(first))
}
