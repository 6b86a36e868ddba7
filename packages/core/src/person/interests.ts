import type { FactOf, Interest } from '../facts/schema.ts'
import { type BestWorst, type ChoiceSet, projectChoices, setsOf } from './bestWorst.ts'

/** Where the six kinds of interest stand with the person. */
export interface InterestsPicture extends BestWorst<Interest> {
  /** What they said in their own words, the kind of it where our list knows one. */
  readonly told: readonly FactOf<'interest'>[]
  readonly facts: readonly FactOf<'interest'>[]
}

export type InterestSet = ChoiceSet<Interest>

const six = ['realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'] as const

/** The ten sets of three activities that are asked about, by the kind of interest that each stands for. */
export const interestSets = setsOf<Interest>(six)

/** The picture that a person's interest facts give. Words of their own are shown, they count in no number. */
export function projectInterests(facts: readonly FactOf<'interest'>[]): InterestsPicture {
  return { ...projectChoices<Interest>(six, facts), told: facts.filter(({ payload }) => payload.choice === null), facts }
}

export type Activity = `${Interest}_${1 | 2 | 3 | 4 | 5}`

/** The activity that stands for a kind of interest in a set: another one in each of its five sets, so that no single one decides. Null for no set of ours. */
export function activityIn(among: readonly Interest[], interest: Interest): Activity | null {
  const at = interestSets.findIndex((set) => set.every((one) => among.includes(one)))
  if (at < 0 || !among.includes(interest)) return null
  const nth = interestSets.slice(0, at + 1).filter((set) => set.includes(interest)).length
  return `${interest}_${nth as 1 | 2 | 3 | 4 | 5}`
}
