import { pendingId } from '@mosaic/core/coach/hear/hear'
import type { CoachInput } from '@mosaic/core/coach/state'
import type { Act, Effect, Step } from '@mosaic/core/coach/step'
import { currentFacts } from '@mosaic/core/facts/current'
import type { Fact } from '@mosaic/core/facts/schema'
import type { Extracted } from '@mosaic/core/lane/extract'
import type { Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { recordFacts } from '../facts/record.ts'
import { relinked } from '../facts/relink.ts'
import { keepStep } from './planAction.ts'
import { changeStep } from './updateAction.ts'

/** What a turn came to. */
interface Outcome extends Pick<Step, 'effects' | 'acts'> {
  readonly input: CoachInput
  /** The turn that holds the words. */
  readonly turnId: string
  /** All facts as they were. */
  readonly facts: readonly Fact[]
  /** What a lane found in the same words. */
  readonly extracted: readonly Extracted[]
}

/** Keeps what a turn came to: facts with their words, what was taken back, steps of the plan. Gives the facts that were told. */
export async function carryOut(ctx: Ctx, trx: Trx, outcome: Outcome): Promise<Fact[]> {
  const { told, along } = factsOfTurn(ctx, outcome)
  await recordFacts(ctx, trx, [...told, ...along])
  for (const act of outcome.acts) {
    if (act.do === 'plan') await keepStep(ctx, trx, act.step)
    if (act.do === 'report')
      await changeStep(ctx, trx, { id: act.actionId, status: act.status, when: act.when, note: act.note ?? undefined })
  }
  return told
}

type Making = Pick<Ctx, 'newId' | 'now'>

/** What a turn told as facts, and those that change along with them: what pointed at a corrected one, what was taken back. */
export function factsOfTurn(ctx: Making, { effects, acts, input, turnId, facts, extracted }: Outcome): { told: Fact[]; along: Fact[] } {
  const said = factsOf(ctx, effects, input, turnId)
  const told = [...said, ...extracted.map((found) => factFound(ctx, found, input.type === 'say' ? input.text : '', turnId))]
  const isAnew = (id: string | null) => said.some(({ supersedesId }) => supersedesId === id)
  const links = said
    .flatMap(({ supersedesId, id }) => (supersedesId === null ? [] : relinked(facts, supersedesId, id, ctx)))
    .filter(({ supersedesId }) => !isAnew(supersedesId))
  return { told, along: [...links, ...takenBack(ctx, acts, facts)] }
}

/** Facts that the person says are not so: kept as denied, so that nothing brings them back. */
function takenBack(ctx: Making, acts: readonly Act[], facts: readonly Fact[]): Fact[] {
  const ids = new Set(acts.flatMap((act) => (act.do === 'take_back' ? [act.factId] : [])))
  return currentFacts(facts)
    .filter(({ id }) => ids.has(id))
    .map((fact) => ({
      ...fact,
      id: ctx.newId(),
      status: 'denied',
      supersedesId: fact.id,
      createdBy: 'person',
      createdAt: ctx.now().toISOString(),
    }))
}

/** The effects as facts; what points at another effect of the same turn points at its fact. */
function factsOf(ctx: Making, effects: readonly Effect[], input: CoachInput, turnId: string): Fact[] {
  const facts = effects.map((effect) => factOf(ctx, effect, input, turnId))
  const idOf = new Map(facts.map(({ id }, at) => [pendingId(at), id]))
  const linked = (id: string) => idOf.get(id) ?? id
  return facts.map((fact) => {
    if (fact.kind === 'achievement' && fact.payload.experienceId !== null)
      return { ...fact, payload: { ...fact.payload, experienceId: linked(fact.payload.experienceId) } }
    if (fact.kind === 'skill') return { ...fact, payload: { ...fact.payload, usedIn: fact.payload.usedIn.map(linked) } }
    if (fact.kind === 'goal') return { ...fact, payload: { ...fact.payload, valueIds: fact.payload.valueIds.map(linked) } }
    return fact
  })
}

/** A tap is the person's own word and stands; typed words were understood by rules and wait for a look. Both count at once. */
function factOf(ctx: Making, { claim, supersedesId, quote }: Effect, input: CoachInput, turnId: string): Fact {
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
export function factFound(ctx: Making, { claim, quote }: Extracted, text: string, turnId: string): Fact {
  const input: CoachInput = { type: 'say', text }
  return { ...factOf(ctx, { claim, quote, supersedesId: null }, input, turnId), provenance: 'inferred', status: 'proposed' }
}
