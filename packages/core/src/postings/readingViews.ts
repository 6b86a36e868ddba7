import type { z } from 'zod'
import type { ReadingProposal, RequirementView } from '../views/ob.ts'
import { addedId, alternativesOf, canBeReadOtherwise, isSameRequirement, type RequirementReading, stands, unsureOf } from './readings.ts'
import type { Posting } from './schema.ts'

/** What a posting asks for as a person reads it, with who read it otherwise than the rules, and what a lane proposes. */
export function readOf(
  written: Posting,
  read: Posting,
  readings: readonly RequirementReading[],
): { requirements: z.infer<typeof RequirementView>[]; proposals: z.infer<typeof ReadingProposal>[] } {
  const unsure = new Set(unsureOf(written).map(({ id }) => id))
  const classes = new Map(written.requirements.map((requirement) => [requirement.id, requirement.class]))
  const requirements = read.requirements.map((requirement) => {
    const was = classes.get(requirement.id) ?? null
    const together = alternativesOf(requirement, read)
    const reading = readings.find((one) => one.status === 'confirmed' && together.some((other) => isSameRequirement(other, one)))
    return {
      ...requirement,
      readable: canBeReadOtherwise(requirement),
      unsure: unsure.has(requirement.id),
      readAs: reading ? { by: reading.by, was } : null,
    }
  })
  const proposals = readings.flatMap(({ status, ...reading }) => {
    if (status !== 'proposed' || !stands({ ...reading, status }, written)) return []
    const known = written.requirements.find((requirement) => isSameRequirement(requirement, reading))
    return [{ ...reading, requirementId: known?.id ?? addedId(reading), was: known?.class ?? null }]
  })
  return { requirements, proposals }
}
