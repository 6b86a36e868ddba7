import { known } from '../facts/current.ts'
import { type Claim, type Fact, Interest, WorkValue } from '../facts/schema.ts'
import type { BestWorst, ChoiceSet } from '../person/bestWorst.ts'
import { activityIn, type InterestSet, projectInterests } from '../person/interests.ts'
import type { TradeOff } from '../person/tradeOffs.ts'
import { projectValues, type ValueSet } from '../person/values.ts'
import { english, messageOf } from '../words/catalogue.ts'
import { valueWords } from '../words/values.ts'

/** The three values to ask about next; null once enough sets are answered (DOMAIN.md, section 6). */
export const openValueSet = (facts: readonly Fact[]): ValueSet | null => openSet(projectValues(known(facts, 'value')))

/** The three kinds of interest whose activities are asked about next; null once enough sets are answered. */
export const openInterestSet = (facts: readonly Fact[]): InterestSet | null => openSet(projectInterests(known(facts, 'interest')))

function openSet<T extends string>({ open, answered, needed }: BestWorst<T>): ChoiceSet<T> | null {
  return answered < needed ? (open[0] ?? null) : null
}

/** The scene to weigh the two leading values in next; null once enough were answered (DOMAIN.md, section 6). */
export const openTradeOff = (facts: readonly Fact[]): TradeOff | null => projectValues(known(facts, 'value')).tradeOff

/** The two of a scene in the order they are offered in: now the one first, now the other, so that its place tells nothing. */
export const sidesOf = ({ between: [a, b], scene }: TradeOff): readonly WorkValue[] => (scene % 2 === 1 ? [a, b] : [b, a])

/** What is said by taking one of the two of a scene; undefined when it is none of them. */
export function takenIn({ between, scene }: TradeOff, answer: string): Claim | undefined {
  const best = between.find((value) => value === answer)
  const worst = between.find((value) => value !== answer)
  if (best === undefined || worst === undefined) return undefined
  return {
    kind: 'value',
    payload: { label: valueWords[best], workValue: null, placed: null, choice: { among: [...between], best, worst, scene } },
  }
}

type Tapped = { readonly best: string } | { readonly claim: Claim }

/** What one tap on a set of values says: first which of the three matters most, then which of the other two matters least. */
export function tapOnValues(facts: readonly Fact[], best: string | null, answer: string): Tapped | undefined {
  const tap = tapOnSet(openValueSet(facts), best, WorkValue.safeParse(answer).data)
  if (!tap || !('worst' in tap)) return tap
  return {
    claim: { kind: 'value', payload: { label: valueWords[tap.best], workValue: null, placed: null, choice: { ...tap, scene: null } } },
  }
}

/** What one tap on a set of activities says: first which is liked most, then which of the other two least. */
export function tapOnInterests(facts: readonly Fact[], best: string | null, answer: string): Tapped | undefined {
  const tap = tapOnSet(openInterestSet(facts), best, Interest.safeParse(answer).data)
  if (!tap || !('worst' in tap)) return tap
  const activity = activityIn(tap.among, tap.best)
  const label = activity === null ? tap.best : messageOf(english, `do_${activity}`)
  return { claim: { kind: 'interest', payload: { label, interest: null, choice: tap } } }
}

function tapOnSet<T extends string>(
  set: ChoiceSet<T> | null,
  best: string | null,
  tapped: T | undefined,
): { readonly best: T } | { readonly among: T[]; readonly best: T; readonly worst: T } | undefined {
  if (set === null || tapped === undefined || !set.includes(tapped) || tapped === best) return undefined
  const first = set.find((one) => one === best)
  return first === undefined ? { best: tapped } : { among: [...set], best: first, worst: tapped }
}
