import type { Explained } from '../explained.ts'
import { goalFlags, type Person, type Role } from '../person/person.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import { component, explain } from './explain.ts'
import type { MetricInputs } from './inputs.ts'

export const clarityVersion = 'clarity-2'

const dimensions = ['place', 'remote', 'hours', 'salary_floor', 'start_date', 'work_right'] as const
const areasNeeded = 3
const skillsForWhole = 8
const targetsForWhole = 3
/** The fast track's card is worth half of the best-worst sets (DOMAIN.md, section 3). */
const cardWorth = 0.5
const cardPlaces = 3

/** Is the picture of self, direction and terms well defined? Weights and parts are DOMAIN.md, section 3; absence counts 0 once three of five areas were asked. */
export function clarityOf(person: Person, inputs: MetricInputs, sentences: Sentences = english): Explained {
  const askedIn = ({ numbers: { clarity: say } }: Sentences) => [
    selfPicture(person, say),
    values(person, say),
    goal(person, say),
    terms(person, say),
    target(inputs, say),
  ]
  const asked = askedIn(english).filter(({ isAsked }) => isAsked).length
  const status = asked === 0 ? 'not_started' : asked < areasNeeded ? 'too_early' : 'ok'
  const partsIn = (language: Sentences) =>
    askedIn(language).map(({ part, isAsked }) =>
      status === 'ok' ? { ...part, known: 1 } : isAsked ? part : { ...part, value: null, known: 0 },
    )
  const against = contradictions(person)
  const frame = {
    formulaVersion: clarityVersion,
    asOf: inputs.asOf,
    status,
    bands: [
      [80, 'clear'],
      [60, 'clear_enough'],
      [35, 'taking_shape'],
      [0, 'first_outlines'],
    ],
    minus: Math.min(15, 5 * against.length),
  } as const
  return explain(partsIn(sentences), frame, partsIn(english))
}

type Say = Sentences['numbers']['clarity']

const hasDates = ({ start, end, current }: Role['payload']) => start !== null && (end !== null || current)

function selfPicture({ skills, roles }: Person, say: Say) {
  const used = skills.filter(({ rung }) => rung !== null && rung >= 0.5)
  const completeness = roles.map(({ payload, achievements }) => {
    const outcomes = achievements.filter(({ payload: one }) => one.outcome !== null || one.measure !== null).length
    return [payload.title !== null, payload.place !== null, hasDates(payload), outcomes >= 2].filter(Boolean).length / 4
  })
  const told = Math.min(1, completeness.reduce((sum, value) => sum + value, 0) / 2)
  return {
    isAsked: skills.length > 0 || roles.length > 0,
    part: component({
      id: 'self_picture',
      label: say.selfPicture,
      weight: 0.3,
      value: 0.6 * Math.min(1, used.length / skillsForWhole) + 0.4 * told,
      inputs: [say.skillsShown(used.length, skillsForWhole), say.rolesTold(roles.length)],
      evidence: [...used.flatMap(({ factIds }) => factIds), ...roles.map(({ factId }) => factId)],
      missing: used.length < skillsForWhole ? [say.noSkillsShown] : told < 1 ? [say.noResults] : [],
      raiseBy: used.length < skillsForWhole ? say.showSkill : told < 1 ? say.addResult : null,
    }),
  }
}

/**
 * Sets answered of those needed, less the share of their pairs that go against an earlier one: (3k − v)/3n, so that one more set never lowers
 * it. The fast track's card is worth half.
 */
function values({ values: { most, least, facts, answered, needed, inconsistency } }: Person, say: Say) {
  const placed = Math.min(cardPlaces, Math.min(2, most.length) + Math.min(1, least.length))
  const sets = Math.min(1, (answered * (1 - inconsistency)) / needed)
  const value = Math.max((cardWorth * placed) / cardPlaces, sets)
  return {
    isAsked: facts.length > 0,
    part: component({
      id: 'values',
      label: say.values,
      weight: 0.2,
      value,
      inputs: [
        ...(answered > 0 ? [say.setsAnswered(answered, needed, Math.round(100 * inconsistency))] : []),
        ...(placed > 0 ? [say.placed(placed, cardPlaces)] : []),
      ],
      evidence: facts.map(({ id }) => id),
      missing: value === 1 ? [] : [say.noValues],
      raiseBy: answered < needed ? say.weighValues : null,
    }),
  }
}

