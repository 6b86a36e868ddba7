import type { z } from 'zod'
import type { Component } from '../explained.ts'
import { claimLabel } from '../facts/label.ts'
import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { congruenceOf } from './congruence.ts'
import type { ExperienceMet } from './experience.ts'
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

const part = (component: Component, bounds?: { low: number; high: number }): Part => ({
  component,
  low: bounds?.low ?? component.value ?? 0,
  high: bounds?.high ?? component.value ?? 1,
})

export function skillsComponent(met: SkillsMet | null, { skills }: FitWeights): Part {
  const known = met?.lines.filter(({ isKnown }) => isKnown) ?? []
  const asked = met?.lines ?? []
  const open = asked.filter(({ isKnown }) => !isKnown)
  return part(
    {
      id: 'skills',
      label: 'Skills',
      weight: skills / 100,
      value: met?.value ?? null,
      known: met?.known ?? 0,
      inputs: met ? [`${known.filter(({ value }) => value === 1).length} of ${asked.length} skills met, ${open.length} not asked`] : [],
      evidence: [...new Set(known.flatMap(({ skill }) => skill?.factIds ?? []))],
      missing: met ? open.map(({ requirement }) => requirement.label) : ['The posting names no skill.'],
      raiseBy: open[0] ? `Say whether you have ${open[0].requirement.label}.` : null,
    },
    met ? { low: met.low, high: met.high } : undefined,
  )
}

export function experienceComponent({ years, level, value, known, low, high, factIds }: ExperienceMet, person: Person): Part {
  const inputs = [
    ...(years
      ? [years.asked === 0 ? 'No years asked for' : `${Math.floor(years.months / 12)} of ${years.asked} years in this kind of work`]
      : []),
    ...(level ? [`${level.asked} asked, ${level.have} in this kind of work so far`] : []),
  ]
  return part(
    {
      id: 'experience',
      label: 'Experience',
      weight: person.weights.experience / 100,
      value,
      known,
      inputs,
      evidence: value === null ? [] : [...factIds],
      missing:
        person.roles.length === 0
          ? ['A role you held, with its dates']
          : value === null
            ? ['Years or level are told on one side only']
            : [],
      raiseBy: person.experienceYears === null ? 'Add the dates of a role.' : null,
    },
    { low, high },
  )
}

export function valuesComponent(
  values: z.infer<typeof ValuesMatch>,
  interests: z.infer<typeof InterestsMatch>,
  { values: valued, interests: liked, weights }: Person,
): Part {
  const { value, known, low, high } = congruenceOf(values, interests)
  const isPlaced = values.typical.length > 0
  return part(
    {
      id: 'values',
      label: 'Values and interests',
      weight: weights.values / 100,
      value,
      known,
      inputs: [
        ...(valued.answered > 0 ? [`${valued.answered} of ${valued.needed} sets of three values answered`] : []),
        ...(valued.most.length + valued.least.length > 0
          ? [`${valued.most.length} values placed highest, ${valued.least.length} lowest`]
          : []),
        ...(liked.answered > 0 ? [`${liked.answered} of ${liked.needed} sets of three activities answered`] : []),
      ],
      evidence: [
        ...(values.value === null ? [] : valued.facts.map(({ id }) => id)),
        ...(interests.value === null ? [] : liked.facts.filter(({ payload }) => payload.choice !== null).map(({ id }) => id)),
      ],
      missing: !isPlaced
        ? ['What is typical for this work']
        : [
            ...(values.value === null ? ['How you weigh the six work values'] : []),
            ...(interests.value === null ? ['Which activities you like doing'] : []),
          ],
      raiseBy: !isPlaced
        ? null
        : values.value === null
          ? 'Say what matters more to you, three values at a time.'
          : interests.value === null
            ? 'Say what you like doing more, three activities at a time.'
            : null,
    },
    { low, high },
  )
}

export function directionComponent({ goal, weights }: Person, { occupationId }: Posting, vocabulary: Vocabulary): Part {
  const wanted = goal?.payload.occupationId ?? null
  const value = wanted === null || occupationId === null ? null : vocabulary.occupationCloseness(wanted, occupationId)
  return part({
    id: 'direction',
    label: 'Direction',
    weight: weights.direction / 100,
    value,
    known: value === null ? 0 : 1,
    inputs:
      value === null || wanted === null || occupationId === null
        ? []
        : [`You aim at ${titleOf(vocabulary, wanted)}; this is ${titleOf(vocabulary, occupationId)}`],
    evidence: value === null || !goal ? [] : [goal.id],
    missing: value !== null ? [] : goal ? ['The occupation behind your goal or this posting'] : ['A goal'],
    raiseBy: goal ? null : 'Say what you are looking for.',
  })
}

const titleOf = (vocabulary: Vocabulary, id: string) => vocabulary.occupation(id)?.title ?? id

export function practicalComponent(terms: readonly TermMet[], { practical }: FitWeights): Part {
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
      label: 'Practical',
      weight: practical / 100,
      value,
      known: share,
      inputs: known.map((term) => `${claimLabel(term.fact)}: ${term.met ? 'met' : 'not met'}${term.asked ? ` (${term.asked})` : ''}`),
      evidence: known.map(({ fact }) => fact.id),
      missing:
        soft.length === 0
          ? ['Your wishes for place, hours, pay and home working']
          : soft.filter((term) => term.met === null).map(({ fact }) => claimLabel(fact)),
      raiseBy: soft.length === 0 ? 'Say where, how long and for how much you would work.' : null,
    },
    { low: (value ?? 0) * share, high: (value ?? 0) * share + 1 - share },
  )
}
