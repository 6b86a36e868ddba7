import { type Reason, reason } from '../../sentences/reason.ts'
import type { Amount } from './amounts.ts'
import { directions } from './lexicon.ts'
import type { Clause } from './words.ts'

/** What is against a number, and whether it is only wider than the fact ("28" of "up to 28"). */
export interface NumberDoubt {
  readonly result: 'block' | 'warn'
  readonly reason: Reason
}

/** Rounding that is shown ("about 30" of 28): within a tenth. */
const roundingAtMost = 0.1
/** "Over 25" of 28, "under 30" of 28; "over 5" may be about something else. */
const understatementAtMost = 0.25

/**
 * Holds a number against those of the facts: the same value of the same unit has to count the same things in the same time, a bound may not be
 * lifted ("over 28" of "up to 28") nor the way turned round. Null when the facts carry it.
 */
export function doubtNumber(said: Amount, known: readonly Amount[]): NumberDoubt | null {
  const block = (against: Reason): NumberDoubt => ({ result: 'block', reason: against })
  const near = known.filter((fact) => fact.unit === said.unit && isWithin(said, fact))
  if (near.length === 0) return block(reason('noNumber', said.written))
  const same = near.filter((fact) => countsTheSame(said, fact))
  if (same.length === 0) return block(reason('countsElse', said.written))
  const timed = same.filter((fact) => said.per === null || fact.per === said.per)
  if (timed.length === 0) return block(reason('noRate', said.written, said.per ?? ''))
  const ordered = timed.filter((fact) => said.end === null || fact.end === null || said.end === fact.end)
  if (ordered.length === 0) return block(reason('otherEnd', said.written, timed[0]?.end ?? 'by'))
  const [{ bound: recorded } = said] = ordered
  if (said.bound === 'exact' && ordered.every(({ bound }) => isLoose(bound)) && isLoose(recorded))
    return { result: 'warn', reason: reason('looser', recorded, said.written) }
  return null
}

/** What a figure by itself says more than. */
const isLoose = (bound: Amount['bound']) => bound === 'upper' || bound === 'less' || bound === 'about'

function isWithin({ value, bound }: Amount, fact: Amount): boolean {
  if (bound === 'about') return Math.abs(value - fact.value) <= roundingAtMost * fact.value
  if (bound === 'lower' || bound === 'more') {
    const isOver = fact.value > value || (fact.value === value && (bound === 'lower' || fact.bound === 'more'))
    return isOver && fact.bound !== 'upper' && value >= (1 - understatementAtMost) * fact.value
  }
  if (bound === 'less') {
    const isUnder = fact.value < value || (fact.value === value && fact.bound === 'less')
    return isUnder && fact.bound !== 'more' && fact.bound !== 'lower' && fact.value >= (1 - understatementAtMost) * value
  }
  if (bound === 'upper') return value === fact.value && fact.bound !== 'more' && fact.bound !== 'lower'
  return value === fact.value
}

/** By what is counted where both tell it, else by the words beside. */
function countsTheSame(said: Amount, fact: Amount): boolean {
  const overlap = (some: readonly string[], others: readonly string[]) => some.some((stem) => others.includes(stem))
  if (said.counted.length > 0 && fact.counted.length > 0) {
    const within = (few: readonly string[], many: readonly string[]) => few.every((stem) => many.includes(stem))
    return within(said.counted, fact.counted) || within(fact.counted, said.counted)
  }
  if (said.counted.length === 0 && fact.counted.length === 0 && said.before.length > 0 && fact.before.length > 0)
    return overlap(said.before, fact.before) || overlap(said.before, fact.after)
  const around = ({ before, after, counted }: Amount) => [...before, ...counted, ...(before.length > 0 ? [] : after)]
  const beside = said.counted.length > 0 ? said.counted : around(said)
  return beside.length === 0 || overlap(beside, around(fact))
}

/** "raised by 12 %" of a fact that cut by it: the reason, null where the ways agree or none is told. */
export function turnedRound(
  said: Clause,
  facts: readonly Clause[],
  amount: Amount,
  knownIn: (clause: Clause) => readonly Amount[],
): Reason | null {
  const way = wayOf(said.text)
  if (way === null) return null
  const carriers = facts.filter((clause) => knownIn(clause).some(({ value, unit }) => value === amount.value && unit === amount.unit))
  const ways = new Set(carriers.map(({ text }) => wayOf(text)))
  return ways.size > 0 && !ways.has(way) && !ways.has(null) ? reason('otherWay', way === 'up' ? 'down' : 'up') : null
}

function wayOf(text: string): 'up' | 'down' | null {
  const ways = directions.filter(([, words]) => words.test(text)).map(([way]) => way)
  return ways.length === 1 ? (ways[0] ?? null) : null
}
