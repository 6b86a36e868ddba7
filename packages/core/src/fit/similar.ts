import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

export const occupationShare = 0.6
export const similarFrom = 0.3

/** Postings like one posting, most alike first: .6 how near the occupations are, .4 the share of skills both ask for (Jaccard). */
export function similarPostings(posting: Posting, others: readonly Posting[], vocabulary: Vocabulary): Posting[] {
  const wanted = skillsOf(posting)
  return others
    .filter(({ id }) => id !== posting.id)
    .map((other) => ({
      other,
      score: occupationShare * closeness(posting, other, vocabulary) + (1 - occupationShare) * jaccard(wanted, skillsOf(other)),
    }))
    .filter(({ score }) => score >= similarFrom)
    .toSorted((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other)
}

/** Ids of the skills that a posting asks for; what it only mentions is not asked. */
export function skillsOf({ requirements }: Posting): Set<string> {
  const asked = requirements.filter(({ kind, negated, class: level }) => kind === 'skill' && !negated && level !== 'context')
  return new Set(asked.flatMap(({ skillId }) => skillId ?? []))
}

function closeness(a: Posting, b: Posting, vocabulary: Vocabulary): number {
  return a.occupationId === null || b.occupationId === null ? 0 : vocabulary.occupationCloseness(a.occupationId, b.occupationId)
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((id) => b.has(id)).length
  const either = a.size + b.size - shared
  return either === 0 ? 0 : shared / either
}
