import type { z } from 'zod'
import { WorkValue } from '../facts/schema.ts'
import type { Pair } from '../person/bestWorst.ts'
import type { Person } from '../person/person.ts'
import type { ValuesPicture } from '../person/values.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { agreementOf, isSettled, standingOf, unknownAgreement } from './profiles.ts'
import type { ValuesMatch } from './schema.ts'

/**
 * What matters to the person beside what is typical for the occupation (O*NET's survey where it was imported, else our estimate) and what
 * the posting says of itself. With four of the six values settled there is a number: (1 + correlation)/2 of the two profiles (DOMAIN.md,
 * section 2); below it is null.
 */
export function valuesMatch({ values }: Person, { occupationId, says }: Posting, vocabulary: Vocabulary): z.infer<typeof ValuesMatch> {
  const occupation = occupationId === null ? undefined : vocabulary.occupation(occupationId)
  if (!occupation) return { ...unknownAgreement, typical: [], basis: null, says }
  const typical = WorkValue.options.map((workValue) => ({
    workValue,
    extent: occupation.workValues[workValue],
    person: placed(values, workValue),
    score: isSettled(values.scores[workValue]) ? values.scores[workValue].mean : null,
  }))
  const basis = vocabulary.isSurveyed(occupation.id, 'workValues') ? 'onet' : 'estimate'
  return { ...agreementOf(values, occupation.workValues, nextIn(values)), typical, basis, says }
}

/** What the scene that comes next may bring. */
function nextIn({ tradeOff }: ValuesPicture): Pair<WorkValue>[] {
  if (!tradeOff) return []
  const [a, b] = tradeOff.between
  return [
    [a, b],
    [b, a],
  ]
}

function placed({ most, least, scores }: ValuesPicture, value: WorkValue): 'most' | 'least' | null {
  if (most.includes(value)) return 'most'
  return least.includes(value) ? 'least' : standingOf(scores[value])
}
