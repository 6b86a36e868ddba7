import { known } from '../facts/current.ts'
import type { Fact, FactOf, PayloadOf } from '../facts/schema.ts'
import { partialDateWords } from '../words/dates.ts'

/** The goal the talk is about: the last one said. */
export function projectGoal(facts: readonly Fact[]): FactOf<'goal'> | null {
  return known(facts, 'goal').at(-1) ?? null
}

/** What an answer added to a goal, in words; null when it says the goal anew. */
export function goalAddition(goal: PayloadOf<'goal'>, earlier: PayloadOf<'goal'>): string | null {
  const added = [
    goal.title !== null && goal.title !== earlier.title ? goal.title : null,
    goal.date !== null && goal.date !== earlier.date ? `by ${partialDateWords(goal.date)}` : null,
    goal.measure !== earlier.measure ? goal.measure : null,
    goal.smallerStep !== earlier.smallerStep ? goal.smallerStep : null,
    goal.confidence !== null && goal.confidence !== earlier.confidence ? `${goal.confidence} of 10 sure` : null,
  ].filter((part) => part !== null)
  return added.length > 0 ? added.join(', ') : null
}
