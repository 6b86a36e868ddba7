import { fitOf } from '../fit/fit.ts'
import type { Person } from '../person/person.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { closingActions } from './actions.ts'
import type { Delta } from './schema.ts'
import type { Target } from './target.ts'

export const deltaVersion = 'delta-1'

/**
 * The differences that matter between a person and a target (DOMAIN.md, section 2): four shares of skills that sum to 1, experience,
 * values, papers, gates, claims without evidence, and what would close each, best gain for the effort first.
 */
export function deltaOf(person: Person, target: Target, vocabulary: Vocabulary, asOf: string): Delta {
  const fit = fitOf(person, target.posting, vocabulary)
  const experience = fit.components.find(({ id }) => id === 'experience')
  if (!experience) throw new Error('a fit has no experience component')
  return {
    target: { kind: target.kind, id: target.id, title: target.title },
    skills: fit.skills,
    experience,
    values: fit.values,
    credentials: fit.gates
      .filter(({ id }) => id.startsWith('requirement-'))
      .map(({ label, result, asked }) => ({
        label,
        state: result === 'pass' ? 'met' : result === 'fail' ? 'missing' : 'unknown',
        quote: asked,
        factIds: [],
      })),
    gates: fit.gates,
    evidenceGaps: fit.skills.provable.items,
    actions: closingActions(person, target, vocabulary, fit),
    formulaVersion: deltaVersion,
    asOf,
  }
}
