const listed = (words: string) => words.split(' ')

const english = {
  ones: listed(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: listed('twenty thirty forty fifty sixty seventy eighty ninety'),
}
const german = {
  ones: listed(
    'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  ),
  tens: listed('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
}
const numbered = ({ ones, tens }: typeof english): [string, number][] => [
  ...ones.map((word, at): [string, number] => [word, at]),
  ...tens.map((word, at): [string, number] => [word, 20 + 10 * at]),
]
const ones = new Map(numbered(german))
/** The plain English numbers below a hundred. */
export const englishNumbers: ReadonlyMap<string, number> = new Map(numbered(english))
const others: readonly [string, number][] = [
  ['eins', 1],
  ['zwo', 2],
  ['dreissig', 30],
]

/** The plain numbers below a hundred in English and German, by their word. */
export const plainNumbers: ReadonlyMap<string, number> = new Map([...englishNumbers, ...ones, ...others])

/** What a number before it is taken times. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['hundert', 100],
  ['dutzend', 12],
  ['tausend', 1e3],
  ['millionen', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
])

/** A German number written as one word: "fünfundvierzigtausend", "neunzehnhundertachtundneunzig", "dreieinhalb"; null for any other word. */
export function germanNumber(word: string): number | null {
  const plain = ones.get(word) ?? others.find(([name]) => name === word)?.[1]
  if (plain !== undefined) return plain
  if (word === 'anderthalb') return 1.5
  const half = /^(.+)einhalb$/.exec(word)?.[1]
  if (half !== undefined) return plus(germanNumber(half), 0.5)
  for (const [name, size] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const [, before, after] = new RegExp(`^(.*?)${name}(?:und)?(.*)$`).exec(word) ?? []
    if (before === undefined || after === undefined) continue
    const [many, rest] = [before === '' ? 1 : germanNumber(before), after === '' ? 0 : germanNumber(after)]
    return many === null || rest === null || rest >= size ? null : many * size + rest
  }
  const [, unit, ten] = /^(.+?)und(.+)$/.exec(word) ?? []
  const [a, b] = [ones.get(unit ?? ''), ones.get(ten ?? '')]
  return a !== undefined && b !== undefined && a > 0 && a < 10 && b >= 20 ? a + b : null
}

const plus = (number: number | null, more: number) => (number === null ? null : number + more)
