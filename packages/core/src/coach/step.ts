import type { z } from 'zod'
import type { Claim, Fact } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { SkillCandidate } from './cards.ts'
import type { Card, Utterance } from './schema.ts'
import type { CoachState } from './state.ts'

/** What the coach sees beside its own state. */
export interface CoachContext {
  readonly facts: readonly Fact[]
  readonly vocabulary: Vocabulary
  readonly skillCandidates: readonly SkillCandidate[]
  /** The day, `2026-11-24`: what "last year" means. */
  readonly today: string
  /** Shares in whole per cent against the target, null without a target. */
  readonly delta: {
    readonly title: string
    readonly met: number
    readonly provable: number
    readonly learnable: number
    readonly unknown: number
  } | null
  readonly helpResources: string | null
}

/** A claim to record. `quote` gives its words in what the person typed; null for a tap, which is confirmed by itself. */
export interface Effect {
  readonly claim: Claim
  readonly supersedesId: string | null
  readonly quote: { readonly start: number; readonly end: number } | null
}

export interface Step {
  readonly state: CoachState
  readonly effects: readonly Effect[]
  readonly say: readonly Utterance[]
  readonly cards: readonly z.infer<typeof Card>[]
}

export const utter = (id: string, params: Record<string, string> = {}): Utterance => ({ id, params })
