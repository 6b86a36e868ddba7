import type { PayloadOf } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

const unpaidTypes: readonly string[] = ['caring', 'volunteer', 'informal']
// on annotated cases nineteen of twenty answers with this score and lead are right
const leastScore = 0.25
const leastLead = 0.05

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
