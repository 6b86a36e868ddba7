import type { z } from 'zod'
import type { ActionView } from '../actions/schema.ts'
import type { ClosingAction } from '../delta/schema.ts'
import type { Claim, Fact } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Catalogue, MessageId } from '../words/catalogue.ts'
import type { SkillCandidate } from './cards.ts'
import type { Card, Utterance } from './schema.ts'
import type { CoachState, Draft } from './state.ts'

/** What the coach sees beside its own state. */
export interface CoachContext {
  readonly facts: readonly Fact[]
  readonly vocabulary: Vocabulary
  readonly skillCandidates: readonly SkillCandidate[]
  /** The day, `2026-11-24`: what "last year" means. */
  readonly today: string
  /** The last day on which what was said is kept, `2026-12-24`. */
  readonly until: string
  /** The language that the person set. */
  readonly language: string
  readonly catalogues: readonly Catalogue[]
  /** The plan, what changed last at the end. */
  readonly plan: readonly ActionView[]
  /** Shares in whole per cent against the target, and what would close its gaps, the best first; null without a target. */
  readonly delta: {
    readonly title: string
    readonly met: number
    readonly provable: number
    readonly learnable: number
    readonly unknown: number
    readonly closing: readonly Pick<ClosingAction, 'kind' | 'gap'>[]
  } | null
  readonly helpResources: string | null
}

/** A claim to record. `quote` gives its words in what the person typed; null for a tap, which is confirmed by itself. */
export interface Effect {
  readonly claim: Claim
  readonly supersedesId: string | null
  readonly quote: { readonly start: number; readonly end: number } | null
}

/** What else is to be done: a fact taken back, a step planned, or what became of one. */
export type Act =
  | { readonly do: 'take_back'; readonly factId: string }
  | { readonly do: 'plan'; readonly step: Draft }
  | {
      readonly do: 'report'
      readonly actionId: string
      readonly status: 'done' | 'moved' | 'dropped'
      /** The new day of a step that is moved, null for none. */
      readonly when: string | null
      readonly note: string | null
    }

/** What was made of an answer before the next question is chosen. */
export interface Outcome {
  readonly state: CoachState
  readonly effects?: readonly Effect[]
  readonly acts?: readonly Act[]
  readonly say?: readonly Utterance[]
}

export interface Step {
  readonly state: CoachState
  readonly effects: readonly Effect[]
  readonly acts: readonly Act[]
  readonly say: readonly Utterance[]
  readonly cards: readonly z.infer<typeof Card>[]
}

export const utter = (id: MessageId, params: Record<string, string> = {}): Utterance => ({ id, params })
