import { z } from 'zod'
import { known } from '../facts/current.ts'
import { claimLabel } from '../facts/label.ts'
import {
  AchievementPayload,
  ChallengePayload,
  ConstraintPayload,
  CredentialPayload,
  EducationPayload,
  Evidence,
  ExperienceType,
  type Fact,
  FactStatus,
  GoalPayload,
  InterestPayload,
  LanguagePayload,
  OtherPayload,
  ProjectPayload,
  Provenance,
  SkillPayload,
  ValuePayload,
} from '../facts/schema.ts'
import { SalaryRange } from '../postings/schema.ts'
import { PartialDate } from '../time.ts'
import { Identifier } from '../vocabulary/taxonomy.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Catalogue, english } from '../words/catalogue.ts'
import type { Person, PersonSkill } from './person.ts'

const Item = z.object({ id: z.string(), status: FactStatus, provenance: Provenance, evidence: z.array(Evidence) })

/** A value that is the name of a field: REST writes it as it writes the field itself. */
export const FieldName = z.string()

/** What is known of the person, each item with its status and the words it rests on: the seed's WIMD output. */
export const Analysis = z.object({
  skills: z.array(
    Item.extend({
      label: z.string(),
      /** The taxonomy's identifier, null for a name that no vocabulary knows. */
      uri: z.string().nullable(),
      taxonomy: Identifier.nullable(),
      /** 0 to 1, null when the person was not sure. */
      rung: z.number().nullable(),
      months: z.int().nullable(),
      lastUsed: z.string().nullable(),
      /** What the person's own claim of it says; null where it only follows from other facts. */
      said: SkillPayload.nullable(),
    }),
  ),
  values: z.array(Item.extend(ValuePayload.shape)),
  interests: z.array(Item.extend(InterestPayload.shape)),
  goals: z.array(Item.extend(GoalPayload.shape)),
  challenges: z.array(Item.extend(ChallengePayload.shape)),
  experience: z.array(
    Item.extend({
      organisation: z.string().nullable(),
      title: z.string().nullable(),
      place: z.string().nullable(),
      start: PartialDate.nullable(),
      end: PartialDate.nullable(),
      current: z.boolean(),
      type: ExperienceType,
      summary: z.string().nullable(),
      occupationId: z.string().nullable(),
      occupation: Identifier.nullable(),
      achievements: z.array(
        Item.extend({
          ...AchievementPayload.omit({ experienceId: true }).shape,
          /** Other words for it that the person stored. */
          wordings: z.array(z.object({ id: z.string(), text: z.string() })).default([]),
        }),
      ),
    }),
  ),
  education: z.array(Item.extend(EducationPayload.shape)),
  credentials: z.array(Item.extend(CredentialPayload.shape)),
  languages: z.array(Item.extend(LanguagePayload.shape)),
  projects: z.array(Item.extend(ProjectPayload.shape)),
  other: z.array(Item.extend(OtherPayload.shape)),
  constraints: z.array(Item.extend(ConstraintPayload.shape)),
  contact: z.object({
    name: z.string().nullable(),
    headline: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    links: z.array(z.string()),
    evidence: z.array(Item.extend({ field: z.string(), value: z.string() })),
  }),
  experienceYears: z.number().nullable(),
  location: z.string().nullable(),
  salaryRange: SalaryRange.nullable(),
  /** Parts that nobody said or documented anything about. */
  unknown: z.array(FieldName),
})
export type Analysis = z.infer<typeof Analysis>

