import { known } from '../facts/current.ts'
import { type Claim, type Fact, WorkValue } from '../facts/schema.ts'
import { projectValues, type ValueSet } from '../person/values.ts'
import { valueWords } from '../words/values.ts'

/** The three values to ask about next; null once enough sets are answered (DOMAIN.md, section 6). */
export function openValueSet(facts: readonly Fact[]): ValueSet | null {
  const { open, answered, needed } = projectValues(known(facts, 'value'))
  return answered < needed ? (open[0] ?? null) : null
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
  const choice = { among: [...set], best: first, worst: tapped.data }
  return { claim: { kind: 'value', payload: { label: valueWords[first], workValue: null, placed: null, choice } } }
}
