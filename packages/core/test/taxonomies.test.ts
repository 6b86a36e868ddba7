import { linkTitles } from '@mosaic/core/facts/linkTitles'
import { noPlaces } from '@mosaic/core/places/gazetteer'
import type { Proposal } from '@mosaic/core/reading/schema'
import type { Skill } from '@mosaic/core/vocabulary/schema'
import { complete } from '@mosaic/core/vocabulary/taxonomies'
import type { Concept } from '@mosaic/core/vocabulary/taxonomy'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { occupationNamed } from './occupations.ts'

const level = (extent: number) => ({
  achievement: extent,
  independence: extent,
  recognition: extent,
  relationships: extent,
  support: extent,
  working_conditions: extent,
})
const leaning = (extent: number) => ({
  realistic: extent,
  investigative: extent,
  artistic: extent,
  social: extent,
  enterprising: extent,
  conventional: extent,
})

const skill = (label: string, broader: string[] = [], ...aliases: string[]): Skill => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
  aliases,
  ambiguous: [],
  broader,
  related: [],
  group: 'any',
})
const concept = (more: Pick<Concept, 'scheme' | 'kind' | 'label'> & Partial<Concept>): Concept => ({
  uri: `${more.scheme}:${more.label}`,
  code: null,
  names: [],
  workValues: null,
  interests: null,
  ...more,
})

const file = {
  skills: [
    skill('Wound care', ['nursing']),
    skill('Nursing'),
    skill('Dressing changes', ['wound-care']),
    skill('Excel', [], 'Microsoft Excel'),
    skill('Ikebana'),
  ],
  occupations: [
    occupationNamed('Nurse', 'staff nurse', 'ward nurse'),
    occupationNamed('Bus mechanic', 'coach mechanic', 'fleet fitter'),
    occupationNamed('Nursery manager', 'head of nursery'),
    occupationNamed('Beekeeper'),
    occupationNamed('Tiler', 'floor layer'),
  ],
}
const concepts = [
  concept({ scheme: 'esco', kind: 'skill', label: 'nursing' }),
  concept({ scheme: 'onet', kind: 'skill', label: 'Microsoft Excel' }),
  concept({ scheme: 'esco', kind: 'occupation', label: 'nurse', names: ['ward nurse', 'Pflegefachkraft im Nachtdienst'] }),
  concept({
    scheme: 'onet',
    kind: 'occupation',
    label: 'Nurses',
    names: ['Staff Nurse', 'Charge Attendant'],
    workValues: level(6),
    interests: leaning(5),
  }),
  concept({
    scheme: 'onet',
    kind: 'occupation',
    label: 'Diesel Specialists',
    names: ['Bus Mechanic', 'Coach Mechanic', 'Fleet Fitter', 'Engine Builder'],
  }),
  concept({ scheme: 'onet', kind: 'occupation', label: 'Agricultural Managers', names: ['Nursery Manager', 'Orchard Manager'] }),
  concept({ scheme: 'onet', kind: 'occupation', label: 'Floor Layers', names: ['Linoleum Layer'] }),
]
const vocabulary = createVocabulary(file, noPlaces, complete(file, { sources: [], concepts }))

