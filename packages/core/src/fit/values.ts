import type { z } from 'zod'
import { WorkValue } from '../facts/schema.ts'
import type { Person } from '../person/person.ts'
import { pairsOf, type ValueScore, type ValuesPicture } from '../person/values.ts'
import type { Posting } from '../postings/schema.ts'
import { steady } from '../steady.ts'
import type { Occupation } from '../vocabulary/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { ValuesMatch } from './schema.ts'

type Scores = Readonly<Record<WorkValue, number>>
type Estimate = Pick<z.infer<typeof ValuesMatch>, 'value' | 'interval'>

/** A value counts as settled from here on: about five comparisons. */
const settledSd = 0.18
const neededValues = 4
const draws = 200
const unknown: Estimate = { value: null, interval: null }

/**
 * What matters to the person beside what is typical for the occupation (O*NET's survey where it was imported, else our estimate) and what
 * the posting says of itself. With four of the six values settled there is a number: (1 + correlation)/2 of the two profiles (DOMAIN.md,
 * section 2); below it is null.
 */
export function valuesMatch({ values }: Person, { occupationId, says }: Posting, vocabulary: Vocabulary): z.infer<typeof ValuesMatch> {
  const occupation = occupationId === null ? undefined : vocabulary.occupation(occupationId)
  if (!occupation) return { ...unknown, typical: [], basis: null, says }
  const typical = WorkValue.options.map((workValue) => ({
    workValue,
    extent: occupation.workValues[workValue],
    person: standing(values, workValue),
    score: isSettled(values.scores[workValue]) ? values.scores[workValue].mean : null,
  }))
  const basis = vocabulary.isSurveyed(occupation.id) ? 'onet' : 'estimate'
  return { ...estimateFor(values, occupation), typical, basis, says }
}

const isSettled = ({ sd }: ValueScore) => sd < settledSd

function standing({ most, least, scores }: ValuesPicture, value: WorkValue): 'most' | 'least' | null {
  if (most.includes(value)) return 'most'
  if (least.includes(value)) return 'least'
  const { mean, sd } = scores[value]
  return mean - 2 * sd > 0.5 ? 'most' : mean + 2 * sd < 0.5 ? 'least' : null
}

/**
 * The number of `valuesMatch` alone for occupations, without the interval, which takes two hundred times as long. Null when there is none for any,
 * because too little of what matters to the person is settled.
 */
export function valuesNumber({ values }: Person, vocabulary: Vocabulary): ((occupationId: string | null) => number | null) | null {
  if (!isEnough(values)) return null
  const scores = means(values.scores)
  return (occupationId) => {
    const occupation = occupationId === null ? undefined : vocabulary.occupation(occupationId)
    return occupation ? steady(agreement(scores, occupation)) : null
  }
}

const isEnough = ({ scores }: ValuesPicture) => Object.values(scores).filter(isSettled).length >= neededValues
const agreement = (scores: Scores, { workValues }: Occupation) => (1 + correlation(scores, workValues)) / 2

const estimates = new WeakMap<ValuesPicture, WeakMap<Occupation, Estimate>>()
const profiles = new WeakMap<ValuesPicture, readonly Scores[]>()

/** Kept for as long as the picture is: a list of postings asks for the same few occupations again and again. */
function estimateFor(values: ValuesPicture, occupation: Occupation): Estimate {
  const known = estimates.get(values) ?? new WeakMap<Occupation, Estimate>()
  estimates.set(values, known)
  const estimate = known.get(occupation) ?? estimateOf(values, occupation)
  known.set(occupation, estimate)
  return estimate
}

/** Steady: without the last digits, in which two machines may differ. */
function estimateOf(values: ValuesPicture, occupation: Occupation): Estimate {
  if (!isEnough(values)) return unknown
  const drawn = profiles.get(values) ?? drawProfiles(values.scores)
  profiles.set(values, drawn)
  const spread = drawn.map((scores) => agreement(scores, occupation)).toSorted((a, b) => a - b)
  const reachable = values.open.flatMap((set) =>
    set.flatMap((best) =>
      set.flatMap((worst) =>
        best === worst ? [] : [agreement(means(withPairs(values.scores, pairsOf(set, { best, worst }))), occupation)],
      ),
    ),
  )
  const value = agreement(means(values.scores), occupation)
  const within = [value, ...reachable, spread[Math.floor(draws * 0.05)] ?? value, spread[Math.floor(draws * 0.95)] ?? value]
  return { value: steady(value), interval: [steady(Math.min(...within)), steady(Math.max(...within))] }
}

const means = (scores: ValuesPicture['scores']): Scores => profileOf((value) => scores[value].mean)

function profileOf(of: (value: WorkValue) => number): Scores {
  return Object.fromEntries(WorkValue.options.map((value) => [value, of(value)])) as Record<WorkValue, number>
}

/** The scores as one more answer would leave them. */
function withPairs(scores: ValuesPicture['scores'], pairs: ReturnType<typeof pairsOf>): ValuesPicture['scores'] {
  const count = (value: WorkValue, at: 0 | 1) => pairs.filter((pair) => pair[at] === value).length
  const next = (value: WorkValue): ValueScore => {
    const { won, lost, sd } = scores[value]
    const [more, less] = [won + count(value, 0), lost + count(value, 1)]
    return { won: more, lost: less, mean: (more + 1) / (more + less + 2), sd }
  }
  return Object.fromEntries(WorkValue.options.map((value) => [value, next(value)])) as Record<WorkValue, ValueScore>
}

/** Two hundred profiles that the answers allow, from the posteriors; always the same for the same answers. */
function drawProfiles(scores: ValuesPicture['scores']): Scores[] {
  const random = seeded(20261124)
  const gamma = (shape: number) => Array.from({ length: shape }, random).reduce((sum, uniform) => sum - Math.log(uniform), 0)
  return Array.from({ length: draws }, () =>
    profileOf((value) => {
      const { won, lost } = scores[value]
      const [a, b] = [gamma(won + 1), gamma(lost + 1)]
      return a / (a + b)
    }),
  )
}

/** Mulberry32: uniform in (0, 1), the same sequence on any machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const folded = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((folded ^ (folded >>> 14)) >>> 0) + 0.5) / 4294967296
  }
}

function correlation(a: Scores, b: Scores): number {
  const mean = (of: (value: WorkValue) => number) => WorkValue.options.reduce((sum, value) => sum + of(value), 0) / WorkValue.options.length
  const [ma, mb] = [mean((value) => a[value]), mean((value) => b[value])]
  const covariance = mean((value) => (a[value] - ma) * (b[value] - mb))
  const spread = Math.sqrt(mean((value) => (a[value] - ma) ** 2) * mean((value) => (b[value] - mb) ** 2))
  return spread === 0 ? 0 : covariance / spread
}
