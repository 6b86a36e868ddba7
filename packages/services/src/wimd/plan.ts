import { step } from '@mosaic/core/coach/machine'
import type { CoachInput, CoachState } from '@mosaic/core/coach/state'
import type { CoachContext, Step } from '@mosaic/core/coach/step'
import { claimLabel } from '@mosaic/core/facts/label'
import type { Extracted } from '@mosaic/core/lane/extract'
import { type Catalogue, catalogueOf, sayText } from '@mosaic/core/words/catalogue'
import { maybeHeardWords } from '@mosaic/core/words/lanes'
import type { Aid } from './aid.ts'

/** A turn's answer before it is stored. */
export interface Plan {
  readonly step: Step
  readonly extracted: readonly Extracted[]
  readonly text: string
  /** The language that it is said in. */
  readonly catalogue: Catalogue
  /** Whether something of the lane stands in it. */
  readonly isHelped: boolean
}

/** The rules' answer, with what a lane found, the question it chose and its wording where they still fit. Pure. */
export function planTurn(before: CoachState, input: CoachInput, context: CoachContext, aid: Aid): Plan {
  // only a lane's wish makes the other answers worth working out
  const choices: readonly [Step, ...Step[]] = aid.question === null ? [step(before, input, context)] : choicesOf(before, input, context)
  const [first] = choices
  const chosen = choices.find(({ state }) => state.asked !== null && state.asked === aid.question) ?? first
  const catalogue = catalogueOf(chosen.state.language ?? context.language, context.catalogues)
  const rules = wordsFor(chosen, aid.extracted, catalogue)
  const worded = aid.worded?.of === rules ? aid.worded.text : null
  return {
    step: chosen,
    extracted: aid.extracted,
    text: worded ?? rules,
    catalogue,
    isHelped: aid.extracted.length > 0 || worded !== null || chosen !== first,
  }
}

const choicesAtMost = 4

/** The answers that the coach may give, its own first: those with the questions that it would ask next in the same part of the talk, were each before passed over. */
export function choicesOf(before: CoachState, input: CoachInput, context: CoachContext): readonly [Step, ...Step[]] {
  const first = step(before, input, context)
  const choices: [Step, ...Step[]] = [first]
  const asked = new Set([first.state.asked])
  const over = [keyAsked(first.state)]
  while (choices.length < choicesAtMost && first.effects.length > 0 && !asked.has(null)) {
    const next = step({ ...before, passed: [...before.passed, ...over] }, input, context)
    if (next.state.state !== first.state.state || next.state.asked === null || asked.has(next.state.asked)) break
    asked.add(next.state.asked)
    over.push(keyAsked(next.state))
    choices.push({ ...next, state: { ...next.state, passed: first.state.passed } })
  }
  return choices
}

/** The open question with what it is about, as the coach passes it over. */
const keyAsked = ({ asked, about }: CoachState) => (about === null ? `${asked}` : `${asked} ${about}`)

/** The answer's words: what a lane found stands before the question, and instead of not having understood. */
function wordsFor({ say }: Step, extracted: readonly Extracted[], catalogue: Catalogue): string {
  if (extracted.length === 0) return sayText(catalogue, say)
  const found = maybeHeardWords(
    extracted.map(({ claim }) => claimLabel(claim, catalogue)),
    catalogue.language,
  )
  const understood = say.filter(({ id }) => id !== 'not_understood')
  const from = understood.findIndex(({ id }) => id.startsWith('ask_'))
  const at = from < 0 ? understood.length : from
  return [sayText(catalogue, understood.slice(0, at)), found, sayText(catalogue, understood.slice(at))].filter(Boolean).join('\n\n')
}
