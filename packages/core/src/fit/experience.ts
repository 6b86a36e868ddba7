import { weightedMonths } from '../person/months.ts'
import type { Person, Role } from '../person/person.ts'
import type { Level, Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

const order: Record<Level, number> = { internship: 0, entry: 1, mid: 2, senior: 3, lead: 4 }
const yearsWeight = 0.6
const levelWeight = 0.4

/** `experienceMet` with its parts, each null when it is not known on both sides. */
export interface ExperienceMet {
  readonly years: { readonly asked: number; readonly months: number; readonly met: number } | null
  readonly level: { readonly asked: Level; readonly have: Level; readonly met: number } | null
  readonly value: number | null
  /** Known share of the component's own weight. */
  readonly known: number
  readonly factIds: readonly string[]
}

type Target = Pick<Posting, 'requirements' | 'level' | 'occupationId'>

/** DOMAIN.md, section 2: .6 years + .4 level over what is known. A range takes its lower end; 0 required is met. */
export function experienceMet(person: Person, target: Target, vocabulary: Vocabulary): ExperienceMet {
  const years = yearsMet(person, target, vocabulary)
  const level = levelMet(person, target)
  const known = (years ? yearsWeight : 0) + (level ? levelWeight : 0)
  const value = known === 0 ? null : ((years?.met ?? 0) * yearsWeight + (level?.met ?? 0) * levelWeight) / known
  return { years, level, value, known, factIds: person.roles.map(({ factId }) => factId) }
}

function yearsMet(person: Person, { requirements, level, occupationId }: Target, vocabulary: Vocabulary): ExperienceMet['years'] {
  const told = requirements.flatMap(({ kind, negated, years }) => (kind === 'experience' && !negated && years ? [years.min] : []))
  const asked = told.length > 0 ? Math.max(...told) : level === 'entry' || level === 'internship' ? 0 : null
  if (asked === null) return null
  if (asked === 0) return { asked, months: 0, met: 1 }
  const months = relevantMonths(person, occupationId, vocabulary)
  return months === null ? null : { asked, months, met: Math.min(1, months / (asked * 12)) }
}

/**
 * Months in the same (1), a sibling (.7) or an adjacent (.4) occupation, overlaps once; study projects count half.
 * Null when no role is dated, or when none maps to an occupation: then nobody can say.
 */
export function relevantMonths(person: Person, occupationId: string | null, vocabulary: Vocabulary): number | null {
  const dated = person.roles.filter(({ interval }) => interval !== null)
  if (dated.length === 0) return null
  if (occupationId !== null && dated.every((role) => role.occupationId === null)) return null
  const weightOf = (role: Role) =>
    (occupationId === null ? 1 : role.occupationId === null ? 0 : vocabulary.occupationCloseness(role.occupationId, occupationId)) *
    (role.payload.type === 'study_project' ? 0.5 : 1)
  return weightedMonths(dated.flatMap((role) => (role.interval ? [{ interval: role.interval, weight: weightOf(role) }] : [])))
}

function levelMet(person: Person, { level: asked }: Target): ExperienceMet['level'] {
  const have = person.level
  if (asked === null || have === null) return null
  const distance = order[have] - order[asked]
  return { asked, have, met: 1 - Math.min(1, Math.abs(distance > 0 ? distance / 2 : distance) / 3) }
}
