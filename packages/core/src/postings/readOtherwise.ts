import { addedId, alternativesOf, canBeReadOtherwise, isSameRequirement, type RequirementReading, stands } from './readings.ts'
import type { Posting, Requirement } from './schema.ts'

/** How a person reads one requirement; null takes an own reading back, and says no to a proposal. */
export interface ReadAs {
  readonly requirementId: string
  /** The posting's words as the person saw them. */
  readonly quote: string
  readonly class: Requirement['class'] | null
}

/**
 * The readings of a posting after the person read a requirement as `class`. What a lane proposed stays known when it is taken back, so that it is
 * not proposed again. Undefined when nothing of that id stands there in those words, or its class is nothing to be read.
 */
export function readOtherwise(
  written: Posting,
  readings: readonly RequirementReading[],
  { requirementId, quote, class: asked }: ReadAs,
): RequirementReading[] | undefined {
  const requirement = written.requirements.find(({ id }) => id === requirementId)
  const together = requirement ? alternativesOf(requirement, written) : []
  const isMeant = (reading: RequirementReading) =>
    requirement ? together.some((one) => isSameRequirement(one, reading)) : addedId(reading) === requirementId && stands(reading, written)
  const at = readings.findIndex(isMeant)
  const before = readings[at]
  if ((requirement?.quote ?? before?.quote) !== quote || (requirement && !canBeReadOtherwise(requirement))) return undefined
  const isBack = asked === null || asked === requirement?.class
  if (!before)
    return isBack || !requirement
      ? [...readings]
      : [...readings, { ...partsOf(requirement), class: asked, by: 'person', status: 'confirmed' }]
  if (isBack) return before.by === 'person' ? readings.toSpliced(at, 1) : readings.with(at, { ...before, status: 'declined' })
  const by = before.class === asked ? before.by : 'person'
  return readings.with(at, { ...before, class: asked, by, status: 'confirmed' })
}

/** What a reading takes over of the requirement that it is of. */
export function partsOf({
  quote,
  start,
  end,
  kind,
  label,
  skillId,
}: Requirement): Pick<RequirementReading, 'quote' | 'start' | 'end' | 'kind' | 'label' | 'skillId'> {
  return { quote, start, end, kind: kind as RequirementReading['kind'], label, skillId }
}
