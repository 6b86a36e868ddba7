import { classWeight } from '../fit/skills.ts'
import { blankPosting } from '../postings/blank.ts'
import type { Posting, Requirement } from '../postings/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Target } from './target.ts'

export const clusterId = 'kept'

/** What a requirement comes to over all postings: one of its wordings, at its strongest class, and the sum of its weights. */
interface Asked {
  readonly requirement: Requirement
  readonly weight: number
  readonly postings: number
}

/**
 * Kept postings together as one target: each requirement weighs the share of postings that ask for it times its class's weight (DOMAIN.md,
 * section 2), alternatives share theirs. Level and occupation are those that all of them have in common, else unknown. Null for fewer than two.
 */
export function clusterTarget(postings: readonly Posting[], { delta: say }: Sentences = english): Target | null {
  if (postings.length < 2) return null
  const asked = new Map<string, Asked>()
  for (const posting of postings)
    for (const [key, one] of askedOf(posting)) {
      const known = asked.get(key)
      asked.set(
        key,
        known
          ? {
              requirement: strongest(known.requirement, one.requirement),
              weight: known.weight + one.weight,
              postings: known.postings + 1,
            }
          : one,
      )
    }
  const weights = new Map([...asked.values()].map(({ requirement, weight }) => [requirement.id, weight / postings.length]))
  const requirements = [...asked.values()].flatMap(({ requirement, postings: count }) =>
    requirement.kind === 'skill' || count * 2 > postings.length ? [requirement] : [],
  )
  const common = <T>(of: (posting: Posting) => T): T | null => {
    const [value, ...others] = new Set(postings.map(of))
    return others.length === 0 ? (value ?? null) : null
  }
  const title = say.keptTogether(postings.length)
  const posting: Posting = {
    ...blankPosting,
    id: clusterId,
    source: 'kept',
    role: common(({ role }) => role) ?? title,
    level: common(({ level }) => level),
    occupationId: common(({ occupationId }) => occupationId),
    requirements,
  }
  return { kind: 'cluster', id: clusterId, title, posting, weigh: ({ id }) => weights.get(id) ?? 0 }
}

/** What one posting asks for, each thing once. Years, papers and languages weigh nothing, they are terms of their own. */
function askedOf({ requirements, id }: Posting): Map<string, Asked> {
  const open = requirements.filter(({ negated }) => !negated)
  const sizes = Map.groupBy(open, ({ group }) => group)
  const asked = new Map<string, Asked>()
  for (const requirement of open) {
    const key = `${requirement.kind} ${requirement.skillId ?? requirement.label.toLowerCase()}`
    const share = requirement.group === null ? 1 : (sizes.get(requirement.group)?.length ?? 1)
    const weight = requirement.kind === 'skill' ? classWeight[requirement.class] / share : 0
    const known = asked.get(key)
    if (!known || known.weight < weight)
      asked.set(key, { requirement: { ...requirement, id: `${id}-${requirement.id}`, group: null }, weight, postings: 1 })
  }
  return asked
}

const strongest = (a: Requirement, b: Requirement): Requirement =>
  classWeight[b.class] > classWeight[a.class] ? { ...a, class: b.class } : a
