import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { ExperienceMet } from './experience.ts'
import type { Fit, FitReason } from './schema.ts'
import type { SkillLine, SkillsMet } from './skills.ts'

type Weights = Readonly<Record<'skills' | 'experience' | 'values' | 'direction' | 'practical', number>>
const atMost = 3
const asksAtMost = 5

/** What a line is worth of the skills' points. */
const pointsOf = (line: SkillLine, met: SkillsMet, { skills }: Weights, share: number) => (skills * line.weight * share) / met.total
const round = (points: number) => Math.round(points * 10) / 10

function skillReason(line: SkillLine, text: string, points: number): FitReason {
  const { requirement, skill, isKnown } = line
  return {
    text,
    points: round(points),
    asked: requirement.quote || null,
    have: isKnown ? (skill?.quote ?? null) : null,
    requirementId: requirement.id,
    factIds: isKnown ? [...(skill?.factIds ?? [])] : [],
  }
}

/** The three reasons that weigh most for the posting, with both sides' words. */
export function whyOf(met: SkillsMet | null, experience: ExperienceMet, { occupationId }: Posting, weights: Weights): FitReason[] {
  const skills = (met?.lines ?? [])
    .filter(({ isKnown, value }) => isKnown && value >= 0.6)
    .map((line) =>
      skillReason(
        line,
        line.value === 1 ? `${line.requirement.label}: shown.` : `${line.requirement.label}: you use it.`,
        pointsOf(line, met as SkillsMet, weights, line.value),
      ),
    )
  const { years } = experience
  const worked: FitReason[] =
    years && years.asked > 0 && years.met >= 0.6
      ? [
          {
            text: `${Math.floor(years.months / 12)} years in this kind of work; ${years.asked} are asked for.`,
            points: round(weights.experience * 0.6 * years.met),
            asked: null,
            have: null,
            requirementId: null,
            factIds: occupationId === null ? [] : [...experience.factIds],
          },
        ]
      : []
  return largest([...skills, ...worked])
}

/** The three losses that weigh most, in points of the fit. */
export function whyNotOf(met: SkillsMet | null, { years, level, factIds }: ExperienceMet, weights: Weights): FitReason[] {
  const skills = (met?.lines ?? [])
    .filter(({ isKnown, value }) => isKnown && value < 1)
    .map((line) => {
      const text = line.isClaimed
        ? `${line.requirement.label}: said, not yet shown.`
        : line.value > 0
          ? `${line.requirement.label}: only something near it.`
          : `${line.requirement.label}: not there.`
      return skillReason(line, text, pointsOf(line, met as SkillsMet, weights, 1 - line.value))
    })
  const plain = (text: string, points: number): FitReason => ({
    text,
    points: round(points),
    asked: null,
    have: null,
    requirementId: null,
    factIds: [...factIds],
  })
  const lost = [
    ...(years && years.met < 1
      ? [
          plain(
            `${Math.floor(years.months / 12)} of ${years.asked} years in this kind of work.`,
            weights.experience * 0.6 * (1 - years.met),
          ),
        ]
      : []),
    ...(level && level.met < 1
      ? [plain(`The level is ${level.asked}; yours so far is ${level.have}.`, weights.experience * 0.4 * (1 - level.met))]
      : []),
  ]
  return largest([...skills, ...lost])
}

/** What to ask next: each unknown by how many points of the interval its answer would settle. */
export function askOf(met: SkillsMet | null, person: Person, posting: Posting, weights: Weights): Fit['ask'] {
  const skills = (met?.lines ?? [])
    .filter(({ isKnown }) => !isKnown)
    .map((line) => ({
      id: `skill-${line.requirement.skillId ?? line.requirement.id}`,
      text: `Have you used ${line.requirement.label}?`,
      skillId: line.requirement.skillId,
      dimension: null,
      gain: round(pointsOf(line, met as SkillsMet, weights, line.high - line.low)),
    }))
  const open = [
    ...(person.goal ? [] : [{ id: 'goal', text: 'What are you looking for?', skillId: null, dimension: 'goal', gain: weights.direction }]),
    ...(person.roles.length > 0 || posting.level === null
      ? []
      : [
          {
            id: 'role',
            text: 'Which job did you do last, and from when to when?',
            skillId: null,
            dimension: 'role',
            gain: weights.experience,
          },
        ]),
    ...(person.constraints.length > 0
      ? []
      : [
          {
            id: 'terms',
            text: 'Where, how long and for how much would you work?',
            skillId: null,
            dimension: 'terms',
            gain: weights.practical,
          },
        ]),
  ]
  return [...skills, ...open].toSorted((a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1)).slice(0, asksAtMost)
}

/** What would raise the number most: claims to prove first, then what could be learnt. */
export function raiseOf(met: SkillsMet | null, weights: Weights): FitReason[] {
  const reasons = (met?.lines ?? [])
    .filter(({ isKnown, value }) => isKnown && value < 1)
    .map((line) =>
      skillReason(
        line,
        line.isClaimed ? `Add a result or a paper for ${line.requirement.label}.` : `Learn ${line.requirement.label}.`,
        pointsOf(line, met as SkillsMet, weights, 1 - line.value),
      ),
    )
  return largest(reasons)
}

function largest(reasons: readonly FitReason[]): FitReason[] {
  return reasons
    .filter(({ points }) => (points ?? 0) > 0)
    .toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0) || (a.text < b.text ? -1 : 1))
    .slice(0, atMost)
}
