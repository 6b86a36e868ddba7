import { z } from 'zod'
import { currentFacts, known } from '../facts/current.ts'
import { claimLabel } from '../facts/label.ts'
import { Evidence, type Fact } from '../facts/schema.ts'
import type { Person } from '../person/person.ts'
import { achievementOf } from '../reading/readRoles.ts'
import { denialsAmong, isDeniedBy } from '../resume/gate/denials.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Catalogue, english } from '../words/catalogue.ts'

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

const storiesAtMost = 3

/** Finds what there is to tell: achievements that nothing denied refuses, those with an outcome first and the newest role's before others, then roles and papers. */
export function storyteller(facts: readonly Fact[], { roles }: Person, vocabulary: Vocabulary, catalogue: Catalogue = english) {
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
    known(facts, kind).map(
      (fact): Story => ({ factId: fact.id, kind, text: claimLabel(fact, catalogue), of: null, evidence: fact.evidence }),
    ),
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
    /** Roles and papers by their ids. */
    named: (factIds: readonly string[]): Story[] => others.filter(({ factId }) => factIds.includes(factId)),
  }
}

function tellsOutcome(text: string): boolean {
  const read = achievementOf({ text })
  return read.kind === 'achievement' && read.payload.outcome !== null
}
