import { step } from '@mosaic/core/coach/machine'
import { type CoachInput, type CoachState, initialState } from '@mosaic/core/coach/state'
import { utter } from '@mosaic/core/coach/step'
import { currentFacts } from '@mosaic/core/facts/current'
import type { Fact } from '@mosaic/core/facts/schema'
import { english, sayText } from '@mosaic/core/words/catalogue'
import { catalogue as german } from '@mosaic/core/words/languages/de'
import { asOf, vocabulary } from './people.ts'

const candidates = ['wound-care', 'python', 'bookkeeping'].map((skillId) => ({
  skillId,
  label: vocabulary.skill(skillId)?.label ?? skillId,
  reason: utter('skill_near'),
  usualIn: null,
  quote: null,
}))

/** A talk with the coach, with everything that came of it. */
export class Talk {
  state: CoachState = initialState
  facts: Fact[] = []
  readonly said: string[] = []
  readonly asked: (string | null)[] = []
  readonly inputs: CoachInput[] = []
  cards: { id: string; answers: { value: string }[] }[] = []

  constructor() {
    this.take({ type: 'open' })
  }

  take(input: CoachInput): this {
    const { state, effects, say, cards } = step(this.state, input, {
      facts: this.facts,
      vocabulary,
      skillCandidates: candidates,
      delta: null,
      plan: [],
      language: 'en',
      catalogues: [english, german],
      until: '2026-12-24',
      today: asOf.slice(0, 10),
      helpResources: 'Call 116 123.',
    })
    for (const { claim, supersedesId, quote } of effects) {
      const text = input.type === 'say' ? input.text : ''
      if (quote && text.slice(quote.start, quote.end).trim() === '') throw new Error('a fact quotes nothing')
      const evidence = quote
        ? [{ sourceId: 't', sourceKind: 'chat_turn' as const, quote: text.slice(quote.start, quote.end), page: null, ...quote }]
        : []
      this.facts.push({
        ...claim,
        id: `f${this.facts.length}`,
        provenance: 'stated',
        status: 'confirmed',
        evidence,
        supersedesId,
        confidence: null,
        createdBy: 'coach',
        createdAt: asOf,
      } as Fact)
    }
    this.state = state
    this.cards = cards.map(({ id, answers }) => ({ id, answers }))
    this.said.push(sayText(state.language === 'de' ? german : english, say))
    this.asked.push(state.asked)
    this.inputs.push(input)
    return this
  }

  say(text: string): this {
    return this.take({ type: 'say', text })
  }

  get known() {
    return currentFacts(this.facts).map(({ kind, payload }) => ({ kind, ...payload }))
  }
}
