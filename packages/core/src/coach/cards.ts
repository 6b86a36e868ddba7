import type { z } from 'zod'
import { closingWords } from '../delta/closing.ts'
import type { ClosingAction } from '../delta/schema.ts'
import { known } from '../facts/current.ts'
import { claimLabel } from '../facts/label.ts'
import type { Fact, Interest, PayloadOf, WorkValue } from '../facts/schema.ts'
import { activityIn } from '../person/interests.ts'
import type { TradeOff } from '../person/tradeOffs.ts'
import { type Catalogue, type MessageId, messageOf } from '../words/catalogue.ts'
import { sidesOf } from './choiceSets.ts'
import type { Card, Utterance } from './schema.ts'
import type { CoachState, SlotName } from './state.ts'
import type { CoachContext } from './step.ts'

type CardOf = z.infer<typeof Card>

/** A skill worth asking about: why, and the words that brought it up where there are any. */
export interface SkillCandidate {
  readonly skillId: string
  readonly label: string
  readonly reason: Utterance
  /** The occupation that it is usual in, where that is the reason: its title stands in it. */
  readonly usualIn: string | null
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

type AnswerName = MessageId extends infer Id ? (Id extends `answer_${infer Name}` ? Name : never) : never

const answers = (catalogue: Catalogue, ...names: AnswerName[]): CardOf['answers'] =>
  names.map((name) => ({ value: name, label: messageOf(catalogue, `answer_${name}`) }))

export const modeCard = (catalogue: Catalogue): CardOf =>
  card('mode', 'choice', messageOf(catalogue, 'card_mode'), answers(catalogue, 'fast_track', 'discovery'))

/** What may be asked about: names in the person's own words that may mean something else, then what was found beside them. */
export function candidatesOf(
  { named }: CoachState,
  { skillCandidates, facts, vocabulary }: Pick<CoachContext, 'skillCandidates' | 'facts' | 'vocabulary'>,
): SkillCandidate[] {
  const answered = new Set(known(facts, 'skill').map(({ payload }) => payload.skillId))
  const own = named
    .filter(({ skillId }) => !answered.has(skillId))
    .map(({ skillId, quote }) => ({
      skillId,
      label: vocabulary.skill(skillId)?.label ?? skillId,
      reason: { id: 'skill_near', params: {} } as const,
      usualIn: null,
      quote,
    }))
  const others = skillCandidates
    .filter(({ skillId }) => own.every((one) => one.skillId !== skillId))
    .map((one) => ({ ...one, label: vocabulary.skill(one.skillId)?.label ?? one.label, reason: reasonIn(one, vocabulary) }))
  return [...own, ...others]
}

function reasonIn({ reason, usualIn }: SkillCandidate, vocabulary: CoachContext['vocabulary']): Utterance {
  const title = usualIn === null ? undefined : vocabulary.occupation(usualIn)?.title
  return title === undefined ? reason : { ...reason, params: { ...reason.params, title } }
}

const skillsAtOnce = 8
/** Of the fast track eight altogether, in depth three times as many. */
const skillsInAll = { fast_track: 8, discovery: 24 } as const

/** The skills to ask about next: those that no card asked for yet. */
export function openSkills(candidates: readonly SkillCandidate[], { answeredSkills, mode }: CoachState): SkillCandidate[] {
  return candidates
    .filter(({ skillId }) => !answeredSkills.includes(skillId))
    .slice(0, Math.max(0, Math.min(skillsAtOnce, skillsInAll[mode ?? 'fast_track'] - answeredSkills.length)))
}

export function skillCards(candidates: readonly SkillCandidate[], state: CoachState, catalogue: Catalogue): CardOf[] {
  return openSkills(candidates, state).map(({ skillId, label, reason, quote }) =>
    card(`skill:${skillId}`, 'skill', label, answers(catalogue, 'used', 'know', 'no', 'unsure'), {
      reason: messageOf(catalogue, reason.id, reason.params),
      quote,
    }),
  )
}

/** What the cards of a question choose from. */
interface Choices {
  readonly candidates: readonly SkillCandidate[]
  readonly titles: readonly string[]
  /** The three work values of the set that is asked about. */
  readonly values: readonly WorkValue[]
  /** The two that are weighed against each other in a scene. */
  readonly tradeOff: TradeOff | null
  /** The three kinds of interest whose activities are asked about. */
  readonly interests: readonly Interest[]
  /** Those of the six that have no place on the card yet. */
  readonly unplaced: readonly WorkValue[]
  /** Values that a goal may be for. */
  readonly reasons: readonly { readonly payload: PayloadOf<'value'> }[]
  readonly closing: readonly Pick<ClosingAction, 'kind' | 'gap'>[]
  /** What was heard last. */
  readonly heard: readonly Fact[]
}

const stepsOffered = 3
const ruler = Array.from({ length: 11 }, (_, value) => ({ value: String(value), label: String(value) }))

/** What may be tapped instead of typed. */
export function slotCards(slot: SlotName, state: CoachState, catalogue: Catalogue, choices: Choices): CardOf[] {
  const [skip] = answers(catalogue, 'skip')
  const choice = (some: CardOf['answers']) => [
    card(`slot:${slot}`, 'choice', messageOf(catalogue, 'card_choose'), [...some, ...(skip ? [skip] : [])]),
  ]
  const ofValues = (
    among: readonly WorkValue[],
    title: 'card_most' | 'card_least' | 'card_trade',
    scene: TradeOff['scene'] | null = null,
  ) => {
    const open = among.filter((value) => value !== state.valueChosen)
    const named = (value: WorkValue): MessageId => (scene === null ? `value_${value}` : `trade_${scene}_${value}`)
    const labelled = open.map((value) => ({ value, label: messageOf(catalogue, named(value)) }))
    return [card(`slot:${slot}`, 'value_set', messageOf(catalogue, title), [...labelled, ...(skip ? [skip] : [])])]
  }
  const ofActivities = (among: readonly Interest[]) => {
    const open = among.filter((one) => one !== state.valueChosen)
    const labelled = open.map((value) => {
      const activity = activityIn(among, value)
      return { value, label: activity === null ? value : messageOf(catalogue, `do_${activity}`) }
    })
    const title = messageOf(catalogue, state.valueChosen ? 'card_like_least' : 'card_like_most')
    return [card(`slot:${slot}`, 'choice', title, [...labelled, ...(skip ? [skip] : [])])]
  }
  switch (slot) {
    case 'mode':
      return [modeCard(catalogue)]
    case 'role':
      return [card('upload', 'upload', messageOf(catalogue, 'card_upload'), []), ...choice([])]
    case 'goal_title':
      return choice(choices.titles.map((title) => ({ value: title, label: title })))
    case 'goal_value':
      return choice(choices.reasons.map(({ payload }, at) => ({ value: String(at), label: reasonLabel(payload, catalogue) })))
    case 'skills':
      return skillCards(choices.candidates, state, catalogue)
    case 'values_most':
      return ofValues(choices.unplaced, 'card_most')
    case 'values_least':
      return ofValues(choices.unplaced, 'card_least')
    case 'values_set':
      return ofValues(choices.values, state.valueChosen ? 'card_least' : 'card_most')
    case 'values_trade':
      return choices.tradeOff ? ofValues(sidesOf(choices.tradeOff), 'card_trade', choices.tradeOff.scene) : choice([])
    case 'interests_set':
      return ofActivities(choices.interests)
    case 'remote':
      return choice(answers(catalogue, 'remote', 'hybrid', 'on_site', 'any'))
    case 'hours':
      return choice(answers(catalogue, 'full-time', 'part-time', 'any'))
    case 'place':
    case 'salary_floor':
    case 'start_date':
      return choice(answers(catalogue, 'any'))
    case 'goal_confidence':
    case 'goal_importance':
      return choice(ruler)
    case 'option':
      return choice(choices.closing.slice(0, stepsOffered).map((step, at) => ({ value: String(at), label: closingWords(step, catalogue) })))
    case 'step_when':
    case 'moved_to':
      return choice(answers(catalogue, 'tomorrow', 'next_week'))
    case 'due':
      return choice(answers(catalogue, 'done', 'moved', 'dropped'))
    case 'correct':
      return [
        ...choices.heard.map((fact, at) =>
          card(`wrong:${at}`, 'fact', claimLabel(fact, catalogue), [{ value: 'denied', label: messageOf(catalogue, 'card_wrong') }], {
            factId: fact.id,
          }),
        ),
        ...choice([]),
      ]
    default:
      return choice([])
  }
}

const reasonLabel = (payload: PayloadOf<'value'>, catalogue: Catalogue) =>
  payload.choice ? messageOf(catalogue, `value_${payload.choice.best}`) : claimLabel({ kind: 'value', payload }, catalogue)

const link = (catalogue: Catalogue, place: 'picture' | 'opportunities' | 'privacy') =>
  card(`link:/${place}`, 'link', messageOf(catalogue, `card_${place}`), [
    { value: `/${place}`, label: messageOf(catalogue, `to_${place}`) },
  ])

export const pictureCard = (catalogue: Catalogue) => link(catalogue, 'picture')
export const privacyCard = (catalogue: Catalogue) => link(catalogue, 'privacy')
export const goOnCard = (catalogue: Catalogue) => card('go_on', 'choice', messageOf(catalogue, 'card_go_on'), answers(catalogue, 'go_on'))

/** What leads on from the Delta. */
export const reviewCards = (catalogue: Catalogue, canPlan: boolean): CardOf[] => [
  ...(canPlan ? [card('plan', 'choice', messageOf(catalogue, 'card_plan'), answers(catalogue, 'plan'))] : []),
  pictureCard(catalogue),
  link(catalogue, 'opportunities'),
]
