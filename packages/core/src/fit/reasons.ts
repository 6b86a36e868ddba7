import type { Component } from '../explained.ts'
import type { Sentences } from '../sentences/sentences.ts'
import { congruenceHalf } from './congruence.ts'
import { type ExperienceMet, yearsTold } from './experience.ts'
import type { Agreement } from './profiles.ts'
import type { FitReason } from './schema.ts'
import { gainOf, pointsOf, type Scoring } from './score.ts'
import type { Sides, SidesOf } from './sides.ts'
import type { SkillLine } from './skills.ts'

const atMost = 3
/** From here on something speaks for a posting. */
const speaksFrom = 0.6

/** The three reasons that weigh most for the posting, with both sides' words. Points are of the number as it stands. */
export function whyOf(scoring: Scoring, { experience, ...likings }: Known, sides: SidesOf, say: Say): FitReason[] {
  const skills = linesOf(scoring)
    .filter(({ isKnown, value }) => isKnown && value >= speaksFrom)
    .map((line) => skillReason(line, say.ofSkill[line.value === 1 ? 'shown' : 'used'], pointsOf(scoring, line.weight * line.value)))
  const { years, factIds } = experience
  const worked =
    years && years.asked > 0 && years.met >= speaksFrom
      ? [plain(yearsText(years, say), pointsOfPart(scoring, 'experience', yearsShare(experience) * years.met), factIds, sides('years'))]
      : []
  const others = wholes(scoring, likings, say)
    .filter(({ value }) => value >= speaksFrom)
    .map(({ id, part, share, value, pro, evidence }) => plain(pro, pointsOfPart(scoring, part, share * value), evidence, sides(id)))
  return largest([...skills, ...worked, ...others])
}

/** The three losses that weigh most, in points of the number as it stands; an absent must with what its ceiling takes. */
export function whyNotOf(scoring: Scoring, { experience, ...likings }: Known, sides: SidesOf, say: Say): FitReason[] {
  const skills = linesOf(scoring)
    .filter(({ isKnown, value }) => isKnown && value < 1)
    .map((line) => {
      const text = say.ofSkill[line.isClaimed ? 'claimed' : line.value > 0 ? 'near' : 'absent']
      return skillReason(line, text, Math.max(pointsOf(scoring, line.weight * (1 - line.value)), gainOf(scoring, line)))
    })
  const { years, level, factIds } = experience
  const lost = [
    ...(years && years.met < 1
      ? [
          plain(
            yearsText(years, say),
            pointsOfPart(scoring, 'experience', yearsShare(experience) * (1 - years.met)),
            factIds,
            sides('years'),
          ),
        ]
      : []),
    ...(level && level.met < 1
      ? [
          plain(
            say.levelApart(level.asked, level.have),
            pointsOfPart(scoring, 'experience', (1 - yearsShare(experience)) * (1 - level.met)),
            factIds,
            sides('level'),
          ),
        ]
      : []),
  ]
  const others = wholes(scoring, likings, say).map(({ id, part, share, value, con, evidence }) =>
    plain(con, pointsOfPart(scoring, part, share * (1 - value)), evidence, sides(id)),
  )
  return largest([...skills, ...lost, ...others])
}

/** What would raise the number most, found by scoring again with that requirement met: claims to prove, and what could be learnt. */
export function raiseOf(scoring: Scoring, say: Say): FitReason[] {
  const reasons = linesOf(scoring)
    .filter(({ isKnown, value }) => isKnown && value < 1)
    .map((line) => skillReason(line, line.isClaimed ? say.prove : say.learn, gainOf(scoring, line)))
  return largest(reasons)
}

type Say = Sentences['fit']

const linesOf = ({ met }: Scoring) => met?.lines ?? []
const yearsShare = ({ years, level }: ExperienceMet) => (years === null ? 0 : level === null ? 1 : 0.6)
const yearsText = (years: NonNullable<ExperienceMet['years']>, say: Say) =>
  say[years.months >= years.asked * 12 ? 'yearsEnough' : 'yearsShort'](yearsTold(years), years.asked)

/** What a reason can rest on beside the skills. */
interface Known {
  readonly experience: ExperienceMet
  readonly values: Agreement
  readonly interests: Agreement
}

/** What counts as one: values, interests, direction and terms. `share` is its part of the component that it belongs to. */
interface Whole {
  readonly id: 'values' | 'interests' | 'direction' | 'practical'
  readonly part: Component['id']
  readonly share: number
  readonly value: number
  /** What it says for the posting, and what it says of the points that are lost. */
  readonly pro: string
  readonly con: string
  readonly evidence: readonly string[]
}

function wholes({ parts }: Scoring, { values, interests }: Omit<Known, 'experience'>, say: Say): Whole[] {
  const share = values.value === null || interests.value === null ? 1 : congruenceHalf
  return parts.flatMap(({ component: { id, value, inputs, evidence } }): Whole[] => {
    if (value === null) return []
    const text = `${inputs.join('; ')}.`
    if (id === 'direction' || id === 'practical') return [{ id, part: id, share: 1, value, pro: text, con: text, evidence }]
    if (id !== 'values') return []
    return (['values', 'interests'] as const).flatMap((one): Whole[] => {
      const { value: met } = one === 'values' ? values : interests
      if (met === null) return []
      const { pro, partly, con } = say.likings[one]
      return [{ id: one, part: id, share, value: met, pro, con: met >= speaksFrom ? partly : con, evidence }]
    })
  })
}

function pointsOfPart({ parts, knownWeight }: Scoring, id: string, share: number): number {
  const weight = parts.find(({ component }) => component.id === id)?.component.weight ?? 0
  return knownWeight === 0 ? 0 : (100 * weight * share) / knownWeight
}

const round = (points: number) => Math.round(points * 10) / 10

function plain(text: string, points: number, factIds: readonly string[], sides: Sides): FitReason {
  return { text, points: round(points), ...sides, factIds: [...factIds] }
}

function skillReason({ requirement, skill, isKnown }: SkillLine, text: (skill: string) => string, points: number): FitReason {
  return {
    text: text(requirement.label),
    points: round(points),
    asked: requirement.quote || null,
    have: isKnown ? (skill?.quote ?? null) : null,
    requirementId: requirement.id,
    factIds: isKnown ? [...(skill?.factIds ?? [])] : [],
  }
}

function largest(reasons: readonly FitReason[]): FitReason[] {
  return reasons
    .filter(({ points }) => (points ?? 0) > 0)
    .toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0) || (a.text < b.text ? -1 : 1))
    .slice(0, atMost)
}
