import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { FitWeights } from './weights.ts'

/** How near a posting's work is to the nearest that the person ever did or looks for, and to what they look for; each 0 to 1. */
export interface Nearness {
  readonly nearest: number
  readonly sought: number
}

const relatedWork = 0.2

/** 1 the same occupation, .7 a sibling, .4 adjacent, `.2` related otherwise, 0 none of these or not known. */
export function nearnessOf({ roles, goal }: Person, { occupationId }: Posting, vocabulary: Vocabulary): Nearness {
  if (occupationId === null) return { nearest: 0, sought: 0 }
  const to = (other: string | null) =>
    other === null
      ? 0
      : vocabulary.occupationCloseness(other, occupationId) || (vocabulary.isRelatedWork(other, occupationId) ? relatedWork : 0)
  const sought = to(goal?.payload.occupationId ?? null)
  return { nearest: Math.max(sought, ...roles.map((role) => to(role.occupationId))), sought }
}

/** What speaks for a posting so far, each 0 to 1. */
export interface Grounds extends Nearness {
  /** Skills at the low end, general ones for less. */
  readonly skills: number
  /** The value of the experience that is asked for; null where it is not known. */
  readonly experience: number | null
  /** Whether a paper is required that nobody knows the person to hold. */
  readonly lacksPaper: boolean
}

/** A paper that somebody from other work has not told of is rather not there. */
const foreignPaperShare = 0.5

/**
 * What speaks for a posting so far, in points: its skills, the nearest work as far as it reaches, and what is looked for. The order of
 * postings that have no number yet (docs/adr/0006-the-order-of-postings.md), never shown.
 */
export function groundsOf({ skills, nearest, sought, experience, lacksPaper }: Grounds, weights: FitWeights): number {
  const reach = experience === null ? 1 : (1 + experience) / 2
  const points = weights.skills * skills + weights.experience * nearest * reach + weights.direction * sought
  return lacksPaper && nearest < 1 ? points * foreignPaperShare : points
}
