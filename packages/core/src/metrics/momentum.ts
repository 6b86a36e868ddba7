import type { Explained } from '../explained.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import { component, explain } from './explain.ts'
import { daysBetween, type MetricInputs } from './inputs.ts'

export const momentumVersion = 'momentum-3'

const halfLifeDays = 7
const spanDays = 28
const activeDaysAWeek = 4
const trendFromDay = 14
const energyAWeekAtMost = 5
const progressDays = 30
const outcomesCounted = 5

/** Is it moving, steadily, and am I learning? DOMAIN.md, section 3; too early under 3 days or 2 events. */
export function momentumOf(
  { asOf, today, startedOn, events, progress, outcomes }: MetricInputs,
  sentences: Sentences = english,
): Explained {
  const age = daysBetween(startedOn, today)
  const status = events.length === 0 ? 'not_started' : age < 3 || events.length < 2 ? 'too_early' : 'ok'
  const activeDays = new Set(events.map(({ day }) => day))
  const moved = progress.filter(({ day }) => daysBetween(day, today) <= progressDays).reduce((sum, { weight }) => sum + weight, 0)
  const recent = outcomes.slice(0, outcomesCounted)
  const partsIn = ({ numbers: { momentum: say } }: Sentences) => [
    component({
      id: 'consistency',
      label: say.consistency,
      weight: 0.35,
      value: consistency(activeDays, today, Math.min(spanDays, age + 1)),
      inputs: [say.activeDays(activeDays.size)],
      raiseBy: say.smallStep,
    }),
    component({
      id: 'trend',
      label: say.trend,
      weight: 0.25,
      value: age < trendFromDay ? null : trend(events, today),
      inputs: [age < trendFromDay ? say.fromDay(trendFromDay, age + 1) : say.weekAgainst],
    }),
    component({
      id: 'progression',
      label: say.progression,
      weight: 0.25,
      value: 1 - Math.exp(-moved / 3),
      inputs: [say.movedForward(moved, progressDays)],
      raiseBy: say.closeGap,
    }),
    component({
      id: 'learning',
      label: say.learning,
      weight: 0.15,
      value: recent.length === 0 ? null : recent.filter(({ learnt }) => learnt).length / recent.length,
      inputs: [say.outcomes(recent.length)],
      missing: recent.length === 0 ? [say.noOutcome] : [],
    }),
  ]
  const frame = {
    formulaVersion: momentumVersion,
    asOf,
    status,
    bands: [
      [70, 'moving'],
      [45, 'warming_up'],
      [0, 'still'],
    ],
  } as const
  return explain(partsIn(sentences), frame, partsIn(english))
}

/** Active days weighted by half-life over the span, relative to four active days a week. */
function consistency(active: ReadonlySet<string>, today: string, span: number): number {
  let [have, whole] = [0, 0]
  for (let back = 0; back < span; back++) {
    const weight = 2 ** (-back / halfLifeDays)
    whole += (weight * activeDaysAWeek) / 7
    const day = new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10)
    if (active.has(day)) have += weight
  }
  return Math.min(1, have / whole)
}

/** min(1, (E₇+1)/(mean weekly E of the three weeks before + 1)), at most five of energy a week. */
function trend(events: MetricInputs['events'], today: string): number {
  const week = (from: number) =>
    Math.min(
      energyAWeekAtMost,
      events
        .filter(({ day }) => daysBetween(day, today) >= from && daysBetween(day, today) < from + 7)
        .reduce((sum, { quality }) => sum + quality, 0),
    )
  const before = (week(7) + week(14) + week(21)) / 3
  return Math.min(1, (week(0) + 1) / (before + 1))
}
