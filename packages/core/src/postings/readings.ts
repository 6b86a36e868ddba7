import { z } from 'zod'
import { modalClass } from './cues.ts'
import { type Posting, Requirement, RequirementClass } from './schema.ts'
import { linesOf } from './sections.ts'

/** Kinds whose class counts somewhere: skills weigh by it, papers stand as a gate by it. Years are an amount, the right to work is the law. */
export const readableKinds = ['skill', 'credential', 'education', 'language'] as const

/** How one thing that a posting asks for may be read otherwise than the rules read it. It counts once the person said yes. */
export const RequirementReading = z.object({
  /** The posting's words and where they stand: when they change, the reading is of nothing any more. */
  quote: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  kind: z.enum(readableKinds),
  label: z.string(),
  skillId: z.string().nullable(),
  class: RequirementClass,
  /** Whose reading it is. */
  by: z.enum(['person', 'openai', 'anthropic']),
  status: z.enum(['proposed', 'confirmed', 'declined']),
})
export type RequirementReading = z.infer<typeof RequirementReading>

/** Whether something of it counts. */
export const isReadOtherwise = (readings: readonly RequirementReading[]): boolean => readings.some(({ status }) => status === 'confirmed')

/** As many as one posting can have. */
export const readingsAtMost = 60

type Named = Pick<Requirement, 'kind' | 'label' | 'skillId' | 'quote'>

/** Whether both are the same thing in the same words. */
export function isSameRequirement(one: Named, other: Named): boolean {
  if (one.kind !== other.kind || one.quote !== other.quote) return false
  return one.skillId === null && other.skillId === null
    ? one.label.toLowerCase() === other.label.toLowerCase()
    : one.skillId === other.skillId
}

/** Whether the class of a requirement can be read otherwise. */
export const canBeReadOtherwise = ({ kind, negated }: Requirement): boolean =>
  !negated && readableKinds.some((readable) => readable === kind)

/**
 * A posting as a person reads it: what they confirmed goes before the rules, alternatives keep one class, and what the rules did not find is added.
 * Readings of words that no longer stand there change nothing. Pure; without confirmed readings it is the same posting.
 */
export function asReadBy(posting: Posting, readings: readonly RequirementReading[]): Posting {
  const standing = readings.filter((reading) => reading.status === 'confirmed' && stands(reading, posting))
  if (standing.length === 0) return posting
  const classes = new Map<string, Requirement['class']>()
  const added: Requirement[] = []
  for (const reading of standing) {
    const same = posting.requirements.find((requirement) => isSameRequirement(requirement, reading))
    if (!same) added.push({ ...asRequirement(reading), id: addedId(reading) })
    else for (const one of alternativesOf(same, posting)) classes.set(one.id, reading.class)
  }
  const requirements = posting.requirements.map((one) => ({ ...one, class: classes.get(one.id) ?? one.class }))
  return { ...posting, requirements: [...requirements, ...added.filter((one) => isNew(one, requirements))] }
}

/** The id of a requirement that the rules did not find, by its place and name. */
export const addedId = ({ start, label, skillId }: Pick<RequirementReading, 'start' | 'label' | 'skillId'>): string =>
  `a${start}-${(skillId ?? label.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '-')}`

/** Whether the words of a reading stand in the posting as they did. */
export const stands = ({ quote, start, end }: RequirementReading, { text }: Pick<Posting, 'text'>): boolean =>
  text.slice(start, end) === quote

/** What the rules of today find elsewhere in the posting is asked once. */
const isNew = (added: Requirement, requirements: readonly Requirement[]) =>
  added.skillId === null ||
  !requirements.some(({ kind, skillId, class: asked }) => kind === added.kind && skillId === added.skillId && asked !== 'context')

function asRequirement({ quote, start, end, kind, label, skillId, class: asked }: RequirementReading): Omit<Requirement, 'id'> {
  return { class: asked, kind, label, skillId, group: null, negated: false, years: null, quote, start, end }
}

/** A requirement with its alternatives, and with itself where a paper is read as a skill too: they are asked for together, and read together. */
export function alternativesOf(requirement: Requirement, { requirements }: Pick<Posting, 'requirements'>): Requirement[] {
  const { group, kind } = requirement
  return requirements.filter(
    (one) => one === requirement || (group !== null && one.group === group && one.kind === kind) || isOnePaper(one, requirement),
  )
}

function isOnePaper(one: Requirement, other: Requirement): boolean {
  const isBoth = one.quote === other.quote && [one.kind, other.kind].toSorted().join() === 'credential,skill'
  const [a, b] = [one.label.toLowerCase(), other.label.toLowerCase()]
  return isBoth && (a.includes(b) || b.includes(a))
}

const asking = new Set<Requirement['class'] | null>(['must', 'preferred', 'nice'])

/** The requirements whose class neither their own words nor the section they stand in tells: the rules took them for context, or guessed from prose. */
export function unsureOf({ text, requirements }: Pick<Posting, 'text' | 'requirements'>): Requirement[] {
  const lines = linesOf(text)
  return requirements.filter((requirement) => {
    const line = lines.findLast(({ start }) => start <= requirement.start)
    return canBeReadOtherwise(requirement) && modalClass(requirement.quote) === undefined && !asking.has(line?.class ?? null)
  })
}
