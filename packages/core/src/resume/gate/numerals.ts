const listed = (words: string) => words.trim().split(/\s+/)

/** Numbers as words, by language: from two on, in the order of `values`. */
const values = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 40, 50, 60, 70, 80, 90, 100]
const spelled: Readonly<Record<string, readonly string[]>> = {
  en: listed('two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred'),
  de: listed(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
  ),
  fr: listed('deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante - - - cent'),
  es: listed(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
  ),
  it: listed(
    'due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento',
  ),
  pt: listed(
    'dois três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem',
  ),
  nl: listed(
    'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd',
  ),
}
const teens = listed('thirteen fourteen fifteen sixteen seventeen eighteen nineteen')

const tables = Object.fromEntries(
  Object.entries(spelled).map(([language, words]) => {
    const table = new Map([
      ...words.flatMap((word, at) => (word === '-' ? [] : [[word, values[at] ?? 0] as const])),
      ...(language === 'en' ? [...teens.map((word, at) => [word, 13 + at] as const), ['dozen', 12] as const] : []),
      ...(language === 'pt' ? [['duas', 2] as const] : []),
    ])
    const word = [...table.keys()].join('|')
    const run = new RegExp(
      String.raw`(?<![\p{L}\p{N}-]|pour\s|per\s|por\s)(?:a\s)?(?:${word})(?:(?:-|\s|\sand\s)(?:${word}))*(?!\p{L}|-\p{L})`,
      'giu',
    )
    return [language, { table, run }]
  }),
)

/** A text with its spelled numbers as digits: "twenty-five" as 25, "three hundred" as 300, "a dozen" as 12; "as many as" is "up to". */
export function inDigits(text: string, language: string | null): string {
  const spellings = tables[language ?? 'en']
  if (!spellings) return text
  const { table, run } = spellings
  return text.replace(/(?<!\p{L})as many as(?!\p{L})/giu, 'up to').replace(run, (match) => {
    const parts =
      match
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.flatMap((part) => table.get(part) ?? []) ?? []
    const sum = summed(parts)
    return sum === null ? match : String(sum)
  })
}

/** "twenty five" adds, "three hundred" multiplies; null for words that make no one number ("two three"). */
function summed(parts: readonly number[]): number | null {
  let sum = 0
  let last = Number.POSITIVE_INFINITY
  for (const part of parts) {
    if (part === 100 && sum > 0 && sum < 10) sum *= 100
    else if (
      part < last &&
      (last === Number.POSITIVE_INFINITY || last >= 20) &&
      (last === Number.POSITIVE_INFINITY || part < 10 || last === 100)
    )
      sum += part
    else return null
    last = part
  }
  return sum
}
