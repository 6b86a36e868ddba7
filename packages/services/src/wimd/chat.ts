import type { Say } from '@mosaic/core/coach/schema'
import type { CoachInput, CoachState } from '@mosaic/core/coach/state'
import { Failure } from '@mosaic/core/failure'
import type { TurnResult } from '@mosaic/core/views/wimd'
import { type Catalogue, messageOf } from '@mosaic/core/words/catalogue'
import type { Trx } from '@mosaic/db/open'
import { appendTransition, latestTransition } from '@mosaic/db/transitions'
import { appendTurn, listTurns } from '@mosaic/db/turns'
import type { Ctx } from '../context.ts'
import { noteOf } from '../facts/note.ts'
import { isAgreed } from '../lane/isAgreed.ts'
import { readPreferences } from '../session/reads.ts'
import { type Aid, rulesAlone } from './aid.ts'
import { carryOut } from './effects.ts'
import { opening } from './opening.ts'
import { planTurn } from './plan.ts'
import { whatCoachSees } from './sees.ts'
import { Transition } from './transition.ts'
import { resultOf, TurnContent } from './turn.ts'

/**
 * Answers a turn: what the person said or tapped, what was heard in it, by the rules and by the lane that helped, and the coach's answer, all stored
 * in one transaction.
 */
export async function answerTurn(ctx: Ctx, trx: Trx, input: CoachInput, offered: Aid): Promise<TurnResult> {
  const aid = offered.lane === null || (await isAgreed(ctx, trx, offered.lane)) ? offered : rulesAlone
  const before = await standing(ctx, trx)
  const sees = await whatCoachSees(ctx, trx)
  const { step, text, catalogue, extracted, isHelped } = planTurn(before, input, sees, aid)
  const { state, effects, acts, cards } = step
  const personTurn = await appendPersonTurn(ctx, trx, input, before, catalogue)
  const told = await carryOut(ctx, trx, { effects, acts, input, turnId: personTurn, facts: sees.facts, extracted })
  const turn: TurnContent = {
    role: 'coach',
    text,
    language: catalogue.language,
    facts: told.map((fact) => noteOf(fact, catalogue)),
    cards: [...cards],
    lane: isHelped && aid.lane ? aid.lane : 'rules',
    laneReason: aid.reason,
    state: state.state,
    mode: state.mode,
  }
  const turnId = await appendContent(ctx, trx, turn)
  const content = { input, question: aid.question, extracted: [...extracted], state }
  await appendTransition(trx, ctx.session, { id: ctx.newId(), content, createdAt: ctx.now().toISOString() })
  return resultOf(turnId, turn)
}

/** What a person said or tapped, as the coach takes it. @throws Failure `invalid` when neither words nor a card came, or both. */
export function inputOf({ prompt, cardId, answer, mode }: Say): CoachInput {
  if (mode !== undefined && prompt === undefined && cardId === undefined) return { type: 'mode', mode }
  if (prompt !== undefined && cardId === undefined) return { type: 'say', text: prompt }
  if (cardId !== undefined && answer !== undefined && prompt === undefined) return { type: 'tap', cardId, answer }
  const what = 'Send what was said (prompt), or a card with its answer (card_id and answer)'
  if (prompt !== undefined)
    throw new Failure('invalid', `${what}, not both.`, { fields: { prompt: 'not_with_card', cardId: 'not_with_prompt' } })
  const missing = cardId !== undefined ? 'answer' : answer !== undefined ? 'cardId' : 'prompt'
  throw new Failure('invalid', `${what}.`, { fields: { [missing]: 'missing' } })
}

/** Where the talk stands, without storing anything. */
export async function standingNow(ctx: Ctx): Promise<CoachState> {
  const last = await latestTransition(ctx.db, ctx.session, Transition)
  return last?.content.state ?? opening(ctx, (await readPreferences(ctx)).language).state
}

/** Where the talk stands: after its last transition, or after an opening that is stored now. */
async function standing(ctx: Ctx, trx: Trx): Promise<CoachState> {
  const last = await latestTransition(trx, ctx.session, Transition)
  if (last) return last.content.state
  const { turn, state } = opening(ctx, (await readPreferences(ctx, trx)).language)
  await appendContent(ctx, trx, turn)
  await appendTransition(trx, ctx.session, {
    id: ctx.newId(),
    content: { input: { type: 'open' }, state },
    createdAt: ctx.now().toISOString(),
  })
  return state
}

async function appendPersonTurn(ctx: Ctx, trx: Trx, input: CoachInput, { state, mode }: CoachState, catalogue: Catalogue): Promise<string> {
  const text = await wordsOfInput(ctx, trx, input, catalogue)
  return appendContent(ctx, trx, {
    role: 'person',
    text,
    language: catalogue.language,
    facts: [],
    cards: [],
    lane: 'rules',
    laneReason: null,
    state,
    mode,
  })
}

/** What came as it stands in the talk: the words, or those on the card that was tapped. */
async function wordsOfInput(ctx: Ctx, trx: Trx, input: CoachInput, catalogue: Catalogue): Promise<string> {
  if (input.type === 'say') return input.text
  if (input.type === 'mode') return messageOf(catalogue, `answer_${input.mode}`)
  if (input.type === 'open') return ''
  if (input.cardId === 'upload') return messageOf(catalogue, 'answer_upload')
  const [last] = await listTurns(trx, ctx.session, TurnContent, { limit: 1 })
  const card = last?.content.cards.find(({ id }) => id === input.cardId)
  const label = card?.answers.find(({ value }) => value === input.answer)?.label ?? input.answer
  return card && (card.kind === 'skill' || card.kind === 'fact') ? `${card.title}: ${label}` : label
}

async function appendContent(ctx: Ctx, trx: Trx, content: TurnContent): Promise<string> {
  const id = ctx.newId()
  await appendTurn(trx, ctx.session, { id, content, createdAt: ctx.now().toISOString() })
  return id
}
