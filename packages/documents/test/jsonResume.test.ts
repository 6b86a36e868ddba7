import schema from '@jsonresume/schema/schema.json' with { type: 'json' }
import type { Fact } from '@mosaic/core/facts/schema'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)

const base: Omit<Fact, 'id' | 'kind' | 'payload'> = {
  provenance: 'documented',
  status: 'confirmed',
  evidence: [],
  supersedesId: null,
  confidence: null,
  createdBy: 'reader',
  createdAt: '2026-11-24T09:00:00.000Z',
}
const facts: Fact[] = [
  { ...base, id: 'c1', kind: 'contact', payload: { field: 'name', value: 'Ines Carvalho' } },
  { ...base, id: 'c2', kind: 'contact', payload: { field: 'email', value: 'ines@example.org' } },
  { ...base, id: 'c3', kind: 'contact', payload: { field: 'link', value: 'linkedin.com/in/ines' } },
  {
    ...base,
    id: 'e1',
    kind: 'experience',
    payload: {
      organisation: 'Avonmead',
      title: 'Nurse',
      place: 'Bristol',
      start: '2016-04',
      end: null,
      current: true,
      type: 'employed',
      summary: null,
      occupationId: null,
    },
  },
  {
    ...base,
    id: 'a1',
    kind: 'achievement',
    payload: { experienceId: 'e1', text: 'Cut missed doses', situation: null, task: null, outcome: null, measure: null, agency: null },
  },
  {
    ...base,
    id: 'd1',
    kind: 'education',
    payload: { institution: 'Bristol', degree: 'BSc', field: 'Nursing', place: 'Bristol', start: '2008', end: '2011-07', details: [] },
  },
  { ...base, id: 'o1', kind: 'other', payload: { heading: 'Patents', text: 'A bed that listens' } },
  {
    ...base,
    id: 's1',
    kind: 'skill',
    payload: { label: 'Wound care', skillId: 'wound-care', matchType: 'exact', usedIn: ['e1'], answer: null },
  },
]

test('the JSON export validates against the published JSON Resume schema', () => {
  const { document } = composeCanonical(facts)
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
})

test('a document that is no JSON Resume is refused by the same check', () => {
  expect(validate({ basics: { email: 'no address' }, work: 'none' })).toBe(false)
})

test('what was inferred and not confirmed, and what was denied, is in no document', () => {
  const hidden: Fact[] = [
    {
      ...base,
      id: 'i1',
      provenance: 'inferred',
      status: 'proposed',
      kind: 'skill',
      payload: { label: 'Guessed', skillId: null, matchType: 'custom', usedIn: [], answer: null },
    },
    {
      ...base,
      id: 'n1',
      status: 'denied',
      kind: 'skill',
      payload: { label: 'Refused', skillId: null, matchType: 'custom', usedIn: [], answer: null },
    },
  ]
  const text = JSON.stringify(composeCanonical([...facts, ...hidden]))
  expect(text).not.toContain('Guessed')
  expect(text).not.toContain('Refused')
})

test('every sentence of a document cites facts that are there', () => {
  const { citations } = composeCanonical(facts)
  const ids = new Set(facts.map(({ id }) => id))
  expect(
    Object.values(citations)
      .flat()
      .every((id) => ids.has(id)),
  ).toBe(true)
  expect(Object.keys(citations)).toContain('/work/0/highlights/0')
})
