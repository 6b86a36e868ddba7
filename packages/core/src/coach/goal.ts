import { known } from '../facts/current.ts'
import type { Fact, FactOf, PayloadOf } from '../facts/schema.ts'
import { type Catalogue, messageOf } from '../words/catalogue.ts'
import { partialDateWords } from '../words/dates.ts'

/** The goal the talk is about: the last one said. */
export function projectGoal(facts: readonly Fact[]): FactOf<'goal'> | null {
  return known(facts, 'goal').at(-1) ?? null
}

/** What an answer added to a goal, in words; null when it says the goal anew. */
export function goalAddition(goal: PayloadOf<'goal'>, earlier: PayloadOf<'goal'>, catalogue: Catalogue): string | null {
  const say = (id: 'goal_by' | 'goal_sure' | 'goal_matters', params: Record<string, string>) => messageOf(catalogue, id, params)
  const added = [
    goal.title !== null && goal.title !== earlier.title ? goal.title : null,
    goal.date !== null && goal.date !== earlier.date ? say('goal_by', { date: partialDateWords(goal.date, catalogue.language) }) : null,
    goal.measure !== earlier.measure ? goal.measure : null,
    goal.smallerStep !== earlier.smallerStep ? goal.smallerStep : null,
    goal.importance !== null && goal.importance !== earlier.importance ? say('goal_matters', { number: String(goal.importance) }) : null,
    goal.confidence !== null && goal.confidence !== earlier.confidence ? say('goal_sure', { number: String(goal.confidence) }) : null,
  ].filter((part) => part !== null)
  return added.length > 0 && goal.text === earlier.text ? added.join(', ') : null
}
