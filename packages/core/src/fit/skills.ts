import type { Person, PersonSkill } from '../person/person.ts'
import type { Level, Requirement } from '../postings/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { ShareItem, SkillShares } from './schema.ts'

/** DOMAIN.md, section 2: what a requirement weighs by its class. */
export const classWeight: Record<Requirement['class'], number> = { must: 1, preferred: 0.5, nice: 0.25, context: 0 }
export const weightOfClass = (requirement: Requirement): number => classWeight[requirement.class]

/** The rung that meets a requirement; less on an entry posting, where nobody can have done the work for years. */
export const requiredRung = (kind: Requirement['class'], level: Level | null): number =>
  kind === 'must' ? (isEntry(level) ? 0.5 : 0.8) : kind === 'preferred' ? (isEntry(level) ? 0.3 : 0.5) : 0.3
export const isEntry = (level: Level | null) => level === 'entry' || level === 'internship'

/** What an unknown requirement counts in the point value. */
export const unknownCredit = 0.3
/** A posting with less weight than this is filled up with unknowns: a vague advert never tops the list. */
export const weightAtLeast = 4

/** One requirement, or a group of alternatives of which the best counts, against the person. */
export interface SkillLine {
  readonly requirement: Requirement
  readonly weight: number
  /** 0 to 1 at the point, and at both ends of what an answer could make of it. */
  readonly value: number
  readonly low: number
  readonly high: number
  /** The low end as it speaks for a posting: less for what every kind of work asks for. */
  readonly grounds: number
  readonly isKnown: boolean
  /** Whether the person was asked about this very skill; a narrower one makes it known all the same. */
  readonly isAnswered: boolean
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
  readonly grounds: number
  /** Known share of the weight. */
  readonly known: number
}

