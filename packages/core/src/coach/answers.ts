import { known } from '../facts/current.ts'
import { type Claim, type Fact, type PayloadOf, WorkValue } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { valueWords } from '../words/values.ts'
import { goalOf, type Heard, isNotTheirs, salaryFloorIn } from './extract.ts'
import { projectGoal } from './goal.ts'
import type { SlotName } from './state.ts'

/** A claim to record, and the fact that it takes the place of. */
export interface Answer {
  readonly claim: Claim
  readonly supersedesId: string | null
}

/** What an answer in words to an open question says, undefined when it says nothing about it. The whole answer is its quote. */
export function answerIn(slot: SlotName, text: string, facts: readonly Fact[], vocabulary: Vocabulary): Answer | undefined {
  const said = text.trim()
  if (isNotTheirs(said)) return undefined
  switch (slot) {
    case 'role':
      return roleAnswer(said, vocabulary)
    case 'role_dates':
      return datesAnswer(said, facts)
    case 'role_result':
      return resultAnswer(said, facts)
    case 'unpaid_work':
      return isNo(said) || said.length < 4 ? undefined : { claim: unpaid(said), supersedesId: null }
    case 'goal':
      return said.length < 3 ? undefined : { claim: { kind: 'goal', payload: goalOf(said, vocabulary) }, supersedesId: null }
    case 'goal_title':
      return changedGoal(facts, (goal) => {
        const mapped = vocabulary.mapTitle(said)
        return mapped && { ...goal, title: mapped.title, occupationId: mapped.occupationId, seniority: mapped.seniority ?? goal.seniority }
      })
    case 'goal_date':
      return changedGoal(facts, (goal) => dated(goal, said))
    case 'goal_measure':
      return changedGoal(facts, (goal) => (said.length < 4 ? null : { ...goal, measure: said.slice(0, 500) }))
    case 'goal_smaller_step':
      return changedGoal(facts, (goal) => (said.length < 4 ? null : { ...goal, smallerStep: said.slice(0, 500) }))
    case 'goal_confidence':
      return changedGoal(facts, (goal) => {
        const number = Number(said.match(/\b(10|\d)\b/)?.[1] ?? Number.NaN)
        return Number.isNaN(number) ? null : { ...goal, confidence: number }
      })
    case 'values_most':
    case 'values_least':
      return valueAnswer(said, slot, facts)
    case 'place':
    case 'remote':
    case 'hours':
    case 'salary_floor':
    case 'start_date':
    case 'work_right':
      return termAnswer(slot, said, facts)
    default:
      return undefined
  }
}

export const isNo = (text: string) => /^\s*(no|nope|none|nothing|never|nein)\b/i.test(text)
const isAny = (text: string) =>
  /\b(any(where|thing|time)?|no limit|no preference|don'?t mind|doesn'?t matter|does not matter|flexible|egal)\b/i.test(text)

