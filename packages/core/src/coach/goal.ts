import { known } from '../facts/current.ts'
import type { Fact, FactOf } from '../facts/schema.ts'

/** The goal the talk is about: the last one said. */
export function projectGoal(facts: readonly Fact[]): FactOf<'goal'> | null {
  return known(facts, 'goal').at(-1) ?? null
}
