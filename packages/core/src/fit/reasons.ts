import type { Component } from '../explained.ts'
import type { ExperienceMet } from './experience.ts'
import type { FitReason } from './schema.ts'
import { gainOf, pointsOf, type Scoring } from './score.ts'
import type { Sides, SidesOf } from './sides.ts'
import type { SkillLine } from './skills.ts'

const atMost = 3
/** From here on something speaks for a posting. */
const speaksFrom = 0.6

/** The three reasons that weigh most for the posting, with both sides' words. Points are of the number as it stands. */
export function whyOf(scoring: Scoring, experience: ExperienceMet, sides: SidesOf): FitReason[] {
  const skills = linesOf(scoring)
    .filter(({ isKnown, value }) => isKnown && value >= speaksFrom)
    .map((line) => skillReason(line, line.value === 1 ? 'shown' : 'you use it', pointsOf(scoring, line.weight * line.value)))
  const { years, factIds } = experience
  const worked =
    years && years.asked > 0 && years.met >= speaksFrom
      ? [plain(yearsText(years), pointsOfPart(scoring, 'experience', yearsShare(experience) * years.met), factIds, sides('years'))]
      : []
  const others = wholes(scoring)
    .filter(({ value }) => (value ?? 0) >= speaksFrom)
    .map((component) =>
      plain(wholeText(component), pointsOfPart(scoring, component.id, component.value ?? 0), component.evidence, sides(component.id)),
    )
  return largest([...skills, ...worked, ...others])
}

/** The three losses that weigh most, in points of the number as it stands; an absent must with what its ceiling takes. */
export function whyNotOf(scoring: Scoring, experience: ExperienceMet, sides: SidesOf): FitReason[] {
  const skills = linesOf(scoring)
    .filter(({ isKnown, value }) => isKnown && value < 1)
    .map((line) => {
      const text = line.isClaimed ? 'said, not yet shown' : line.value > 0 ? 'only something near it' : 'not there'
      return skillReason(line, text, Math.max(pointsOf(scoring, line.weight * (1 - line.value)), gainOf(scoring, line)))
    })
  const { years, level, factIds } = experience
  const lost = [
    ...(years && years.met < 1
      ? [plain(yearsText(years), pointsOfPart(scoring, 'experience', yearsShare(experience) * (1 - years.met)), factIds, sides('years'))]
      : []),
    ...(level && level.met < 1
      ? [
          plain(
            `The level is ${level.asked}; yours in this kind of work is ${level.have}.`,
            pointsOfPart(scoring, 'experience', (1 - yearsShare(experience)) * (1 - level.met)),
            factIds,
            sides('level'),
          ),
        ]
      : []),
  ]
  const others = wholes(scoring).map((component) =>
    plain(wholeText(component), pointsOfPart(scoring, component.id, 1 - (component.value ?? 1)), component.evidence, sides(component.id)),
  )
  return largest([...skills, ...lost, ...others])
}

/** What would raise the number most, found by scoring again with that requirement met: claims to prove, and what could be learnt. */
export function raiseOf(scoring: Scoring): FitReason[] {
  const reasons = linesOf(scoring)
    .filter(({ isKnown, value }) => isKnown && value < 1)
    .map((line) => {
      const { label } = line.requirement
      const text = line.isClaimed ? `Add a result or a paper for ${label}.` : `Learn ${label}.`
      return { ...skillReason(line, '', gainOf(scoring, line)), text }
    })
  return largest(reasons)
}

const linesOf = ({ met }: Scoring) => met?.lines ?? []
const yearsShare = ({ years, level }: ExperienceMet) => (years === null ? 0 : level === null ? 1 : 0.6)
const yearsText = ({ months, asked }: NonNullable<ExperienceMet['years']>) =>
  months >= asked * 12
    ? `${Math.floor(months / 12)} years in this kind of work; ${asked} are asked for.`
    : `${Math.floor(months / 12)} of ${asked} years in this kind of work.`

const wholeIds = ['values', 'direction', 'practical'] as const

/** Components that count as one: what matters, direction and terms. */
function wholes({ parts }: Scoring): (Component & { id: (typeof wholeIds)[number] })[] {
  return parts.flatMap(({ component }) => {
    const id = wholeIds.find((one) => one === component.id)
    return id && component.value !== null ? [{ ...component, id }] : []
  })
}

function wholeText({ id, value, inputs }: Component): string {
  if (id === 'values')
    return (value ?? 0) >= speaksFrom ? 'What matters to you is typical of this work.' : 'Other things matter in this work.'
  return `${inputs.join('; ')}.`
}

function pointsOfPart({ parts, knownWeight }: Scoring, id: string, share: number): number {
  const weight = parts.find(({ component }) => component.id === id)?.component.weight ?? 0
  return knownWeight === 0 ? 0 : (100 * weight * share) / knownWeight
}

const round = (points: number) => Math.round(points * 10) / 10

function plain(text: string, points: number, factIds: readonly string[], sides: Sides): FitReason {
  return { text, points: round(points), ...sides, factIds: [...factIds] }
}

function skillReason({ requirement, skill, isKnown }: SkillLine, text: string, points: number): FitReason {
  return {
    text: `${requirement.label}: ${text}.`,
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
