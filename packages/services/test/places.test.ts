import { kmBetween } from '@mosaic/core/places/distance'
import { createGazetteer } from '@mosaic/core/places/gazetteer'
import { largeTowns } from '@mosaic/core/places/largeTowns'
import { bundledCities } from '@mosaic/services/places'
import { expect, test } from 'vitest'

test('the bundled towns are read whole: each has a name, a country and a place on earth', () => {
  const cities = [...bundledCities()]
  expect(cities.length).toBeGreaterThan(40_000)
  const odd = cities.filter(
    ({ name, country, latitude, longitude, population }) =>
      name === '' || !/^[A-Z]{2}$/.test(country) || Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || population < 5000,
  )
  expect(odd).toEqual([])
})

test('towns of many countries are found by the names that people write, where they are', () => {
  const gazetteer = createGazetteer(bundledCities)
  const [leeds, york] = [gazetteer.find('Leeds, UK'), gazetteer.find('York, UK')]
  expect(leeds && york && Math.round(kmBetween(leeds, york) ?? 0)).toBe(35)
  const countries = ['Kassel', 'München', 'Wien', 'Zürich', 'Galway', 'Kraków', 'Den Haag', 'New York, NY', 'Toronto, ON', 'Bengaluru'].map(
    (name) => gazetteer.find(name)?.country,
  )
  expect(countries).toEqual(['DE', 'DE', 'AT', 'CH', 'IE', 'PL', 'NL', 'US', 'CA', 'IN'])
})

test('the large towns that the reading of résumés knows are those of the bundled towns', () => {
  const large = [...bundledCities()].filter(({ population }) => population >= 100_000).map(({ name }) => name)
  expect([...largeTowns].toSorted()).toEqual([...new Set(large)].toSorted())
})
