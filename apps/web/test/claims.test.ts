import { Claim, type Fact } from '@mosaic/core/facts/schema'
import { analysisOf } from '@mosaic/core/person/analysis'
import { projectPerson } from '@mosaic/core/person/person'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editableClaim } from '#lib/claims.ts'
import { fact, vocabulary } from '../../../packages/core/test/people.ts'

const word = fc.stringMatching(/^[a-z]{3,9}$/)
const orNone = fc.option(word, { nil: null })
const date = fc.option(fc.constantFrom('2016', '2019-03', '2021-11-30'), { nil: null })
const lines = fc.array(word, { maxLength: 2 })
const span = { start: date, end: date }

/** Anything that a fact of each kind may say. */
const payloads: Record<Fact['kind'], fc.Arbitrary<object>> = {
  contact: fc.record({ field: fc.constantFrom('name', 'headline', 'email', 'phone', 'location', 'link'), value: word }),
  experience: fc
    .record({
      organisation: orNone,
      title: orNone,
      place: orNone,
      ...span,
      current: fc.boolean(),
      type: fc.constantFrom('employed', 'caring', 'volunteer'),
      summary: orNone,
      occupationId: fc.constantFrom(null, 'registered-nurse'),
    })
    .map((role) => ({ ...role, current: role.current && role.end === null })),
  achievement: fc.record({
    experienceId: fc.constant('role'),
    text: word,
    situation: orNone,
    task: orNone,
    outcome: orNone,
    measure: fc.option(fc.record({ value: fc.nat(), unit: word, baseline: fc.option(fc.nat(), { nil: null }) }), { nil: null }),
    agency: fc.constantFrom(null, 'led', 'assisted'),
  }),
  skill: fc.record({
    label: word,
    skillId: fc.constantFrom(null, 'python'),
    matchType: fc.constantFrom('exact', 'alias', 'custom'),
    usedIn: fc.constantFrom([], ['role']),
    answer: fc.constantFrom('used', 'know', null),
  }),
  education: fc.record({ institution: orNone, degree: orNone, field: orNone, place: orNone, ...span, details: lines }),
  credential: fc.record({
    name: word,
    issuer: orNone,
    number: orNone,
    date,
    expires: date,
    progress: fc.constantFrom('held', 'in_progress', 'lapsed'),
  }),
  language: fc.record({ language: word, level: orNone }),
  project: fc.record({ name: word, description: orNone, url: orNone, ...span, details: lines }),
  goal: fc.record({
    text: word,
    title: orNone,
    occupationId: fc.constantFrom(null, 'registered-nurse'),
    seniority: fc.constantFrom(null, 'mid'),
    sector: orNone,
    date,
    measure: orNone,
    smallerStep: orNone,
    valueIds: fc.constantFrom([], ['value']),
    importance: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
    confidence: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
  }),
  challenge: fc.record({ text: word }),
  other: fc.record({ heading: word, text: word }),
  // these are answers to choices and limits: confirmed or denied, and told anew where they are asked
  value: fc.record({ label: word, workValue: fc.constant(null), placed: fc.constant(null), choice: fc.constant(null) }),
  interest: fc.record({ label: word, interest: fc.constant(null), choice: fc.constant(null) }),
  constraint: fc.record({
    dimension: fc.constant('place'),
    operator: fc.constant('is'),
    value: orNone,
    amount: fc.constant(null),
    unit: orNone,
    hardness: fc.constantFrom('hard', 'soft'),
  }),
  preference: fc.record({ name: word, value: word }),
  disclaimer: fc.record({ text: word, factId: fc.constant(null) }),
  wording: fc.record({ factId: fc.constant('role'), text: word }),
}
const onlyVerdicts = new Set<Fact['kind']>(['value', 'interest', 'constraint', 'preference', 'disclaimer', 'wording'])
const role = {
  ...fact({
    kind: 'experience',
    payload: {
      organisation: 'Clinic',
      title: 'Nurse',
      place: null,
      start: '2016',
      end: '2019',
      current: false,
      type: 'employed',
      summary: null,
      occupationId: null,
    },
  }),
  id: 'role',
}

/** The form of a fact, made by the page from what the server tells of the person. */
function formOf(kind: Fact['kind'], payload: object) {
  const own = { ...fact(Claim.parse({ kind, payload })), id: 'own' }
  const facts = [role, own]
  return editableClaim(analysisOf(facts, projectPerson(facts, vocabulary, '2026-11-28T00:00:00.000Z'), vocabulary), own.id)
}

describe.each(Object.keys(payloads) as Fact['kind'][])('a fact of the kind %s', (kind) => {
  test('is corrected field by field, and no other field of it is lost', () => {
    fc.assert(
      fc.property(payloads[kind], fc.nat(), word, (payload, any, typed) => {
        const form = formOf(kind, payload)
        expect(form === null).toBe(onlyVerdicts.has(kind))
        if (form === null) return
        const before = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]))
        const field = form.fields[any % form.fields.length]
        if (!field) throw new Error('There is no field.')
        const next = field.kind === 'date' ? '2001-01' : typed
        const claim = Claim.parse(form.toClaim({ ...before, [field.name]: next }))
        expect(claim.kind).toBe(kind)
        const follows = followed(kind, field.name, field.value !== next)
        const rest = ({ ...all }: Record<string, unknown>) => Object.fromEntries(Object.entries(all).filter(([name]) => !follows.has(name)))
        expect(rest(claim.payload)).toEqual(rest({ ...payload, [field.name]: next }))
      }),
    )
  })

  test('stays as it was when it is saved as it was', () => {
    fc.assert(
      fc.property(payloads[kind], (payload) => {
        const form = formOf(kind, payload)
        if (form === null) return
        const claim = Claim.parse(form.toClaim(Object.fromEntries(form.fields.map(({ name, value }) => [name, value]))))
        const { occupationId: _told, ...said } = claim.payload as Record<string, unknown>
        const { occupationId: _stored, ...stored } = payload as Record<string, unknown>
        expect(said).toEqual(stored)
      }),
    )
  })
})

/** What is another with a field: whether a role goes on with its end, what a title or a skill is called in the vocabulary with its words. */
function followed(kind: Fact['kind'], field: string, isChanged: boolean): ReadonlySet<string> {
  if (kind === 'experience') return new Set(['occupationId', ...(field === 'end' ? ['current'] : [])])
  if (kind === 'skill' && isChanged) return new Set(['skillId', 'matchType'])
  return new Set()
}
