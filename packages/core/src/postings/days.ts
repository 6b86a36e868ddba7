import { dateOf } from '../reading/dates.ts'

/** A calendar day with its year: "2026-01-14", "14 January 2026", "January 14th, 2026", "1. April 2026", "14.01.2026", "23/01/2026". */
export const dayShape = String.raw`(?:20\d\d-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th|er|º|°|\.)?\s(?:de |of )?\p{L}{3,12}\.?,?\s(?:de |del )?20\d\d|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s20\d\d|\d{1,2}[./-]\d{1,2}[./-]20\d\d)(?!\d)`

const shape = new RegExp(dayShape, 'iu')
const numeric = /^(\d{1,2})([./-])(\d{1,2})[./-](20\d\d)$/

/** The first whole calendar day in a text as ISO 8601, null when there is none; "03/04/2026" could be two days and is none. */
export function dayIn(text: string): string | null {
  const written = shape.exec(text)?.[0]
  if (written === undefined) return null
  const figures = numeric.exec(written)
  if (figures) return ofFigures(Number(figures[1]), Number(figures[3]), figures[4] ?? '', figures[2] === '.')
  if (/^20\d\d-/.test(written)) return asDay(written)
  const month = dateOf(written.replace(/\d{1,2}(?!\d)(?=\D*20\d\d)/u, ''))
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(written)?.[0] ?? ''
  return month?.length === 7 ? asDay(`${month}-${day.padStart(2, '0')}`) : null
}

function ofFigures(first: number, second: number, year: string, isByPoints: boolean): string | null {
  const isClear = isByPoints || first === second || first > 12 || second > 12
  if (!isClear) return null
  const [day, month] = second > 12 && !isByPoints ? [second, first] : [first, second]
  return asDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

/** A day that the calendar has. */
function asDay(iso: string): string | null {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}
