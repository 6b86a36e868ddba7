import { keyOf, type Unanswered } from '../applications/unanswered.ts'
import { fitOf } from '../fit/fit.ts'
import { paperKinds, paperOf } from '../fit/papers.ts'
import type { ShareItem } from '../fit/schema.ts'
import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { closingActions } from './actions.ts'
import type { Delta } from './schema.ts'
import type { Target } from './target.ts'

export const deltaVersion = 'delta-4'

/**
 * The differences that matter between a person and a target (DOMAIN.md, section 2): four shares of skills that sum to 1, experience,
 * values, interests, papers, gates, claims without evidence, and what would close each, best gain for the effort first. `kept` are the postings that
 * a gain is looked for in beside the target, `unanswered` what applications that came to nothing asked for: of claims without evidence that weigh alike,
 * the one that most of them asked for comes first. `sentences` are the language that it is told in.
 */
export function deltaOf(
  person: Person,
  target: Target,
  vocabulary: Vocabulary,
  asOf: string,
  kept: readonly Posting[] = [],
  unanswered: readonly Unanswered[] = [],
  sentences: Sentences = english,
): Delta {
  const fit = fitOf(person, target.posting, vocabulary, target.weigh, sentences)
  const experience = fit.components.find(({ id }) => id === 'experience')
  if (!experience) throw new Error('a fit has no experience component')
  return {
    target: { kind: target.kind, id: target.id, title: target.title },
    skills: fit.skills,
    experience,
    values: fit.values,
    interests: fit.interests,
    credentials: papersOf(person, target.posting, vocabulary),
    gates: fit.gates,
    evidenceGaps: evidenceGapsOf(fit.skills.provable.items, target.posting, unanswered),
    actions: closingActions(person, target, vocabulary, fit, { kept, sentences }),
    formulaVersion: deltaVersion,
    asOf,
  }
}

/** Claims without evidence by what they weigh for the target, then by how many applications that came to nothing asked for them. */
function evidenceGapsOf(items: readonly ShareItem[], { requirements }: Posting, unanswered: readonly Unanswered[]): Delta['evidenceGaps'] {
  const counts = new Map(unanswered.map((one) => [keyOf(one), one.postings]))
  const skillIds = new Map(requirements.map(({ id, skillId }) => [id, skillId]))
  const askedBy = ({ label, requirementId }: ShareItem) =>
    counts.get(keyOf({ label, skillId: skillIds.get(requirementId ?? '') ?? null })) ?? 0
  const place = new Map([...new Set(items.map((item) => item.class))].map((name, at) => [name, at]))
  return items
    .map((item) => ({ ...item, unansweredIn: askedBy(item) }))
    .toSorted((a, b) => (place.get(a.class) ?? 0) - (place.get(b.class) ?? 0) || b.unansweredIn - a.unansweredIn)
}

/** Every paper, degree, language and right that the target names, required or wished for. */
function papersOf(person: Person, { requirements }: Posting, vocabulary: Vocabulary): Delta['credentials'] {
  return requirements
    .filter(({ kind, negated, class: weight }) => !negated && weight !== 'context' && paperKinds.some((one) => one === kind))
    .map((requirement) => {
      const { state, factIds } = paperOf(person, requirement, vocabulary)
      return { label: requirement.label, state, quote: requirement.quote || null, factIds: [...factIds] }
    })
}
