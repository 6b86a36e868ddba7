import { known } from '../../facts/current.ts'
import { WorkValue } from '../../facts/schema.ts'
import { valueWords } from '../../words/values.ts'
import { earFor } from '../hear/hear.ts'
import { clip } from '../hear/heard.ts'
import { interestIn } from '../interests.ts'
import type { SlotName } from '../state.ts'
import { type Answer, type Asking, isNo } from './asking.ts'
import { changedGoal, dated, goalAnswer, rulerIn, titled } from './goal.ts'
import { termAnswer } from './terms.ts'
import { datesAnswer, placeAnswer, probeAnswer, roleAnswer, titleAnswer, unpaidAnswer, workAnswer } from './work.ts'

/** The least that can tell of a week's work, and of one piece of it. */
const leastWeek = 12
const leastPiece = 15

/** What is asked of a piece of work may be told of others: what they said, what they had before. */
const aboutWork: readonly SlotName[] = ['assumed', 'result', 'number', 'situation', 'task', 'part']

/** What an answer in words to an open question says, undefined when it says nothing about it. The whole answer is its quote. */
export function claimIn(slot: SlotName, text: string, asking: Asking): Answer | undefined {
  const said = text.trim()
  const { facts, today } = asking
  if (!aboutWork.includes(slot) && !earFor(asking.language).isTheirs(said)) return undefined
  switch (slot) {
    case 'mode':
      return roleAnswer(said, asking, true)
    case 'role':
      return roleAnswer(said, asking)
    case 'role_title':
      return titleAnswer(said, asking)
    case 'role_dates':
      return datesAnswer(said, asking)
    case 'role_place':
      return placeAnswer(said, asking)
    case 'week':
      return workAnswer(said, asking, leastWeek)
    case 'proud':
      return workAnswer(said, asking, leastPiece)
    case 'result':
    case 'number':
    case 'situation':
    case 'task':
    case 'part':
      return probeAnswer(slot, said, asking)
    case 'assumed':
      return isNo(said) || said.length < 8
        ? undefined
        : { claim: { kind: 'disclaimer', payload: { text: clip(said, 1000), factId: null } }, supersedesId: null }
    case 'unpaid_work':
      return unpaidAnswer(said, asking)
    case 'interests':
      return isNo(said) || said.length < 3
        ? undefined
        : { claim: { kind: 'interest', payload: { label: clip(said), interest: interestIn(said), choice: null } }, supersedesId: null }
    case 'obstacle':
      return isNo(said) || said.length < 4
        ? undefined
        : { claim: { kind: 'challenge', payload: { text: clip(said, 1000) } }, supersedesId: null }
    case 'goal':
      return goalAnswer(said, asking)
    case 'goal_title':
      return changedGoal(facts, () => titled(said, asking))
    case 'goal_date':
      return changedGoal(facts, () => dated(said, today))
    case 'goal_measure':
      return changedGoal(facts, () => (isNo(said) || said.length < 4 ? null : { measure: clip(said, 500) }))
    case 'goal_smaller_step':
      return changedGoal(facts, () => (isNo(said) || said.length < 4 ? null : { smallerStep: clip(said, 500) }))
    case 'goal_confidence':
    case 'goal_importance': {
      const number = rulerIn(said)
      return changedGoal(facts, () =>
        number === null ? null : slot === 'goal_confidence' ? { confidence: number } : { importance: number },
      )
    }
    case 'values_most':
    case 'values_least':
      return valueAnswer(said, slot, asking)
    case 'place':
    case 'remote':
    case 'hours':
    case 'salary_floor':
    case 'start_date':
    case 'work_right':
      return termAnswer(slot, said, asking)
    default:
      return undefined
  }
}

function valueAnswer(text: string, slot: 'values_most' | 'values_least', { facts }: Asking): Answer | undefined {
  const value = WorkValue.safeParse(text)
  if (!value.success) return undefined
  const placed = slot === 'values_most' ? 'most' : 'least'
  const earlier = known(facts, 'value').find(({ payload }) => payload.workValue === value.data && payload.placed !== null)
  return {
    claim: { kind: 'value', payload: { label: valueWords[value.data], workValue: value.data, placed, choice: null } },
    supersedesId: earlier?.id ?? null,
  }
}
