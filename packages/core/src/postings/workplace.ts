import type { RawPosting } from './schema.ts'

type Remote = NonNullable<RawPosting['remote']>

/** What a text tells, and the words that tell it. */
export interface Told<T> {
  readonly value: T
  readonly quote: string
}

const inLocation: readonly (readonly [Remote, RegExp])[] = [
  ['hybrid', /(?<!\p{L})hybrid(?!\p{L})/iu],
  ['remote', /(?<!\p{L})(?:fully remote|remote|home ?office|telework|anywhere)(?!\p{L})/iu],
  ['on_site', /(?<!\p{L})(?:on[- ]?site|in[- ]office|vor ort)(?!\p{L})/iu],
]
const inText: readonly (readonly [Remote, RegExp])[] = [
  [
    'on_site',
    /#LI-On-?site|(?<!\p{L})(?:no|not (?:a |currently )?|isn['’]t (?:a )?|cannot be (?:done )?|kein )(?:fully )?(?:remote|home ?office)(?!\p{L})/iu,
  ],
  [
    'hybrid',
    /#LI-Hybrid|(?<!\p{L})hybrid(?:es)? ?(?:working|work|role|position|model|set-?up|schedule|arrangement|environment|office|policy|basis|arbeiten|arbeitsmodell|mode)|(?<!\p{L})(?:working |work )hybrid(?!\p{L})|\(hybrid\)|(?<!\d)[1-9]\d? ?% (?:remote|home ?office|mobil|from home)|(?:\d|one|two|three|four|half|ein(?:en|em)?|zwei|drei|vier)(?:[-–]\d)? (?:(?:fixed |full )?(?:days?|afternoons?|mornings?)|tagen?|tage?|of (?:them|it|the week))[^.;\n]{0,24}?(?:in (?:the|our) (?:\p{L}+ )?office|from home|at home|in-office|on[- ]?site|remote(?:ly)?|wherever|im büro|home ?office|von zu hause)|(?:one|two|three|\d)(?: fixed)? (?:home|office) days?(?!\p{L})|home days|(?:ein|zwei|drei) (?:büro|homeoffice-?)tage?|(?:some|several) days (?:at|from) home|teilweise (?:im )?home ?office|home ?office (?:möglich|an \p{L}+ tagen|nach absprache)|mobiles arbeiten|geht von zu hause|mix of (?:home|remote) and office|partly (?:remote|from home)/iu,
  ],
  [
    'remote',
    /#LI-Remote|(?<!\p{L})(?:fully|100 ?%|completely|entirely) ?(?:remote|home ?office)|(?<!\p{L})remote(?:[- ]first|[- ]only| position| role| job| opportunity|, |\)| within| from| \(|-friendly)|(?<!\p{L})(?:work|working) (?:remotely|from anywhere|from home full)|fully from home|(?<!\p{L})home[- ]based(?! (?:care|nursing|support|visits|therapy|services))|(?<=^|[.\n•*-]\s*)remote (?:anywhere )?(?:in|within|across|from) |(?<!\p{L})remote anywhere|(?<!\p{L})(?:this|the) (?:role|position|job) is remote|home[- ]based (?:role|position|job)|vollständig (?:remote|im home ?office)|télétravail complet|100 ?% télétravail/iu,
  ],
  [
    'on_site',
    /(?<!\p{L})(?:on[- ]?site (?:role|position|only|\d|five|work|at|in)|(?:is|be|work|working|role|position) (?:fully |100% )?(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based)|in person only|five days (?:a|per) week in (?:the|our) office|office[- ]based role|vor ort|präsenz)(?!\p{L})/iu,
  ],
]

/** Where the work is done, when location or text says so, with its words. A missing word is no "no": then null. */
export function workplaceIn(location: string | null, text: string): Told<Remote> | null {
  for (const [value, words] of inLocation) if (location !== null && words.test(location)) return { value, quote: location }
  for (const [value, words] of inText) {
    const match = words.exec(text)
    if (match) return { value, quote: lineAround(text, match.index) }
  }
  return null
}

/** Where the work is done, without the words that say so. */
export const remoteIn = (text: string): RawPosting['remote'] => workplaceIn(null, text)?.value ?? null

const count = String.raw`(\d{1,2}(?:[.,]\d{1,2})?)`
const unit = String.raw`(?:hours?|hrs?|h|stunden|std\.?|wochenstunden|heures|horas|ore|uur)`
const week = String.raw`(?:\s*(?:per|a|an?|\/|pro|in der|die|each|par|por|alla)\s*(?:week|wk|woche|semaine|semana|settimana)|[- ]?(?:woche|wöchentlich|weekly)|\s*p\.?w\.?)`
const weekly = new RegExp(
  String.raw`${count}\s*(?:(?:-|–|to|bis|or|oder|and)\s*${count}\s*)?(?:[- ]?${unit}${week}|\s*wochenstunden|[- ]stunden-woche|[- ]hour (?:working )?week)`,
  'iu',
)

/** Hours a week that a text tells, with its words. */
export function hoursTold(text: string): Told<{ min: number; max: number }> | null {
  const match = weekly.exec(text)
  if (!match) return null
  const value = (written: string) => Number(written.replace(',', '.'))
  const min = value(match[1] ?? '')
  const max = match[2] === undefined ? min : value(match[2])
  return min > max || max > 80 ? null : { value: { min, max }, quote: lineAround(text, match.index) }
}

const labelled =
  /^[^\p{L}\n]{0,4}(?:location|place of work|work location|where|based in|standort|arbeitsort|einsatzort|ort|dienstort|lieu|ubicación|sede|locatie)\s*[:–-]\s*(\S.{1,80})$/imu

/** The place of work that a text tells on a line of its own ("Location: Leeds"), with its words. */
export function locationTold(text: string): Told<string> | null {
  const match = labelled.exec(text)
  return match?.[1] === undefined ? null : { value: match[1].trim(), quote: match[0].trim() }
}

/** The line that stands around a place in a text, shortened to what can be shown. */
export function lineAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const line = text.slice(from, end < 0 ? undefined : end)
  const cut = line.length <= 220 ? line : line.slice(Math.max(0, at - from - 80), at - from + 140)
  return cut.replace(/^\s*(?:[-*•–·▪◦]\s+)?/u, '').trim()
}
