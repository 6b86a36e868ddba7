import type { z } from 'zod'
import { Interest } from '../facts/schema.ts'
import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { agreementOf, isSettled, standingOf, unknownAgreement } from './profiles.ts'
import type { InterestsMatch } from './schema.ts'

/**
 * What the person likes doing beside what the work of an occupation is made of (O*NET's survey where it was imported, else our estimate), by the
 * six kinds of interest of Holland. With four of the six settled there is a number: (1 + correlation)/2 of the two profiles (DOMAIN.md,
 * section 2); below it is null.
 */
export function interestsMatch(
  { interests }: Person,
  { occupationId }: Pick<Posting, 'occupationId'>,
  vocabulary: Vocabulary,
): z.infer<typeof InterestsMatch> {
  const occupation = occupationId === null ? undefined : vocabulary.occupation(occupationId)
  if (!occupation) return { ...unknownAgreement, typical: [], basis: null }
  const { scores } = interests
  const typical = Interest.options.map((interest) => ({
    interest,
    extent: occupation.interests[interest],
    person: standingOf(scores[interest]),
    score: isSettled(scores[interest]) ? scores[interest].mean : null,
  }))
  const basis = vocabulary.isSurveyed(occupation.id, 'interests') ? 'onet' : 'estimate'
  return { ...agreementOf(interests, occupation.interests), typical, basis }
}
