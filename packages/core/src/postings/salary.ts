import { hoursTold } from './hours.ts'
import { type Money, moneyIn } from './money.ts'
import type { SalaryRange } from './schema.ts'
import { shortLinesOf } from './shortLines.ts'

type Period = NonNullable<SalaryRange['period']>

const units: readonly (readonly [Period, string])[] = [
  ['hour', 'hour|hr|h|stunde|std|heure|hora|ora|uur|godzinę|godz'],
  ['day', 'day|tag|jour|día|giorno|dag|dzień'],
  ['week', 'week|wk|woche|semaine|semana|settimana|tydzień'],
  ['month', 'month|mo|monat|mois|mes|mese|maand|miesiąc|mies|mês'],
  ['year', 'year|yr|annum|jahr|an|année|año|anno|jaar|rok|ano'],
]
/** "per hour", "/h", "a year", "pro Monat" and "p.a." right after an amount; "hourly", "Jahresgehalt" anywhere near. */
const periodsAfter = units.map(
  ([period, words]) =>
    [
      period,
      new RegExp(
        String.raw`(?:(?:per|an?|pro|im|je|the|each|every|par|por|al|la|le|za|na|ao)\s+|(?:(?<!\p{L})(?:all|l)['’]|\/\s?))(?:${words})(?![\p{L}\p{N}_])`,
        'iu',
      ),
    ] as const,
)
const periodsNear: readonly (readonly [Period, RegExp])[] = [
  [
    'hour',
    /(?<![\p{L}\p{N}_])hourly(?![\p{L}\p{N}_])|stundenlohn|stundensatz|de l['’]heure|taux horaire|uurloon|stawka godzinowa|(?<![\p{L}\p{N}_])per hour(?![\p{L}\p{N}_])/iu,
  ],
  ['day', /(?<![\p{L}\p{N}_])daily rate(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])day rate(?![\p{L}\p{N}_])|tagessatz/iu],
  ['week', /(?<![\p{L}\p{N}_])weekly(?![\p{L}\p{N}_])/iu],
  [
    'month',
    /(?<![\p{L}\p{N}_])monthly(?![\p{L}\p{N}_])|monatlich|monatsgehalt|monatsbrutto|mensuel|mensual|mensil|miesięczn|maandelijks|maandsalaris/iu,
  ],
  [
    'year',
    /(?<![\p{L}\p{N}_])annual(?:ly)?(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])yearly(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])p\.\s?a(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])pa(?![\p{L}\p{N}_])|jährlich|jahresgehalt|annuel|anual|annuo|annui|rocznie|jaarsalaris|jahresbrutto|(?<![\p{L}\p{N}_])per annum(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])ote(?![\p{L}\p{N}_])/iu,
  ],
]

const pay =
  /(?<!\p{L})(?:salar(?:y|ies)|pay(?:ing|s)?|paid|compensation|wages?|earn(?:ings?)?|remuneration|base|hourly|ote|on[- ]target|rate|package|stipend of|gehalt|vergütung|bezahlung|entgelt|lohn|verdienst|brutto|gross|tvöd|avr|tarif\p{L}*|kollektivvertrag|jahresgehalt|monatsgehalt|stundenlohn|mindestentgelt|entlohnung|salaire|rémunération|brut|sueldo|salario|retribución|brutos?|stipendio|retribuzione|lordi|lordo|salaris|loon|uurloon|wynagrodzenie|zarobki|stawka|basic|scale|grade|band)(?!\p{L})/iu
/** Money that is no pay, by what stands before it or right after it. */
const otherBefore =
  /(?<!\p{L})(?:bonus(?:es)?|referral|stipend|budget|allowance|reimburse\p{L}*|voucher|401\(?k\)?|hsa|contribut\p{L}*|match\p{L}*|donat\p{L}*|discount|equity|rais(?:ed|ing)|fund(?:ed|ing)|series [a-f]|revenue|arr|valu(?:ed|ation)|market|turnover|umsatz|book of business|sales of|deals?|quota|target of|insurance|coverage|gutschein|zuschuss|prämie|weiterbildung\p{L}*|savings?|assets|spend\p{L}*|fees?|cost\p{L}*|grants?|investment|portfolio|customers|clients)(?!\p{L})/iu
const otherAfter =
  /^\+?\s*(?:(?:a|an|per|in|of|annual|yearly|monthly|year|month|worth|total)\s+){0,3}(?:(?:sign(?:ing)?|referral|retention|welcome|joining|wellness|learning|training|home[- ]office|relocation|travel)(?:[- ]on)?\s+)?(?:bonus|stipend|budget|allowance|funding|revenue|arr|valuation|voucher|credit|toward|equity|deals?|accounts?|commission|ote bonus|industry|market|in sales|zuschuss|gutschein)(?!\p{L})/iu

/** A pay that a text tells, with its words and their place. */
export interface ToldSalary {
  readonly salary: SalaryRange
  readonly quote: string
  readonly start: number
  readonly end: number
}

interface Offer extends ToldSalary {
  readonly weight: number
}

/**
 * The pay that a text tells, null when it tells none. Money counts as pay when a word of pay stands with it or heads its paragraph, or when it
 * comes with a period or as a range that could be one; funding, revenue, bonuses and allowances are left out. Base pay goes before a total.
 */
