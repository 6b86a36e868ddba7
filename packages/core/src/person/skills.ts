import { known } from '../facts/current.ts'
import type { Fact, FactOf } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Interval, monthOf, monthsCovered } from './months.ts'
import type { PersonSkill, Role, Rung } from './person.ts'

const recentMonths = 60
const longUseMonths = 24

/** One skill with everything that speaks for it. */
interface Case {
  readonly label: string
  readonly skillId: string | null
  readonly claims: FactOf<'skill'>[]
  readonly achievements: { readonly fact: FactOf<'achievement'>; readonly role: Role | null }[]
  readonly credentials: FactOf<'credential'>[]
}

/** The person's skills with the rung that their evidence reaches (DOMAIN.md, section 1), by label. */
export function projectSkills(facts: readonly Fact[], roles: readonly Role[], vocabulary: Vocabulary, asOf: string): PersonSkill[] {
  const cases = collect(facts, roles, vocabulary)
  const roleById = new Map(roles.map((role) => [role.factId, role]))
  return [...cases.values()]
    .map((one) => projectSkill(one, roleById, asOf))
    .toSorted((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
}

function collect(facts: readonly Fact[], roles: readonly Role[], vocabulary: Vocabulary): Map<string, Case> {
  const cases = new Map<string, Case>()
  const caseOf = (skillId: string | null, label: string): Case => {
    const key = skillId ?? label.toLowerCase()
    const found = cases.get(key) ?? {
      label: (skillId && vocabulary.skill(skillId)?.label) || label,
      skillId,
      claims: [],
      achievements: [],
      credentials: [],
    }
    cases.set(key, found)
    return found
  }
  for (const fact of known(facts, 'skill')) caseOf(fact.payload.skillId, fact.payload.label).claims.push(fact)
  const roleOf = new Map(roles.flatMap((role) => role.achievements.map((fact) => [fact.id, role] as const)))
  for (const fact of known(facts, 'achievement'))
    for (const id of idsIn(vocabulary, fact.payload.text)) caseOf(id, id).achievements.push({ fact, role: roleOf.get(fact.id) ?? null })
  for (const fact of known(facts, 'credential'))
    if (fact.payload.progress === 'held') for (const id of idsIn(vocabulary, fact.payload.name)) caseOf(id, id).credentials.push(fact)
  return cases
}

function idsIn(vocabulary: Vocabulary, text: string): Set<string> {
  return new Set(vocabulary.matchSkills(text).map(({ skillId }) => skillId))
}

function projectSkill(one: Case, roleById: ReadonlyMap<string, Role>, asOf: string): PersonSkill {
  const used = [
    ...new Set([...one.claims.flatMap(({ payload }) => payload.usedIn), ...one.achievements.flatMap(({ role }) => role?.factId ?? [])]),
  ]
  const intervals = used.flatMap((id) => roleById.get(id)?.interval ?? [])
  const last = intervals.length === 0 ? null : Math.max(...intervals.map(({ to }) => to))
  const quoted = [...one.claims, ...one.achievements.map(({ fact }) => fact), ...one.credentials]
  return {
    label: one.label,
    skillId: one.skillId,
    rung: rungOf(one, used.length > 0, intervals, monthOf(asOf.slice(0, 7))),
    months: intervals.length === 0 ? null : monthsCovered(intervals),
    lastUsed: last === null ? null : `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`,
    factIds: quoted.map(({ id }) => id),
    quote: quoted.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))[0] ?? null,
  }
}

/** The person's own "no" stands over what a document says; their own "yes" beside it takes it back. */
function rungOf({ claims, achievements, credentials }: Case, isUsed: boolean, intervals: readonly Interval[], now: number): Rung | null {
  const answers = claims.map(({ payload }) => payload.answer)
  if (answers.includes('no') && !answers.includes('used') && !answers.includes('know')) return 0
  const isRecent = (to: number) => now - to < recentMonths
  if (credentials.length > 0) return 1
  if (achievements.some(({ fact, role }) => hasOutcome(fact) && role?.interval && isRecent(role.interval.to))) return 1
  if (achievements.length > 0) return 0.8
  if (isUsed && monthsCovered(intervals) >= longUseMonths && intervals.some(({ to }) => isRecent(to))) return 0.8
  if (isUsed || answers.includes('used')) return 0.5
  return answers.includes('know') || answers.includes(null) ? 0.3 : null
}

function hasOutcome({ payload }: FactOf<'achievement'>): boolean {
  return payload.outcome !== null || payload.measure !== null
}
