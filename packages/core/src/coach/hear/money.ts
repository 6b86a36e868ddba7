import { inFigures } from '../../numerals/figures.ts'

const money =
  /(?<least>at least|minimum(?: of)?|min\.?|not (?:under|below)|mindestens|wenigstens|nicht unter|ab|from|over|more than|for|earn(?:ing)?|salary(?: of)?|pay(?: of)?)?\s*(?:about\s+|around\s+)?(?<sign>£|€|\$)?\s?(?<number>\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d{1,2})?)\s?(?<thousand>k(?![\p{L}\p{N}_]))?\s?(?<word>€|£|\$|(?:gbp|euros?|eur|usd|chf|franken|pounds?|quid|dollars?)(?![\p{L}\p{N}_]))?(?:\s*(?:or more|plus|brutto|netto|\+))*(?:\s*(?:(?:an?|per|each|every|\/|p\.?|die|der|pro|im|in der|je)\s*(?<period>hour|day|week|month|year|annum|stunde|tag|woche|monat|jahr|h(?![\p{L}\p{N}_])|a(?![\p{L}\p{N}_]))|(?<adverb>hourly|daily|weekly|monthly|yearly|annually|stündlich|monatlich|jährlich)(?![\p{L}\p{N}_])))?/giu
const currencies: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  gbp: 'GBP',
  pound: 'GBP',
  quid: 'GBP',
  eur: 'EUR',
  euro: 'EUR',
  usd: 'USD',
  dollar: 'USD',
  chf: 'CHF',
  franken: 'CHF',
}
const periods: Readonly<Record<string, string>> = {
  annum: 'year',
  a: 'year',
  h: 'hour',
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
  stunde: 'hour',
  tag: 'day',
  woche: 'week',
  monat: 'month',
  jahr: 'year',
  stündlich: 'hour',
  monatlich: 'month',
  jährlich: 'year',
}
/** Pay of which nobody says for how long is by the hour below the first, by the year from the second on; between them it could be either. */
const hourBelow = 200
const yearFrom = 10_000

/** German pay before or after tax is told by the month. */
const byMonth = /(?<!\p{L})(?:brutto|netto)(?!\p{L})/iu

const perOf = (amount: number, words: string) =>
  amount >= yearFrom ? 'year' : amount < hourBelow ? 'hour' : byMonth.test(words) ? 'month' : null

/** A currency that stands by itself after the figure: "40k, pounds". */
const alone = (text: string) =>
  /\d[^.;\n]{0,30}?(?<![\p{L}\p{N}_])(pounds?|quid|euros?|dollars?|franken|gbp|eur|usd|chf)(?![\p{L}\p{N}_])/iu.exec(text)?.[1]

/** "At least 38000", of nothing else, is pay; "at least 12,000 parcels" and "from 2019" are not. */
const leastAlone = /^(?:at least|minimum|min\.?|not (?:under|below)|mindestens|wenigstens|nicht unter)$/iu
const ofNothing = /^\s*(?:$|[.,;:!?)])/u

/** Pay named in a text, in figures or in words, and where it stands. */
export interface Pay {
  readonly start: number
  readonly end: number
  readonly amount: number
  /** Null without a currency, and where it could be by the hour as well as by the month. */
  readonly unit: string | null
}

export function payIn(words: string): Pay | undefined {
  const { text, whole } = inFigures(words)
  for (const match of text.matchAll(money)) {
    const { least, sign, number = '', thousand, word, period: noun, adverb } = match.groups ?? {}
    const period = (noun ?? adverb)?.toLowerCase()
    const currency = currencies[(sign ?? word ?? alone(text) ?? '').toLowerCase().replace(/s$/, '')]
    const amount = Number(number.replace(/[.,](?=\d{3})/g, '').replace(',', '.')) * (thousand ? 1000 : 1)
    const isPayAlone = amount >= yearFrom && leastAlone.test(least ?? '') && ofNothing.test(text.slice(match.index + match[0].length))
    if (currency === undefined && !(least && period) && !isPayAlone) continue
    const per = period ? (periods[period] ?? period) : perOf(amount, match[0])
    const lead = match[0].length - match[0].trimStart().length
    const place = whole(match.index + lead, match.index + match[0].trimEnd().length)
    return { ...place, amount, unit: currency === undefined || per === null ? null : `${currency}/${per}` }
  }
  return undefined
}
