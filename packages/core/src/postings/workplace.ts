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
const days = String.raw`(?:\d|one|two|three|four|half|ein(?:en|em)?|zwei|drei|vier|un|une|deux|trois|dos|tres|due|tre|twee|drie|dwa|trzy)(?:[-–]\d)?`
/** A word that is a line, or a part of one between bars, commas or brackets, or what a label tells. */
const alone = (word: string) =>
  new RegExp(
    String.raw`(?:^|[|·•,;(–—]|(?:working pattern|work(?:ing|place)? (?:mode|model|type)|workplace|arrangement|tryb pracy|arbeitsmodell|modalidad)\s*:)[^\p{L}\n]{0,6}(?:${word})[^\p{L}\n]{0,6}(?=$|[|·•,;)–—])`,
    'imu',
  )
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
    alone('hybrid|híbrido|hybride|hybrydow[yae]|praca hybrydowa|ibrido'),
    /#LI-Hybrid|\(hybrid\)|(?<!\d)[1-9]\d? ?% (?:remote|home ?office|mobil|from home)/iu,
    new RegExp(
      String.raw`${days} (?:(?:fixed |full )?(?:days?|afternoons?|mornings?)|tagen?|tage?|jours?|días?|giorni|dagen|dni|of (?:them|it|the week))[^.;\n]{0,24}?(?:in (?:the|our) (?:\p{L}+ )?office|from home|at home|in-office|on[- ]?site|remote(?:ly)?|wherever|im büro|home ?office|von zu hause|télétravail|teletrabajo|smart working|thuiswerken|thuis|z domu|zdalnie)`,
      'iu',
    ),
    /(?:one|two|three|\d)(?: fixed)? (?:home|office) days?(?!\p{L})|home ?office an \p{L}+ tagen/iu,
    anyOf({
      en: 'hybrid [working|work|role|position|model|set-up|setup|schedule|arrangement|environment|office|policy|basis|mode], [working|work] hybrid, home days, home working up to, working (from )home up to, [some|several] days [at|from] home, mix of [home|remote] and office, partly [remote|from home]',
      de: 'hybrid(es) [arbeiten|arbeitsmodell], [ein|zwei|drei] [büro|homeoffice|homeoffice-]tag(e), teilweise (im )[home office|homeoffice], [home office|homeoffice] [möglich|nach absprache], mobiles arbeiten, geht von zu hause',
      fr: 'télétravail (est )[possible|partiel|occasionnel|jusqu’à], jours de télétravail',
      es: 'modelo híbrido, teletrabajo parcial',
      nl: 'hybride werken, deels thuis*',
      pl: 'praca hybrydowa, tryb hybrydowy',
    }),
  ],
  [
    'remote',
    alone('remote|fully remote|100% remote|remoto|zdaln[yae]|praca zdalna'),
    /#LI-Remote|(?<!\p{L})remote(?:, |\)| \()|(?<=^|[.\n•*-]\s*)remote (?:anywhere )?(?:in|within|across|from) |100 ?% (?:remote|home ?office|télétravail)/iu,
    /(?<!\p{L})home[- ]based(?! (?:care|nursing|support|visits|therapy|services))/iu,
    anyOf({
      en: '[fully|completely|entirely] [remote|home office|homeoffice], remote [first|only|position|role|job|opportunity|within|from|friendly|anywhere], [work|working] [remotely|from anywhere|from home full], fully from home, [this|the] [role|position|job] is remote',
      de: 'vollständig [remote|im home office|im homeoffice]',
      fr: 'télétravail complet, full remote, 100% télétravail',
      es: '100% [remoto|teletrabajo], trabajo remoto',
      nl: 'volledig [remote|thuis*]',
      pl: 'praca zdalna',
    }),
  ],
  [
    'on_site',
    alone('on[- ]?site|office[- ]based|presencial|stacjonarn[yae]|sur site'),
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

/** The line that stands around a place in a text, shortened to what can be shown. */
export function lineAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const line = text.slice(from, end < 0 ? undefined : end)
  const cut = line.length <= 220 ? line : line.slice(Math.max(0, at - from - 80), at - from + 140)
  return cut.replace(/^\s*(?:[-*•–·▪◦]\s+)?/u, '').trim()
}
