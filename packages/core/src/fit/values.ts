import type { z } from 'zod'
import { WorkValue } from '../facts/schema.ts'
import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { ValuesMatch } from './schema.ts'

const neededValues = 4
const scores = { most: 1, least: -1 } as const

/**
 * The person's placings beside what is typical for the occupation (our estimate) and what the posting says of itself. A number needs four
 * of the six values: then (1 + correlation)/2 over the placed ones (DOMAIN.md, section 2); below it is null.
 */
export function valuesMatch({ values }: Person, { occupationId, says }: Posting, vocabulary: Vocabulary): z.infer<typeof ValuesMatch> {
  const occupation = occupationId === null ? undefined : vocabulary.occupation(occupationId)
  const placed = (value: WorkValue) =>
    values.most.includes(value) ? ('most' as const) : values.least.includes(value) ? ('least' as const) : null
  const typical = occupation
    ? WorkValue.options.map((workValue) => ({ workValue, extent: occupation.workValues[workValue], person: placed(workValue) }))
    : []
  const pairs = typical.flatMap(({ extent, person }) => (person === null ? [] : [{ x: scores[person], y: extent }]))
  const value = pairs.length < neededValues ? null : (1 + correlation(pairs)) / 2
  return { value, interval: value === null ? null : [Math.max(0, value - 0.15), Math.min(1, value + 0.15)], typical, says }
}

function correlation(pairs: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (of: (pair: { x: number; y: number }) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)]
  const covariance = mean(({ x, y }) => (x - mx) * (y - my))
  const spread = Math.sqrt(mean(({ x }) => (x - mx) ** 2) * mean(({ y }) => (y - my) ** 2))
  return spread === 0 ? 0 : covariance / spread
}
