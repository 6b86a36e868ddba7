import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type ExperienceMet, levelSteps, mostSteps } from './experience.ts'
import { solidGrounds } from './order.ts'
import type { FitWeights } from './weights.ts'

/** How near a posting's work is to the person's, each 0 to 1. */
export interface Nearness {
  /** To the nearest work that they did, call themselves by or look for. */
  readonly nearest: number
  /** To what they look for. */
  readonly sought: number
  /** How far years and level reach; 1 where neither is known. */
  readonly reach: number
  /** Whether the posting is two levels or more below the person's own. */
  readonly isBelow: boolean
}

const relatedWork = 0.2
const stepsBelow = 2

/** 1 the same occupation, .7 a sibling, .4 adjacent, .2 related otherwise, 0 none of these or not known. */
export function nearnessOf(person: Person, { occupationId }: Posting, experience: ExperienceMet, vocabulary: Vocabulary): Nearness {
  const { roles, goal, headlineOccupationId } = person
  const to = (other: string | null) =>
    other === null || occupationId === null
      ? 0
      : vocabulary.occupationCloseness(other, occupationId) || (vocabulary.isRelatedWork(other, occupationId) ? relatedWork : 0)
  const sought = to(goal?.payload.occupationId ?? null)
  const nearest = Math.max(sought, to(headlineOccupationId), ...roles.map((role) => to(role.occupationId)))
  return { nearest, sought, ...rangeOf(experience) }
}

/** How far years and level reach, and whether they are above what is asked. */
export function rangeOf(experience: ExperienceMet): Pick<Nearness, 'reach' | 'isBelow'> {
  const { level } = experience
  return { reach: reachOf(experience), isBelow: level !== null && levelSteps(level.have, level.asked) >= stepsBelow }
}

/** Too high a level counts as much as too low a one here: an internship is no offer to somebody of ten years. */
function reachOf({ years, level }: ExperienceMet): number {
  const nearLevel = level === null ? 1 : 1 - Math.abs(levelSteps(level.have, level.asked)) / mostSteps
  return (1 + (years?.met ?? 1) * nearLevel) / 2
}

/** What speaks for a posting so far. */
export interface Grounds extends Nearness {
  /** 0 to 1: skills at the low end, general ones and such as are only near for less. */
  readonly skills: number
  /** Whether a paper is required that nobody knows the person to hold. */
  readonly lacksPaper: boolean
}

/** A paper that somebody from other work has not told of is rather not there. */
const foreignPaperShare = 0.5

/**
 * What speaks for a posting so far, in points: its skills, the nearest work and what is looked for, as far as years and level reach. Work far
 * below the person's own, which anybody could do who starts, is never solid ground. The
 * order of postings that have no number yet (docs/adr/0006-the-order-of-postings.md), never shown.
 */
export function groundsOf({ skills, nearest, sought, reach, isBelow, lacksPaper }: Grounds, weights: FitWeights): number {
  const points = weights.skills * skills + weights.experience * nearest + weights.direction * sought
  const told = points * reach * (lacksPaper && nearest < 1 ? foreignPaperShare : 1)
  return isBelow ? Math.min(told, solidGrounds - 1) : told
}
