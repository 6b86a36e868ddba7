import type { Proposal } from '../reading/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Proposals whose roles' titles the reader could not link, because it knows the bundled vocabulary alone, as one with imported titles links them. */
export function linkTitles(proposals: readonly Proposal[], { mapTitle }: Pick<Vocabulary, 'mapTitle'>): Proposal[] {
  return proposals.map((proposal) => {
    const { claim } = proposal
    if (claim.kind !== 'experience' || claim.payload.occupationId !== null || claim.payload.title === null) return proposal
    const occupationId = mapTitle(claim.payload.title)?.occupationId ?? null
    return { ...proposal, claim: { ...claim, payload: { ...claim.payload, occupationId } } }
  })
}
