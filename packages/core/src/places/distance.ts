import type { Place } from './schema.ts'

const earthKm = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres between two places as the crow flies (haversine formula on a sphere of 6,371 km); null where one has no coordinates. */
export function kmBetween(a: Place, b: Place): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null
  const [φ, ψ] = [radians(a.latitude), radians(b.latitude)]
  const half = Math.sin((ψ - φ) / 2) ** 2 + Math.cos(φ) * Math.cos(ψ) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  return 2 * earthKm * Math.atan2(Math.sqrt(half), Math.sqrt(Math.max(0, 1 - half)))
}

/** How far a town reaches for work where nobody said a distance. */
export const usualKm = 30

/** Whether a place lies in an area: in its country or region, or no farther than `km` from its town. Null where that can't be told. */
export function liesIn(place: Place, area: Place, km = usualKm): boolean | null {
  if (area.latitude === null) {
    if (place.country !== area.country) return false
    return area.region === null || place.region === area.region ? true : place.region === null ? null : false
  }
  const distance = kmBetween(place, area)
  if (distance !== null) return distance <= km
  return place.country === area.country ? null : false
}
