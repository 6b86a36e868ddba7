import type { Change } from '../schema.ts'

/** Part of a document chosen for a posting, with the facts that its sentences rest on and what was changed, each with its reason. */
export interface Chosen<T> {
  readonly part: T
  readonly citations: Readonly<Record<string, string[]>>
  readonly changes: readonly Change[]
}

/** A change that only chooses, orders or names: the gate passes it as it passed what it was made from. */
export const changeOf = (change: Omit<Change, 'gate' | 'accepted'>): Change => ({ ...change, gate: 'pass', accepted: true })
