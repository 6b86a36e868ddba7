import { currentFacts } from '@mosaic/core/facts/current'
import type { Claim, Fact } from '@mosaic/core/facts/schema'
import type { OpenCtx } from '../context.ts'

/** New facts for everything that pointed at `from`, pointing at `to` instead: links survive a correction. */
export function relinked(facts: readonly Fact[], from: string, to: string, { newId, now }: Pick<OpenCtx, 'newId' | 'now'>): Fact[] {
  const swap = (id: string) => (id === from ? to : id)
  return currentFacts(facts).flatMap((fact) => {
    const claim = pointingTo(fact, swap)
    return claim ? [{ ...fact, ...claim, id: newId(), supersedesId: fact.id, createdAt: now().toISOString() }] : []
  })
}

function pointingTo({ kind, payload }: Fact, swap: (id: string) => string): Claim | null {
  if (kind === 'achievement' && payload.experienceId !== null) {
    const experienceId = swap(payload.experienceId)
    return experienceId === payload.experienceId ? null : { kind, payload: { ...payload, experienceId } }
  }
  if (kind === 'wording') {
    const factId = swap(payload.factId)
    return factId === payload.factId ? null : { kind, payload: { ...payload, factId } }
  }
  if (kind === 'disclaimer' && payload.factId !== null) {
    const factId = swap(payload.factId)
    return factId === payload.factId ? null : { kind, payload: { ...payload, factId } }
  }
  if (kind === 'skill') {
    const usedIn = payload.usedIn.map(swap)
    return usedIn.every((id, at) => id === payload.usedIn[at]) ? null : { kind, payload: { ...payload, usedIn } }
  }
  if (kind === 'goal') {
    const valueIds = payload.valueIds.map(swap)
    return valueIds.every((id, at) => id === payload.valueIds[at]) ? null : { kind, payload: { ...payload, valueIds } }
  }
  return null
}