describe('what a taxonomy knows of ours', () => {
  test.each([
    ['nurse', { scheme: 'esco', uri: 'esco:nurse', matchType: 'exact' }],
    ['bus-mechanic', { scheme: 'onet', uri: 'onet:Diesel Specialists', matchType: 'alias' }],
    ['tiler', { scheme: 'onet', uri: 'onet:Floor Layers', matchType: 'narrower' }],
    ['beekeeper', { scheme: 'custom', uri: 'mosaic:occupation/beekeeper', matchType: 'exact' }],
  ])('the occupation %s', (id, identifier) => expect(vocabulary.occupationIdentifier(id)).toEqual(identifier))

  test.each([
    ['nursing', { scheme: 'esco', uri: 'esco:nursing', matchType: 'exact' }],
    ['excel', { scheme: 'onet', uri: 'onet:Microsoft Excel', matchType: 'alias' }],
    ['ikebana', { scheme: 'custom', uri: 'mosaic:skill/ikebana', matchType: 'exact' }],
  ])('the skill %s', (id, identifier) => expect(vocabulary.skillIdentifier(id)).toEqual(identifier))

  test('a skill that no taxonomy names stands under the nearest wider one, and says so', () => {
    const nursing = { scheme: 'esco', uri: 'esco:nursing', matchType: 'broader' }
    expect(vocabulary.skillIdentifier('wound-care')).toEqual(nursing)
    expect(vocabulary.skillIdentifier('dressing-changes')).toEqual(nursing)
  })

  test('one shared title proves nothing where no other name agrees', () => {
    expect(vocabulary.occupationIdentifier('nursery-manager').scheme).toBe('custom')
  })

  test('the order in which concepts come changes nothing', () => {
    const ids = file.occupations.map(({ id }) => id)
    fc.assert(
      fc.property(fc.shuffledSubarray(concepts, { minLength: concepts.length }), (shuffled) => {
        const other = createVocabulary(file, noPlaces, complete(file, { sources: [], concepts: shuffled }))
        expect(ids.map((id) => other.occupationIdentifier(id))).toEqual(ids.map((id) => vocabulary.occupationIdentifier(id)))
      }),
    )
  })
})

describe('what a taxonomy adds', () => {
  test("O*NET's work values and interests stand in place of our estimates, and are told apart", () => {
    expect(vocabulary.occupation('nurse')).toMatchObject({ workValues: level(6), interests: leaning(5) })
    expect([vocabulary.isSurveyed('nurse', 'workValues'), vocabulary.isSurveyed('nurse', 'interests')]).toEqual([true, true])
    expect(vocabulary.occupation('bus-mechanic')).toMatchObject({ workValues: level(2), interests: leaning(2) })
    expect(vocabulary.isSurveyed('bus-mechanic', 'workValues')).toBe(false)
  })

  test('its titles count as whole titles only, in any form and at any level', () => {
    const mapped = (title: string) => vocabulary.mapTitle(title)?.title
    expect(mapped('Pflegefachkraft (m/w/d) im Nachtdienst')).toBe('Nurse')
    expect(mapped('Senior Engine Builder')).toBe('Bus mechanic')
    expect(mapped('Charge Attendant')).toBe('Nurse')
    expect(mapped('Engine Builder and Poet')).toBeUndefined()
    expect(mapped('Orchard Manager')).toBeUndefined()
  })

  test('a role that a document tells by one of its titles is linked after the reading, which knows ours alone', () => {
    const role = (title: string | null, occupationId: string | null): Proposal => ({
      ref: 'p1',
      parent: null,
      claim: {
        kind: 'experience',
        payload: {
          organisation: 'Ward 7',
          title,
          place: null,
          start: null,
          end: null,
          current: false,
          type: 'employed',
          summary: null,
          occupationId,
        },
      },
      locator: { page: 1, start: 0, end: 6 },
      quote: 'Ward 7',
      confidence: 0.9,
    })
    const linked = (proposal: Proposal) =>
      linkTitles([proposal], vocabulary).map(({ claim }) => claim.kind === 'experience' && claim.payload.occupationId)
    expect(linked(role('Charge Attendant', null))).toEqual(['nurse'])
    expect(linked(role('Charge Attendant', 'bus-mechanic'))).toEqual(['bus-mechanic'])
    expect(linked(role('Orchard Manager', null))).toEqual([null])
    expect(linked(role(null, null))).toEqual([null])
  })

  test('without anything imported, ours answers alone', () => {
    const alone = createVocabulary(file)
    expect(alone.sources).toEqual([])
    expect(alone.mapTitle('Charge Attendant')).toBeNull()
    expect(alone.occupationIdentifier('nurse')).toEqual({ scheme: 'custom', uri: 'mosaic:occupation/nurse', matchType: 'exact' })
  })
})
