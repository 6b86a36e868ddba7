import type { Explained } from '../explained.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import { component, explain } from './explain.ts'
import { type ActionRecord, daysBetween, type MetricInputs } from './inputs.ts'

export const actionVersion = 'action-3'

const windowDays = 14
const plannedAtMost = 3
const countedAtMost = 5

/**
 * Am I doing what I decided, and is it worth doing? DOMAIN.md, section 3, over 14 days; too early until one action is done or due, which an
 * open one is once its day is over: a step planned for today is not late.
 * The best three plans and the best five efforts count, so volume alone earns nothing and one more action never lowers the number.
 */
export function actionOf({ actions, asOf, today, topGaps }: MetricInputs, sentences: Sentences = english): Explained {
  const inWindow = actions.filter(
    ({ due, doneOn }) =>
      [due, doneOn].some((day) => day !== null && Math.abs(daysBetween(day, today)) <= windowDays) || (due === null && doneOn === null),
  )
  const done = inWindow.filter(({ doneOn }) => doneOn !== null)
  const due = inWindow.filter((one) => one.due !== null && (one.doneOn !== null || one.due < today))
  const status = actions.length === 0 ? 'not_started' : done.length + due.length === 0 ? 'too_early' : 'ok'
  const doneOfDue = due.filter(({ doneOn }) => doneOn !== null).length
  const plans = best(inWindow.map(planQuality), plannedAtMost)
  const efforts = best(
    done.map(({ quality }) => quality ?? 0),
    countedAtMost,
  )
  const aimed = topGaps.filter((gap) => inWindow.some(({ linkedTo }) => linkedTo === gap)).length
  const partsIn = ({ numbers: { action: say } }: Sentences) => [
    component({
      id: 'plan',
      label: say.plan,
      weight: 0.25,
      value: plans / plannedAtMost,
      inputs: [say.bestPlans(Math.min(plannedAtMost, inWindow.length), inWindow.length)],
      missing: plans < plannedAtMost ? [say.noPlan] : [],
      raiseBy: plans < plannedAtMost ? say.planNext : null,
    }),
    component({
      id: 'follow_through',
      label: say.followThrough,
      weight: 0.35,
      value: (doneOfDue + 1) / (due.length + 2),
      inputs: [say.stepsDone(doneOfDue, due.length)],
      raiseBy: doneOfDue < due.length ? say.doDue : null,
    }),
    component({
      id: 'effort',
      label: say.effort,
      weight: 0.25,
      value: efforts / countedAtMost,
      inputs: [say.bestSteps(Math.min(countedAtMost, done.length), done.length)],
      raiseBy: efforts < countedAtMost ? say.tailorOne : null,
    }),
    component({
      id: 'aimed',
      label: say.aimed,
      weight: 0.15,
      value: topGaps.length === 0 ? 0 : aimed / topGaps.length,
      inputs: [say.gapsAimed(aimed, topGaps.length)],
      raiseBy: aimed < topGaps.length ? say.planForGap : null,
    }),
  ]
  const frame = {
    formulaVersion: actionVersion,
    asOf,
    status,
    bands: [
      [75, 'steady'],
      [50, 'under_way'],
      [25, 'starting'],
      [0, 'first_steps'],
    ],
  } as const
  return explain(partsIn(sentences), frame, partsIn(english))
}

/** What, when, trigger, purpose: a quarter each. */
function planQuality({ what, due, doneOn, trigger, linkedTo }: ActionRecord): number {
  return [what !== '', due !== null || doneOn !== null, trigger !== null, linkedTo !== null].filter(Boolean).length / 4
}

function best(values: readonly number[], count: number): number {
  return values
    .toSorted((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, value) => sum + value, 0)
}
