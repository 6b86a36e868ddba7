import { z } from 'zod'
import { deltaOf } from '../delta/delta.ts'
import { postingTarget } from '../delta/target.ts'
import { currentFacts, known } from '../facts/current.ts'
import { claimLabel } from '../facts/label.ts'
import { Evidence, type Fact } from '../facts/schema.ts'
import { ShareItem } from '../fit/schema.ts'
import { classWeight } from '../fit/skills.ts'
import type { Person } from '../person/person.ts'
import { type Posting, RequirementClass } from '../postings/schema.ts'
import { achievementOf } from '../reading/readRoles.ts'
import { denialsAmong, isDeniedBy } from '../resume/gate/denials.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

const Asked = ShareItem.pick({ label: true, requirementId: true, quote: true }).extend({ class: RequirementClass })

/** Something of the person's that answers a requirement, in the words it was told or found in. */
export const Story = z.object({
  factId: z.string(),
  kind: z.enum(['achievement', 'experience', 'credential', 'education', 'language']),
  text: z.string(),
  /** The role that an achievement belongs to, null where it has none. */
  of: z.string().nullable(),
  evidence: z.array(Evidence),
})
export type Story = z.infer<typeof Story>

/** What to get ready for a talk about one posting: what answers each thing that is asked, and what nothing answers yet. */
export const Preparation = z.object({
  answered: z.array(Asked.extend({ stories: z.array(Story).min(1) })),
  /** `provable`: claimed, and nothing to tell of it yet; `learnable`: absent or only near; `in_progress` and `missing`: of papers. */
  gaps: z.array(Asked.extend({ state: z.enum(['provable', 'learnable', 'unknown', 'in_progress', 'missing']), reason: z.string() })),
})
export type Preparation = z.infer<typeof Preparation>
type Gap = Preparation['gaps'][number]

const storiesAtMost = 3
const paperReasons = {
  in_progress: 'You said that you are working on it.',
  missing: 'You said that you do not have it.',
  unknown: 'Not asked yet.',
} as const

/**
 * A projection of the facts onto what a posting asks for, musts first. Every story is a fact that counts and that nothing denied refuses; what is asked
 * and has none is a gap. Nothing is worded, nothing is added.
 */
export function preparationOf(facts: readonly Fact[], person: Person, posting: Posting, vocabulary: Vocabulary): Preparation {
  const { skills, credentials } = deltaOf(person, postingTarget(posting), vocabulary, person.asOf)
  const tell = storyteller(facts, person, vocabulary)
  const skillIds = new Map(posting.requirements.map(({ id, skillId }) => [id, skillId]))
  const skill = (state: Exclude<Gap['state'], 'in_progress' | 'missing'> | 'met') =>
    skills[state].items.map((item) => ({
      asked: { ...item, class: RequirementClass.parse(item.class) },
      state,
      reason: item.reason ?? 'You said so; there is nothing to tell of it yet.',
      stories: state === 'met' || state === 'provable' ? tell.ofSkill(item.factIds, skillIds.get(item.requirementId ?? '') ?? null) : [],
    }))
  const papers = credentials.flatMap(({ label, state, quote, factIds }) => {
    const requirement = posting.requirements.find((one) => one.label === label && (one.quote || null) === quote)
    if (!requirement) return []
    const asked = { label, quote, requirementId: requirement.id, class: requirement.class }
    const stories = state === 'met' ? tell.ofPaper(factIds) : []
    return [{ asked, state, reason: state === 'met' ? 'You said so; there is no paper of it yet.' : paperReasons[state], stories }]
  })
  const all = [...(['met', 'provable', 'learnable', 'unknown'] as const).flatMap(skill), ...papers].toSorted(
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

function storyteller(facts: readonly Fact[], { roles }: Person, vocabulary: Vocabulary) {
  const denials = denialsAmong(currentFacts(facts))
  const order = new Map(roles.map(({ factId }, at) => [factId, at]))
  const names = new Map(roles.map(({ factId, payload }) => [factId, [payload.title, payload.organisation].filter(Boolean).join(', ')]))
  const place = ({ payload }: (typeof achievements)[number]) => order.get(payload.experienceId ?? '') ?? order.size
  const achievements = known(facts, 'achievement').filter(
    ({ payload }) => !denials.some((denial) => isDeniedBy(payload.text, denial, vocabulary, null)),
  )
  const lines = achievements
    .map((fact) => ({ fact, skills: vocabulary.matchSkills(fact.payload.text), tells: tellsOutcome(fact.payload.text) }))
    .toSorted((a, b) => Number(b.tells) - Number(a.tells) || place(a.fact) - place(b.fact))
  const others = (['experience', 'credential', 'education', 'language'] as const).flatMap((kind) =>
    known(facts, kind).map((fact): Story => ({ factId: fact.id, kind, text: claimLabel(fact), of: null, evidence: fact.evidence })),
  )
  const usedIn = new Map(known(facts, 'skill').map(({ id, payload }) => [id, payload.usedIn]))
  return {
    ofSkill(factIds: readonly string[], skillId: string | null): Story[] {
      const named = new Set([...factIds, ...factIds.flatMap((id) => usedIn.get(id) ?? [])])
      const shows = ({ fact, skills }: (typeof lines)[number]) =>
        named.has(fact.id) || skills.some((one) => skillId !== null && vocabulary.closeness(one.skillId, skillId) === 1)
      const done = lines.filter(shows).map(
        ({ fact: { id, payload, evidence } }): Story => ({
          factId: id,
          kind: 'achievement',
          text: payload.text,
          of: names.get(payload.experienceId ?? '') || null,
          evidence,
        }),
      )
      return [...done, ...others.filter(({ factId }) => named.has(factId))].slice(0, storiesAtMost)
    },
    ofPaper: (factIds: readonly string[]): Story[] => others.filter(({ factId }) => factIds.includes(factId)),
  }
}

function tellsOutcome(text: string): boolean {
  const read = achievementOf({ text })
  return read.kind === 'achievement' && read.payload.outcome !== null
}