/** Everything current, confirmed or not, denied left out; the seed's hand-off payload stands in it. */
export function analysisOf(facts: readonly Fact[], person: Person, vocabulary: Vocabulary, catalogue: Catalogue = english): Analysis {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const wordings = Map.groupBy(known(facts, 'wording'), ({ payload }) => payload.factId)
  const analysis = {
    skills: person.skills.flatMap((skill) => skillItem(skill, byId, vocabulary)),
    values: itemsOf(known(facts, 'value')),
    interests: known(facts, 'interest').map((fact) => ({ ...itemOf(fact), ...fact.payload, label: claimLabel(fact, catalogue) })),
    goals: itemsOf(known(facts, 'goal')),
    challenges: itemsOf(known(facts, 'challenge')),
    experience: person.roles.flatMap(({ factId, payload, occupationId, achievements }) => {
      const fact = byId.get(factId)
      if (!fact) return []
      const done = achievements.map((one) => {
        const { experienceId: _role, ...said } = one.payload
        const own = (wordings.get(one.id) ?? []).map(({ id, payload: { text } }) => ({ id, text }))
        return { ...itemOf(one), ...said, wordings: own }
      })
      const occupation = occupationId === null ? null : vocabulary.occupationIdentifier(occupationId)
      return [{ ...itemOf(fact), ...payload, occupationId, occupation, achievements: done }]
    }),
    education: itemsOf(known(facts, 'education')),
    credentials: itemsOf(known(facts, 'credential')),
    languages: itemsOf(known(facts, 'language')),
    projects: itemsOf(known(facts, 'project')),
    other: itemsOf(known(facts, 'other')),
    constraints: itemsOf(known(facts, 'constraint')),
    contact: contactOf(person),
    experienceYears: person.experienceYears,
    location: locationOf(person),
    salaryRange: salaryOf(person),
  }
  return { ...analysis, unknown: unknownParts(analysis) }
}

type Base = z.infer<typeof Item>

function itemsOf<P extends object>(facts: readonly (Base & { readonly payload: P })[]): (Base & P)[] {
  return facts.map((fact) => ({ ...itemOf(fact), ...fact.payload }))
}

function itemOf({ id, status, provenance, evidence }: Base): Base {
  return { id, status, provenance, evidence }
}

function skillItem(
  { label, skillId, rung, months, lastUsed, factIds }: PersonSkill,
  byId: ReadonlyMap<string, Fact>,
  vocabulary: Vocabulary,
): Analysis['skills'] {
  const facts = factIds.flatMap((id) => byId.get(id) ?? [])
  const own = facts.find((fact) => fact.kind === 'skill')
  const first = own ?? facts[0]
  if (!first) return []
  const evidence = facts.flatMap((fact) => fact.evidence)
  const taxonomy = skillId === null ? null : vocabulary.skillIdentifier(skillId)
  return [{ ...itemOf(first), evidence, label, uri: taxonomy?.uri ?? null, taxonomy, rung, months, lastUsed, said: own?.payload ?? null }]
}

function contactOf({ contact }: Person): Analysis['contact'] {
  const value = (field: string) => contact.findLast(({ payload }) => payload.field === field)?.payload.value ?? null
  return {
    name: value('name'),
    headline: value('headline'),
    email: value('email'),
    phone: value('phone'),
    links: contact.flatMap(({ payload }) => (payload.field === 'link' ? [payload.value] : [])),
    evidence: contact.map((fact) => ({ ...itemOf(fact), ...fact.payload })),
  }
}

function locationOf({ contact, constraints }: Person): string | null {
  const wanted = constraints.find(({ payload }) => payload.dimension === 'place' && payload.operator === 'is')?.payload.value
  return wanted ?? contact.find(({ payload }) => payload.field === 'location')?.payload.value ?? null
}

/** The least pay that a person looks for, as they told it; null where they told no amount. */
export function salaryOf({ constraints }: Person): SalaryRange | null {
  const floor = constraints.find(({ payload }) => payload.dimension === 'salary_floor' && payload.amount !== null)?.payload
  if (!floor) return null
  const [currency = null, period = null] = (floor.unit ?? '').split('/')
  return { min: floor.amount, max: null, currency: currency || null, period: SalaryRange.shape.period.catch(null).parse(period) }
}

function unknownParts(analysis: Omit<Analysis, 'unknown'>): string[] {
  return Object.entries(analysis)
    .filter(([, value]) => value === null || (Array.isArray(value) && value.length === 0))
    .map(([name]) => name)
}
