import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { FitWeights } from './weights.ts'

/** How near a posting's work is to the nearest that the person ever did or looks for, and to what they look for; each 0 to 1. */
export interface Nearness {
  readonly nearest: number
  readonly sought: number
}

/** Work of the same field that is neither sibling nor adjacent. */
const sameField = 0.2

/** 1 the same occupation, .7 a sibling, .4 adjacent, .2 only the same field, 0 none of these or not known. */
export function nearnessOf({ roles, goal }: Person, { occupationId }: Posting, vocabulary: Vocabulary): Nearness {
  if (occupationId === null) return { nearest: 0, sought: 0 }
  const field = vocabulary.occupation(occupationId)?.group
  const to = (other: string | null) => {
    if (other === null) return 0
    const isField = field !== undefined && vocabulary.occupation(other)?.group === field
    return Math.max(vocabulary.occupationCloseness(other, occupationId), isField ? sameField : 0)
  }
  const sought = to(goal?.payload.occupationId ?? null)
  return { nearest: Math.max(sought, ...roles.map((role) => to(role.occupationId))), sought }
}

/**
 * What speaks for a posting so far, in points: its skills at the low end, general ones for less; the work nearest to it; and what is looked
 * for. The order of postings that have no number yet (docs/adr/0006-the-order-of-postings.md), never shown.
 */
export function groundsOf(skills: number, { nearest, sought }: Nearness, weights: FitWeights): number {
  return weights.skills * skills + weights.experience * nearest + weights.direction * sought
}
