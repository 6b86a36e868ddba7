import { deltaOf } from '@mosaic/core/delta/delta'
import { postingTarget } from '@mosaic/core/delta/target'
import { fitOf } from '@mosaic/core/fit/fit'
import { clarityOf } from '@mosaic/core/metrics/clarity'
import { asOf, vocabulary } from '../people.ts'
import { goldPeople, goldPostings } from './read.ts'

/** Every number that the gold people come to on the first postings, as text: equal text, equal numbers. */
export function goldNumbers(): string {
  const postings = goldPostings().slice(0, 12)
  const inputs = {
    asOf,
    today: '2026-11-24',
    startedOn: '2026-11-01',
    actions: [],
    events: [],
    progress: [],
    outcomes: [],
    targets: [],
    topGaps: [],
  }
  return JSON.stringify(
    [...goldPeople().values()].map((person) => [
      clarityOf(person, inputs),
      postings.map((posting) => fitOf(person, posting, vocabulary)),
      postings.slice(0, 2).map((posting) => deltaOf(person, postingTarget(posting), vocabulary, asOf)),
    ]),
  )
}
