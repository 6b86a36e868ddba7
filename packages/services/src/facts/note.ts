import { claimLabel } from '@mosaic/core/facts/label'
import type { Fact } from '@mosaic/core/facts/schema'
import type { FactNote } from '@mosaic/core/views/wimd'
import type { Catalogue } from '@mosaic/core/words/catalogue'

/** A fact in one line with its words, as chips and lists show it. */
export function noteOf(fact: Fact, catalogue: Catalogue): FactNote {
  const { id, kind, status, provenance, confidence, evidence } = fact
  return { id, kind, label: claimLabel(fact, catalogue), status, provenance, confidence, evidence }
}
