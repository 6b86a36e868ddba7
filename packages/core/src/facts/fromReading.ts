import type { Proposal } from '../reading/schema.ts'
import { currentFacts } from './current.ts'
import type { Claim, Fact } from './schema.ts'

const fold = (text: string | null) => (text ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** What makes two claims the same thing said twice, whatever else they carry. */
export function identityOf({ kind, payload }: Claim): string {
  const parts = ((): readonly (string | null)[] => {
    switch (kind) {
      case 'contact':
        return [payload.field, payload.value]
      case 'experience':
        return [payload.organisation, payload.title, payload.start]
      case 'achievement':
        return [payload.experienceId, payload.text]
      case 'skill':
        return [payload.skillId ?? payload.label]
      case 'education':
        return [payload.institution, payload.degree, payload.field]
      case 'credential':
        return [payload.name]
      case 'language':
        return [payload.language]
      case 'project':
        return [payload.name]
      case 'other':
        return [payload.heading, payload.text]
      default:
        return [JSON.stringify(payload)]
    }
  })()
  return [kind, ...parts.map(fold)].join('\n')
}

/**
 * Turns a reading's proposals into facts documented by `sourceId`; what was only drawn from its words is inferred. What an earlier fact
 * says already is not said again: links go to the earlier one, and what the person denied stays denied. `newId` numbers the new facts.
 */
export function factsFromReading(
  proposals: readonly Proposal[],
  { sourceId, existing, newId, createdAt }: { sourceId: string; existing: readonly Fact[]; newId: () => string; createdAt: string },
): Fact[] {
  const idOf = new Map<string, string>()
  const said = new Map(currentFacts(existing).map((fact) => [identityOf(fact), fact.id]))
  const facts: Fact[] = []
  for (const proposal of parentsFirst(proposals)) {
    const claim = linked(proposal, idOf)
    const identity = identityOf(claim)
    const earlier = said.get(identity)
    if (earlier !== undefined) {
      idOf.set(proposal.ref, earlier)
      continue
    }
    const id = newId()
    idOf.set(proposal.ref, id)
    said.set(identity, id)
    const { quote, inferred, locator } = proposal
    facts.push({
      ...claim,
      id,
      provenance: inferred ? 'inferred' : 'documented',
      status: 'proposed',
      evidence: [{ sourceId, sourceKind: 'upload', quote, page: locator.page, start: locator.start, end: locator.end }],
      supersedesId: null,
      confidence: proposal.confidence,
      createdBy: 'reader',
      createdAt,
    })
  }
  return facts
}

const linksLast: Partial<Record<Claim['kind'], number>> = { achievement: 1, skill: 2 }

function parentsFirst(proposals: readonly Proposal[]): Proposal[] {
  return proposals.toSorted((a, b) => (linksLast[a.claim.kind] ?? 0) - (linksLast[b.claim.kind] ?? 0))
}

function linked({ claim, parent }: Proposal, idOf: ReadonlyMap<string, string>): Claim {
  if (claim.kind === 'achievement')
    return { kind: 'achievement', payload: { ...claim.payload, experienceId: parent === null ? null : (idOf.get(parent) ?? null) } }
  if (claim.kind === 'skill')
    return { kind: 'skill', payload: { ...claim.payload, usedIn: claim.payload.usedIn.flatMap((ref) => idOf.get(ref) ?? []) } }
  return claim
}
