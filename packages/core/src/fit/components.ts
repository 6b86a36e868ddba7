import type { z } from 'zod'
import type { Component } from '../explained.ts'
import { claimLabel } from '../facts/label.ts'
import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { congruenceOf } from './congruence.ts'
import { type ExperienceMet, yearsTold } from './experience.ts'
import type { InterestsMatch, ValuesMatch } from './schema.ts'
import type { SkillsMet } from './skills.ts'
import type { TermMet } from './terms.ts'
import type { FitWeights } from './weights.ts'

/** A component and what answers could make of it, both 0 to 1: unknown counts 0 at the low end and 1 at the high end. */
export interface Part {
  readonly component: Component
  readonly low: number
  readonly high: number
}

type Say = Sentences['fit']

const part = (component: Component, bounds?: { low: number; high: number }): Part => ({
  component,
  low: bounds?.low ?? component.value ?? 0,
  high: bounds?.high ?? component.value ?? 1,
})

export function skillsComponent(met: SkillsMet | null, { skills }: FitWeights, say: Say): Part {
  const known = met?.lines.filter(({ isKnown }) => isKnown) ?? []
  const asked = met?.lines ?? []
  const open = asked.filter(({ isKnown }) => !isKnown)
  return part(
    {
      id: 'skills',
      label: say.skills,
      weight: skills / 100,
      value: met?.value ?? null,
      known: met?.known ?? 0,
      inputs: met ? [say.skillsMet(known.filter(({ value }) => value === 1).length, asked.length, open.length)] : [],
      evidence: [...new Set(known.flatMap(({ skill }) => skill?.factIds ?? []))],
      missing: met ? open.map(({ requirement }) => requirement.label) : [say.noSkillNamed],
      raiseBy: open[0] ? say.sayWhether(open[0].requirement.label) : null,
    },
    met ? { low: met.low, high: met.high } : undefined,
  )
}

export function experienceComponent({ years, level, value, known, low, high, factIds }: ExperienceMet, person: Person, say: Say): Part {
  const inputs = [
    ...(years ? [years.asked === 0 ? say.noYearsAsked : say.yearsOf(yearsTold(years), years.asked)] : []),
    ...(level ? [say.levelSoFar(level.asked, level.have)] : []),
  ]
  return part(
    {
      id: 'experience',
      label: say.experience,
      weight: person.weights.experience / 100,
      value,
      known,
      inputs,
      evidence: value === null ? [] : [...factIds],
      missing: person.roles.length === 0 ? [say.noRole] : value === null ? [say.oneSideOnly] : [],
      raiseBy: person.experienceYears === null ? say.addDates : null,
    },
    { low, high },
  )
}

export function valuesComponent(
  values: z.infer<typeof ValuesMatch>,
  interests: z.infer<typeof InterestsMatch>,
  { values: valued, interests: liked, weights }: Person,
  say: Say,
): Part {
  const { value, known, low, high } = congruenceOf(values, interests)
  const isPlaced = values.typical.length > 0
  return part(
    {
      id: 'values',
      label: say.valuesAndInterests,
      weight: weights.values / 100,
      value,
      known,
      inputs: [
        ...(valued.answered > 0 ? [say.valueSets(valued.answered, valued.needed)] : []),
        ...(valued.most.length + valued.least.length > 0 ? [say.valuesPlaced(valued.most.length, valued.least.length)] : []),
        ...(liked.answered > 0 ? [say.activitySets(liked.answered, liked.needed)] : []),
      ],
      evidence: [
        ...(values.value === null ? [] : valued.facts.map(({ id }) => id)),
        ...(interests.value === null ? [] : liked.facts.filter(({ payload }) => payload.choice !== null).map(({ id }) => id)),
      ],
      missing: !isPlaced
        ? [say.noTypical]
        : [...(values.value === null ? [say.noValues] : []), ...(interests.value === null ? [say.noInterests] : [])],
      raiseBy: !isPlaced ? null : values.value === null ? say.weighValues : interests.value === null ? say.weighInterests : null,
    },
    { low, high },
  )
}

export function directionComponent(
  { goal, weights }: Person,
  { occupationId }: Posting,
  vocabulary: Vocabulary,
  say: Say = english.fit,
): Part {
  const wanted = goal?.payload.occupationId ?? null
  const value = wanted === null || occupationId === null ? null : vocabulary.occupationCloseness(wanted, occupationId)
  return part({
    id: 'direction',
    label: say.direction,
    weight: weights.direction / 100,
    value,
    known: value === null ? 0 : 1,
    inputs:
      value === null || wanted === null || occupationId === null
        ? []
        : [say.aim(titleOf(vocabulary, wanted), titleOf(vocabulary, occupationId))],
    evidence: value === null || !goal ? [] : [goal.id],
    missing: value !== null ? [] : [goal ? say.noOccupation : say.noGoal],
    raiseBy: goal ? null : say.sayGoal,
  })
}

const titleOf = (vocabulary: Vocabulary, id: string) => vocabulary.occupation(id)?.title ?? id

export function practicalComponent(terms: readonly TermMet[], { practical }: FitWeights, { fit: say, coach }: Sentences = english): Part {
  const soft = terms.filter(
    ({ fact }) => fact.payload.hardness === 'soft' && ['salary_floor', 'remote', 'place', 'hours'].includes(fact.payload.dimension),
  )
  const known = soft.filter(({ met }) => met !== null)
  const met = known.filter((term) => term.met)
  const share = soft.length === 0 ? 0 : known.length / soft.length
  const value = known.length === 0 ? null : met.length / known.length
  return part(
    {
      id: 'practical',
      label: say.practical,
      weight: practical / 100,
      value,
      known: share,
      inputs: known.map((term) => say.termMet(claimLabel(term.fact, coach), term.met === true, term.asked)),
      evidence: known.map(({ fact }) => fact.id),
      missing: soft.length === 0 ? [say.noTerms] : soft.filter((term) => term.met === null).map(({ fact }) => claimLabel(fact, coach)),
      raiseBy: soft.length === 0 ? say.sayTerms : null,
    },
    { low: (value ?? 0) * share, high: (value ?? 0) * share + 1 - share },
  )
}
