import { modeCard } from './cards.ts'
import { languageIn, speechOf } from './language.ts'
import { withMode } from './moves.ts'
import { proceed } from './proceed.ts'
import { comeBack } from './side.ts'
import type { CoachInput, CoachState } from './state.ts'
import { type CoachContext, type Step, utter } from './step.ts'
import { tapped } from './tapped.ts'
import { said } from './typed.ts'

/**
 * One step of the talk. Pure: state, input and context give the next state, what to record and what to say; nothing else is read or changed.
 * Skills and occupations have the names of the language that the talk is led in.
 */
export function step(state: CoachState, input: CoachInput, given: CoachContext): Step {
  const told = input.type === 'say' ? languageIn(input.text, given.catalogues) : null
  const { language } = speechOf({ language: told ?? state.language }, given)
  const context = { ...given, vocabulary: given.vocabulary.in(language) }
  switch (input.type) {
    case 'open':
      return {
        state: { ...state, state: 'path', asked: 'mode' },
        effects: [],
        acts: [],
        say: [utter('opening')],
        cards: [modeCard(speechOf(state, context))],
      }
    case 'mode':
      return proceed({ state: withMode(comeBack(state), input.mode), say: [utter(input.mode)] }, context)
    case 'tap':
      return tapped(state, input, context)
    case 'say':
      return said(state, input.text, context)
  }
}