function goal(person: Person, say: Say) {
  const flags = person.goal ? goalFlags(person.goal.payload) : null
  const open = flags ? (Object.keys(flags) as (keyof typeof flags)[]).filter((name) => !flags[name]) : []
  return {
    isAsked: flags !== null,
    part: component({
      id: 'goal',
      label: say.goal,
      weight: 0.25,
      value: flags ? (5 - open.length) / 5 : 0,
      inputs: flags ? [say.goalSaid(5 - open.length, 5)] : [],
      evidence: person.goal ? [person.goal.id] : [],
      missing: flags ? open.map((name) => say.goalParts[name]) : [say.noGoal],
      raiseBy: flags ? (open[0] ? say.addGoalPart[open[0]] : null) : say.sayGoal,
    }),
  }
}

function terms({ constraints }: Person, say: Say) {
  const said = dimensions.filter((dimension) => constraints.some(({ payload }) => payload.dimension === dimension))
  const open = dimensions.filter((dimension) => !said.includes(dimension))
  return {
    isAsked: constraints.length > 0,
    part: component({
      id: 'terms',
      label: say.terms,
      weight: 0.1,
      value: said.length / dimensions.length,
      inputs: [say.termsSaid(said.length, dimensions.length)],
      evidence: constraints.map(({ id }) => id),
      missing: open.map((dimension) => say.dimensions[dimension]),
      raiseBy: open[0] ? say.sayTerm(say.dimensions[open[0]]) : null,
    }),
  }
}

function target({ targets }: MetricInputs, say: Say) {
  const known = Math.max(0, ...targets.map(({ mustsKnown }) => mustsKnown ?? 0))
  return {
    isAsked: targets.length > 0,
    part: component({
      id: 'target',
      label: say.target,
      weight: 0.15,
      value: 0.5 * Math.min(1, targets.length / targetsForWhole) + 0.5 * known,
      inputs: [say.targetsCompared(targets.length, targetsForWhole), say.mustsAnswered(Math.round(known * 100))],
      missing: targets.length === 0 ? [say.noTarget] : [],
      raiseBy: targets.length < targetsForWhole ? say.keepAnother : known < 1 ? say.answerMusts : null,
    }),
  }
}

/** The dimensions in which two current terms, both said as musts, cannot both hold. */
export function contradictions({ constraints }: Person): string[] {
  const musts = constraints.filter(({ payload }) => payload.hardness === 'hard').map(({ payload }) => payload)
  return [...Map.groupBy(musts, ({ dimension }) => dimension)]
    .filter(([, terms]) => terms.some((one, at) => terms.slice(at + 1).some((other) => exclude(one, other) || exclude(other, one))))
    .map(([dimension]) => dimension)
}

/** Of these somebody can mean one only; several places or dealbreakers stand beside each other. */
const single: readonly Term['dimension'][] = ['remote', 'hours', 'work_right', 'start_date']

type Term = Person['constraints'][number]['payload']

function exclude(one: Term, other: Term): boolean {
  if (one.operator === 'is' && other.operator === 'not') return same(one.value, other.value)
  if (one.operator === 'is' && other.operator === 'is') return single.includes(one.dimension) && !same(one.value, other.value)
  if (one.operator !== 'at_least' || other.operator !== 'at_most' || one.unit !== other.unit) return false
  return one.amount !== null && other.amount !== null && one.amount > other.amount
}

const same = (a: string | null, b: string | null) => a !== null && b !== null && a.toLowerCase() === b.toLowerCase()
