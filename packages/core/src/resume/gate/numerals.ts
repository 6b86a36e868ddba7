import { everyTongue } from './tongues/all.ts'
import { numerals } from './tongues/tongue.ts'

const english = new Map([
  ...numerals(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen -',
    'twenty thirty forty fifty sixty seventy eighty ninety hundred',
  ),
  ['dozen', 12] as const,
])

const tables = Object.fromEntries(
  [['en', english] as const, ...everyTongue.map(([language, tongue]) => [language, tongue.numerals] as const)].map(([language, table]) => {
    const word = [...table.keys()].toSorted((a, b) => b.length - a.length).join('|')
    const run = new RegExp(
      String.raw`(?<![\p{L}\p{N}-]|pour\s|per\s|por\s)${language === 'en' ? String.raw`(?:a\s)?` : ''}(?:${word})(?:(?:-|\s|\s(?:and|et|y|e)\s)(?:${word}))*(?!\p{L}|-\p{L})`,
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
