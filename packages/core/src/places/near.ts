import { kmBetween, liesIn, usualKm } from './distance.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Whether a location is where somebody looks. `km` is the distance to the nearest town that was named, where both are towns. */
export interface Nearness {
  readonly isNear: boolean | null
  readonly km: number | null
}

/**
 * Compares a posting's location with places that somebody named ("Leeds", "Leeds or York", "Germany"): within `km` of a town, or within a
 * country or region. Names that the gazetteer does not know are compared as words; null where that can't tell either.
 */
export function nearness(location: string, wanted: string, gazetteer: Gazetteer, km = usualKm): Nearness {
  if (gazetteer.fold(location).includes(gazetteer.fold(wanted))) return { isNear: true, km: null }
  const [places, areas] = [gazetteer.findAll(location), gazetteer.findAll(wanted)]
  if (places.length === 0 || areas.length === 0) return { isNear: wordsIn(location, wanted, gazetteer), km: null }
  const answers = places.flatMap((place) => areas.map((area) => liesIn(place, area, km)))
  const distances = places.flatMap((place) => areas.flatMap((area) => kmBetween(place, area) ?? []))
  const isNear = answers.includes(true) ? true : answers.every((answer) => answer === false) ? false : null
  return { isNear, km: distances.length === 0 ? null : Math.round(Math.min(...distances)) }
}

function wordsIn(location: string, wanted: string, { fold }: Gazetteer): boolean {
  const folded = ` ${fold(location)} `
  return wanted
    .split(/[,/]| or | oder /)
    .map(fold)
    .some((part) => part !== '' && folded.includes(` ${part} `))
}
