import { dateRangeIn, isDateAlone } from './dates.ts'
import type { Line } from './lines.ts'

const isOpen = /(?:19|20)\d\d\s*[–—-]\s*(?:\p{L}{3,9}\.?)?$/u

/** "Sep 2016 – Feb" beside a title, "2020" below beside its employer: a stretch of time that a narrow column broke is one again, where it began. */
export function datesClosed(lines: readonly Line[]): Line[] {
  const closed = [...lines]
  closed.forEach((line, at) => {
    const next = closed[at + 1]
    const [first, ...others] = line.cells
    const [rest, ...beside] = next?.cells ?? []
    if (!next || !first || !rest || others.length === 0 || next.isApart || next.isList || !isOpen.test(first.text)) return
    const text = `${first.text} ${rest.text}`
    const range = dateRangeIn(text)
    if (!isDateAlone(text) || isDateAlone(first.text) || !range || (range.to === null && !range.isCurrent)) return
    const [left] = beside
    closed.splice(at, 1, { ...line, text: `${text}${line.text.slice(first.text.length)}`, cells: [{ ...first, text }, ...others] })
    if (left) closed.splice(at + 1, 1, { ...next, text: next.text.slice(left.start - next.start), start: left.start, cells: beside })
    else closed.splice(at + 1, 1)
  })
  return closed
}
