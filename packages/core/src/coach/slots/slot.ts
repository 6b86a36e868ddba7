import type { ActionView } from '../../actions/schema.ts'
import { currentFacts, known } from '../../facts/current.ts'
import type { Fact, FactOf } from '../../facts/schema.ts'
import { projectGoal } from '../goal.ts'
import type { CoachState, SlotName } from '../state.ts'

/** What a question is judged by. */
export interface About {
  readonly facts: readonly Fact[]
  readonly state: CoachState
  readonly plan: readonly ActionView[]
  readonly hasCandidates: boolean
  readonly hasTarget: boolean
}

/** A question: where it belongs, what it adds to Clarity, how long it takes to answer, and when it is open. */
export interface Slot {
  readonly name: SlotName
  readonly state: CoachState['state']
  /** Typical seconds to answer, our estimate. */
  readonly seconds: number
  readonly inFastTrack: boolean
  /** Points of Clarity that an answer is expected to add, by Clarity's weights (DOMAIN.md, section 3). */
  gain(about: About): number
  isOpen(about: About): boolean
  /** How often it may come at all; twice without it. */
  readonly atMost?: number
  /** What it is about where it can be asked of several things: a role, a goal, a step. */
  about?(about: About): string
}

/** The key under which a question was passed or counted. */
export const keyOf = (slot: Slot, about: About): string => (slot.about ? `${slot.name} ${slot.about(about)}` : slot.name)

/** How a person is to be spoken to about their goal: looking around with them, or planning. */
export type Style = 'explore' | 'plan'

const undecided =
  /(?<![\p{L}\p{N}_])(?:maybe|perhaps|not sure|unsure|torn|undecided|part of me|don['’]?t know (?:if|whether|what)|on the other hand|either|vielleicht|eigentlich|unsicher|hin- und hergerissen|unentschlossen|einerseits|andererseits|weiß (?:ich )?nicht|nicht sicher)(?![\p{L}\p{N}_])/giu

/**
 * Importance under 5 asks for exploring; so do words that go two ways, unless it matters a good deal. Nothing is planned then
 * (DOMAIN.md, section 6).
 */
export function styleOf(goal: FactOf<'goal'> | null): Style {
  if (!goal) return 'plan'
  const { importance, text } = goal.payload
  if (importance !== null) return importance < 5 || (importance < 7 && isMixed(text)) ? 'explore' : 'plan'
  return isMixed(text) ? 'explore' : 'plan'
}

const isMixed = (text: string) => (text.match(undecided) ?? []).length > 1

export const styleIn = ({ facts }: About): Style => styleOf(projectGoal(facts))

/** The role that the talk is about: the newest of the last three for which something of a role's own is still open. */
export function rolesNewestFirst(facts: readonly Fact[]): FactOf<'experience'>[] {
  const isCare = (one: FactOf<'experience'>) => one.payload.type === 'caring'
  const lasts = ({ payload }: FactOf<'experience'>) => (payload.current ? '9999' : (payload.end ?? payload.start ?? '0000'))
  return known(facts, 'experience').toSorted((a, b) => Number(isCare(a)) - Number(isCare(b)) || lasts(b).localeCompare(lasts(a)))
}

/** A role by what it was called when it was first told: the same after a correction, and on any machine. */
export function roleKey(role: FactOf<'experience'>, facts: readonly Fact[]): string {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  let root: Fact = role
  for (let at = root.supersedesId; at !== null; at = root.supersedesId) {
    const earlier = byId.get(at)
    if (!earlier) break
    root = earlier
  }
  return root.kind === 'experience' ? `${root.payload.title ?? ''}@${root.payload.organisation ?? ''}`.toLowerCase() : ''
}

/** The newest work told of a role: what its probes are about. */
export function lastWorkOf(role: FactOf<'experience'> | undefined, facts: readonly Fact[]): FactOf<'achievement'> | undefined {
  return known(facts, 'achievement').findLast(({ payload }) => payload.experienceId === role?.id)
}

export const isUnknown = (facts: readonly Fact[], kind: Fact['kind']) => !currentFacts(facts).some((fact) => fact.kind === kind)
