import type { Fact, FactKind, FactOf } from './schema.ts'

/** The facts that stand: what a newer fact supersedes is hidden, what the person took back is gone. Order is kept. */
export function currentFacts(facts: readonly Fact[]): Fact[] {
  const superseded = new Set(facts.map((fact) => fact.supersedesId))
  return facts.filter((fact) => !superseded.has(fact.id) && fact.status !== 'retracted' && fact.status !== 'corrected')
}

/** Whether a fact counts in numbers and documents: denied never, inferred ones only once confirmed. */
export function counts(fact: Fact): boolean {
  if (fact.status === 'confirmed') return true
  return fact.status === 'proposed' && fact.provenance !== 'inferred'
}

/** Current facts of one kind that count. */
export function known<K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return currentFacts(facts).filter((fact): fact is Fact & FactOf<K> => fact.kind === kind && counts(fact))
}
