import type { Explained } from '../explained.ts'
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
export function actionOf({ actions, asOf, today, topGaps }: MetricInputs): Explained {
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
  const components = [
    component({
      id: 'plan',
      label: 'Plan quality',
      weight: 0.25,
      value: plans / plannedAtMost,
      inputs: [
        `best ${Math.min(plannedAtMost, inWindow.length)} of ${inWindow.length} plans, four flags each: what, when, if-then, what it is for`,
      ],
      missing: plans < plannedAtMost ? ['A day, an "if … then" and a gap for each plan'] : [],
      raiseBy: plans < plannedAtMost ? 'Give your next step a day and an "if … then".' : null,
    }),
    component({
      id: 'follow_through',
      label: 'Follow-through',
      weight: 0.35,
      value: (doneOfDue + 1) / (due.length + 2),
      inputs: [`${doneOfDue} of ${due.length} dated steps done, those of today and later not counted`],
      raiseBy: doneOfDue < due.length ? 'Do or move what is due.' : null,
    }),
    component({
      id: 'effort',
      label: 'Quality of effort',
      weight: 0.25,
      value: efforts / countedAtMost,
      inputs: [`best ${Math.min(countedAtMost, done.length)} of ${done.length} done steps`],
      raiseBy: efforts < countedAtMost ? 'Tailor one application to a posting that fits.' : null,
    }),
    component({
      id: 'aimed',
      label: 'Aimed at gaps',
      weight: 0.15,
      value: topGaps.length === 0 ? 0 : aimed / topGaps.length,
      inputs: [`${aimed} of the ${topGaps.length} largest gaps have a step`],
      raiseBy: aimed < topGaps.length ? 'Plan a step for your largest gap.' : null,
    }),
  ]
  return explain(components, {
    formulaVersion: actionVersion,
    asOf,
    status,
    bands: [
      [75, 'steady'],
      [50, 'under_way'],
      [25, 'starting'],
      [0, 'first_steps'],
    ],
  })
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
