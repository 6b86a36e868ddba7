import { pendingId } from '@mosaic/core/coach/hear/hear'
import { step } from '@mosaic/core/coach/machine'
import type { Say } from '@mosaic/core/coach/schema'
import { type CoachInput, type CoachState, initialState } from '@mosaic/core/coach/state'
import type { CoachContext, Effect } from '@mosaic/core/coach/step'
import { deltaOf } from '@mosaic/core/delta/delta'
import { type Fact, WorkValue } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'
import type { Extracted } from '@mosaic/core/lane/extract'
import type { TurnResult } from '@mosaic/core/views/wimd'
import { valueWords } from '@mosaic/core/words/values'
import type { Db, Trx } from '@mosaic/db/open'
import { appendTransition, latestTransition } from '@mosaic/db/transitions'
import { appendTurn } from '@mosaic/db/turns'
import type { Ctx } from '../context.ts'
import { measure } from '../facts/measure.ts'
import { noteOf } from '../facts/note.ts'
import { recordFacts } from '../facts/record.ts'
import { relinked } from '../facts/relink.ts'
import { readPreferences } from '../session/reads.ts'
import type { Aid } from './aid.ts'
import { skillCandidates } from './candidates.ts'
import { openingTurn } from './opening.ts'
import { planTurn } from './plan.ts'
import { Transition } from './transition.ts'
import { resultOf, type TurnContent } from './turn.ts'

/**
 * Answers a turn: what the person said or tapped, what was heard in it, by the rules and by the lane that helped, and the coach's answer, all stored
 * in one transaction.
 */
export async function answerTurn(ctx: Ctx, trx: Trx, input: CoachInput, aid: Aid): Promise<TurnResult> {
  const before = await standing(ctx, trx)
  const { facts, context, language } = await contextOf(ctx, trx)
  const {
    step: { state, effects, cards },
    text,
    extracted,
    isHelped,
  } = planTurn(before, input, context, aid, language)
  const personTurn = await appendPersonTurn(ctx, trx, input, before)
  const said = factsOf(ctx, effects, input, personTurn)
  const recorded = [...said, ...extracted.map((found) => factFound(ctx, found, input, personTurn))]
  const links = said.flatMap((fact) => (fact.supersedesId === null ? [] : relinked(facts, fact.supersedesId, fact.id, ctx)))
  await recordFacts(ctx, trx, [...recorded, ...links])
  const turn: TurnContent = {
    role: 'coach',
    text,
    facts: recorded.map(noteOf),
    cards: [...cards],
    lane: isHelped && aid.lane ? aid.lane : 'rules',
    laneReason: aid.reason,
    state: state.state,
    mode: state.mode,
  }
  const turnId = await appendContent(ctx, trx, turn)
  await appendTransition(trx, ctx.session, { id: ctx.newId(), content: { input, state }, createdAt: ctx.now().toISOString() })
  return resultOf(turnId, turn)
}

/** What a person said or tapped, as the coach takes it. @throws Failure `invalid` when neither words nor a card came. */
export function inputOf({ prompt, cardId, answer, mode }: Say): CoachInput {
  if (mode !== undefined && prompt === undefined && cardId === undefined) return { type: 'mode', mode }
  if (prompt !== undefined && cardId === undefined) return { type: 'say', text: prompt }
  if (cardId !== undefined && answer !== undefined && prompt === undefined) return { type: 'tap', cardId, answer }
  throw new Failure('invalid', 'Send what was said (prompt), or a card with its answer (card_id and answer).', {
    fields: { prompt: 'missing' },
  })
}

/** Where the talk stands, without storing anything. */
export async function standingNow(ctx: Ctx): Promise<CoachState> {
  const last = await latestTransition(ctx.db, ctx.session, Transition)
  return last?.content.state ?? opened(ctx)
}

/** Where the talk stands: after its last transition, or after an opening that is stored now. */
async function standing(ctx: Ctx, trx: Trx): Promise<CoachState> {
  const last = await latestTransition(trx, ctx.session, Transition)
  if (last) return last.content.state
  const state = opened(ctx)
  await appendContent(ctx, trx, openingTurn(ctx))
  await appendTransition(trx, ctx.session, {
    id: ctx.newId(),
    content: { input: { type: 'open' }, state },
    createdAt: ctx.now().toISOString(),
  })
  return state
}

function opened({ vocabulary, helpResources, now }: Ctx): CoachState {
  const today = now().toISOString().slice(0, 10)
  return step(initialState, { type: 'open' }, { facts: [], vocabulary, skillCandidates: [], delta: null, today, helpResources }).state
}

