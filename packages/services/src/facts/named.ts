import { occupationMeant } from '@mosaic/core/coach/hear/agents'
import type { Claim, Fact } from '@mosaic/core/facts/schema'
import type { Ctx } from '../context.ts'

/**
 * A claim that a person typed, with the vocabulary's own name for what it says where there is one: a skill or a goal in other words is still
 * the same skill, the same occupation. A corrected skill stays tied to the work it was used in.
 */
export function named(claim: Claim, old: Fact | null, { vocabulary }: Pick<Ctx, 'vocabulary'>): Claim {
  if (claim.kind === 'skill' && claim.payload.skillId === null) {
    const found = vocabulary.findSkill(claim.payload.label)
    const usedIn = claim.payload.usedIn.length === 0 && old?.kind === 'skill' ? old.payload.usedIn : claim.payload.usedIn
    return { kind: 'skill', payload: { ...claim.payload, usedIn, ...(found && { skillId: found.skill.id, matchType: found.matchType }) } }
  }
  if (claim.kind === 'goal' && claim.payload.occupationId === null) {
    const meant = occupationMeant(claim.payload.title ?? claim.payload.text, vocabulary)
    return meant ? { kind: 'goal', payload: { ...claim.payload, title: meant.title, occupationId: meant.occupationId } } : claim
  }
  return claim
}
