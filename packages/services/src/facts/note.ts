import { claimLabel } from '@mosaic/core/facts/label'
import type { Fact } from '@mosaic/core/facts/schema'
import type { FactNote } from '@mosaic/core/views/wimd'

/** A fact in one line with its words, as chips and lists show it. */
export function noteOf(fact: Fact): FactNote {
  const { id, kind, status, provenance, confidence, evidence } = fact
  return { id, kind, label: claimLabel(fact), status, provenance, confidence, evidence }
}
