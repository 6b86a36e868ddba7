import type { ContactField } from './contact.ts'
import type { Line } from './lines.ts'

/** The start of an address at a line's end, and what a narrow column pushed to the next line. */
const start = /(?<![\p{L}\d._%+-])[\p{sc=Latn}\d._%+-]{1,64}@[\p{L}\d.-]*$/u
const rest = /^(?:[\p{Ll}\d.-]{1,30}|[\p{Lu}\d.-]{1,30})$/u
const whole =
  /^[^@\s]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:\p{L}{2}|com|org|net|edu|gov|info|biz|name|dev|app|email|online|cloud|tech|design|studio)$/iu
const isShouted = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
/** How far from its column's edge, in letter heights, a line may end that had no room for more. */
const roomAtMost = 1.5

/** E-mail addresses that a column too narrow for them broke over two lines: the first is full, the second holds nothing but the rest. */
export function brokenEmails(lines: readonly Line[]): { field: ContactField; lines: readonly [Line, Line] }[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1]
    const begun = start.exec(line.text)
    if (
      !next ||
      !begun ||
      !isBelow(next, line) ||
      !rest.test(next.text) ||
      isShouted(next.text) !== isShouted(begun[0]) ||
      !isFull(line, lines)
    )
      return []
    const value = begun[0] + next.text
    if (!whole.test(value)) return []
    const from = line.start + begun.index
    return [{ field: { field: 'email', value, span: { text: value, start: from, end: next.end } }, lines: [line, next] as const }]
  })
}

const isBelow = (next: Line, line: Line) => next.page === line.page && next.column === line.column && !next.isApart && !next.isList

function isFull(line: Line, lines: readonly Line[]): boolean {
  if (line.box === null) return false
  const edge = Math.max(...lines.flatMap(({ box, page, column }) => (box && page === line.page && column === line.column ? [box[2]] : [])))
  return line.box[2] >= edge - roomAtMost * (line.size ?? 12)
}
