/** An amount of money or a range of it, as it stands in a text. A side that is open ("up to", "from") is null. */
export interface Money {
  readonly min: number | null
  readonly max: number | null
  /** ISO 4217. */
  readonly currency: string
  readonly isRange: boolean
  readonly start: number
  readonly end: number
}

const currencies: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  r$: 'BRL',
  '₹': 'INR',
  '¥': 'JPY',
  '₺': 'TRY',
  '₴': 'UAH',
  zł: 'PLN',
  kč: 'CZK',
  'fr.': 'CHF',
  sfr: 'CHF',
  franken: 'CHF',
  euro: 'EUR',
  euros: 'EUR',
  pounds: 'GBP',
  dollars: 'USD',
  rs: 'INR',
  r: 'ZAR',
}
const codes =
  'USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|INR|JPY|CNY|KRW|BRL|MXN|ZAR|AED|SAR|ILS|TRY|UAH|THB|PHP|MYR|IDR'
const signs = String.raw`(?:US|CA|AU|NZ|HK|C|A|S|R)?\$|[£€₹¥₺₴]|(?<![\p{L}\d])R(?=\s?\d)`
const lead = String.raw`(?:${signs}|(?<!\p{L})(?:${codes}|Fr\.|SFr|Rs)(?:\s?\$)?(?!\p{L}))`
const tail = String.raw`(?:${signs}|(?:${codes}|euros?|pounds|dollars|Franken|zł|Kč)(?!\p{L}))`
const digits = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`
const amount = String.raw`(${digits})(?:,[-–—]+)?(\s?(?:k|tsd\.?|thousand)(?!\p{L}))?`
const large = String.raw`\s?(?:m|mm|mn|bn|b|t|mio|mrd|million|billion|trillion|millionen|milliarden)(?![\p{L}\p{N}_])`
/** "$20 a 40-hour week", "£12.50 and 25 days": a count of something else is no upper end. */
const noCount = String.raw`(?![\s-]?(?:hours?|hrs?|h|days?|weeks?|months?|years?|%|tagen?|tage|stunden|wochen|urlaubs\p{L}*|jours|heures|días|horas|pagas|dagen|uur|dni|godzin\p{L}*)(?![\p{L}\p{N}_]))`
const money = new RegExp(
  String.raw`(?:(${lead})\s?)?(?<![\d.,])${amount}(?!${large})(?:\s?(${tail}))?(?:\s*(?:-|–|—|to|bis|and|und|until|through|à|et|a|y|e|tot|en|do|i)\s*(?:(${lead})\s?)?${amount}(?!${large})${noCount}(?:\s?(${tail}))?)?(\s?\+(?!\s*[\p{L}\d$€£]))?`,
  'giu',
)

/** Amounts with a currency in a text, ranges as one. Sums in millions are no pay and left out. Linear in the text's length. */
export function moneyIn(text: string): Money[] {
  // most lines have no figure, and are passed over much faster so
  if (!/\d/.test(text)) return []
  return Array.from(text.matchAll(money)).flatMap((match) => read(match, text) ?? [])
}

function read(match: RegExpMatchArray, text: string): Money | null {
  const [whole, before, low = '', lowK, after, beforeHigh, high, highK, afterHigh, plus] = match
  const currency = currencyOf([before, after, beforeHigh, afterHigh])
  if (currency === null) return null
  const start = match.index ?? 0
  const end = start + whole.length
  if (high === undefined) {
    const value = numberOf(low) * (lowK ? 1000 : 1)
    const [isUpTo, isFrom] = [upTo.test(text.slice(Math.max(0, start - 12), start)), from.test(text.slice(Math.max(0, start - 14), start))]
    return {
      min: isUpTo ? null : value,
      max: isUpTo || (!isFrom && plus === undefined) ? value : null,
      currency,
      isRange: false,
      start,
      end,
    }
  }
  const max = numberOf(high) * (highK ? 1000 : 1)
  let min = numberOf(low) * (lowK ? 1000 : 1)
  // "60-70k", "55–65.000 €": what is said of the upper end goes for both
  if (min < 1000 && max >= 10_000 && min * 1000 <= max) min *= 1000
  return min > max ? null : { min: min === 0 ? null : min, max, currency, isRange: true, start, end }
}

const upTo = /(?:up to|bis zu|max\.?|maximum|jusqu['’]à|hasta|fino a|tot|maximaal|do|até)\s*$/iu
const from =
  /(?:from|starting at|starts at|ab|mindestens|minimum|min\.?|at least|von|à partir de|dès|desde|a partir de|da|vanaf|minimaal|od|(?:mindest|grund)(?:entgelt|gehalt|lohn)(?: von)?)\s*$/iu

/** "$46,000 to $52,000 CAD": a code tells which dollar is meant. */
function currencyOf(written: readonly (string | undefined)[]): string | null {
  const told = written.flatMap((one) => (one === undefined ? [] : [one.replace(/\s?\$$/, (sign) => (one.length > 3 ? '' : sign))]))
  const sign = told.find((one) => one !== '$') ?? told[0]
  if (sign === undefined) return null
  return currencies[sign.toLowerCase()] ?? (new RegExp(`^(?:${codes})$`).test(sign.toUpperCase()) ? sign.toUpperCase() : null)
}

/** 12,600.50 · 12.600,50 · 55 000 · 12.6 */
function numberOf(written: string): number {
  const grouped = /[.,'’\u00a0\u202f ]\d{3}(?!\d)/.test(written)
  if (!grouped) return Number(written.replace(',', '.'))
  const cents = /[.,](\d{1,2})$/.exec(written)?.[1]
  const whole = (cents === undefined ? written : written.slice(0, -cents.length - 1)).replace(/\D/g, '')
  return Number(cents === undefined ? whole : `${whole}.${cents}`)
}