export function salaryTold(text: string): ToldSalary | null {
  const offers: Offer[] = []
  let start = 0
  let isUnderPay = false
  for (const line of shortLinesOf(text)) {
    if (line.trim() !== '') {
      const amounts = moneyIn(line)
      const tellsHours = amounts.some(({ isRange }) => isRange) && hoursTold(line) !== null
      for (const amount of amounts) {
        const offer = offerOf(line, start, amount, isUnderPay || (amount.isRange && tellsHours))
        if (offer) offers.push(offer)
      }
      isUnderPay = line.length < 60 && pay.test(line) && !/\d/.test(line)
    }
    start += line.length + 1
  }
  const [best] = offers.toSorted((a, b) => b.weight - a.weight)
  if (!best) return null
  const { salary, quote, start: from, end } = best
  return { salary, quote, start: from, end }
}

const dollars: Readonly<Record<string, string>> = { NZ: 'NZD', AU: 'AUD', CA: 'CAD', SG: 'SGD' }

/** "$58,000" in Waikato are New Zealand's dollars: a sign alone is read by the country of the place, which `code` names. */
export function inDollarsOf(told: ToldSalary | null, code: string | undefined): ToldSalary | null {
  const own = dollars[code ?? '']
  if (told === null || own === undefined || told.salary.currency !== 'USD' || /US\s?\$|USD/i.test(told.quote)) return told
  return { ...told, salary: { ...told.salary, currency: own } }
}

/** The pay a text tells, without its words. */
export const salaryIn = (text: string): SalaryRange | null => salaryTold(text)?.salary ?? null

const reach = 70

function offerOf(line: string, offset: number, money: Money, isBesidePay: boolean): Offer | null {
  const before = clauseBefore(line.slice(Math.max(0, money.start - reach), money.start))
  const after = line.slice(money.end, money.end + 45)
  if (otherAfter.test(after)) return null
  const isOther = otherBefore.test(before)
  const isPay = pay.test(before) || pay.test(after.slice(0, 30)) || isBesidePay
  const period = periodOf(before, after, money)
  const isTold = period.isTold && !isOther
  if (!isPlausible(money, period.value)) return null
  if (isOther && !/(?<!\p{L})(?:salary|base pay|gehalt)(?!\p{L})/iu.test(before)) return null
  const isLarge = (money.max ?? money.min ?? 0) >= 10_000
  const isAlone = (startsLine.test(before) && (isLarge || money.isRange)) || (isLarge && line.trim().split(/\s+/).length <= shortLine)
  if (!isPay && !isTold && !isAlone && !(money.isRange && isLarge)) return null
  const weight =
    (isPay ? 4 : 0) +
    (isTold ? 2 : 0) +
    (money.isRange ? 1 : 0) +
    (/(?<!\p{L})(?:base|basic|grundgehalt)(?!\p{L})/iu.test(before + after.slice(0, 12)) ? 1 : 0) -
    (/(?<!\p{L})(?:ote|on[- ]target|total)(?!\p{L})/iu.test(before + after.slice(0, 20)) ? 2 : 0)
  const { min, max, currency } = money
  return { salary: { min, max, currency, period: period.value }, weight, ...quoteOf(line, offset, money) }
}

/** Words of a line that tells little but an amount: "Hybrid, £38,000." */
const shortLine = 6
const startsLine = /^\s*(?:[-*•–·▪◦]\s+)?(?:up to|from|bis zu|ab)?\s*$/iu

const clauseBefore = (text: string) => text.split(/[;!?•|]|\.\s/).at(-1) ?? ''

function periodOf(before: string, after: string, { min, max, currency }: Money): { value: SalaryRange['period']; isTold: boolean } {
  const close = after.slice(0, 32)
  const said =
    periodsAfter.find(([, words]) => words.test(close.split(/[.,;](?:\s|$)/)[0] ?? ''))?.[0] ??
    periodsNear.find(([, words]) => words.test(`${before} ${close}`))?.[0]
  if (said !== undefined) return { value: said, isTold: true }
  const most = max ?? min ?? 0
  if (
    monthlyBySize.has(currency) &&
    most >= 1000 &&
    most < 10_000 &&
    /(?<!\p{L})(?:brutto|netto|fixum|monatsbrutto)(?!\p{L})/iu.test(before + after)
  )
    return { value: 'month', isTold: false }
  return { value: yearlyBySize.has(currency) && most >= 10_000 ? 'year' : null, isTold: false }
}

/** Where pay before tax of four digits is a month's: nobody works a year for it. */
const monthlyBySize = new Set(['EUR', 'CHF'])
/** Where nobody earns five digits in a month. */
const yearlyBySize = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD'])
const bounds: Readonly<Record<Period, readonly [number, number]>> = {
  hour: [4, 1000],
  day: [30, 5000],
  week: [100, 20_000],
  month: [150, 60_000],
  year: [3000, 3_000_000],
}

function isPlausible({ min, max, currency }: Money, period: SalaryRange['period']): boolean {
  const value = max ?? min ?? 0
  if (period === null) return value >= 8
  const [least, most] = bounds[period]
  return value >= least && (value <= most || !yearlyBySize.has(currency))
}

const longestQuote = 220

/** The line that an amount stands in, or as much around it as can be shown. */
function quoteOf(line: string, offset: number, { start, end }: Money): Pick<Offer, 'quote' | 'start' | 'end'> {
  const isShort = line.length <= longestQuote
  const from = isShort ? 0 : Math.max(0, line.lastIndexOf(' ', start - 80) + 1)
  const until = isShort ? line.length : Math.min(line.length, end + 80)
  const cut = line.slice(from, until)
  const quote = cut.replace(/^\s*(?:[-*•–·▪◦]\s+)?/, '').trimEnd()
  const at = offset + from + cut.indexOf(quote)
  return { quote, start: at, end: at + quote.length }
}
