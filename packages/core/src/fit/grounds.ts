import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type ExperienceMet, levelSteps, mostSteps } from './experience.ts'
import { solidGrounds } from './order.ts'
import type { FitWeights } from './weights.ts'

/** How near a posting's work is to the person's, each 0 to 1. */
export interface Nearness {
  /** To the nearest work that they did or call themselves by. */
  readonly done: number
  /** To what they look for. */
  readonly sought: number
  /** How far the way to it is that their work and studies have come: 1 where it takes about as much, less the more it takes, or the less. */
  readonly prepared: number
  /** How far years and level reach; 1 where neither is known. */
  readonly reach: number
  /** Whether the posting is two levels or more below the person's own. */
  readonly isBelow: boolean
}

/** Work of the same field that is no neighbour. */
const sameField = 0.2
/** What occupations ask for in common makes them neighbours at most. */
const neighbour = 0.4
/** What work of the same interests adds at most: people change within them. */
const ofInterests = 0.1
const stepsBelow = 2
/** Skill levels of ISCO-08 that lie years of study apart. */
const stepsApart = 2
const sibling = 0.7

/** 1 the same occupation, .7 a sibling, .4 adjacent; else as alike as the skills of both occupations are, .2 at least in one field; 0 where nothing is known. */
export function nearnessOf(person: Person, { occupationId }: Posting, experience: ExperienceMet, vocabulary: Vocabulary): Nearness {
  const to = (other: string) => (occupationId === null ? 0 : nearnessBetween(other, occupationId, vocabulary))
  const taken = occupationId === null ? undefined : vocabulary.occupation(occupationId)?.skillLevel
  return { ...workNearness(person, taken, to), ...rangeOf(experience) }
}

/** Of `Nearness` what the kinds of work say: `to` gives how near one is to the posting's, `taken` the skill level that the posting's takes. */
export function workNearness(
  { roles, goal, headlineOccupationId, skillLevel }: Person,
  taken: number | undefined,
  to: (occupationId: string) => number,
): Pick<Nearness, 'done' | 'sought' | 'prepared'> {
  const toKnown = (other: string | null | undefined) => (typeof other === 'string' ? to(other) : 0)
  const sought = toKnown(goal?.payload.occupationId)
  const done = Math.max(toKnown(headlineOccupationId), ...roles.map((role) => toKnown(role.occupationId)))
  const near = Math.max(done, sought)
  const isKnown = near >= sibling || (near >= neighbour && taken !== undefined && taken < (skillLevel ?? 0))
  return { done, sought, prepared: isKnown || taken === undefined ? 1 : preparedFor(taken, skillLevel) }
}

/** How near two kinds of work are to each other, as in `nearnessOf`. */
export function nearnessBetween(one: string, other: string, vocabulary: Vocabulary): number {
  const closeness = vocabulary.occupationCloseness(one, other)
  if (closeness > 0) return closeness
  const field = vocabulary.isSameField(one, other) ? sameField : 0
  const leaning = ofInterests * vocabulary.sharedInterests(one, other) ** 3
  return Math.min(neighbour, Math.max(field, vocabulary.likeness(one, other)) + leaning)
}

/** A step of one skill level is an ordinary one; further apart, the share falls with the steps. */
function preparedFor(taken: number, skillLevel: number | null): number {
  const steps = skillLevel === null ? 0 : Math.abs(skillLevel - taken)
  return steps < stepsApart ? 1 : 1 / (1 + steps)
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

/** A paper that somebody who never did the work has not told of is rather not there. */
const foreignPaperShare = 0.5

/**
 * What speaks for a posting so far, in points: its skills, the nearest work and what is looked for, as far as preparation, years and level
 * reach. Work far below the person's own, which anybody could do who starts, is never solid ground. The order of postings that have no number
 * yet (docs/adr/0006-the-order-of-postings.md), never shown.
 */
export function groundsOf({ skills, done, sought, prepared, reach, isBelow, lacksPaper }: Grounds, weights: FitWeights): number {
  const points = weights.skills * skills + weights.experience * Math.max(done, sought) + weights.direction * sought
  const told = points * reach * prepared * (lacksPaper && done < 1 ? foreignPaperShare : 1)
  return isBelow ? Math.min(told, solidGrounds - 1) : told
}
