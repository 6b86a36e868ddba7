import { step } from '@mosaic/core/coach/machine'
import type { CoachInput, CoachState } from '@mosaic/core/coach/state'
import type { CoachContext, Step } from '@mosaic/core/coach/step'
import { claimLabel } from '@mosaic/core/facts/label'
import type { Extracted } from '@mosaic/core/lane/extract'
import { sayText } from '@mosaic/core/words/coach.en'
import { maybeHeardWords } from '@mosaic/core/words/lanes'
import type { Aid } from './aid.ts'

/** A turn's answer before it is stored. */
export interface Plan {
  readonly step: Step
  readonly extracted: readonly Extracted[]
  readonly text: string
  /** Whether something of the lane stands in it. */
  readonly isHelped: boolean
}

/** The rules' answer, with what a lane found, the question it chose and its wording where they still fit. Pure. */
export function planTurn(before: CoachState, input: CoachInput, context: CoachContext, aid: Aid, language: string): Plan {
  const choices = choicesOf(before, input, context)
  const [first] = choices
  const chosen = choices.find(({ state }) => state.asked !== null && state.asked === aid.question) ?? first
  const rules = wordsFor(chosen, aid.extracted, language)
  const worded = aid.worded?.of === rules ? aid.worded.text : null
  return {
    step: chosen,
    extracted: aid.extracted,
    text: worded ?? rules,
    isHelped: aid.extracted.length > 0 || worded !== null || chosen !== first,
  }
}

const choicesAtMost = 4

/** The answers that the coach may give, its own first: those with the questions that it would ask next in the same part of the talk, were each before passed over. */
export function choicesOf(before: CoachState, input: CoachInput, context: CoachContext): readonly [Step, ...Step[]] {
  const first = step(before, input, context)
  const choices: [Step, ...Step[]] = [first]
  const asked = new Set([first.state.asked])
  while (choices.length < choicesAtMost && first.effects.length > 0 && !asked.has(null)) {
    const over = [...asked].filter((slot) => slot !== null)
    const next = step({ ...before, passed: [...before.passed, ...over] }, input, context)
    if (next.state.state !== first.state.state || next.state.asked === null || asked.has(next.state.asked)) break
    asked.add(next.state.asked)
    choices.push({ ...next, state: { ...next.state, passed: first.state.passed } })
  }
  return choices
}

/** The answer's words: what a lane found stands before the question, and instead of not having understood. */
function wordsFor({ say }: Step, extracted: readonly Extracted[], language: string): string {
  if (extracted.length === 0) return sayText(say)
  const found = maybeHeardWords(
    extracted.map(({ claim }) => claimLabel(claim)),
    language,
  )
  const understood = say.filter(({ id }) => id !== 'not_understood')
  const from = understood.findIndex(({ id }) => id.startsWith('ask_'))
  const at = from < 0 ? understood.length : from
  return [sayText(understood.slice(0, at)), found, sayText(understood.slice(at))].filter(Boolean).join('\n\n')
}
