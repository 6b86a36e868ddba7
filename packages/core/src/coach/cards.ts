import type { z } from 'zod'
import { WorkValue } from '../facts/schema.ts'
import { cardWords } from '../words/coach.en.ts'
import { valueWords } from '../words/values.ts'
import type { Card } from './schema.ts'
import type { CoachState, SlotName } from './state.ts'

type CardOf = z.infer<typeof Card>

/** A skill worth asking about: why, and the words that brought it up where there are any. */
export interface SkillCandidate {
  readonly skillId: string
  readonly label: string
  readonly reason: string
  readonly quote: string | null
}

const card = (id: string, kind: CardOf['kind'], title: string, answers: CardOf['answers'], rest: Partial<CardOf> = {}): CardOf => ({
  id,
  kind,
  title,
  reason: null,
  quote: null,
  factId: null,
  answers,
  ...rest,
})

export const modeCard = (): CardOf =>
  card('mode', 'choice', cardWords.mode, [
    { value: 'fast_track', label: 'Fast Track' },
    { value: 'discovery', label: 'Discovery' },
  ])

const skillAnswers = [
  { value: 'used', label: 'Used it' },
  { value: 'know', label: 'Know it' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Not sure' },
]

export const skillsAtOnce = 8

export function skillCards(candidates: readonly SkillCandidate[], { answeredSkills }: CoachState): CardOf[] {
  return candidates
    .filter(({ skillId }) => !answeredSkills.includes(skillId))
    .slice(0, skillsAtOnce)
    .map(({ skillId, label, reason, quote }) => card(`skill:${skillId}`, 'skill', label, skillAnswers, { reason, quote }))
}

const choice = (slot: SlotName, answers: CardOf['answers']) => [
  card(`slot:${slot}`, 'choice', cardWords.choose, [...answers, { value: 'skip', label: 'Skip' }]),
]
const none = { value: 'any', label: 'No limit' }

/** What the cards of a question choose from. */
interface Choices {
  readonly candidates: readonly SkillCandidate[]
  readonly titles: readonly string[]
  /** The three work values of the set that is asked about. */
  readonly values: readonly WorkValue[]
}

/** What may be tapped instead of typed. */
export function slotCards(slot: SlotName, state: CoachState, { candidates, titles, values }: Choices): CardOf[] {
  switch (slot) {
    case 'mode':
      return [modeCard()]
    case 'role':
      return [card('upload', 'upload', cardWords.upload, []), ...choice(slot, [])]
    case 'goal_title':
      return choice(
        slot,
        titles.map((title) => ({ value: title, label: title })),
      )
    case 'skills':
      return skillCards(candidates, state)
    case 'values_most':
    case 'values_least':
      return [
        card(
          `slot:${slot}`,
          'value_set',
          slot === 'values_most' ? cardWords.most : cardWords.least,
          valueAnswers(WorkValue.options, state.valueChosen),
        ),
      ]
    case 'values_set':
      return [
        card(`slot:${slot}`, 'value_set', state.valueChosen ? cardWords.least : cardWords.most, valueAnswers(values, state.valueChosen)),
      ]
    case 'remote':
      return choice(slot, [
        { value: 'remote', label: 'Fully from home' },
        { value: 'hybrid', label: 'Some days at home' },
        { value: 'on_site', label: 'On site' },
        none,
      ])
    case 'hours':
      return choice(slot, [{ value: 'full-time', label: 'Full time' }, { value: 'part-time', label: 'Part time' }, none])
    case 'place':
    case 'salary_floor':
    case 'start_date':
      return choice(slot, [none])
    case 'goal_confidence':
      return choice(
        slot,
        Array.from({ length: 11 }, (_, value) => ({ value: String(value), label: String(value) })),
      )
    default:
      return choice(slot, [])
  }
}

function valueAnswers(among: readonly WorkValue[], chosen: string | null): CardOf['answers'] {
  const open = among.filter((value) => value !== chosen)
  return [...open.map((value) => ({ value: value as string, label: valueWords[value] })), { value: 'skip', label: 'Skip' }]
}

export const reviewCards = (): CardOf[] => [
  card('link:/picture', 'link', cardWords.picture, [{ value: '/picture', label: 'Open your picture' }]),
  card('link:/opportunities', 'link', cardWords.opportunities, [{ value: '/opportunities', label: 'Explore Opportunities' }]),
]
