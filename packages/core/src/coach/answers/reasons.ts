import { projectGoal } from '../goal.ts'
import { pendingId } from '../hear/hear.ts'
import { clip } from '../hear/heard.ts'
import { valueChoices } from '../slots/direction.ts'
import type { CoachContext, Effect } from '../step.ts'
import { valueIn } from '../values.ts'

/** The goal tied to a value that was chosen from the card, by its place there. */
export function goalFor(choice: string, { facts }: Pick<CoachContext, 'facts'>): Effect | undefined {
  const goal = projectGoal(facts)
  const value = /^\d$/.test(choice) ? valueChoices({ facts })[Number(choice)] : undefined
  if (!goal || !value) return undefined
  const payload = { ...goal.payload, valueIds: [...new Set([...goal.payload.valueIds, value.factId])] }
  return { claim: { kind: 'goal', payload }, supersedesId: goal.id, quote: null }
}

/** What would be the best of the goal, in the person's own words: a value of theirs, and the goal tied to it. */
export function goalForWords(text: string, { facts }: Pick<CoachContext, 'facts'>): Effect[] {
  const goal = projectGoal(facts)
  const label = clip(text)
  if (!goal || label.length < 4) return []
  const lead = text.length - text.trimStart().length
  const quote = { start: lead, end: lead + text.trim().length }
  return [
    { claim: { kind: 'value', payload: { label, workValue: valueIn(label), placed: null, choice: null } }, supersedesId: null, quote },
    {
      claim: { kind: 'goal', payload: { ...goal.payload, valueIds: [...goal.payload.valueIds, pendingId(0)] } },
      supersedesId: goal.id,
      quote,
    },
  ]
}
