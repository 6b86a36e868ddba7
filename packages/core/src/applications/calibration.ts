import { z } from 'zod'
import type { FitThen, HistoryEntry } from './schema.ts'

/** How often applications of one band led to a talk. */
export const Reliability = z.object({
  band: z.string(),
  formulaVersion: z.string(),
  /** Applications with an outcome; those that wait are not counted. */
  outcomes: z.int(),
  /** Of these, led to an interview or further. */
  talks: z.int(),
})
export type Reliability = z.infer<typeof Reliability>

/** Fewer outcomes than this say nothing about a band (DOMAIN.md, section 4). */
export const outcomesAtLeast = 20

const talking = new Set<HistoryEntry['status']>(['interview', 'offer', 'accepted'])
const closed = new Set<HistoryEntry['status']>(['rejected', 'no_answer'])

/**
 * What came of applications, by the band and formula that each had when it was recorded; only bands with 20 outcomes and more. A fit found later than the
 * application was sent (one brought from a list) is left out: it may know what came of it.
 */
export function reliabilityOf(
  applications: readonly { readonly fit: FitThen | null; readonly history: readonly Pick<HistoryEntry, 'status' | 'at'>[] }[],
): Reliability[] {
  const told = applications.flatMap(({ fit, history }) => {
    const led = history.some(({ status }) => talking.has(status))
    const hasOutcome = led || history.some(({ status }) => closed.has(status))
    const isOfThen = fit?.at.slice(0, 10) === history[0]?.at.slice(0, 10)
    return fit?.band && isOfThen && hasOutcome ? [{ band: fit.band, formulaVersion: fit.formulaVersion, led }] : []
  })
  return [...Map.groupBy(told, ({ band, formulaVersion }) => `${formulaVersion} ${band}`).values()]
    .filter((some) => some.length >= outcomesAtLeast)
    .map((some) => ({
      band: some[0]?.band ?? '',
      formulaVersion: some[0]?.formulaVersion ?? '',
      outcomes: some.length,
      talks: some.filter(({ led }) => led).length,
    }))
    .toSorted((a, b) => b.talks / b.outcomes - a.talks / a.outcomes || (a.band < b.band ? -1 : 1))
}
