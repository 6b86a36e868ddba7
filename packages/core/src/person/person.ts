import { effortsOf, type OwnEfforts } from '../delta/efforts.ts'
import { known } from '../facts/current.ts'
import type { Fact, FactOf, PayloadOf } from '../facts/schema.ts'
import { basisOf, type FitWeights, weightsOf } from '../fit/weights.ts'
import { unpaidOccupation } from '../linking/unpaidRole.ts'
import { degreeIn } from '../postings/cues.ts'
import type { Level } from '../postings/schema.ts'
import { seniorityOf } from '../vocabulary/titles.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type InterestsPicture, projectInterests } from './interests.ts'
import { levelOf, yearsOf } from './level.ts'
import { type Interval, intervalOf } from './months.ts'
import { projectSkills } from './skills.ts'
import { projectValues, type ValuesPicture } from './values.ts'

/** 0 asked and absent · .3 listed · .5 used · .8 owned · 1 proven. */
export type Rung = 0 | 0.3 | 0.5 | 0.8 | 1

export interface PersonSkill {
  readonly label: string
  readonly skillId: string | null
  /** Null when the person was not sure: as good as never asked. */
  readonly rung: Rung | null
  /** Union of the roles it was used in, null when none of them is dated. */
  readonly months: number | null
  /** The last month it was used in, `2024-03`; null when unknown. */
  readonly lastUsed: string | null
  readonly factIds: readonly string[]
  /** Words it was found in, the person's or a document's. */
  readonly quote: string | null
}

export interface Role {
  readonly factId: string
  readonly payload: PayloadOf<'experience'>
  readonly occupationId: string | null
  readonly seniority: Level | null
  readonly interval: Interval | null
  readonly quote: string | null
  readonly achievements: readonly FactOf<'achievement'>[]
}

/**
 * The one projection of a person that fit, Delta, metrics and the hand-offs are made from. Everything in it cites facts;
 * what nobody said or documented is null or absent, never a default.
 */
export interface Person {
  readonly asOf: string
  readonly skills: readonly PersonSkill[]
  /** Newest first. */
  readonly roles: readonly Role[]
  /** Years in which any dated role was held, one decimal; null when no role is dated. */
  readonly experienceYears: number | null
  readonly level: Level | null
  /** ISCO-08's skill level, 1 to 4, of the work done or the study told that takes most; null when neither tells one. */
  readonly skillLevel: number | null
  /** The occupation that the person's own headline names. */
  readonly headlineOccupationId: string | null
  readonly education: readonly FactOf<'education'>[]
  readonly credentials: readonly FactOf<'credential'>[]
  readonly languages: readonly FactOf<'language'>[]
  readonly goal: FactOf<'goal'> | null
  readonly constraints: readonly FactOf<'constraint'>[]
  readonly values: ValuesPicture
  readonly interests: InterestsPicture
  /** What the components of a fit weigh for this person. */
  readonly weights: FitWeights
  /** The preset these rest on; null where the person made their own. */
  readonly weightsBasis: string | null
  /** What closing gaps would take them, by their own word. */
  readonly efforts: OwnEfforts
  readonly contact: readonly FactOf<'contact'>[]
  readonly challenges: readonly FactOf<'challenge'>[]
}

/** Projects a person from their facts. Deterministic: the same facts in any order give the same person. */
export function projectPerson(facts: readonly Fact[], vocabulary: Vocabulary, asOf: string): Person {
  const roles = projectRoles(facts, vocabulary, asOf)
  const contact = known(facts, 'contact')
  return {
    asOf,
    skills: projectSkills(facts, roles, vocabulary, asOf),
    roles,
    experienceYears: yearsOf(roles),
    level: levelOf(roles),
    skillLevel: skillLevelOf(roles, known(facts, 'education'), vocabulary),
    headlineOccupationId: headlineOf(contact, vocabulary),
    education: known(facts, 'education'),
    credentials: known(facts, 'credential'),
    languages: known(facts, 'language'),
    goal: bestGoal(known(facts, 'goal')),
    constraints: known(facts, 'constraint'),
    values: projectValues(known(facts, 'value')),
    interests: projectInterests(known(facts, 'interest')),
    weights: weightsOf(known(facts, 'preference')),
    weightsBasis: basisOf(known(facts, 'preference')),
    efforts: effortsOf(known(facts, 'preference')),
    contact,
    challenges: known(facts, 'challenge'),
  }
}

function projectRoles(facts: readonly Fact[], vocabulary: Vocabulary, asOf: string): Role[] {
  const achievements = Map.groupBy(known(facts, 'achievement'), ({ payload }) => payload.experienceId)
  return known(facts, 'experience')
    .map(({ id, payload, evidence }): Role => {
      const title = payload.title ?? ''
      const done = (achievements.get(id) ?? []).map((one) => one.payload.text)
      return {
        factId: id,
        payload,
        occupationId: payload.occupationId ?? vocabulary.mapTitle(title)?.occupationId ?? unpaidOccupation(payload, done, vocabulary),
        seniority: payload.type === 'internship' ? 'internship' : seniorityOf(title),
        interval: intervalOf(payload, asOf),
        quote: evidence[0]?.quote ?? null,
        achievements: achievements.get(id) ?? [],
      }
    })
    .toSorted(
      (a, b) =>
        (b.interval?.to ?? -1) - (a.interval?.to ?? -1) ||
        (b.interval?.from ?? -1) - (a.interval?.from ?? -1) ||
        (a.factId < b.factId ? -1 : 1),
    )
}

function headlineOf(contact: readonly FactOf<'contact'>[], vocabulary: Vocabulary): string | null {
  const headline = contact.findLast(({ payload }) => payload.field === 'headline')
  return (headline && vocabulary.mapTitle(headline.payload.value)?.occupationId) ?? null
}

/** What degrees lead to, by their rank in `degreeIn`: school, a trade, a bachelor's and what is above. */
const levelOfDegree = [1, 2, 3, 4, 4, 4]

function skillLevelOf(roles: readonly Role[], education: readonly FactOf<'education'>[], vocabulary: Vocabulary): number | null {
  const worked = roles.flatMap(({ occupationId }) => (occupationId === null ? [] : (vocabulary.occupation(occupationId)?.skillLevel ?? [])))
  const studied = education.flatMap(({ payload }) => {
    const degree = degreeIn(`${payload.degree ?? ''} `)
    return degree ? (levelOfDegree[degree.rank] ?? []) : []
  })
  return worked.length + studied.length === 0 ? null : Math.max(...worked, ...studied)
}

/** How much of a goal is said: the five SMART flags of DOMAIN.md, section 3. */
export function goalFlags({
  occupationId,
  measure,
  confidence,
  smallerStep,
  valueIds,
  date,
}: PayloadOf<'goal'>): Record<'mapped' | 'measurable' | 'attainable' | 'valued' | 'dated', boolean> {
  return {
    mapped: occupationId !== null,
    measurable: measure !== null,
    attainable: (confidence !== null && confidence >= 5) || smallerStep !== null,
    valued: valueIds.length > 0,
    dated: date !== null,
  }
}

/** The goal that is said most of, the newest of equals: another goal beside it never makes the picture less clear. */
function bestGoal(goals: readonly FactOf<'goal'>[]): FactOf<'goal'> | null {
  const flags = ({ payload }: FactOf<'goal'>) => Object.values(goalFlags(payload)).filter(Boolean).length
  return (
    goals.toSorted(
      (a, b) => flags(b) - flags(a) || (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : a.id < b.id ? 1 : -1),
    )[0] ?? null
  )
}
