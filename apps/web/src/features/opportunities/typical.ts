import { words } from './fitWords.ts'

/** The middle of O*NET's scale, 1 to 7, parts what is typical from what is not. */
const typicalFrom = 4

/** Whether what an occupation is like agrees with where the person stands. */
export const isAlike = (extent: number, person: 'most' | 'least' | null): boolean => (person === 'most') === extent >= typicalFrom

/** Where what is typical for an occupation comes from. */
export const basisWords = (basis: 'onet' | 'estimate' | null): string => words.bases[basis ?? 'estimate']

/** How far two profiles agree, with what further answers could make of it; null for none. */
export function agreementWords(value: number | null, interval: readonly [number, number] | null): string | null {
  if (value === null) return null
  const points = (share: number) => Math.round(100 * share)
  return words.alike(points(value), interval && [points(interval[0]), points(interval[1])])
}
