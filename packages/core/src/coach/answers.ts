import { known } from '../facts/current.ts'
import { type Claim, type Fact, type PayloadOf, WorkValue } from '../facts/schema.ts'
import { dateOf } from '../reading/dates.ts'
import { isTitle } from '../reading/work.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { valueWords } from '../words/values.ts'
import { projectGoal } from './goal.ts'
import { occupationMeant, occupationOfDoing } from './hear/agents.ts'
import { clausesOf, isTheirs } from './hear/clauses.ts'
import { achievementOf } from './hear/duties.ts'
import { goalOf, isWish } from './hear/goals.ts'
import { type Heard, hear } from './hear/hear.ts'
import { asName, clip } from './hear/heard.ts'
import { hours, payIn, termOf } from './hear/terms.ts'
import { isOnlyTime, whenIn } from './hear/times.ts'
import type { SlotName } from './state.ts'

/** A claim to record, and the fact that it takes the place of. */
export interface Answer {
  readonly claim: Claim
  readonly supersedesId: string | null
}

/** What an answer is understood against. */
export interface Asking {
  readonly facts: readonly Fact[]
  readonly vocabulary: Vocabulary
  readonly today: string
}

/** What an answer in words to an open question says, undefined when it says nothing about it. The whole answer is its quote. */
export function answerIn(slot: SlotName, text: string, asking: Asking): Answer | undefined {
  const said = text.trim()
  const { facts, vocabulary } = asking
  if (!isTheirs(said)) return undefined
  switch (slot) {
    case 'role':
      return roleAnswer(said, asking)
    case 'role_dates':
      return datesAnswer(said, asking)
    case 'role_result':
      return said.length < 15
        ? undefined
        : { claim: { kind: 'achievement', payload: achievementOf(said, roleOf(facts)) }, supersedesId: null }
    case 'unpaid_work':
      return isNo(said) || !unpaidDoing.test(said) ? undefined : { claim: unpaid(said), supersedesId: null }
    case 'goal':
      if (isGoal(said, asking)) return { claim: { kind: 'goal', payload: goalOf(said, vocabulary) }, supersedesId: null }
      return known(facts, 'experience').length === 0 ? roleAnswer(said, asking) : undefined
    case 'goal_title':
      return changedGoal(facts, (goal) => titled(goal, said, vocabulary))
    case 'goal_date':
      return changedGoal(facts, (goal) => dated(goal, said, asking.today))
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
  /\b(any(where|thing|time)?|no limit|no preference|don['’]?t mind|doesn['’]?t matter|does not matter|flexible|egal)\b/i.test(text)

/** The role that duties belong to when none is named: the last one for pay, else the last. */
export function roleOf(facts: readonly Fact[]): string | null {
  const roles = known(facts, 'experience')
  return (roles.findLast(({ payload }) => payload.type !== 'caring') ?? roles.at(-1))?.id ?? null
}

/** "Baker, 12 years, Müller's": a title or what is done comes first, then employer and time in any order. */
function roleAnswer(text: string, { vocabulary, today }: Asking): Answer | undefined {
  const [first = '', ...rest] = clausesOf(text).flatMap((clause) =>
    clause.text.split(/\s+(?:at|for|with|bei)\s+(?!\d|about|over)|\s*,\s*|\s*@\s*|\s+[-–]\s+(?=\p{L}{3})(?!now|today|present|current)/iu),
  )
  const [title, occupationId] = titleIn(first, rest.some(isOnlyTime), vocabulary)
  if (title === undefined) return undefined
  const isPresent = /^\s*i\s+(?!was\b)\p{L}+(?<!ed)\b|\b(?:still|now|currently|since)\b/iu.test(text)
  const when = whenIn(text, today, isPresent)
  const [employer, place] = rest.map((part) => clip(part.replace(/\s+(?:since|from|until|in)\s+.*$/i, ''))).filter(isName)
  return {
    claim: {
      kind: 'experience',
      payload: {
        organisation: employer ?? null,
        title: asName(title),
        place: place ?? null,
        start: when.start,
        end: when.end,
        current: when.isCurrent && when.end === null && when.start !== null,
        type: /\bvolunteer/i.test(text) ? 'volunteer' : 'employed',
        summary: null,
        occupationId,
      },
    },
    supersedesId: null,
  }
}

/** A title, or short words that a stretch of time stands beside: "warehouse, 3 years". */
function titleIn(words: string, hasTime: boolean, vocabulary: Vocabulary): readonly [string, string | null] | readonly [undefined] {
  const clean = clip(
    words
      .replace(/^(?:i(?:['’]?m| am| was| worked as| work as)\s+(?:an?\s+)?|as\s+(?:an?\s+)?|an?\s+)/i, '')
      .replace(/\s+(?:for|since|from)\s+.*$|\s*\([^)]*\)/gi, ''),
  )
  const mapped = vocabulary.mapTitle(clean)
  const isShort = clean.split(/\s+/).length <= 7
  const isTold = mapped !== null || isTitle(clean) || (hasTime && clean.split(/\s+/).length <= 4)
  if (isShort && isTold && !isNo(clean) && !/^(?:i|my|we)\b/i.test(clean)) return [clean, mapped?.occupationId ?? null]
  const doing = /^\s*(?:i(?:['’]?m| am| was| used to)?\s+)?(\p{L}+)/iu.exec(words)?.[1]
  const done = doing ? occupationOfDoing(doing, vocabulary) : null
  return done ? [done.agent, done.occupationId] : [undefined]
}

const isName = (part: string) =>
  part.length > 1 &&
  part.split(/\s+/).length <= 6 &&
  !isOnlyTime(part) &&
  !/^(?:i|my|and|but|about|over|\d+)\b/i.test(part) &&
  /\p{L}/u.test(part)

function datesAnswer(text: string, { facts, today }: Asking): Answer | undefined {
  const role = known(facts, 'experience').at(-1)
  if (!role) return undefined
  const isPresent = role.payload.current || /\b(?:now|today|present|still|current(?:ly)?|since)\b/i.test(text)
  const years = text.match(/\b(?:19|20)\d\d\b/g) ?? []
  const when =
    years.length === 2 && !/[/.-]\s*\d{4}/.test(text.replace(/\d{4}\s*[-–]\s*\d{4}/, '')) && !/\p{L}{3,}\s+\d{4}/u.test(text)
      ? { start: years[0] ?? null, end: years[1] ?? null, isCurrent: false }
      : whenIn(years.length === 1 && !/\b(?:until|till|to|since|from)\b/i.test(text) ? `since ${text}` : text, today, isPresent)
  if (when.start === null && when.end === null) return undefined
  const end = when.end ?? role.payload.end
  const current = isPresent && end === null
  return {
    claim: { kind: 'experience', payload: { ...role.payload, start: when.start ?? role.payload.start, end, current } },
    supersedesId: role.id,
  }
}

const unpaidDoing =
  /\b(?:help|car(?:e|ed|ing)\b|look(?:ed|ing)? after|volunteer|coach|train|organi[sz]|run\b|ran\b|teach|taught|tutor|clean|cook|bak|babysit|garden|fix|repair|translat|rais(?:e|ed|ing)|bring(?:ing)? up|brought up|driv|drove|serv|buil[dt]|work|manag|lead|led\b)/i

function unpaid(text: string): Claim {
  const type = /\b(car(e|ed|ing|er)|look(ed|ing)? after)\b/i.test(text) ? 'caring' : /\bvolunteer/i.test(text) ? 'volunteer' : 'informal'
  return {
    kind: 'experience',
    payload: {
      organisation: null,
      title: asName(text.slice(0, 300)),
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

/** What answers "what are you looking for?": a wish, or words that are not about something else. */
function isGoal(text: string, { vocabulary, today }: Asking): boolean {
  if (text.length < 3) return false
  if (isWish(text)) return true
  if (isOnlyDate(text) || clausesOf(text).some((clause) => isPast(clause.text, today))) return false
  const found = hear(text, { vocabulary, today, role: 'asked' })
  if (found.some(({ claim }) => ['experience', 'achievement', 'education', 'contact', 'challenge'].includes(claim.kind))) return false
  const rest = found
    .filter(({ claim }) => claim.kind === 'constraint')
    .reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)
  return (
    occupationMeant(rest, vocabulary) !== null || /\p{L}{4,}/u.test(rest.replace(/\b(?:within|least|year|hours?|week|from|home)\b/gi, ''))
  )
}

/** "by June", "in 2027": a date and nothing that could be wished for. */
const isOnlyDate = (text: string) =>
  (dateOf(text) ?? dateOf(`${text} 2000`)) !== null &&
  !/\p{L}{4}/u.test(
    text.replace(
      /\b(?:by|in|end|the|of|next|this|year|month|january|february|march|april|june|july|august|september|october|november|december)\b/gi,
      '',
    ),
  )

/** "8 years", "2010 to 2018": a stretch of time that is over tells of work done, not of work wished for. */
function isPast(text: string, today: string): boolean {
  if (!isOnlyTime(text)) return false
  const { start, end } = whenIn(text, today, false)
  return (end ?? start ?? '') <= today
}

function changedGoal(facts: readonly Fact[], change: (goal: PayloadOf<'goal'>) => PayloadOf<'goal'> | null): Answer | undefined {
  const goal = projectGoal(facts)
  const payload = goal && change(goal.payload)
  return goal && payload ? { claim: { kind: 'goal', payload }, supersedesId: goal.id } : undefined
}

/** A title of ours, else the person's own short words for it. */
function titled(goal: PayloadOf<'goal'>, text: string, vocabulary: Vocabulary): PayloadOf<'goal'> | null {
  const mapped = occupationMeant(text, vocabulary)
  if (mapped) return { ...goal, title: mapped.title, occupationId: mapped.occupationId, seniority: mapped.seniority ?? goal.seniority }
  return isTitle(text) && text.split(/\s+/).length <= 6 ? { ...goal, title: clip(text) } : null
}

function dated(goal: PayloadOf<'goal'>, text: string, today: string): PayloadOf<'goal'> | null {
  const year = Number(today.slice(0, 4))
  const words = text.replace(/\bnext year\b/gi, String(year + 1)).replace(/\bthis year\b/gi, String(year))
  const date = dateOf(words) ?? monthToCome(words, today)
  return date === null ? null : { ...goal, date }
}

/** "in March", "in six months": the next one from today. */
function monthToCome(text: string, today: string): string | null {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const inMonths = Number(/\bin (\d{1,2}) months?\b/i.exec(text)?.[1] ?? Number.NaN)
  if (!Number.isNaN(inMonths)) {
    const at = year * 12 + month - 1 + inMonths
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  }
  const named = Number(dateOf(`${text} ${year}`)?.slice(5, 7) || Number.NaN)
  return Number.isNaN(named) ? null : `${named < month ? year + 1 : year}-${String(named).padStart(2, '0')}`
}

function valueAnswer(text: string, slot: 'values_most' | 'values_least', facts: readonly Fact[]): Answer | undefined {
  const value = WorkValue.safeParse(text)
  if (!value.success) return undefined
  const placed = slot === 'values_most' ? 'most' : 'least'
  const earlier = known(facts, 'value').find(({ payload }) => payload.workValue === value.data && payload.placed !== null)
  return {
    claim: { kind: 'value', payload: { label: valueWords[value.data], workValue: value.data, placed, choice: null } },
    supersedesId: earlier?.id ?? null,
  }
}

type TermSlot = 'place' | 'remote' | 'hours' | 'salary_floor' | 'start_date' | 'work_right'

function termAnswer(dimension: TermSlot, text: string, facts: readonly Fact[]): Answer | undefined {
  const payload = termPayload(dimension, text)
  const earlier = known(facts, 'constraint').find((fact) => fact.payload.dimension === dimension)
  return payload && { claim: { kind: 'constraint', payload }, supersedesId: earlier?.id ?? null }
}

function termPayload(dimension: TermSlot, text: string): PayloadOf<'constraint'> | undefined {
  const base = termOf(dimension, text, {})
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
    const heard = hours(/^\d+(?:\s*(?:to|-|–)\s*\d+)?$/.test(text) ? `${text} hours` : text)
    return heard?.claim.kind === 'constraint' ? heard.claim.payload : undefined
  }
  if (dimension === 'salary_floor') {
    const floor = payIn(text)
    return floor?.unit ? { ...base, operator: 'at_least', amount: floor.amount, unit: floor.unit } : undefined
  }
  if (dimension === 'work_right')
    return isNo(text) ? { ...base, operator: 'not', value: text.slice(0, 300) } : { ...base, value: text.slice(0, 300) }
  const value = clip(text.replace(/^(in|near|around|only in|must be in|from)\s+/i, ''))
  return value.length < 2 ? undefined : { ...base, value }
}

/** A typed answer as something heard, its quote the whole answer. */
export function wholeAnswer(text: string, claim: Claim): Heard {
  const lead = text.length - text.trimStart().length
  return { claim, start: lead, end: lead + text.trim().length }
}
