import { known } from '../../facts/current.ts'
import type { Fact, PayloadOf } from '../../facts/schema.ts'
import { dateOf } from '../../reading/dates.ts'
import { isTitle } from '../../reading/work.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { projectGoal } from '../goal.ts'
import { occupationMeant, titleWordsIn } from '../hear/agents.ts'
import { dateToCome } from '../hear/comingDates.ts'
import { goalOf } from '../hear/goals.ts'
import { earFor, hear } from '../hear/hear.ts'
import { asName, clip } from '../hear/heard.ts'
import { numberOf } from '../hear/numbers.ts'
import { isOnlyTime, whenIn } from '../hear/times.ts'
import { type Answer, type Asking, isNo } from './asking.ts'
import { roleAnswer } from './work.ts'

/** A goal, or the first work told where a goal was asked for and no work is known. */
export function goalAnswer(text: string, asking: Asking): Answer | undefined {
  const { vocabulary, today, facts } = asking
  const earlier = projectGoal(facts)
  if (isGoal(text, asking))
    return {
      claim: { kind: 'goal', payload: goalOf(text, { vocabulary, today }) },
      supersedesId: earlier?.id ?? null,
    }
  return known(facts, 'experience').length === 0 ? roleAnswer(text, asking) : undefined
}

const aside = /(?<!\p{L})(?:within|least|year|hours?|week|from|home|stunden?|woche|jahr|mindestens)(?!\p{L})/giu

/** What answers "what are you looking for?": a wish, or words that are not about something else. */
function isGoal(text: string, { vocabulary, today, language }: Asking): boolean {
  const ear = earFor(language)
  if (text.length < 3 || isNo(text)) return false
  if (ear.isWish(text)) return true
  if (isOnlyDate(text) || ear.clausesOf(text).some((clause) => isPast(clause.text, today))) return false
  const found = hear(text, { vocabulary, today, role: 'asked', language })
  if (found.some(({ claim }) => ['achievement', 'education', 'contact', 'challenge'].includes(claim.kind))) return false
  if (found.some(({ claim }) => claim.kind === 'experience' && (claim.payload.start !== null || claim.payload.organisation !== null)))
    return false
  const rest = found
    .filter(({ claim }) => claim.kind === 'constraint')
    .reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)
  return occupationMeant(rest, vocabulary) !== null || /\p{L}{4,}/u.test(rest.replace(aside, ''))
}

/** "by June", "in 2027": a date and nothing that could be wished for. */
const isOnlyDate = (text: string) =>
  (dateOf(text) ?? dateOf(`${text} 2000`)) !== null &&
  !/\p{L}{4}/u.test(
    text.replace(
      /(?<!\p{L})(?:by|in|end|the|of|next|this|year|bis|ende|anfang|januar|februar|märz|mai|juni|juli|oktober|dezember|january|february|march|april|june|july|august|september|october|november|december)(?!\p{L})/giu,
      '',
    ),
  )

/** "8 years", "2010 to 2018": a stretch of time that is over tells of work done, not of work wished for. */
function isPast(text: string, today: string): boolean {
  if (!isOnlyTime(text)) return false
  const { start, end } = whenIn(text, today, false)
  return (end ?? start ?? '') <= today
}

export function changedGoal(
  facts: readonly Fact[],
  change: (goal: PayloadOf<'goal'>) => Partial<PayloadOf<'goal'>> | null,
): Answer | undefined {
  const goal = projectGoal(facts)
  const changed = goal && change(goal.payload)
  return goal && changed ? { claim: { kind: 'goal', payload: { ...goal.payload, ...changed } }, supersedesId: goal.id } : undefined
}

/** A title of ours, else the person's own short words for it. */
export function titled(text: string, { vocabulary }: { vocabulary: Vocabulary }): Partial<PayloadOf<'goal'>> | null {
  const mapped = occupationMeant(text, vocabulary)
  const isShort = text.split(/\s+/).length <= 6
  if (mapped) {
    const own = isShort ? titleWordsIn(text, mapped, vocabulary) : null
    const title = own ? asName(own) : mapped.title
    return { title, occupationId: mapped.occupationId, ...(mapped.seniority && { seniority: mapped.seniority }) }
  }
  return isTitle(text) && isShort ? { title: asName(clip(text)) } : null
}

export function dated(text: string, today: string): Partial<PayloadOf<'goal'>> | null {
  const date = dateToCome(text, today)
  return date === null ? null : { date }
}

/** "about a six", "7 out of 10", "definitely ten": a number from 0 to 10. */
export function rulerIn(text: string): number | null {
  const figure = /(?<![\d.,])(10|\d)(?![\d.,]*\d)(?!\s*%)/.exec(text.replace(/(?:out )?(?:of|von) (?:10|ten|zehn)|\/\s*10/giu, ''))?.[1]
  if (figure !== undefined) return Number(figure)
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !/^(?:an?|ein(?:e[mnrs]?)?|null)$/.test(word))
  const number = words.map(numberOf).find((one) => one >= 0 && one <= 10)
  return number ?? null
}
