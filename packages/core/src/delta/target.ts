import type { Person } from '../person/person.ts'
import { blankPosting } from '../postings/blank.ts'
import type { Posting, Requirement } from '../postings/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** What the Delta is drawn against: a posting, an occupation as if it were one, or kept postings together. */
export interface Target {
  readonly kind: 'occupation' | 'posting' | 'cluster'
  readonly id: string
  readonly title: string
  readonly posting: Posting
  /** What a requirement weighs where that is not its class's weight. */
  readonly weigh?: (requirement: Requirement) => number
}

/** The first this many typical skills of an occupation weigh as musts. */
const coreSkills = 5

export function postingTarget(posting: Posting): Target {
  return { kind: 'posting', id: posting.id, title: [posting.role, posting.company].filter(Boolean).join(', '), posting }
}

/** An occupation as a target: its typical skills, the first five as musts, the others preferred. Null for an id we do not know. */
export function occupationTarget(id: string, vocabulary: Vocabulary): Target | null {
  const occupation = vocabulary.occupation(id)
  if (!occupation) return null
  const requirements = occupation.typicalSkills.flatMap((skillId, at): Requirement[] => {
    const skill = vocabulary.skill(skillId)
    if (!skill) return []
    return [
      {
        id: `typical-${skillId}`,
        class: at < coreSkills ? 'must' : 'preferred',
        kind: 'skill',
        label: skill.label,
        skillId,
        group: null,
        negated: false,
        years: null,
        quote: '',
        start: 0,
        end: 0,
      },
    ]
  })
  const posting = { ...blankPosting, id: `occupation-${id}`, role: occupation.title, occupationId: id, requirements }
  return { kind: 'occupation', id, title: occupation.title, posting }
}

/** The goal's occupation, else the posting kept last, else nothing: then the question to ask stands in its place. */
export function chooseTarget(
  person: Person,
  kept: readonly Posting[],
  vocabulary: Vocabulary,
  { delta: say }: Sentences = english,
): Target | { readonly question: string } {
  const wanted = person.goal?.payload.occupationId ?? null
  const occupation = wanted === null ? null : occupationTarget(wanted, vocabulary)
  if (occupation) return occupation
  const [posting] = kept
  if (posting) return postingTarget(posting)
  return { question: person.goal ? say.askTitle : say.askNext }
}
