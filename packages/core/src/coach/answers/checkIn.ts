import type { ActionView } from '../../actions/schema.ts'
import { addDays } from '../../metrics/pause.ts'
import { dayWords } from '../../words/dates.ts'
import { dayToCome } from '../hear/comingDates.ts'
import { clip } from '../hear/heard.ts'
import { speechOf } from '../language.ts'
import { moved } from '../moves.ts'
import { ask, proceed } from '../proceed.ts'
import { firstDue } from '../slots/plan.ts'
import type { CoachState } from '../state.ts'
import { type Act, type CoachContext, type Step, utter } from '../step.ts'
import { isNo } from './asking.ts'

const shifted =
  /(?<!\p{L})(?:moved?|postponed?|later|not yet|not done yet|didn['’]?t (?:get|manage|make|do)|haven['’]?t|verschoben|verschiebe|noch nicht|nicht geschafft|später)(?!\p{L})/iu
const gone =
  /(?<!\p{L})(?:drop(?:ped)?|gave (?:it )?up|won['’]?t|not (?:going to|any ?more)|cancel(?:led)?|fallengelassen|fallen gelassen|lasse ich|gestrichen|aufgegeben|nicht mehr)(?!\p{L})/iu
const over = /(?<!\p{L})(?:done|did (?:it|that)?|yes|yep|finished|getan|erledigt|gemacht|geschafft|ja)(?!\p{L})/iu

/** What became of a step: done, moved or dropped, and then what came of it, to which day, or why. */
export function reported(
  slot: 'due' | 'learnt' | 'dropped_why' | 'moved_to',
  text: string,
  state: CoachState,
  context: CoachContext,
): Step | undefined {
  if (slot === 'due') return dueSaid(text, state, context)
  if (slot === 'moved_to') {
    const when = dayOf(text, context.today)
    return when
      ? moved(state, when, [utter('step_moved', { when: dayIn(when, state, context), what: stepWords(firstDue(context)) })], context)
      : undefined
  }
  const step = context.plan.at(-1)
  const status = slot === 'learnt' ? 'done' : 'dropped'
  if (!step || step.status !== status) return undefined
  const acts: Act[] = isNo(text) ? [] : [report(step, status, { note: clip(text, 2000) })]
  return proceed({ state: { ...state, times: { ...state.times, option: 0 } }, acts, say: [utter('noted')] }, context)
}

function dueSaid(text: string, state: CoachState, context: CoachContext): Step | undefined {
  const step = firstDue(context)
  if (!step) return undefined
  const status = shifted.test(text) ? 'moved' : gone.test(text) ? 'dropped' : over.test(text) ? 'done' : isNo(text) ? 'moved' : null
  if (status === null) return undefined
  if (status === 'moved') {
    const when = dayOf(text, context.today)
    return when ? reported('moved_to', text, state, context) : ask('moved_to', { state }, context)
  }
  const what = stepWords(step)
  const outcome = { state, acts: [report(step, status, {})], say: [utter(status === 'done' ? 'step_done' : 'step_dropped', { what })] }
  return ask(status === 'done' ? 'learnt' : 'dropped_why', outcome, context)
}

const report = (step: ActionView, status: 'done' | 'dropped', { note = null }: { note?: string | null }): Act => ({
  do: 'report',
  actionId: step.id,
  status,
  when: null,
  note,
})

const dayOf = (text: string, today: string) =>
  text === 'tomorrow' ? addDays(today, 1) : text === 'next_week' ? addDays(today, 7) : dayToCome(text, today)
const dayIn = (day: string, state: CoachState, context: CoachContext) => dayWords(day, speechOf(state, context).language)
const stepWords = (step: ActionView | undefined) => step?.ifThen ?? step?.what ?? ''
