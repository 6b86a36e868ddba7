import { isAside } from '@mosaic/core/coach/side'
import type { CoachInput } from '@mosaic/core/coach/state'
import type { Step } from '@mosaic/core/coach/step'
import { currentFacts } from '@mosaic/core/facts/current'
import { claimLabel } from '@mosaic/core/facts/label'
import { chooseQuestion } from '@mosaic/core/lane/choose'
import { extractFacts } from '@mosaic/core/lane/extract'
import { LaneFailure } from '@mosaic/core/lane/failure'
import type { LaneReason } from '@mosaic/core/lane/reasons'
import { wordReply } from '@mosaic/core/lane/word'
import { catalogueOf, messageOf, sayText } from '@mosaic/core/words/catalogue'
import type { Ctx } from '../context.ts'
import type { LaneWait } from '../lane/door.ts'
import { type Aid, rulesAlone } from './aid.ts'
import { standingNow } from './chat.ts'
import { choicesOf, planTurn } from './plan.ts'
import { whatCoachSees } from './sees.ts'

/** Turns that no lane has a part in: somebody in distress, and what only steers the talk. */
const ownTurns = new Set<string>(['skipped', 'back', 'wrong', 'corrected', 'taken_back', 'resumed'])

/** How a turn waits for its lane: the answer as long as `signal`, what is found for it as long as `late`. */
export interface TurnWait extends LaneWait {
  readonly late?: AbortSignal
}

/** Asks the lane that the person agreed to: first what it finds and would ask, then how it would word the answer. A failure is told, never thrown. */
export async function askLane(ctx: Ctx, input: CoachInput, wait: TurnWait): Promise<Aid> {
  const extract = input.type === 'say' ? await ctx.lane(extractFacts) : null
  if (input.type !== 'say' || extract === null) return rulesAlone
  const before = await standingNow(ctx)
  const context = await whatCoachSees(ctx)
  const choices = choicesOf(before, input, context)
  const [first] = choices
  if (isAside(first.state) || first.say.some(({ id }) => ownTurns.has(id))) return rulesAlone
  const { facts, vocabulary, today } = context
  const catalogue = catalogueOf(first.state.language ?? context.language, context.catalogues)
  const { language } = catalogue
  const said = input.text
  const question = before.asked === null ? null : messageOf(catalogue, `ask_${before.asked}`)
  let place = 0
  const onPlace = (now: number) => {
    place = now
    wait.onPlace?.(now)
  }
  const finding = extract.ask(
    { said, question, facts, heard: first.effects, vocabulary, today },
    { onPlace, signal: wait.late ?? wait.signal },
  )
  const [found, chosen] = await Promise.allSettled([
    wait.late ? within(finding, wait.signal, () => (place > 0 ? 'busy' : 'slow')) : finding,
    choices.length > 1 ? chosenQuestion(ctx, choices, said, wait) : null,
  ])
  const aid: Aid = {
    ...rulesAlone,
    lane: extract.name,
    reason: reasonOf(found) ?? reasonOf(chosen),
    extracted: found.status === 'fulfilled' ? found.value.accepted : [],
    question: chosen.status === 'fulfilled' ? chosen.value : null,
  }
  if (found.status === 'rejected') {
    const late = finding.then(
      ({ accepted }) => accepted,
      () => [],
    )
    return { ...aid, late }
  }
  const { text } = planTurn(before, input, context, aid)
  const [worded] = await Promise.allSettled([wordedReply(ctx, { say: text, said, language, vocabulary }, wait)])
  const other = worded.status === 'fulfilled' ? worded.value : null
  return { ...aid, reason: aid.reason ?? reasonOf(worded), worded: other === null ? null : { of: text, text: other } }

  async function chosenQuestion(ctx: Ctx, choices: readonly Step[], said: string, wait: LaneWait): Promise<string | null> {
    const choose = await ctx.lane(chooseQuestion)
    if (!choose) return null
    const questions = choices.map(({ state, say }) => ({ name: state.asked ?? '', asks: sayText(catalogue, say.slice(-1)) }))
    const { accepted } = await choose.ask({ questions, said, known: currentFacts(facts).map((fact) => claimLabel(fact)) }, wait)
    return accepted
  }
}

/** The same, waited for no longer than a signal. @throws LaneFailure with `lateReason` when its time was up, `left` when the person went away. */
async function within<T>(work: Promise<T>, signal: AbortSignal, lateReason: () => LaneReason): Promise<T> {
  const ended = Promise.withResolvers<never>()
  const end = () => {
    const isLate = signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
    ended.reject(new LaneFailure(isLate ? lateReason() : 'left'))
  }
  signal.addEventListener('abort', end, { once: true })
  try {
    return await Promise.race([work, ended.promise])
  } finally {
    signal.removeEventListener('abort', end)
  }
}

async function wordedReply(ctx: Ctx, input: Parameters<typeof wordReply.prompt>[0], wait: LaneWait): Promise<string | null> {
  const word = await ctx.lane(wordReply)
  return word && (await word.ask(input, wait)).accepted
}

/** @throws whatever was no lane's failure. */
function reasonOf(result: PromiseSettledResult<unknown>): LaneReason | null {
  if (result.status === 'fulfilled') return null
  const { reason: error } = result as { reason: unknown }
  if (!(error instanceof LaneFailure)) throw error
  return error.reason === 'unsupported' ? 'broken' : error.reason
}
