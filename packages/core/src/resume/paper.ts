import { countryIn } from '../reading/places.ts'
import { placeText } from './outline.ts'
import type { Paper, ResumeDocument } from './schema.ts'

/** Countries whose offices print on Letter (ANSI A); all others print on A4 (ISO 216). Source: CLDR, `supplemental/measurementData` (paperSize). */
const letterCountries = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'GT', 'NI', 'PA', 'PR', 'SV', 'VE', 'BZ', 'DO'])

/** The paper of the country that the person lives in, or is called in where no place tells; A4 where nothing does. */
export function paperOf({ basics }: ResumeDocument): Paper {
  const place = placeText(basics?.location)
  const country = basics?.location?.countryCode?.toUpperCase() ?? (place === undefined ? undefined : countryIn(place))
  if (country !== undefined) return letterCountries.has(country) ? 'letter' : 'a4'
  return place === undefined && /^\s*\+?1[\s.(-]/.test(basics?.phone ?? '') ? 'letter' : 'a4'
}
