import { type BestWorst, type Pair, pairsOf, profileOf, type Score, type Scores } from '../person/bestWorst.ts'
import { correlation, type Profile } from '../profile.ts'
import { steady } from '../steady.ts'

/** How far two profiles agree, 0 to 1, with the ends that the answers so far allow; both null while too little is settled. */
export interface Agreement {
  readonly value: number | null
  readonly interval: [number, number] | null
}

/** One of the six counts as settled from here on: about five comparisons. */
const settledSd = 0.18
const settledAtLeast = 4
const draws = 200
export const unknownAgreement: Agreement = { value: null, interval: null }

export const isSettled = ({ sd }: Score): boolean => sd < settledSd
/** Whether four of the six are settled: below that there is no number. */
export const isEnough = <T extends string>({ scores }: BestWorst<T>): boolean =>
  Object.values<Score>(scores).filter(isSettled).length >= settledAtLeast

/** `most` or `least` for what stands two standard deviations from the middle. */
export function standingOf({ mean, sd }: Score): 'most' | 'least' | null {
  return mean - 2 * sd > 0.5 ? 'most' : mean + 2 * sd < 0.5 ? 'least' : null
}

/** (1 + correlation)/2 of what a person chose and what an occupation is like, without the interval, which takes two hundred times as long. */
export function agreementNumber<T extends string>({ scores }: BestWorst<T>, extents: Profile<T>): number {
  return steady(agreement(means(scores), extents))
}

const kept = new WeakMap<object, WeakMap<object, Agreement>>()
const drawn = new WeakMap<object, readonly Profile<string>[]>()

/**
 * `agreementNumber` with its interval: the middle nine tenths of two hundred profiles that the answers allow, and every number that one more
 * answer could give, `next` being comparisons that may be answered beside the sets. Kept for as long as the picture is: a list of postings asks for the same few occupations again and again.
 */
export function agreementOf<T extends string>(picture: BestWorst<T>, extents: Profile<T>, next: readonly Pair<T>[] = []): Agreement {
  const known = kept.get(picture) ?? new WeakMap<object, Agreement>()
  kept.set(picture, known)
  const made = known.get(extents) ?? estimate(picture, extents, next)
  known.set(extents, made)
  return made
}

/** Steady: without the last digits, in which two machines may differ. */
function estimate<T extends string>(picture: BestWorst<T>, extents: Profile<T>, next: readonly Pair<T>[]): Agreement {
  if (!isEnough(picture)) return unknownAgreement
  const { scores, open } = picture
  const profiles = drawn.get(picture) ?? drawProfiles(scores)
  drawn.set(picture, profiles)
  const spread = profiles.map((profile) => agreement(profile, extents)).toSorted((a, b) => a - b)
  const answers = open.flatMap((set) =>
    set.flatMap((best) => set.flatMap((worst) => (best === worst ? [] : [pairsOf(set, { best, worst })]))),
  )
  const reachable = [...answers, ...next.map((pair) => [pair])].map((pairs) => agreement(meansWith(scores, pairs), extents))
  const value = agreement(means(scores), extents)
  const within = [value, ...reachable, spread[Math.floor(draws * 0.05)] ?? value, spread[Math.floor(draws * 0.95)] ?? value]
  return { value: steady(value), interval: [steady(Math.min(...within)), steady(Math.max(...within))] }
}

const namesOf = <T extends string>(profile: Readonly<Record<T, unknown>>) => Object.keys(profile) as T[]
const means = <T extends string>(scores: Scores<T>): Profile<T> => profileOf(namesOf(scores), (one) => scores[one].mean)

/** The means as one more answer would leave them. */
function meansWith<T extends string>(scores: Scores<T>, pairs: readonly Pair<T>[]): Profile<T> {
  return profileOf(namesOf(scores), (one) => {
    const won = scores[one].won + pairs.filter(([over]) => over === one).length
    const lost = scores[one].lost + pairs.filter(([, under]) => under === one).length
    return (won + 1) / (won + lost + 2)
  })
}

/** Two hundred profiles that the answers allow, from the posteriors; always the same for the same answers. */
function drawProfiles<T extends string>(scores: Scores<T>): Profile<T>[] {
  const random = seeded(20261124)
  const gamma = (shape: number) => Array.from({ length: shape }, random).reduce((sum, uniform) => sum - Math.log(uniform), 0)
  return Array.from({ length: draws }, () =>
    profileOf(namesOf(scores), (one) => {
      const { won, lost } = scores[one]
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

const agreement = <T extends string>(a: Profile<T>, b: Profile<T>) => (1 + correlation(a, b)) / 2
