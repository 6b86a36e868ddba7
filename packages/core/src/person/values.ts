import { type FactOf, WorkValue } from '../facts/schema.ts'
import { type BestWorst, type ChoiceSet, isApart, leadingTwo, type Pair, projectChoices, setsOf } from './bestWorst.ts'
import { nextTradeOff, type TradeOff, weighedIn } from './tradeOffs.ts'

/** Where the six values stand with the person. */
export interface ValuesPicture extends BestWorst<WorkValue> {
  readonly most: readonly WorkValue[]
  readonly least: readonly WorkValue[]
  /** The scene to weigh the leading two in next: none before the sets are done, nor once the two stand apart. */
  readonly tradeOff: TradeOff | null
  readonly facts: readonly FactOf<'value'>[]
}

export type ValueSet = ChoiceSet<WorkValue>

const six = ['achievement', 'independence', 'recognition', 'relationships', 'support', 'working_conditions'] as const

/** The ten sets of three values that are asked about. */
export const valueSets = setsOf<WorkValue>(six)

/** The picture that a person's value facts give: the newest answer to each set, and the values placed most and least of all six. */
export function projectValues(facts: readonly FactOf<'value'>[]): ValuesPicture {
  const placed = (where: 'most' | 'least') =>
    WorkValue.options.filter((value) => facts.some(({ payload }) => payload.placed === where && payload.workValue === value)).toSorted()
  const [most, least] = [placed('most'), placed('least')]
  const card = cardPairs(most, least)
  const sets = facts.filter(({ payload }) => payload.choice?.scene === null)
  const weighed = weighedIn(facts)
  const bySets = projectChoices<WorkValue>(six, sets, card)
  const all = projectChoices<WorkValue>(six, sets, [...card, ...weighed.map(({ pair }) => pair)])
  const isOpen = all.answered === 0 || all.answered < all.needed || isApart(six, bySets.scores)
  const tradeOff = isOpen ? null : nextTradeOff(leadingTwo(six, bySets.scores), weighed, isApart(six, all.scores))
  return { ...all, tradeOff, most, least, facts }
}

/** The card says of two values that they stand over the others and of one that it stands under them. */
function cardPairs(most: readonly WorkValue[], least: readonly WorkValue[]): Pair<WorkValue>[] {
  const leading = most.filter((value) => !least.includes(value))
  const last = least.filter((value) => !most.includes(value))
  const between = WorkValue.options.filter((value) => !leading.includes(value) && !last.includes(value))
  return [
    ...leading.flatMap((over) => [...between, ...last].map((under): Pair<WorkValue> => [over, under])),
    ...last.flatMap((under) => between.map((over): Pair<WorkValue> => [over, under])),
  ]
}