/** `skillsMet` of DOMAIN.md, section 2; null when the posting asks for no skill that weighs anything. */
export function skillsMet(
  person: Person,
  requirements: readonly Requirement[],
  level: Level | null,
  vocabulary: Vocabulary,
  weigh: (requirement: Requirement) => number = weightOfClass,
): SkillsMet | null {
  const asked = requirements.filter(({ kind, negated }) => kind === 'skill' && !negated)
  const judged = asked.map((requirement) => judge(person, requirement, level, vocabulary, weigh(requirement)))
  const open = judged.filter(({ isAnswered }) => !isAnswered)
  const groups = Map.groupBy(
    judged.map((line) => reaching(line, open, level, vocabulary)),
    ({ requirement: { group, id } }) => group ?? id,
  )
  const lines = [...groups.values()].flatMap((alternatives) => best(alternatives)).filter(({ weight }) => weight > 0)
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
    grounds: share((line) => line.grounds, 0),
    known: share((line) => (line.isKnown ? 1 : 0), 0),
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** What a person said that has a bearing on one requirement. */
export interface Bearing {
  /** The highest rung of this very skill or a narrower one; 0 where it is denied, null where nothing was said. */
  readonly strongest: number | null
  /** The most that something near it comes to: closeness times rung. */
  readonly nearby: number
  /** Whether they were asked about this very skill. */
  readonly isAnswered: boolean
}

type LineMet = Pick<SkillLine, 'value' | 'low' | 'high' | 'grounds' | 'isKnown' | 'isAnswered' | 'isAbsent' | 'isClaimed'>

/** How far a requirement is met. `rung` is the one that meets it, `share` how much it tells of where somebody belongs (`tellingShare`). */
export function metBy({ strongest, nearby, isAnswered }: Bearing, rung: number, share: number): LineMet {
  const adjacent = Math.min(1, nearby / rung)
  if (strongest !== null && strongest > 0) {
    const value = Math.max(adjacent, Math.min(1, strongest / rung))
    const high = isAnswered ? value : 1
    return { value, low: value, high, grounds: value * share, isKnown: true, isAnswered, isAbsent: false, isClaimed: true }
  }
  const [value, high] = isAnswered ? [adjacent, adjacent] : [Math.max(unknownCredit, adjacent), 1]
  const grounds = adjacent * nearShare * share
  return { value, low: adjacent, high, grounds, isKnown: isAnswered, isAnswered, isAbsent: isAnswered && adjacent === 0, isClaimed: false }
}

/** One requirement against the person. */
function judge(person: Person, requirement: Requirement, level: Level | null, vocabulary: Vocabulary, weight: number): SkillLine {
  const same: PersonSkill[] = []
  let nearby = 0
  let nearest: PersonSkill | null = null
  for (const skill of person.skills) {
    const closeness = closenessOf(skill, requirement, vocabulary)
    if (closeness === 0 || skill.rung === null) continue
    if (closeness === 1) same.push(skill)
    else if (closeness * skill.rung > nearby) [nearby, nearest] = [closeness * skill.rung, skill]
  }
  const strongest = same.toSorted((a, b) => (b.rung ?? 0) - (a.rung ?? 0))[0]
  const isAnswered = same.some((skill) => skill.skillId === requirement.skillId)
  const bearing = { strongest: strongest?.rung ?? null, nearby, isAnswered }
  const met = metBy(bearing, requiredRung(requirement.class, level), tellingShare(requirement, vocabulary))
  return { requirement, weight, ...met, skill: met.isClaimed ? (strongest ?? null) : nearest }
}

const waysOfWorking = 'communication'
const generalShare = 0.3
const fieldsOfOwn = 3
/** What is only near to a skill tells half of it: one wide skill is near to very many. */
const nearShare = 0.5

/** How much a skill tells about where somebody belongs: less the more fields of work ask for it, least for ways of working ("communication"). */
export function tellingShare({ skillId }: Pick<Requirement, 'skillId'>, vocabulary: Vocabulary): number {
  if (skillId === null) return 1
  if (vocabulary.skill(skillId)?.group === waysOfWorking) return generalShare
  return Math.max(generalShare, Math.min(1, fieldsOfOwn / vocabulary.spread(skillId)))
}

/** What is known but not met can still be lifted by an open question of the same posting about something near it: "no React" by "used Next.js". */
function reaching(line: SkillLine, open: readonly SkillLine[], level: Level | null, vocabulary: Vocabulary): SkillLine {
  const { skillId } = line.requirement
  if (!line.isKnown || line.value === 1 || skillId === null) return line
  const nearest = Math.max(
    0,
    ...open.map(({ requirement }) => (requirement.skillId === null ? 0 : vocabulary.closeness(requirement.skillId, skillId))),
  )
  return nearest === 0 ? line : { ...line, high: Math.max(line.high, Math.min(1, nearest / requiredRung(line.requirement.class, level))) }
}

function closenessOf(skill: PersonSkill, { skillId, label }: Requirement, vocabulary: Vocabulary): number {
  if (skillId !== null && skill.skillId !== null) return vocabulary.closeness(skill.skillId, skillId)
  return skill.label.toLowerCase() === label.toLowerCase() ? 1 : 0
}

/** Of alternatives the best met one, at the strongest class of them; it is absent only when all are. */
function best(lines: readonly SkillLine[]): SkillLine[] {
  const [first] = lines.toSorted(
    (a, b) =>
      b.value - a.value ||
      Number(b.isKnown) - Number(a.isKnown) ||
      b.weight - a.weight ||
      (a.requirement.id < b.requirement.id ? -1 : a.requirement.id > b.requirement.id ? 1 : 0),
  )
  if (!first || lines.length === 1) return first ? [first] : []
  const [strongest = first] = lines.toSorted((a, b) => weightOfClass(b.requirement) - weightOfClass(a.requirement))
  return [
    {
      ...first,
      requirement: { ...first.requirement, class: strongest.requirement.class },
      weight: Math.max(...lines.map((line) => line.weight)),
      high: Math.max(...lines.map((line) => line.high)),
      low: Math.max(...lines.map((line) => line.low)),
      grounds: Math.max(...lines.map((line) => line.grounds)),
      isKnown: first.isKnown && (first.value === 1 || lines.every((line) => line.isKnown)),
      isAbsent: lines.every((line) => line.isAbsent),
    },
  ]
}

/** The four Delta shares; they sum to 1: met, provable (claimed, thin evidence), learnable (absent or only adjacent), unknown (not asked). */
export function sharesOf(met: SkillsMet | null, { fit: say }: Sentences = english): SkillShares {
  const empty = { share: 0, items: [] as ShareItem[] }
  if (!met) return { met: empty, provable: empty, learnable: empty, unknown: empty }
  const weight = sum(met.lines.map((line) => line.weight))
  const share = (of: (line: SkillLine) => number) => Math.min(1, sum(met.lines.map((line) => line.weight * of(line))) / weight)
  const items = (keep: (line: SkillLine) => boolean) =>
    met.lines
      .filter(keep)
      .toSorted((a, b) => b.weight - a.weight)
      .map((line) => itemOf(line, say))
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

function itemOf({ requirement, skill, isKnown, isClaimed, value }: SkillLine, say: Sentences['fit']): ShareItem {
  const reason = !isKnown ? say.notAsked : value === 1 ? null : isClaimed ? say.notShown : skill ? say.nearTo(skill.label) : say.saidNo
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
