import { dateOf } from '../../../reading/dates.ts'
import { isTitle } from '../../../reading/work.ts'
import { anyCase } from '../anyCase.ts'
import { clip } from '../heard.ts'

/** A name in a clause, and where it ends. */
export interface Named {
  readonly name: string
  readonly end: number
}

const capital = "(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&'’.+-]*"
const sequence = `((?:${capital})(?:\\s+(?:(?:&|und|von|der|für|am)\\s+(?=\\p{Lu})|)(?!(?:Seit|Von|Bis|Dann|In|Im|Als|Und)(?![\\p{L}\\p{N}_]))(?:\\p{Lu}|&)[\\p{L}\\p{N}&'’.+-]*){0,5})`
const article = '(?:der|dem|den|die|einer|einem|ein|eine|meiner|meinem|unserer|unserem)'
const withName = new RegExp(`(?<!\\p{L})${anyCase('(?:bei|beim|bei der|zuletzt)')}\\s+(?:${article}\\s+)?(?:firma\\s+)?${sequence}`, 'u')
const lowerName =
  /(?<!\p{L})(?:bei|beim)\s+(?:der\s+|dem\s+)?(?!(?:einem|einer|uns|mir|der|dem)(?!\p{L}))([\p{L}\p{N}&.+-]{2,}(?:\s+(?!(?:in|als|seit|von|bis|gearbeitet|und|im|am|ich|war|für)(?!\p{L}))[\p{L}&.+-]{2,})?)/iu
const house =
  '(?:firma|spedition|bäckerei|metzgerei|kanzlei|praxis|kita|klinik|restaurant|hotel|schule|gärtnerei|autohaus|fahrschule|salon|werkstatt)'
const housed = new RegExp(`(?<!\\p{L})${anyCase(house)}\\s+${capital}(?:\\s+&\\s+\\p{Lu}[\\p{L}.-]+)?`, 'u')
/** Somebody who writes everything small. */
const housedSmall = new RegExp(`(?<!\\p{L})${anyCase(house)}\\s+(?!(?:in|als|seit|von|bis)(?![\\p{L}\\p{N}_]))\\p{L}{3,}`, 'u')
const within = new RegExp(
  `(?<!\\p{L})${anyCase('(?:im|am|an der|in der|an einem|in einem|in einer|für)')}\\s+(?:${article}\\s+)?${sequence}`,
  'gu',
)
const noEmployer =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Frühling|Sommer|Herbst|Winter|Jahr|Moment|Büro|Lager|Schicht|Team|Homeoffice|Ausland|Haushalt|Service|Verkauf|Vertrieb|Einkauf|Außendienst|Innendienst|Nachtdienst|Teilzeit|Vollzeit|Umschulung|Pflege|Küche|Woche|Nacht|Familie|Ausbildung|Monat|Tag|Kinder|Deutschland|Österreich|Schweiz|Stelle|Arbeit|Ende)(?!\p{L})/u

/** The employer that a German clause names: after "bei", by what kind of house it is, or "im Klinikum Kassel"; seasons and fields are none. */
export function employerIn(clause: string): Named | undefined {
  const at = withName.exec(clause) ?? lowerName.exec(clause)
  if (at?.[1] && dateOf(at[1]) === null && !isTitle(at[1])) return named(at[1], at.index + at[0].length)
  const kept = (/\p{Lu}/u.test(clause.slice(1)) ? housed : housedSmall).exec(clause)
  if (kept) return named(kept[0], kept.index + kept[0].length)
  for (const match of clause.matchAll(within))
    if (match[1] && !noEmployer.test(match[1]) && dateOf(match[1]) === null) return named(match[1], match.index + match[0].length)
  return undefined
}

const named = (name: string, end: number): Named => ({ name: clip(name), end })

const inPlace = /(?<!\p{L})(?:in|aus)\s+(\p{Lu}[\p{L}-]+(?:\s(?:am|an der|im)\s\p{Lu}[\p{L}-]+)?)/gu
const noPlace =
  /^(?:Teilzeit|Vollzeit|Deutschland|Schicht|Rente|Elternzeit|Ruhe|Ordnung|Zukunft|Ausbildung|Umschulung|Deutsch|Englisch|Informatik|Ihrer|Ihrem|Mutterschutz)$/

/** "… in Freiburg", after the employer. */
export function placeAfter(clause: string, after: number): string | null {
  const found = [...clause.slice(after).matchAll(inPlace)].map(([, place = '']) => place)
  return found.find((place) => !noPlace.test(place) && dateOf(`${place} 2000`) === '2000') ?? null
}
