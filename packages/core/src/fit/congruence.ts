import type { Person } from '../person/person.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Agreement, agreementNumber, isEnough } from './profiles.ts'

/** Values and interests of one component: what it comes to, 0 to 1, and how much of it is known. */
export interface Congruence {
  /** The mean over what is known, null when neither is. */
  readonly value: number | null
  readonly known: number
  /** Both ends of what could still be learnt, over the whole component. */
  readonly low: number
  readonly high: number
}

/** Nothing tells either to weigh more, and they have next to nothing in common (docs/adr/0019-interests-in-the-fit.md). */
export const congruenceHalf = 0.5

export function congruenceOf(values: Agreement, interests: Agreement): Congruence {
  const { value, known } = meanOf(values.value, interests.value)
  const end = (at: 0 | 1) => congruenceHalf * ((values.interval?.[at] ?? at) + (interests.interval?.[at] ?? at))
  return { value, known, low: end(0), high: end(1) }
}

/**
 * The number of `congruenceOf` alone for occupations. Null when there is none for any, because too little of what the person values and
 * likes is settled.
 */
export function congruenceNumber(
  { values, interests }: Person,
  vocabulary: Vocabulary,
): ((occupationId: string | null) => Pick<Congruence, 'value' | 'known'>) | null {
  const [byValues, byInterests] = [isEnough(values), isEnough(interests)]
  if (!byValues && !byInterests) return null
  return (occupationId) => {
    const occupation = occupationId === null ? undefined : vocabulary.occupation(occupationId)
    if (!occupation) return meanOf(null, null)
    return meanOf(
      byValues ? agreementNumber(values, occupation.workValues) : null,
      byInterests ? agreementNumber(interests, occupation.interests) : null,
    )
  }
}

function meanOf(values: number | null, interests: number | null): Pick<Congruence, 'value' | 'known'> {
  if (values === null || interests === null)
    return { value: values ?? interests, known: values === null && interests === null ? 0 : congruenceHalf }
  return { value: congruenceHalf * (values + interests), known: 1 }
}
