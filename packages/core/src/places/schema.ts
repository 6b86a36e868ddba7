import { z } from 'zod'

/** A place that a gazetteer knows. A country or a part of one has no coordinates of its own. */
export const Place = z.object({
  name: z.string(),
  /** GeoNames' code of the first level under the country ("ENG", "CA" for California), null for a country. */
  region: z.string().nullable(),
  /** ISO 3166-1, two letters. */
  country: z.string(),
  /** Degrees, north and east positive. */
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
})
export type Place = z.infer<typeof Place>

/** A town or city, as a gazetteer is made of. */
export interface City extends Place {
  readonly region: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
}
