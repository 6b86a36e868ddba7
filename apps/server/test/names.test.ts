import { Claim } from '@mosaic/core/facts/schema'
import { Resume } from '@mosaic/core/views/resume'
import { SessionView } from '@mosaic/core/views/session'
import { fromWire, toWire, wirePath } from '@mosaic/server/http/rest/names'
import { coerced } from '@mosaic/server/http/rest/query'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'

const Sample = z.object({
  fitScore: z.number().nullable(),
  whyNot: z.array(z.object({ formulaVersion: z.string() })),
  byKind: z.record(z.string(), z.int()),
  claim: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('skill'), skillId: z.string() }),
    z.object({ kind: z.literal('goal'), targetRole: z.string().optional() }),
  ]),
})
const samples: fc.Arbitrary<z.infer<typeof Sample>> = fc.record({
  fitScore: fc.option(fc.integer()),
  whyNot: fc.array(fc.record({ formulaVersion: fc.string() })),
  byKind: fc.dictionary(fc.string(), fc.integer()),
  claim: fc.oneof(
    fc.record({ kind: fc.constant('skill' as const), skillId: fc.string() }),
    fc.record({ kind: fc.constant('goal' as const), targetRole: fc.string() }),
  ),
})

test('what goes out in snake_case comes back as it was', () => {
  fc.assert(
    fc.property(samples, (value) => {
      expect(fromWire(Sample, toWire(Sample, value))).toEqual(value)
    }),
  )
})

test('no name of ours is left in camelCase, and no name in somebody’s data is touched', () => {
  const wire = toWire(Sample, {
    fitScore: 1,
    whyNot: [{ formulaVersion: 'x' }],
    byKind: { myKind: 1 },
    claim: { kind: 'skill', skillId: 'a' },
  })
  expect(wire).toEqual({
    fit_score: 1,
    why_not: [{ formula_version: 'x' }],
    by_kind: { myKind: 1 },
    claim: { kind: 'skill', skill_id: 'a' },
  })
})

test('a JSON Resume keeps its own names inside an answer of ours', () => {
  const document = { work: [{ startDate: '2019-01' }] }
  expect(toWire(Resume, { versionId: 'a', document, citations: { '/work/0': ['x'] } })).toEqual({
    version_id: 'a',
    document,
    citations: { '/work/0': ['x'] },
  })
})

test('a failure names fields as REST writes them, down to where somebody else’s names begin', () => {
  expect(wirePath(SessionView, 'storage.usedBytes')).toBe('storage.used_bytes')
  expect(wirePath(Sample, 'whyNot.0.formulaVersion')).toBe('why_not.0.formula_version')
  expect(wirePath(Resume, 'document.work.0.startDate')).toBe('document.work.0.startDate')
  const Told = z.object({ claim: Claim })
  expect(wirePath(Told, 'claim.payload.skillId')).toBe('claim.payload.skill_id')
  expect(wirePath(z.object({ which: z.union([Resume, Told]).optional() }), 'which.document.work.0.startDate')).toBe(
    'which.document.work.0.startDate',
  )
})

test('a query string becomes what the schema asks for, and stays a word where it is none', () => {
  const Query = z.object({
    limit: z.int().optional(),
    kept: z.boolean().optional(),
    minFit: z.number().optional(),
    q: z.string().optional(),
  })
  expect(coerced(Query, { limit: '5', kept: 'true', min_fit: '2.5', q: '7' })).toEqual({ limit: 5, kept: true, min_fit: 2.5, q: '7' })
  expect(coerced(Query, { limit: '', kept: 'perhaps' })).toEqual({ limit: '', kept: 'perhaps' })
})
