import type { Claim, Fact } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'

/** A claim may only point at facts of the same session. @throws Failure `invalid` naming the link that leads nowhere. */
export function requireLinks({ kind, payload }: Claim, facts: readonly Fact[]): void {
  const links =
    kind === 'achievement'
      ? [payload.experienceId]
      : kind === 'wording' || kind === 'disclaimer'
        ? [payload.factId]
        : kind === 'skill'
          ? payload.usedIn
          : kind === 'goal'
            ? payload.valueIds
            : []
  const ids = new Set(facts.map((fact) => fact.id))
  const lost = links.find((id) => id !== null && !ids.has(id))
  if (lost !== undefined)
    throw new Failure('invalid', 'This points at a fact that is not there. Choose one of your own.', { fields: { link: lost } })
}
