import type { Sentences } from '../sentences/sentences.ts'
import type { Part } from './components.ts'
import type { Fit } from './schema.ts'
import type { SkillLine, SkillsMet } from './skills.ts'

export const ceilingFloor = 55
export const ceilingSlope = 120

/** Everything that a fit's number and interval are made from, before rounding. */
export interface Scoring {
  readonly parts: readonly Part[]
  readonly met: SkillsMet | null
  /** Weight of the known components, 0 to 1. */
  readonly knownWeight: number
  /** Σ w·v / Σ w over known components, 0 to 100; null when none is known. */
  readonly uncapped: number | null
  readonly cap: number
  /** Both ends without their ceilings, and the ceilings. */
  readonly low: number
  readonly high: number
  readonly capLow: number
  readonly capHigh: number
}

export function scoringOf(parts: readonly Part[], met: SkillsMet | null): Scoring {
  const known = parts.filter(({ component }) => component.value !== null)
  const knownWeight = sum(known.map(({ component }) => component.weight))
  const points = sum(known.map(({ component }) => component.weight * (component.value ?? 0)))
  return {
    parts,
    met,
    knownWeight,
    uncapped: knownWeight === 0 ? null : (100 * points) / knownWeight,
    cap: ceilingOf(met, ({ isAbsent }) => isAbsent),
    low: 100 * sum(parts.map(({ component, low }) => component.weight * low)),
    high: 100 * sum(parts.map(({ component, high }) => component.weight * high)),
    capLow: ceilingOf(met, isAbsentAtWorst),
    capHigh: ceilingOf(met, isAbsentAtBest),
  }
}

/** max(55, 100 − 120 · weight of absent musts / weight of all musts). */
function ceilingOf(met: SkillsMet | null, isAbsent: (line: SkillLine) => boolean): number {
  const musts = mustsOf(met)
  const absent = musts.filter(isAbsent)
  return absent.length === 0 ? 100 : Math.max(ceilingFloor, 100 - (ceilingSlope * weightOf(absent)) / weightOf(musts))
}

/** At the low end unknown musts count absent too; at the high end only what no open answer could lift. */
const isAbsentAtWorst = (line: SkillLine) => line.isAbsent || isOpen(line)
const isAbsentAtBest = (line: SkillLine) => line.isAbsent && line.high === 0

/** The ceiling as it is told, where it holds the number down. */
export function ceilingToldOf({ met, cap, uncapped }: Scoring, say: Sentences['fit']): Fit['ceiling'] {
  if (uncapped === null || uncapped <= cap) return null
  const musts = mustsOf(met)
  const absent = musts.filter(({ isAbsent }) => isAbsent)
  const labels = absent.map(({ requirement }) => requirement.label).join(', ')
  const reason = say.mustsAbsent(absent.length, musts.length, labels)
  return { value: Math.round(cap), uncapped: Math.round(uncapped), reason }
}

/** What one weight of the skills is worth in points of the number, the known components having it all. */
export function pointsOf({ parts, knownWeight, met }: Scoring, weight: number): number {
  return met && knownWeight > 0 ? (100 * skillsWeight(parts) * weight) / met.total / knownWeight : 0
}

/** Points of fit that the number rises by when a requirement is met in full, its ceiling lifted with it: the formula again with that line at 1. */
export function gainOf(scoring: Scoring, line: SkillLine): number {
  const { met, uncapped, cap } = scoring
  if (uncapped === null) return 0
  const lifted = line.isAbsent ? ceilingOf(met, (one) => one !== line && one.isAbsent) : cap
  return Math.min(uncapped + pointsOf(scoring, line.weight * (1 - line.value)), lifted) - Math.min(uncapped, cap)
}

/** Points of the interval's width that an answer about a requirement removes, on average of "yes" and "no". */
export function settledBy({ parts, met, low, high, capLow, capHigh }: Scoring, line: SkillLine): number {
  if (!met) return 0
  const span = (100 * skillsWeight(parts) * line.weight * (line.high - line.low)) / met.total
  const [from, to] = [Math.min(low, capLow), Math.min(high, capHigh)]
  const fromWithYes = Math.min(
    low + span,
    ceilingOf(met, (one) => one !== line && isAbsentAtWorst(one)),
  )
  const toWithNo = Math.min(
    high - span,
    ceilingOf(met, (one) => isAbsentAtBest(one) || (one === line && isOpen(line))),
  )
  return (fromWithYes - from + (to - toWithNo)) / 2
}

const isOpen = ({ isKnown, low }: SkillLine) => !isKnown && low === 0
const mustsOf = (met: SkillsMet | null) => met?.lines.filter(({ requirement }) => requirement.class === 'must') ?? []
const skillsWeight = (parts: readonly Part[]) => parts.find(({ component }) => component.id === 'skills')?.component.weight ?? 0
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const weightOf = (lines: readonly SkillLine[]) => sum(lines.map(({ weight }) => weight))
