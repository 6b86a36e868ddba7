import type { Person, PersonSkill } from '../person/person.ts'
import type { Level, Requirement } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { ShareItem, SkillShares } from './schema.ts'

/** DOMAIN.md, section 2: what a requirement weighs by its class. */
export const classWeight: Record<Requirement['class'], number> = { must: 1, preferred: 0.5, nice: 0.25, context: 0 }
/** The rung that meets a requirement; less on an entry posting, where nobody can have done the work for years. */
const requiredRung = (kind: Requirement['class'], level: Level | null): number =>
  kind === 'must' ? (isEntry(level) ? 0.5 : 0.8) : kind === 'preferred' ? (isEntry(level) ? 0.3 : 0.5) : 0.3
const isEntry = (level: Level | null) => level === 'entry' || level === 'internship'

/** What an unknown requirement counts in the point value. */
const unknownCredit = 0.3
/** A posting with less weight than this is filled up with unknowns: a vague advert never tops the list. */
const weightAtLeast = 4

/** One requirement, or a group of alternatives of which the best counts, against the person. */
export interface SkillLine {
  readonly requirement: Requirement
  readonly weight: number
  /** 0 to 1 at the point, and at both ends of what an answer could make of it. */
  readonly value: number
  readonly low: number
  readonly high: number
  readonly isKnown: boolean
  /** Asked and absent: what the ceiling counts. */
  readonly isAbsent: boolean
  /** Whether the very skill is claimed, however thin its evidence. */
  readonly isClaimed: boolean
  readonly skill: PersonSkill | null
}

export interface SkillsMet {
  readonly lines: readonly SkillLine[]
  /** Requirement weight after filling up. */
  readonly total: number
  readonly filled: number
  readonly value: number
  readonly low: number
  readonly high: number
  /** Known share of the weight. */
  readonly known: number
}

/** `skillsMet` of DOMAIN.md, section 2; null when the posting asks for no skill that weighs anything. */
export function skillsMet(
  person: Person,
  requirements: readonly Requirement[],
  level: Level | null,
  vocabulary: Vocabulary,
): SkillsMet | null {
  const asked = requirements.filter(({ kind, negated }) => kind === 'skill' && !negated)
  const groups = Map.groupBy(asked, ({ group, id }) => group ?? id)
  const lines = [...groups.values()]
    .flatMap((alternatives) => best(alternatives.map((requirement) => judge(person, requirement, level, vocabulary))))
    .filter(({ weight }) => weight > 0)
  if (lines.length === 0) return null
  const weight = sum(lines.map((line) => line.weight))
  const total = Math.max(weightAtLeast, weight)
  const filled = total - weight
  const share = (of: (line: SkillLine) => number, fill: number) =>
    (sum(lines.map((line) => line.weight * of(line))) + filled * fill) / total
  return {
    lines,
    total,
    filled,
    value: share((line) => line.value, unknownCredit),
    low: share((line) => line.low, 0),
    high: share((line) => line.high, 1),
    known: share((line) => (line.isKnown ? 1 : 0), 0),
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function judge(person: Person, requirement: Requirement, level: Level | null, vocabulary: Vocabulary): SkillLine {
  const weight = classWeight[requirement.class]
  const rung = requiredRung(requirement.class, level)
  const same: PersonSkill[] = []
  let nearby = 0
  let nearest: PersonSkill | null = null
  for (const skill of person.skills) {
    const closeness = closenessOf(skill, requirement, vocabulary)
    if (closeness === 0 || skill.rung === null) continue
    if (closeness === 1) same.push(skill)
    else if (closeness * skill.rung > nearby) [nearby, nearest] = [closeness * skill.rung, skill]
  }
  const adjacent = Math.min(1, nearby / rung)
  const strongest = same.toSorted((a, b) => (b.rung ?? 0) - (a.rung ?? 0))[0]
  if (strongest && (strongest.rung ?? 0) > 0) {
    const value = Math.max(adjacent, Math.min(1, (strongest.rung ?? 0) / rung))
    return { requirement, weight, value, low: value, high: value, isKnown: true, isAbsent: false, isClaimed: true, skill: strongest }
  }
  const isDenied = same.some((skill) => skill.skillId === requirement.skillId)
  if (isDenied)
    return {
      requirement,
      weight,
      value: adjacent,
      low: adjacent,
      high: adjacent,
      isKnown: true,
      isAbsent: adjacent === 0,
      isClaimed: false,
      skill: nearest,
    }
  return {
    requirement,
    weight,
    value: Math.max(unknownCredit, adjacent),
    low: adjacent,
    high: 1,
    isKnown: false,
    isAbsent: false,
    isClaimed: false,
    skill: nearest,
  }
}

function closenessOf(skill: PersonSkill, { skillId, label }: Requirement, vocabulary: Vocabulary): number {
  if (skillId !== null && skill.skillId !== null) return vocabulary.closeness(skill.skillId, skillId)
  return skill.label.toLowerCase() === label.toLowerCase() ? 1 : 0
}

/** Of alternatives the best met one; it is absent only when all are. */
function best(lines: readonly SkillLine[]): SkillLine[] {
  const [first] = lines.toSorted((a, b) => b.value - a.value || Number(b.isKnown) - Number(a.isKnown))
  if (!first) return []
  const weight = Math.max(...lines.map((line) => line.weight))
  const high = Math.max(...lines.map((line) => line.high))
  const low = Math.max(...lines.map((line) => line.low))
  const isKnown = first.isKnown && (first.value === 1 || lines.every((line) => line.isKnown))
  return [{ ...first, weight, low, high, isKnown, isAbsent: lines.every((line) => line.isAbsent) }]
}

/** The four Delta shares; they sum to 1: met, provable (claimed, thin evidence), learnable (absent or only adjacent), unknown (not asked). */
export function sharesOf(met: SkillsMet | null): SkillShares {
  const empty = { share: 0, items: [] as ShareItem[] }
  if (!met) return { met: empty, provable: empty, learnable: empty, unknown: empty }
  const weight = sum(met.lines.map((line) => line.weight))
  const share = (of: (line: SkillLine) => number) => Math.min(1, sum(met.lines.map((line) => line.weight * of(line))) / weight)
  const items = (keep: (line: SkillLine) => boolean) =>
    met.lines
      .filter(keep)
      .toSorted((a, b) => b.weight - a.weight)
      .map(itemOf)
  return {
    met: { share: share((line) => (line.isKnown ? line.value : 0)), items: items((line) => line.isKnown && line.value === 1) },
    provable: {
      share: share((line) => (line.isKnown && line.isClaimed ? 1 - line.value : 0)),
      items: items((line) => line.isKnown && line.isClaimed && line.value < 1),
    },
    learnable: {
      share: share((line) => (line.isKnown && !line.isClaimed ? 1 - line.value : 0)),
      items: items((line) => line.isKnown && !line.isClaimed && line.value < 1),
    },
    unknown: { share: share((line) => (line.isKnown ? 0 : 1)), items: items((line) => !line.isKnown) },
  }
}

function itemOf({ requirement, skill, isKnown, isClaimed, value }: SkillLine): ShareItem {
  const reason = !isKnown
    ? 'Not asked yet.'
    : value === 1
      ? null
      : isClaimed
        ? 'You said so; no result or paper shows it yet.'
        : skill
          ? `Near to it: ${skill.label}.`
          : 'You said you do not have it.'
  return {
    label: requirement.label,
    requirementId: requirement.id,
    class: requirement.class,
    quote: requirement.quote || null,
    factIds: isKnown ? [...(skill?.factIds ?? [])] : [],
    met: isKnown ? value : null,
    reason,
  }
}
