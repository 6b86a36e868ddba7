import { known } from '../facts/current.ts'
import type { Fact } from '../facts/schema.ts'
import { unpaidOccupation } from '../linking/unpaidRole.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { projectGoal } from './goal.ts'

const titlesAtMost = 6
const wantedAtMost = 4
/** Below it, what somebody wants and an occupation share a common word at most. */
const leastScore = 0.15

/** Titles to choose from: what the goal's words come closest to, then the work next to what the person did. */
export function titlesNear(facts: readonly Fact[], vocabulary: Vocabulary): string[] {
  const goal = projectGoal(facts)?.payload.text ?? ''
  const wanted = vocabulary
    .linkWork({ title: goal, organisation: '', duties: [], isUnpaid: false }, titlesAtMost)
    .filter(({ score }) => score >= leastScore)
    .map(({ title }) => title)
  const next = known(facts, 'experience').flatMap(({ payload }) => {
    const id = payload.occupationId ?? vocabulary.mapTitle(payload.title ?? '')?.occupationId ?? unpaidOccupation(payload, [], vocabulary)
    const held = id ? vocabulary.occupation(id) : undefined
    return held ? [...held.adjacent, ...held.siblings].flatMap((near) => vocabulary.occupation(near)?.title ?? []) : []
  })
  return [...new Set([...wanted.slice(0, wantedAtMost), ...next, ...wanted.slice(wantedAtMost)])].slice(0, titlesAtMost)
}
