import { isPlace } from '../reading/places.ts'
import { anyOf } from './phrases.ts'
import type { RawPosting } from './schema.ts'

type Remote = NonNullable<RawPosting['remote']>

/** What a text tells, and the words that tell it. */
export interface Told<T> {
  readonly value: T
  readonly quote: string
}

type Cues = readonly (readonly [Remote, ...RegExp[]])[]

const inLocation: Cues = [
  ['hybrid', anyOf({ en: 'hybrid' })],
  ['remote', anyOf({ en: 'fully remote, remote, home office, telework, anywhere', de: 'homeoffice' })],
  ['on_site', anyOf({ en: '[on site|onsite], in office', de: 'vor ort' })],
]
const days = String.raw`(?:\d|one|two|three|four|half|ein(?:en|em)?|zwei|drei|vier)(?:[-–]\d)?`
const inText: Cues = [
  [
    'on_site',
    /#LI-On-?site/iu,
    anyOf({
      en: "[no|not|not a|not currently|isn't|isn't a|cannot be|cannot be done] (fully )[remote|home office|homeoffice]",
      de: 'kein (fully )[remote|home office|homeoffice]',
    }),
  ],
  [
    'hybrid',
    /#LI-Hybrid|\(hybrid\)|(?<!\d)[1-9]\d? ?% (?:remote|home ?office|mobil|from home)/iu,
    new RegExp(
      String.raw`${days} (?:(?:fixed |full )?(?:days?|afternoons?|mornings?)|tagen?|tage?|of (?:them|it|the week))[^.;\n]{0,24}?(?:in (?:the|our) (?:\p{L}+ )?office|from home|at home|in-office|on[- ]?site|remote(?:ly)?|wherever|im büro|home ?office|von zu hause)`,
      'iu',
    ),
    /(?:one|two|three|\d)(?: fixed)? (?:home|office) days?(?!\p{L})|home ?office an \p{L}+ tagen/iu,
    anyOf({
      en: 'hybrid [working|work|role|position|model|set-up|setup|schedule|arrangement|environment|office|policy|basis|mode], [working|work] hybrid, home days, [some|several] days [at|from] home, mix of [home|remote] and office, partly [remote|from home]',
      de: 'hybrid(es) [arbeiten|arbeitsmodell], [ein|zwei|drei] [büro|homeoffice|homeoffice-]tag(e), teilweise (im )[home office|homeoffice], [home office|homeoffice] [möglich|nach absprache], mobiles arbeiten, geht von zu hause',
    }),
  ],
  [
    'remote',
    /#LI-Remote|(?<!\p{L})remote(?:, |\)| \()|(?<=^|[.\n•*-]\s*)remote (?:anywhere )?(?:in|within|across|from) |100 ?% (?:remote|home ?office|télétravail)/iu,
    /(?<!\p{L})home[- ]based(?! (?:care|nursing|support|visits|therapy|services))/iu,
    anyOf({
      en: '[fully|completely|entirely] [remote|home office|homeoffice], remote [first|only|position|role|job|opportunity|within|from|friendly|anywhere], [work|working] [remotely|from anywhere|from home full], fully from home, [this|the] [role|position|job] is remote',
      de: 'vollständig [remote|im home office|im homeoffice]',
      fr: 'télétravail complet',
    }),
  ],
  [
    'on_site',
    /(?<!\p{L})on[- ]?site (?:\d|five)(?!\p{L})|(?<!\p{L})five days (?:a|per) week in (?:the|our) office(?!\p{L})/iu,
    anyOf({
      en: '[on site|onsite] [role|position|only|work|at|in], [is|be|work|working|role|position] (fully |100% )[on site|onsite|in person|in office|office based], in person only, office based role',
      de: 'vor ort, präsenz',
    }),
  ],
]

const noRemote = /(?<!\p{L})(?:no|not|kein(?:e)?)\s+(?:fully\s+)?(?:remote|home ?office)/iu
/** "in office 4 days a week", "2 days from home": not all of them. */
const someDays = /(?<!\d)[1-4]\s?(?:[-–]\s?[1-4]\s?)?(?:days?|tage?)(?!\p{L})/iu

/** Where the work is done, when location or text says so, with its words. A missing word is no "no": then null. */
export function workplaceIn(location: string | null, text: string): Told<Remote> | null {
  if (location !== null && noRemote.test(location)) return { value: 'on_site', quote: location }
  if (location !== null && someDays.test(location)) return { value: 'hybrid', quote: location }
  for (const [value, ...cues] of inLocation)
    if (location !== null && cues.some((words) => words.test(location))) return { value, quote: location }
  for (const [value, ...cues] of inText) {
    const places = cues.map((words) => text.search(words)).filter((at) => at >= 0)
    if (places.length > 0) return { value, quote: lineAround(text, Math.min(...places)) }
  }
  return null
}

/** Where the work is done, without the words that say so. */
export const remoteIn = (text: string): RawPosting['remote'] => workplaceIn(null, text)?.value ?? null

const count = String.raw`(\d{1,2}(?:[.,]\d{1,2})?)`
const unit = String.raw`(?:hours?|hrs?|h|stunden|std\.?|wochenstunden|heures|horas|ore|uur)`
const week = String.raw`(?:\s*(?:per|a|an?|\/|pro|in der|die|each|par|por|alla)\s*(?:week|wk|woche|semaine|semana|settimana)|[- ]?(?:woche|wöchentlich|weekly)|\s*p\.?w\.?)`
const weekly = new RegExp(
  String.raw`${count}\s*(\+)?\s*(?:(?:-|–|to|bis|or|oder|and)\s*${count}\s*)?(?:[- ]?${unit}${week}|\s*wochenstunden|[- ]stunden-woche|[- ]hour (?:working )?week)`,
  'iu',
)

