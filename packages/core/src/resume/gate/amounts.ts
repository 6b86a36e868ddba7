import { negations } from './lexicon.ts'
import { everyTongue, tongueOf } from './tongues/all.ts'
import { type Clause, telling, type Word, wordsIn } from './words.ts'

/** A number of a sentence with what it counts. */
export interface Amount {
  readonly value: number
  readonly written: string
  /** A currency, `%`, `x` for times, or empty. */
  readonly unit: string
  readonly bound: 'exact' | 'upper' | 'less' | 'lower' | 'more' | 'about'
  /** The words counted, nearest first; empty where none follows. */
  readonly counted: readonly string[]
  /** The nearest telling words before it, and after it. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** "a shift", "weekly". */
  readonly per: string | null
  /** The two ends of "from 9 to 2", or the difference of "by 7". */
  readonly end: 'from' | 'to' | 'by' | null
}

const number =
  /(?<![\p{L}\p{N}.,])(?<sign>[$€£¥₹]|(?:CHF|USD|EUR|GBP)\s?)?(?<digits>\d{1,3}(?:[.,' ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?)(?<more>\+)?(?:\s?(?<size>k|m|mn|mio|bn|mrd|tsd|thousand|million|millions|billion|tausend|millionen|milliarden?|mille|mil|millones|milioni|miljoen|milhões|lakh|crore|tys|mln|mld|miliony?|milionów|tysiące|tysięcy)(?![\p{L}\p{N}]))?(?:\s?(?<unit>%|percent|per cent|prozent|pour cent|por ciento|per cento|por cento|procent|pct|x(?![\p{L}\p{N}])|[$€£¥₹]|chf|usd|eur|gbp|euros?|dollars?|pounds|pfund|zł|złotych|pln))?(?![\p{L}\p{N}])/giu

const sizes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  mille: 1e3,
  mil: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millones: 1e6,
  milioni: 1e6,
  miljoen: 1e6,
  milhões: 1e6,
  tys: 1e3,
  tysiące: 1e3,
  tysięcy: 1e3,
  mln: 1e6,
  milion: 1e6,
  miliony: 1e6,
  milionów: 1e6,
  mld: 1e9,
  crore: 1e7,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
}
const percent = /%|per ?cent|prozent|pour cent|por ci?ento|per cento|procent|pct/i
const signs: readonly (readonly [RegExp, string])[] = [
  [percent, '%'],
  [/\$|usd|dollar/i, '$'],
  [/€|eur/i, '€'],
  [/£|gbp|pound|pfund/i, '£'],
  [/zł|pln/i, 'zł'],
  [/x/i, 'x'],
]

const bounds: readonly (readonly [Amount['bound'], RegExp])[] = [
  [
    'upper',
    /(?:up to|at most|max(?:imum)?(?: of)?|bis zu|höchstens|jusqu'à|au plus|hasta|fino a|até|tot|hoogstens|maximal|maksymalnie|najwyżej|do)\s*$/iu,
  ],
  ['less', /(?:under|below|less than|fewer than|unter|weniger als|moins de|menos de|meno di|minder dan|poniżej|mniej niż)\s*$/iu],
  ['lower', /(?:at least|min(?:imum)?(?: of)?|mindestens|au moins|al menos|almeno|pelo menos|minstens|co najmniej|przynajmniej)\s*$/iu],
  [
    'more',
    /(?:over|more than|above|exceeding|upwards of|mehr als|über|plus de|más de|più di|oltre|mais de|meer dan|ruim|ponad|powyżej|więcej niż)\s*$/iu,
  ],
  [
    'about',
    /(?:about|around|approximately|approx\.?|nearly|almost|roughly|circa|ca\.?|~|etwa|rund|ungefähr|knapp|environ|près de|presque|unos|unas|casi|aproximadamente|quasi|quase|cerca de|ongeveer|bijna|alrededor de|około|ok\.?|prawie|niemal)\s*$/iu,
  ],
]

const periods: readonly (readonly [string, string])[] = [
  ['hour', 'hours?|hourly|stunde|stündlich|heure|hora|ora|uur|godzin\\p{L}*'],
  ['shift', 'shifts?|schicht|turno|dienst|garde|zmian\\p{L}*'],
  ['day', 'days?|daily|tag|täglich|jour|quotidien\\p{L}*|día|dia|diari\\p{L}*|giorno|dag|dagelijks|dzień|dziennie'],
  ['night', 'nights?|nightly|nacht|nuit|noche|notte|noite'],
  ['week', 'weeks?|weekly|woche|wöchentlich|semaine|hebdomadaire|semana|semanal|settimana|wekelijks|tydzień|tygodniu|tygodniowo'],
  [
    'month',
    'months?|monthly|monat|monatlich|mois|mensuel\\p{L}*|mes|mensual|mese|mensile|mês|mensal|maand|maandelijks|miesiąc|miesiącu|miesięcznie',
  ],
  ['quarter', 'quarters?|quarterly|quartal|trimestre|kwartaal'],
  [
    'year',
    'years?|yearly|annually|annual|annum|p\\.?a|jahr|jährlich|an|année|annuel\\p{L}*|año|anual|anno|annuale|ano|jaar|jaarlijks|rok|rocznie',
  ],
]
const each = String.raw`(?:a|an|per|each|every|pro|je|jede[nrs]?|par|à la|al|a la|por|cada|alla|ogni|ao|à|elk[e]?|in the|im|am|in der|na|w|co|chaque|todos os|all')`
const rates = periods.map(
  ([name, words]) => [name, new RegExp(String.raw`(?<!\p{L})(?:${each}\s|\/\s?)(?:${words})(?!\p{L})`, 'iu')] as const,
)
const adverbs =
  /^(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|annual|täglich|stündlich|wöchentlich|monatlich|jährlich|dagelijks|wekelijks|maandelijks|jaarlijks|dziennie|tygodniowo|miesięcznie|rocznie)$/iu

/** Every number of a clause that is no date. `clause` has its spelled numbers as digits. */
export function amountsIn({ text, words }: Clause, language: string | null): Amount[] {
  const found = [...text.matchAll(number)].filter((match) => !isDate(match, text, words))
  const amounts = found.map((match, at): Amount => {
    const { sign = '', digits = '', more = '', size = '', unit = '' } = match.groups ?? {}
    const [start, end] = [match.index, match.index + match[0].length]
    const previous = found[at - 1]
    const before = text.slice(previous ? previous.index + previous[0].length : 0, start)
    const after = text.slice(end, found[at + 1]?.index ?? text.length)
    return {
      value: valueOf(digits) * (sizes[size.toLowerCase()] ?? 1),
      written: match[0],
      unit: signs.flatMap(([pattern, name]) => (pattern.test(`${sign} ${unit}`) ? [name] : [])).join(''),
      bound: more === '+' ? 'lower' : (bounds.find(([, pattern]) => pattern.test(before))?.[0] ?? 'exact'),
      counted: unit !== '' && !/^x$/i.test(unit) && !/^\s(?:of|von|der|de|di|van|du|des)\s/iu.test(after) ? [] : countedIn(after, language),
      before: nearest(/\p{L}{4}/u.test(before) ? before : text.slice(0, start), 'before', language),
      after: nearest(after, 'after', language),
      per: rates.find(([, pattern]) => pattern.test(after))?.[0] ?? adverbPeriod(found.length === 1 ? text : after),
      end: endOf(before, after, language),
    }
  })
  return amounts.map((amount, at) => {
    const next = amounts[at + 1]
    return amount.end === 'from' && amount.counted.length === 0 && next?.end === 'to' ? { ...amount, counted: next.counted } : amount
  })
}

const english = { from: 'from', to: 'to', by: 'by' }
const endsIn = new Map(
  [['en', english] as const, ...everyTongue.map(([language, { ends }]) => [language, ends] as const)].map(
    ([language, { from, to, by }]) => {
      const before = (words: string, most: number) =>
        new RegExp(String.raw`(?<!\p{L})(?:${words})(?:\s+|(?<='))(?:\p{L}+\s+){0,${most}}\S?$`, 'iu')
      return [
        language,
        { from: before(from, 2), to: before(to, 2), by: before(by, 1), goesOn: new RegExp(String.raw`(?<!\p{L})(?:${to})\s`, 'iu') },
      ]
    },
  ),
)

function endOf(before: string, after: string, language: string | null): Amount['end'] {
  const ends = endsIn.get(language ?? 'en') ?? endsIn.get('en')
  if (!ends) return null
  if (ends.to.test(before) && !/(?:up to|bis zu)\s+\S?$/iu.test(before)) return 'to'
  if (ends.from.test(before) && ends.goesOn.test(after)) return 'from'
  return ends.by.test(before) ? 'by' : null
}

/** The telling words that stand nearest to a text's end, or to its start: two in English. */
function nearest(text: string, side: 'before' | 'after', language: string | null): string[] {
  const stems = telling(wordsIn(text, language))
  // verbs stand at the end in some languages, and a noun made of them at the start: there all of a clause is near
  const reach = tongueOf(language) ? 6 : 2
  return side === 'before' ? stems.slice(-reach) : stems.slice(0, reach)
}

const dated =
  /(?:(?<!\p{L})(?:in|since|from|until|till|by|of|during|year|seit|von|bis|im|jahr|depuis|en|de|à|année|desde|hasta|año|dal|nel|fino al|anno|sinds|tot|em|ano|we?|ze?|od|do|roku?|r\.|(?:jan|feb|f[ée]v|m[aä]r|apr|avr|abr|ma[iyj]|jun|juin|giu|jul|juil|lug|aug|ao[uû]|ago|sep|set|oct|okt|out|ott|nov|de[czs]|dic|d[ée]c|gen|ene)\p{L}*\.?)|[-/(,]|^)\s*$/iu

/** A year or a month that stands as a date, not as a number of something. */
function isDate({ 0: written, index }: RegExpExecArray, text: string, words: readonly Word[]): boolean {
  if (!/^(?:19|20)\d\d$/.test(written.trim()))
    return /^\d{1,2}$/.test(written) && /^[./-](?:19|20)\d\d/.test(text.slice(index + written.length))
  if (dated.test(text.slice(0, index))) return true
  const next = words.find(({ start }) => start >= index + written.length)
  return next === undefined || next.isApart || !next.tells
}

function valueOf(digits: string): number {
  if (/^\d{1,3}(?:[.,' ]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,' ]/g, ''))
  return Number(digits.replace(',', '.'))
}

/** Up to three telling words that follow at once: "28 elderly patients". How often is no thing counted. */
function countedIn(after: string, language: string | null): string[] {
  const counted: string[] = []
  for (const { isApart, tells, stem, folded, written, start } of wordsIn(after, language)) {
    if (isApart || counted.length === 3 || /[,;:(.]/.test(after.slice(0, start).slice(-2)) || adverbs.test(written) || isNegation(written))
      break
    if (tells) counted.push(stem)
    else if (counted.length > 0 || !/^(?:of|the|my|our|their|de|di|der|von|van|des)$/.test(folded)) break
  }
  return counted
}

const isNegation = (written: string) => written.match(negations)?.[0] === written

function adverbPeriod(text: string): string | null {
  const adverb = text.match(/\p{L}+/gu)?.find((word) => adverbs.test(word))
  return adverb === undefined ? null : (periods.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(adverb))?.[0] ?? null)
}
