import { canBeSameName } from '../reading/papers/sameName.ts'
import type { Proposal, ReadingFinding } from '../reading/schema.ts'
import { known } from './current.ts'
import type { Fact } from './schema.ts'

/**
 * What a paper says may be about somebody else: it names a holder, the person is known by other names only. Then every claim waits for their
 * yes, and a finding asks. Else the proposals are as they were.
 */
export function askWhose(
  { proposals, findings, holder }: { proposals: readonly Proposal[]; findings: readonly ReadingFinding[]; holder: string | null },
  facts: readonly Fact[],
): { proposals: readonly Proposal[]; findings: readonly ReadingFinding[] } {
  const names = known(facts, 'contact').flatMap(({ payload }) => (payload.field === 'name' ? [payload.value] : []))
  const [name] = names
  if (holder === null || name === undefined || names.some((one) => canBeSameName(one, holder))) return { proposals, findings }
  const text = `This paper names ${holder}, and you are known here as ${name}. Is it about you? Nothing in it counts until you say so, fact by fact.`
  return {
    proposals: proposals.map((proposal) => ({ ...proposal, inferred: true })),
    findings: [{ code: 'other_name', text, page: null, quote: holder }, ...findings],
  }
}
