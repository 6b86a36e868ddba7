import type { Fact } from '../facts/schema.ts'
import type { Posting, Requirement } from '../postings/schema.ts'
import type { ResumeDocument } from '../resume/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { MustHaves } from '../views/resume.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { standing } from './jobMatch.ts'
import { sentencesNaming } from './namedSkills.ts'

/**
 * The skills that a posting must have, and where a document names them. Alternatives ("Java or Kotlin") are one, named by any of them. What the person
 * never spoke of is `unspoken`: to be asked, never written in. Null when the posting says of no skill that it must be.
 */
export function mustHavesOf(
  document: ResumeDocument,
  posting: Posting,
  facts: readonly Fact[],
  vocabulary: Vocabulary,
  { versions: say }: Sentences = english,
): MustHaves | null {
  const asked = posting.requirements.filter(({ kind, negated, class: of }) => kind === 'skill' && !negated && of === 'must')
  if (asked.length === 0) return null
  const naming = sentencesNaming(document, vocabulary)
  const groups = [...Map.groupBy(asked, ({ id, group }) => group ?? id).values()]
  const items = groups.map((alternatives): MustHaves['items'][number] => {
    const paths = [...new Set(alternatives.flatMap(naming))]
    return {
      requirementIds: alternatives.map(({ id }) => id),
      label: say.anyOf(alternatives.map(({ label }) => label)),
      state: paths.length > 0 ? 'shown' : stateOf(alternatives, facts, vocabulary),
      paths,
    }
  })
  return { asked: items.length, shown: items.filter(({ state }) => state === 'shown').length, items }
}

/** What stands behind alternatives of which the page names none. */
function stateOf(alternatives: readonly Requirement[], facts: readonly Fact[], vocabulary: Vocabulary) {
  const states = alternatives.map(({ label, skillId }) => standing(label, skillId, facts, vocabulary).state)
  if (states.includes('in_facts')) return 'in_facts'
  return states.includes('unspoken') ? 'unspoken' : 'denied'
}