export async function contextOf(ctx: Ctx, trx: Db | Trx): Promise<{ facts: Fact[]; context: CoachContext; language: string }> {
  const { facts, person, target } = await measure(ctx, trx)
  const { language } = await readPreferences(ctx, trx)
  const known = 'question' in target ? null : deltaOf(person, target, ctx.vocabulary, ctx.now().toISOString())
  const percent = (share: number) => Math.round(share * 100)
  return {
    facts,
    language,
    context: {
      facts,
      vocabulary: ctx.vocabulary,
      skillCandidates: skillCandidates(person, 'question' in target ? null : target, ctx.vocabulary),
      delta: known && {
        title: known.target.title,
        met: percent(known.skills.met.share),
        provable: percent(known.skills.provable.share),
        learnable: percent(known.skills.learnable.share),
        unknown: percent(known.skills.unknown.share),
      },
      today: ctx.now().toISOString().slice(0, 10),
      helpResources: ctx.helpResources,
    },
  }
}

async function appendPersonTurn(ctx: Ctx, trx: Trx, input: CoachInput, before: CoachState): Promise<string> {
  const text =
    input.type === 'say' ? input.text : input.type === 'tap' ? labelOf(ctx, input) : input.type === 'mode' ? modeWords[input.mode] : ''
  return appendContent(ctx, trx, {
    role: 'person',
    text,
    facts: [],
    cards: [],
    lane: 'rules',
    laneReason: null,
    state: before.state,
    mode: before.mode,
  })
}

const modeWords = { fast_track: 'Fast track', discovery: 'Discovery' } as const
const answerWords: Readonly<Record<string, string>> = {
  used: 'used it',
  know: 'know it',
  no: 'no',
  unsure: 'not sure',
  skip: 'Skip',
  any: 'No limit',
  fast_track: 'Fast track',
  discovery: 'Discovery',
}

/** A tap in words, as it stands in the talk. */
function labelOf({ vocabulary }: Ctx, { cardId, answer }: { cardId: string; answer: string }): string {
  if (cardId === 'upload') return 'I attached a file'
  const value = WorkValue.safeParse(answer)
  const words = value.success ? valueWords[value.data] : (answerWords[answer] ?? answer.replaceAll('_', ' '))
  const skill = cardId.startsWith('skill:') ? vocabulary.skill(cardId.slice('skill:'.length)) : undefined
  return skill ? `${skill.label}: ${words}` : words
}

async function appendContent(ctx: Ctx, trx: Trx, content: TurnContent): Promise<string> {
  const id = ctx.newId()
  await appendTurn(trx, ctx.session, { id, content, createdAt: ctx.now().toISOString() })
  return id
}

/** The effects as facts; what points at another effect of the same turn points at its fact. */
function factsOf(ctx: Ctx, effects: readonly Effect[], input: CoachInput, turnId: string): Fact[] {
  const facts = effects.map((effect) => factOf(ctx, effect, input, turnId))
  const idOf = new Map(facts.map(({ id }, at) => [pendingId(at), id]))
  return facts.map((fact) => {
    if (fact.kind === 'achievement' && fact.payload.experienceId !== null)
      return { ...fact, payload: { ...fact.payload, experienceId: idOf.get(fact.payload.experienceId) ?? fact.payload.experienceId } }
    if (fact.kind === 'skill') return { ...fact, payload: { ...fact.payload, usedIn: fact.payload.usedIn.map((id) => idOf.get(id) ?? id) } }
    return fact
  })
}

/** A tap is the person's own word and stands; typed words were understood by rules and wait for a look. Both count at once. */
function factOf(ctx: Ctx, { claim, supersedesId, quote }: Effect, input: CoachInput, turnId: string): Fact {
  const text = input.type === 'say' ? input.text : ''
  return {
    ...claim,
    id: ctx.newId(),
    provenance: 'stated',
    status: quote === null ? 'confirmed' : 'proposed',
    evidence:
      quote === null
        ? []
        : [{ sourceId: turnId, sourceKind: 'chat_turn', quote: text.slice(quote.start, quote.end), page: null, ...quote }],
    supersedesId,
    confidence: null,
    createdBy: 'coach',
    createdAt: ctx.now().toISOString(),
  }
}

/** What a lane found stands on the person's own words and waits for their yes: until then it counts nowhere. */
function factFound(ctx: Ctx, { claim, quote }: Extracted, input: CoachInput, turnId: string): Fact {
  return { ...factOf(ctx, { claim, quote, supersedesId: null }, input, turnId), provenance: 'inferred', status: 'proposed' }
}
