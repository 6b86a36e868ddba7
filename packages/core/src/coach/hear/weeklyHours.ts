import { inFigures } from '../../numerals/figures.ts'
import { type Heard, heardIn } from './heard.ts'
import { termOf } from './termOf.ts'

/** How a language names hours of work: from one number to another, one number, and words beside them that speak of another hour. */
export interface HourWords {
  readonly range: RegExp
  readonly most: RegExp
  readonly otherHours: RegExp
}

const leastHours = 4

/** Weekly hours that a clause names in figures or in number words. */
export function weeklyHours(clause: string, { range, most, otherHours }: HourWords): Heard | undefined {
  const { text, whole } = inFigures(clause)
  const between = range.exec(text)
  const found = between ?? most.exec(text)
  const amount = Number((between ? between[2] : found?.[1])?.replace(',', '.'))
  if (!found || (!between && (amount < leastHours || otherHours.test(clause)))) return undefined
  const payload = termOf('hours', clause, { operator: 'at_most', amount, unit: 'hours/week' })
  const { claim, start, end } = heardIn(found, { kind: 'constraint', payload })
  return { claim, ...whole(start, end) }
}
