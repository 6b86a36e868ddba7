import type { PayloadOf } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

const unpaidTypes: readonly string[] = ['caring', 'volunteer', 'informal']
// on annotated cases nine of ten answers with this score and lead are right by title alone, and nineteen of twenty with duties
const leastScore = 0.35
const leastLead = 0.1

/** The unpaid work that a role was, by its title, place and words; null for paid work, and where two kinds come close. */
export function unpaidOccupation(
  { type, title, organisation, summary }: PayloadOf<'experience'>,
  achievements: readonly string[],
  vocabulary: Vocabulary,
): string | null {
  if (!unpaidTypes.includes(type) || title === null) return null
  const told = { title, organisation: organisation ?? '', duties: [summary ?? '', ...achievements], isUnpaid: true }
  const [best, ...others] = vocabulary.linkWork(told, vocabulary.unpaidWork.length).filter((match) => match.for !== null)
  const next = others.find(({ occupationId }) => occupationId !== best?.occupationId)
  return best && best.score >= leastScore && best.score - (next?.score ?? 0) >= leastLead ? best.occupationId : null
}
