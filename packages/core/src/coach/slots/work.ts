import { known } from '../../facts/current.ts'
import type { FactOf } from '../../facts/schema.ts'
import { projectInterests } from '../../person/interests.ts'
import { openInterestSet } from '../choiceSets.ts'
import { type About, lastWorkOf, roleKey, rolesNewestFirst, type Slot } from './slot.ts'

/** A quarter of one of two roles: .3 · .4 / 2 / 4 of Clarity. */
const quarterOfRole = 1.5
/** One skill shown in use, of the eight that count: .3 · .6 / 8 of Clarity. */
const oneSkill = 2.25
const skillsForWhole = 8
/** How many roles are talked through; the first of them in full. */
const rolesAtMost = 2

type Role = FactOf<'experience'>

/** The role whose dates are asked for: of all when none has any, in depth of whichever lacks them. */
export function roleWithoutDates({ facts, state }: Pick<About, 'facts' | 'state'>): Role | undefined {
  const roles = known(facts, 'experience')
  const lacks = ({ payload }: Role) => payload.start === null || (payload.end === null && !payload.current)
  if (state.mode !== 'discovery') return roles.every(({ payload }) => payload.start === null) ? roles.at(-1) : undefined
  return rolesNewestFirst(facts).find((role) => lacks(role) && !state.passed.includes(`role_dates ${roleKey(role, facts)}`))
}

/** The last role told of which nobody said what it was called. */
export const roleWithoutTitle = (facts: About['facts']): Role | undefined =>
  known(facts, 'experience').findLast(({ payload }) => payload.title === null)

/** The role that is talked through: the newest with a question of its own left. */
export function roleTold(about: About): Role | undefined {
  return rolesNewestFirst(about.facts)
    .slice(0, rolesAtMost)
    .find((role, rank) => probes.some(({ name, isOpenFor }) => isLeft(name, role, about) && isOpenFor(role, about, rank)))
}

const isLeft = (name: string, role: Role, { facts, state }: About) => {
  const key = `${name} ${roleKey(role, facts)}`
  return !state.passed.includes(key) && (state.times[key] ?? 0) < 1
}

interface Probe {
  readonly name: 'role_place' | 'week' | 'proud' | 'result' | 'number' | 'situation' | 'task' | 'part' | 'assumed'
  readonly seconds: number
  readonly gain: number
  isOpenFor(role: Role, about: About, rank: number): boolean
}

const workOf = (role: Role, { facts }: About) => known(facts, 'achievement').filter(({ payload }) => payload.experienceId === role.id)
const isPaid = ({ payload }: Role) => payload.type !== 'caring'
/** The piece of work that somebody named as what they are pleased with. */
const piece = (role: Role, about: About) => {
  const isTold = wasAsked('proud', role, about) && !about.state.passed.includes(`proud ${roleKey(role, about.facts)}`)
  return isTold ? lastWorkOf(role, about.facts) : undefined
}
const wasAsked = (name: string, role: Role, { facts, state }: About) => (state.times[`${name} ${roleKey(role, facts)}`] ?? 0) > 0

/** What is asked of a role, each once and only while its place is empty (DOMAIN.md, section 6). */
const probes: readonly Probe[] = [
  { name: 'role_place', seconds: 8, gain: quarterOfRole, isOpenFor: (role) => isPaid(role) && role.payload.place === null },
  { name: 'week', seconds: 45, gain: 3 * oneSkill, isOpenFor: (role, about) => workOf(role, about).length < 3 },
  {
    name: 'proud',
    seconds: 60,
    gain: quarterOfRole + oneSkill,
    isOpenFor: (role, about) => isPaid(role) && workOf(role, about).every(({ payload }) => payload.outcome === null),
  },
  {
    name: 'result',
    seconds: 30,
    gain: quarterOfRole / 2,
    isOpenFor(role, about) {
      const work = piece(role, about)
      return work !== undefined && work.payload.outcome === null
    },
  },
  {
    name: 'number',
    seconds: 20,
    gain: 0,
    isOpenFor(role, about, rank) {
      const work = piece(role, about)
      return rank === 0 && work !== undefined && work.payload.measure === null
    },
  },
  {
    name: 'situation',
    seconds: 30,
    gain: 0,
    isOpenFor(role, about, rank) {
      const work = piece(role, about)
      return rank === 0 && work !== undefined && work.payload.situation === null
    },
  },
  {
    name: 'task',
    seconds: 20,
    gain: 0,
    isOpenFor(role, about, rank) {
      const work = piece(role, about)
      return rank === 0 && work !== undefined && work.payload.situation !== null && work.payload.task === null
    },
  },
  {
    name: 'part',
    seconds: 25,
    gain: 0,
    isOpenFor(role, about, rank) {
      return rank === 0 && piece(role, about)?.payload.agency === 'did'
    },
  },
  { name: 'assumed', seconds: 20, gain: 0, isOpenFor: (role, about, rank) => rank === 0 && wasAsked('week', role, about) },
]

const probeSlots: readonly Slot[] = probes.map(({ name, seconds, gain, isOpenFor }) => ({
  name,
  state: 'experience',
  atMost: 1,
  seconds,
  inFastTrack: false,
  gain: () => gain,
  about(about) {
    const role = roleTold(about)
    return role ? roleKey(role, about.facts) : ''
  },
  isOpen(about) {
    const role = roleTold(about)
    return role !== undefined && isOpenFor(role, about, rolesNewestFirst(about.facts).indexOf(role))
  },
}))

export const workSlots: readonly Slot[] = [
  {
    name: 'role',
    state: 'snapshot',
    seconds: 30,
    inFastTrack: true,
    gain: () => 2 * quarterOfRole,
    isOpen: ({ facts }) => known(facts, 'experience').length === 0,
  },
  {
    name: 'role_title',
    state: 'snapshot',
    seconds: 10,
    inFastTrack: true,
    gain: () => quarterOfRole,
    isOpen: ({ facts }) => roleWithoutTitle(facts) !== undefined,
    about({ facts }) {
      const role = roleWithoutTitle(facts)
      return role ? roleKey(role, facts) : ''
    },
  },
  {
    name: 'role_dates',
    state: 'snapshot',
    seconds: 15,
    inFastTrack: true,
    gain: () => quarterOfRole,
    isOpen: (about) => roleWithoutDates(about) !== undefined,
    about(about) {
      const role = roleWithoutDates(about)
      return role ? roleKey(role, about.facts) : ''
    },
  },
  ...probeSlots,
  {
    name: 'unpaid_work',
    state: 'experience',
    seconds: 30,
    inFastTrack: false,
    gain: () => quarterOfRole,
    isOpen: (about) =>
      roleTold(about) === undefined && known(about.facts, 'experience').every(({ payload }) => payload.type === 'employed'),
  },
  {
    name: 'skills',
    state: 'skill_confirm',
    seconds: 40,
    inFastTrack: true,
    gain({ facts }) {
      const used = known(facts, 'skill').filter(({ payload }) => payload.answer === 'used' || payload.usedIn.length > 0).length
      return oneSkill * Math.max(0, skillsForWhole - used)
    },
    isOpen: ({ hasCandidates }) => hasCandidates,
  },
  {
    name: 'interests',
    state: 'interests',
    seconds: 20,
    inFastTrack: false,
    gain: () => 0,
    isOpen: ({ facts }) => projectInterests(known(facts, 'interest')).told.length === 0,
  },
  {
    name: 'interests_set',
    state: 'interests',
    seconds: 8,
    inFastTrack: false,
    gain: () => 0,
    isOpen: ({ facts }) => openInterestSet(facts) !== null,
  },
]