/** "37.5 hours a month" and "8 hours a shift" are no week. */
const notOther = String.raw`(?!\p{L}|\s*(?:per|a|an|each|every|\/|pro|am|im|par|por)\s*(?:day|shift|night|month|year|tag|monat|jahr|jour|mois|mes))`
const range = String.raw`${count}\s*(\+)?\s*(?:(?:-|–|to|bis|or|oder|and)\s*${count}\s*)?[- ]?${unit}${notOther}`
const fullOrPart = String.raw`(?:(?:full|part)[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel)|(?:jornada|tempo|tiempo) (?:completa|parcial|pieno|parziale)|(?:vol|deel)tijds?)`
const label = String.raw`^[^\p{L}\n]{0,4}(?:(?:contracted|contract|working|weekly) )?(?:hours|arbeitszeit|wochenstunden|wochenarbeitszeit)\s*[:–-]\s*`
/** "24 hour care" is no week either. */
const noNoun = String.raw`(?=\s*(?:[^\p{L}\s]|$|mon|over|across|spread|verteilt))`
/** Beside "full time", and on a line of its own: a bare number only where it can be no time of day. */
const beside = new RegExp(String.raw`${fullOrPart}[^\p{L}\d\n]{0,4}(?:(?:at|of|with|mit|à|de|di)\s)?${range}${noNoun}`, 'imu')
const labelledHours = new RegExp(String.raw`${label}(?:${fullOrPart}[^\p{L}\d\n]{0,4})?${range}`, 'imu')
/** "Hours: 9 to 5.30, Monday to Friday (37.5 hours)" */
const bracketed = new RegExp(String.raw`${label}[^\n(]{0,60}\(${range}\)`, 'imu')
const bare = new RegExp(String.raw`${label}((?:2[5-9]|[3-5]\d)(?:[.,]\d{1,2})?)\s*$`, 'imu')

/** Hours a week that a text tells, with its words. */
export function hoursTold(text: string): Told<{ min: number; max: number | null }> | null {
  const match = [weekly, beside, labelledHours, bracketed, bare].map((words) => words.exec(text)).find((one) => one !== null)
  if (!match) return null
  const value = (written: string) => Number(written.replace(',', '.'))
  const min = value(match[1] ?? '')
  const most = match[3] === undefined ? min : value(match[3])
  const max = match[2] === '+' ? null : most
  return min > most || most > 80 ? null : { value: { min, max }, quote: lineAround(text, match.index) }
}

const labelled =
  /^[^\p{L}\n]{0,4}(?:location|place of work|work location|where|based in|standort|arbeitsort|einsatzort|ort|dienstort|lieu|ubicación|sede|locatie)\s*[:–-]\s*(\S.{1,80})$/imu

/** The place of work that a text tells on a line of its own ("Location: Leeds"), with its words. */
export function locationTold(text: string): Told<string> | null {
  const match = labelled.exec(text)
  return match?.[1] === undefined ? townIn(text.slice(0, opening)) : { value: placeAlone(match[1].trim()), quote: match[0].trim() }
}

/** How far the opening of a posting reaches, in which a town is the one of the work and not of a customer. */
const opening = 250
const named = /(?<!\p{L})(?:in|near|bei|nahe)\s+(?:the\s+)?(\p{Lu}[\p{L}'’-]+(?:(?:,\s|\s)\p{Lu}[\p{L}'’-]+){0,2})/gu

/** "our practice in Leeds", "unsere Kita in München-Sendling": a town or region that we know by name, in the opening of a posting. */
function townIn(text: string): Told<string> | null {
  for (const match of text.matchAll(named)) {
    const words = (match[1] ?? '').split(/(?<=\p{L})(?=,?\s)/u)
    for (let count = words.length; count > 0; count--) {
      const town = words.slice(0, count).join('')
      if (isPlace(town) || isPlace(town.replace(/-\p{L}+$/u, ''))) return { value: town, quote: lineAround(text, match.index) }
    }
  }
  return null
}

/** "Hamburg, mobiles Arbeiten möglich", "San Jose, California. On-site.", "Minneapolis, MN (hybrid)": how the work is done there is no part of where. */
export function placeAlone(told: string): string {
  const place = told
    .replace(/\s*\([^()]*(?:hybrid|remote|office|home|days?|tage?|transport)[^()]*\)/iu, '')

    .replace(/\s+(?:or|oder|ou)\s+(?:fully\s+)?(?:remote|hybrid|home ?office).*$/iu, '')
    .split(/(?<=\p{L}{3})[.;](?:\s|$)|,\s+(?=(?:with|mobil\p{L}*|hybrid|remote|home|teilweise|partly|no|\d)(?!\p{L}))/iu)[0]
    ?.trim()
  return place || told
}

/** The line that stands around a place in a text, shortened to what can be shown. */
export function lineAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const line = text.slice(from, end < 0 ? undefined : end)
  const cut = line.length <= 220 ? line : line.slice(Math.max(0, at - from - 80), at - from + 140)
  return cut.replace(/^\s*(?:[-*•–·▪◦]\s+)?/u, '').trim()
}
