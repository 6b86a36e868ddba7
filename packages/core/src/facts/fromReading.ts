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
  const current = currentFacts(existing)
  const said = new Map(current.map((fact) => [identityOf(fact), fact.id]))
  const facts: Fact[] = []
  for (const proposal of parentsFirst(proposals)) {
    const claim = linked(proposal, idOf)
    const identity = identityOf(claim)
    const earlier = said.get(identity) ?? roleToldBefore(claim, current)
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

/**
 * The role of an earlier source that a claim tells again with other words or a rougher date: the same employer and a start that agrees, as a
 * reference tells of a role that the résumé has. Without a start of its own its title must be the same.
 */
function roleToldBefore(claim: Claim, current: readonly Fact[]): string | undefined {
  if (claim.kind !== 'experience' || claim.payload.organisation === null) return undefined
  const { organisation, title, start } = claim.payload
  const same = current.filter(
    (fact) =>
      fact.kind === 'experience' &&
      isSameFirm(fact.payload.organisation, organisation) &&
      (isSameTitle(fact.payload.title, title) || (start !== null && fact.payload.start !== null)) &&
      agree(fact.payload.start, start),
  )
  const titled = same.filter((fact) => fact.kind === 'experience' && isSameTitle(fact.payload.title, title))
  const [only, second] = titled.length > 0 ? titled : same
  return second === undefined ? only?.id : undefined
}

const bareFirm = (name: string | null) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** One name begins with the other: "Severn Logistics" and "Severn Logistics Ltd". */
function isSameFirm(one: string | null, other: string): boolean {
  const [a, b] = [bareFirm(one), bareFirm(other)]
  return a.length > 3 && b.length > 3 && (`${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `))
}

const isSameTitle = (one: string | null, other: string | null) => one === null || other === null || fold(one) === fold(other)

/** Dates known to the year or the month that can be the same. */
const agree = (one: string | null, other: string | null) => one === null || other === null || one.startsWith(other) || other.startsWith(one)

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
