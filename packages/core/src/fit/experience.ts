import { levelOf } from '../person/level.ts'
import { weightedMonths } from '../person/months.ts'
import type { Person, Role } from '../person/person.ts'
import type { Level, Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

const order: Record<Level, number> = { internship: 0, entry: 1, mid: 2, senior: 3, lead: 4 }
/** Steps from one level to another: four from an internship to a lead. */
export const mostSteps = 4
export const levelSteps = (have: Level, asked: Level) => order[have] - order[asked]

const yearsWeight = 0.6
const levelWeight = 0.4

/** Years of work as they are told: whole ones, and a share of the first. */
export const yearsTold = ({ months }: { readonly months: number }) => (months < 12 ? months / 12 : Math.floor(months / 12))

/** `experienceMet` with its parts, each null when it is not known on both sides. */
export interface ExperienceMet {
  /** `met` counts the work known to be of this kind; `high` counts what nobody can place as well. */
  readonly years: { readonly asked: number; readonly months: number; readonly met: number; readonly high: number } | null
  readonly level: { readonly asked: Level; readonly have: Level; readonly met: number } | null
  readonly value: number | null
  /** Both ends of what could still be learnt, over the whole component. */
  readonly low: number
  readonly high: number
  /** Known share of the component's own weight. */
  readonly known: number
  readonly factIds: readonly string[]
}

type Target = Pick<Posting, 'requirements' | 'level' | 'occupationId'>

/** Months as `relevantMonths` gives them. */
export type Months = ReturnType<typeof relevantMonths>

/**
 * DOMAIN.md, section 2: .6 years + .4 level over what is known, the level being that in the posting's kind of work
 * (docs/adr/0011-fit-3.md). A range takes its lower end; 0 required is met. `monthsIn` is for whoever has
 * counted the months of an occupation before.
 */
export function experienceMet(
  person: Person,
  target: Target,
  vocabulary: Vocabulary,
  monthsIn: (occupationId: string | null) => Months = (occupationId) => relevantMonths(person, occupationId, vocabulary),
): ExperienceMet {
  const years = yearsMet(target, monthsIn)
  const level = levelMet(person, target, vocabulary)
  const known = (years ? yearsWeight : 0) + (level ? levelWeight : 0)
  const low = (years?.met ?? 0) * yearsWeight + (level?.met ?? 0) * levelWeight
  const high = (years?.high ?? 1) * yearsWeight + (level?.met ?? 1) * levelWeight
  return { years, level, value: known === 0 ? null : low / known, low, high, known, factIds: person.roles.map(({ factId }) => factId) }
}

function yearsMet(target: Target, monthsIn: (occupationId: string | null) => Months): ExperienceMet['years'] {
  const asked = yearsAsked(target)
  if (asked === null) return null
  if (asked === 0) return { asked, months: 0, met: 1, high: 1 }
  const months = monthsIn(target.occupationId)
  const share = (some: number) => Math.min(1, some / (asked * 12))
  return months && { asked, months: months.known, met: share(months.known), high: share(months.possible) }
}

/** The years a posting asks for: the most of its musts, before what is only preferred; none on an entry posting, null where it does not say. */
export function yearsAsked({ requirements, level }: Pick<Target, 'requirements' | 'level'>): number | null {
  const told = requirements.filter(({ kind, negated, years }) => kind === 'experience' && !negated && years !== null)
  const musts = told.filter((requirement) => requirement.class === 'must')
  const counted = (musts.length > 0 ? musts : told).map(({ years }) => years?.min ?? 0)
  if (counted.length > 0) return Math.max(...counted)
  return level === 'entry' || level === 'internship' ? 0 : null
}

/**
 * Months in the same (1), a sibling (.7) or an adjacent (.4) occupation, overlaps once; study projects count half. `possible` has the roles
 * that nobody can place in full. Null when no role is dated, none can be placed, or nobody knows what kind of work it is.
 */
export function relevantMonths(
  person: Person,
  occupationId: string | null,
  vocabulary: Vocabulary,
): { readonly known: number; readonly possible: number } | null {
  const dated = person.roles.flatMap((role) => (role.interval === null ? [] : [{ role, interval: role.interval }]))
  if (occupationId === null || dated.every(({ role }) => role.occupationId === null)) return null
  const closeness = (role: Role, unplaced: number) =>
    role.occupationId === null ? unplaced : vocabulary.occupationCloseness(role.occupationId, occupationId)
  const monthsWith = (unplaced: number) =>
    weightedMonths(
      dated.map(({ role, interval }) => ({
        interval,
        weight: closeness(role, unplaced) * (role.payload.type === 'study_project' ? 0.5 : 1),
      })),
    )
  return { known: monthsWith(0), possible: monthsWith(1) }
}

/**
 * The person's level in a kind of work, by their roles of that field or near it and those that nobody can place; in another field they begin. Ten
 * years on a ward make nobody a senior developer, nor too senior for a junior one, and a summer on a ward after them no senior nurse.
 */
function levelIn(person: Person, occupationId: string | null, vocabulary: Vocabulary): Level | null {
  const { level, roles, headlineOccupationId } = person
  if (occupationId === null || roles.length === 0) return level
  const isOwn = (other: string) => vocabulary.occupationCloseness(other, occupationId) > 0 || vocabulary.isSameField(other, occupationId)
  const own = roles.filter((role) => role.occupationId === null || isOwn(role.occupationId))
  if (own.length === roles.length) return level
  if (own.length > 0) return levelOf(own)
  const isCalled = headlineOccupationId !== null && isOwn(headlineOccupationId)
  return isCalled ? level : level !== null && order[level] < order.entry ? level : 'entry'
}

function levelMet(person: Person, { level: asked, occupationId }: Target, vocabulary: Vocabulary): ExperienceMet['level'] {
  const have = levelIn(person, occupationId, vocabulary)
  if (asked === null || have === null) return null
  const distance = levelSteps(have, asked)
  return { asked, have, met: 1 - Math.min(1, Math.abs(distance > 0 ? distance / 2 : distance) / 3) }
}
