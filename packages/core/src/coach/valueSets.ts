import { known } from '../facts/current.ts'
import { type Claim, type Fact, WorkValue } from '../facts/schema.ts'
import type { TradeOff } from '../person/tradeOffs.ts'
import { projectValues, type ValueSet } from '../person/values.ts'
import { valueWords } from '../words/values.ts'

/** The three values to ask about next; null once enough sets are answered (DOMAIN.md, section 6). */
export function openValueSet(facts: readonly Fact[]): ValueSet | null {
  const { open, answered, needed } = projectValues(known(facts, 'value'))
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

/** What one tap on a set says: first which of the three matters most, then which of the other two matters least. */
export function tapOnSet(
  set: ValueSet,
  best: string | null,
  answer: string,
): { readonly best: WorkValue } | { readonly claim: Claim } | undefined {
  const tapped = WorkValue.safeParse(answer)
  if (!tapped.success || !set.includes(tapped.data) || tapped.data === best) return undefined
  const first = set.find((value) => value === best)
  if (first === undefined) return { best: tapped.data }
  const choice = { among: [...set], best: first, worst: tapped.data, scene: null }
  return { claim: { kind: 'value', payload: { label: valueWords[first], workValue: null, placed: null, choice } } }
}
