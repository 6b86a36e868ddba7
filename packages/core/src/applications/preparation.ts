import { z } from 'zod'
import { deltaOf } from '../delta/delta.ts'
import { postingTarget } from '../delta/target.ts'
import type { Fact } from '../facts/schema.ts'
import { experienceMet } from '../fit/experience.ts'
import { ShareItem } from '../fit/schema.ts'
import { classWeight } from '../fit/skills.ts'
import type { Person } from '../person/person.ts'
import { type Posting, RequirementClass } from '../postings/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { Story, storyteller } from './stories.ts'

const Asked = ShareItem.pick({ label: true, requirementId: true, quote: true }).extend({ class: RequirementClass })

/** What to get ready for a talk about one posting: what answers each thing that is asked, and what nothing answers yet. */
export const Preparation = z.object({
  answered: z.array(Asked.extend({ stories: z.array(Story).min(1) })),
  /** `provable`: claimed, and nothing to tell of it yet; `learnable`: absent or only near; `in_progress` and `missing`: of papers. */
  gaps: z.array(Asked.extend({ state: z.enum(['provable', 'learnable', 'unknown', 'in_progress', 'missing']), reason: z.string() })),
})
export type Preparation = z.infer<typeof Preparation>
type Gap = Preparation['gaps'][number]

/**
 * A projection of the facts onto what a posting asks for, musts first. Every story is a fact that counts and that nothing denied refuses; what is asked
 * and has none is a gap. Nothing is worded, nothing is added.
 */
export function preparationOf(
  facts: readonly Fact[],
  person: Person,
  posting: Posting,
  vocabulary: Vocabulary,
  sentences: Sentences = english,
): Preparation {
  const say = sentences.applications
  const paperReasons = { met: say.noPaper, in_progress: say.inProgress, missing: say.missing, unknown: say.notAsked }
  const { skills, credentials } = deltaOf(person, postingTarget(posting), vocabulary, person.asOf, [], [], sentences)
  const tell = storyteller(facts, person, vocabulary, sentences.coach)
  const skillIds = new Map(posting.requirements.map(({ id, skillId }) => [id, skillId]))
  const skill = (state: Exclude<Gap['state'], 'in_progress' | 'missing'> | 'met') =>
    skills[state].items.map((item) => ({
      asked: { ...item, class: RequirementClass.parse(item.class) },
      state,
      reason: item.reason ?? say.nothingToTell,
      stories: state === 'met' || state === 'provable' ? tell.ofSkill(item.factIds, skillIds.get(item.requirementId ?? '') ?? null) : [],
    }))
  const papers = credentials.flatMap(({ label, state, quote, factIds }) => {
    const requirement = posting.requirements.find((one) => one.label === label && (one.quote || null) === quote)
    if (!requirement) return []
    const asked = { label, quote, requirementId: requirement.id, class: requirement.class }
    const stories = state === 'met' ? tell.named(factIds) : []
    return [{ asked, state, reason: paperReasons[state], stories }]
  })
  const quotes = new Set(papers.map(({ asked }) => asked.quote))
  const told = (['met', 'provable', 'learnable', 'unknown'] as const)
    .flatMap(skill)
    // a paper is asked for once, though its name is a skill's as well
    .filter(({ asked, stories }) => stories.length > 0 || !quotes.has(asked.quote))
  const all = [...told, ...papers, ...yearsIn(posting, person, vocabulary, tell.named, say)].toSorted(
    (a, b) => classWeight[b.asked.class] - classWeight[a.asked.class],
  )
  const bare = ({ label, requirementId, quote, class: weight }: z.infer<typeof Asked>) => ({ label, requirementId, quote, class: weight })
  return {
    answered: all.flatMap(({ asked, stories }) => (stories.length === 0 ? [] : [{ ...bare(asked), stories }])),
    gaps: all.flatMap(({ asked, state, reason, stories }) =>
      stories.length > 0 ? [] : [{ ...bare(asked), state: state === 'met' ? 'provable' : state, reason }],
    ),
  }
}

/** The years asked for, answered by roles of that kind of work when they come to as many. */
function yearsIn(
  posting: Posting,
  person: Person,
  vocabulary: Vocabulary,
  named: (factIds: readonly string[]) => Story[],
  say: Sentences['applications'],
) {
  const { years } = experienceMet(person, posting, vocabulary)
  const asking = posting.requirements.filter((one) => one.kind === 'experience' && !one.negated && (one.years?.min ?? 0) > 0)
  const [requirement] = asking.toSorted((a, b) => classWeight[b.class] - classWeight[a.class] || (b.years?.min ?? 0) - (a.years?.min ?? 0))
  if (!requirement) return []
  const { id, label, quote, class: weight } = requirement
  const near = ({ occupationId }: Person['roles'][number]) =>
    occupationId !== null && posting.occupationId !== null && vocabulary.occupationCloseness(occupationId, posting.occupationId) > 0
  const isMet = years !== null && years.met >= 1
  const reason = years === null ? say.yearsUnknown : say.yearsTold(Math.round((years.months / 12) * 10) / 10, years.asked)
  const state = years === null ? ('unknown' as const) : ('learnable' as const)
  const stories = isMet ? named(person.roles.filter(near).map(({ factId }) => factId)) : []
  return [{ asked: { label, quote: quote || null, requirementId: id, class: weight }, state, reason, stories }]
}
