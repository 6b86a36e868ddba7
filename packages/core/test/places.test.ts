import { kmBetween, liesIn } from '@mosaic/core/places/distance'
import { createGazetteer } from '@mosaic/core/places/gazetteer'
import { nearness } from '@mosaic/core/places/near'
import type { City, Place } from '@mosaic/core/places/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const city = (name: string, region: string, country: string, latitude: number, longitude: number, population: number): City => ({
  name,
  region,
  country,
  latitude,
  longitude,
  population,
})
const gazetteer = createGazetteer(() => [
  city('Leeds', 'ENG', 'GB', 53.7965, -1.5479, 455_123),
  city('Bradford', 'ENG', 'GB', 53.7939, -1.7521, 299_310),
  city('Cambridge', 'ENG', 'GB', 52.2, 0.1167, 158_434),
  city('Cambridge', 'MA', 'US', 42.3751, -71.1056, 110_402),
  city('London', 'ENG', 'GB', 51.5085, -0.1257, 7_556_900),
  city('London', '08', 'CA', 42.9834, -81.233, 346_765),
  city('Munich', '02', 'DE', 48.1374, 11.5755, 1_260_391),
  city('Halle (Saale)', '14', 'DE', 51.4816, 11.9795, 230_494),
  city('Halle', 'VLG', 'BE', 50.7339, 4.2345, 34_479),
  city('South San Francisco', 'CA', 'US', 37.6547, -122.4077, 67_271),
  city('San Francisco', 'CA', 'US', 37.7749, -122.4194, 864_816),
])
const named = (text: string) =>
  gazetteer.findAll(text).map(({ name, region, country }) => [name, region, country].filter(Boolean).join(' '))

describe('a place by its name', () => {
  test('the larger of two towns, unless a country or a region says another', () => {
    expect(named('Cambridge')).toEqual(['Cambridge ENG GB'])
    expect(named('Cambridge, MA')).toEqual(['Cambridge MA US'])
    expect(named('Cambridge, USA')).toEqual(['Cambridge MA US'])
    expect(named('London, Ontario')).toEqual(['London 08 CA'])
    expect(named('Halle (Saale)')).toEqual(['Halle (Saale) 14 DE'])
  })

  test('in another language, with a postcode, or with a word for how the work is done', () => {
    expect(named('80331 München')).toEqual(['Munich 02 DE'])
    expect(named('Leeds LS1 4AP')).toEqual(['Leeds ENG GB'])
    expect(named('San Francisco Office')).toEqual(['San Francisco CA US'])
    expect(named('South San Francisco, CA')).toEqual(['South San Francisco CA US'])
    expect(named('Hybrid - London')).toEqual(['London ENG GB'])
  })

  test('several in a list', () => {
    expect(named('Leeds or Bradford')).toEqual(['Leeds ENG GB', 'Bradford ENG GB'])
    expect(named('London · Munich')).toEqual(['London ENG GB', 'Munich 02 DE'])
  })

  test('a country or a part of one has no town, and what is wider than a country is no place', () => {
    expect(gazetteer.find('Remote, United States')).toEqual({
      name: 'United States',
      region: null,
      country: 'US',
      latitude: null,
      longitude: null,
    })
    expect(named('Bayern')).toEqual(['Bayern 02 DE'])
    for (const text of ['Remote', 'Europe', 'Worldwide', 'Nowhere in particular', '', '—']) expect(named(text)).toEqual([])
  })

  test('any text is read without error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const place of gazetteer.findAll(text)) expect(place.country).toMatch(/^[A-Z]{2}$/)
      }),
    )
  })
})

const places = fc.record({
  name: fc.constant('somewhere'),
  region: fc.constant(null),
  country: fc.constant('GB'),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('distance', () => {
  test('is none to itself, the same both ways, and never more than half around the earth', () => {
    fc.assert(
      fc.property(places, places, (a: Place, b: Place) => {
        expect(kmBetween(a, a)).toBeCloseTo(0, 6)
        expect(kmBetween(a, b)).toBeCloseTo(kmBetween(b, a) ?? Number.NaN, 6)
        expect(kmBetween(a, b)).toBeLessThanOrEqual(Math.PI * 6371 + 1e-6)
      }),
    )
  })

  test('a detour is never shorter', () => {
    fc.assert(
      fc.property(places, places, places, (a: Place, b: Place, c: Place) => {
        expect(kmBetween(a, c) ?? 0).toBeLessThanOrEqual((kmBetween(a, b) ?? 0) + (kmBetween(b, c) ?? 0) + 1e-3)
      }),
    )
  })

  test('London to Munich is some 917 km, Leeds to Bradford 13', () => {
    const far = (from: string, to: string) => Math.round(kmBetween(gazetteer.find(from) as Place, gazetteer.find(to) as Place) ?? 0)
    expect(Math.abs(far('London', 'Munich') - 917)).toBeLessThan(5)
    expect(far('Leeds', 'Bradford')).toBe(13)
  })
})

describe('near a place somebody named', () => {
  test('a neighbouring town is, a far one is not, and both tell how far', () => {
    expect(nearness('Bradford, UK', 'Leeds', gazetteer)).toEqual({ isNear: true, km: 13 })
    expect(nearness('Bradford, UK', 'Leeds', gazetteer, 10)).toEqual({ isNear: false, km: 13 })
    expect(nearness('London, UK', 'Leeds or Bradford', gazetteer).isNear).toBe(false)
  })

  test('a country holds its towns and no others', () => {
    expect(nearness('München', 'Germany', gazetteer).isNear).toBe(true)
    expect(nearness('London, UK', 'Germany', gazetteer).isNear).toBe(false)
  })

  test('a posting that names only its country may be near or not', () => {
    expect(nearness('United Kingdom', 'Leeds', gazetteer).isNear).toBeNull()
    const [unitedKingdom, leeds] = [gazetteer.find('United Kingdom') as Place, gazetteer.find('Leeds') as Place]
    expect(liesIn(unitedKingdom, leeds)).toBeNull()
  })

  test('names that nobody knows are compared as words', () => {
    expect(nearness('Little Snoring, UK', 'little snoring', gazetteer).isNear).toBe(true)
    expect(nearness('Little Snoring', 'Great Snoring', gazetteer).isNear).toBe(false)
  })
})