function roleAnswer(text: string, vocabulary: Vocabulary): Answer | undefined {
  const [line = ''] = text.split('\n')
  const [title = '', organisation] = line.split(/\s+(?:at|for|with|bei)\s+|,\s*/)
  const mapped = vocabulary.mapTitle(title)
  if (!mapped || title.split(/\s+/).length > 7) return undefined
  const employer = organisation?.match(/^[\p{Lu}][\p{L}\p{N}&'. -]+?(?=\s+(?:for|since|from|in|and)\b|$)/u)?.[0] ?? null
  const clean = title.replace(/^(i('m| am| was| worked as| work as)\s+(an?\s+)?|an?\s+)/i, '').trim()
  return {
    claim: {
      kind: 'experience',
      payload: {
        organisation: employer,
        title: clean,
        place: null,
        start: null,
        end: null,
        current: false,
        type: 'employed',
        summary: null,
        occupationId: mapped.occupationId,
      },
    },
    supersedesId: null,
  }
}

function datesAnswer(text: string, facts: readonly Fact[]): Answer | undefined {
  const role = known(facts, 'experience').at(-1)
  const years = text.match(/\b(19|20)\d\d\b/g) ?? []
  if (!role || years[0] === undefined) return undefined
  const isCurrent = /\b(now|today|present|still|current|since)\b/i.test(text) && years.length === 1
  return {
    claim: {
      kind: 'experience',
      payload: { ...role.payload, start: years[0], end: isCurrent ? null : (years[1] ?? role.payload.end), current: isCurrent },
    },
    supersedesId: role.id,
  }
}

const outcomeWords =
  /\b(so that|which|result|saved|cut|reduced|increased|grew|from \S+ to|instead of|fewer|more|less|won|finished|improved|%)/i

function resultAnswer(text: string, facts: readonly Fact[]): Answer | undefined {
  if (text.length < 15) return undefined
  const measured = text.match(/(\d+(?:[.,]\d+)?)\s*(%|percent|people|patients|customers|hours|days|weeks|€|£|\$)?/)
  const payload: PayloadOf<'achievement'> = {
    experienceId: known(facts, 'experience').at(-1)?.id ?? null,
    text: text.slice(0, 2000),
    outcome: outcomeWords.test(text) ? text.slice(0, 1000) : null,
    measure: measured?.[1] ? { value: Number(measured[1].replace(',', '.')), unit: measured[2] ?? '', baseline: null } : null,
    agency: /\b(led|headed|in charge)\b/i.test(text) ? 'led' : /\b(helped|assisted|supported)\b/i.test(text) ? 'assisted' : 'did',
  }
  return { claim: { kind: 'achievement', payload }, supersedesId: null }
}

function unpaid(text: string): Claim {
  const type = /\b(car(e|ed|ing|er)|look(ed|ing)? after)\b/i.test(text) ? 'caring' : /\bvolunteer/i.test(text) ? 'volunteer' : 'informal'
  return {
    kind: 'experience',
    payload: {
      organisation: null,
      title: text.slice(0, 300),
      place: null,
      start: null,
      end: null,
      current: false,
      type,
      summary: null,
      occupationId: null,
    },
  }
}

function changedGoal(facts: readonly Fact[], change: (goal: PayloadOf<'goal'>) => PayloadOf<'goal'> | null): Answer | undefined {
  const goal = projectGoal(facts)
  const payload = goal && change(goal.payload)
  return goal && payload ? { claim: { kind: 'goal', payload }, supersedesId: goal.id } : undefined
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function dated(goal: PayloadOf<'goal'>, text: string): PayloadOf<'goal'> | null {
  const year = text.match(/\b20\d\d\b/)?.[0]
  if (year === undefined) return null
  const month = months.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text))
  return { ...goal, date: month < 0 ? year : `${year}-${String(month + 1).padStart(2, '0')}` }
}

function valueAnswer(text: string, slot: 'values_most' | 'values_least', facts: readonly Fact[]): Answer | undefined {
  const value = WorkValue.safeParse(text)
  if (!value.success) return undefined
  const placed = slot === 'values_most' ? 'most' : 'least'
  const earlier = known(facts, 'value').find(({ payload }) => payload.workValue === value.data && payload.placed !== null)
  return {
    claim: { kind: 'value', payload: { label: valueWords[value.data], workValue: value.data, placed } },
    supersedesId: earlier?.id ?? null,
  }
}

type TermSlot = 'place' | 'remote' | 'hours' | 'salary_floor' | 'start_date' | 'work_right'
const hard = /\b(must|only|have to|can'?t|cannot|need|no less)\b/i

function termAnswer(dimension: TermSlot, text: string, facts: readonly Fact[]): Answer | undefined {
  const payload = termPayload(dimension, text)
  const earlier = known(facts, 'constraint').find((fact) => fact.payload.dimension === dimension)
  return payload && { claim: { kind: 'constraint', payload }, supersedesId: earlier?.id ?? null }
}

function termPayload(dimension: TermSlot, text: string): PayloadOf<'constraint'> | undefined {
  const base: PayloadOf<'constraint'> = {
    dimension,
    operator: 'is',
    value: null,
    amount: null,
    unit: null,
    hardness: hard.test(text) ? 'hard' : 'soft',
  }
  if (text === 'any' || isAny(text)) return { ...base, operator: 'any', hardness: 'soft' }
  if (dimension === 'remote') {
    const value = /hybrid|some|both|days/i.test(text)
      ? 'hybrid'
      : /on[_ -]?site|office|there/i.test(text)
        ? 'on_site'
        : /remote|home|yes/i.test(text)
          ? 'remote'
          : null
    return value === null ? undefined : { ...base, value }
  }
  if (dimension === 'hours') {
    const amount = Number(text.match(/\b(\d{1,2})\s*(h|hours)\b/i)?.[1] ?? Number.NaN)
    const value = /part|teil/i.test(text) ? 'part-time' : /full|voll/i.test(text) ? 'full-time' : null
    if (!Number.isNaN(amount)) return { ...base, operator: 'at_most', amount, unit: 'hours/week', value }
    return value === null ? undefined : { ...base, value }
  }
  if (dimension === 'salary_floor') {
    const floor = salaryFloorIn(/least|min|from|under|below/i.test(text) ? text : `at least ${text}`)
    return floor && { ...base, operator: 'at_least', amount: floor.amount, unit: floor.unit }
  }
  if (dimension === 'work_right')
    return isNo(text) ? { ...base, operator: 'not', value: text.slice(0, 300) } : { ...base, value: text.slice(0, 300) }
  const value = text.replace(/^(in|near|around|only in|must be in)\s+/i, '').slice(0, 300)
  return value.length < 2 ? undefined : { ...base, value }
}

/** A typed answer as something heard, its quote the whole answer. */
export function wholeAnswer(text: string, claim: Claim): Heard {
  const lead = text.length - text.trimStart().length
  return { claim, start: lead, end: lead + text.trim().length }
}
