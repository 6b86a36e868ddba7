/** What the gate knows of one language's words, beside the lists that all share. One file a language; words are folded: small, without accents. */
export interface Tongue {
  /** Words that part two things said in one sentence. */
  readonly conjunctions: string
  /** Words after a comma that go on telling of the same thing. */
  readonly relative: RegExp
  /** Endings that are cut to bring the forms of a word together, and a participle's beginning. */
  readonly ending: RegExp
  readonly participle?: RegExp
  /** Whether a vowel may stand doubled: "verlaagde", "verlaging". */
  readonly doubles?: true
  /** So many letters stay at least. */
  readonly least: number
  /** `form word`, separated by semicolons: forms that no rule finds, first the word. */
  readonly irregular: string
  /** Words that may stand for one another in a sentence about work, groups separated by semicolons. */
  readonly synonyms: string
  /** Whether a small word as it is written is something done: after "and" another thing then begins. */
  readonly deed: RegExp
  /** Numbers as words. */
  readonly numerals: ReadonlyMap<string, number>
  /** Words that tell nothing of their own here. */
  readonly empty: string
  /** Prefixes that leave the verb: "führte … ein", "Einführung". */
  readonly prefixes?: readonly string[]
}

export const listed = (words: string) => words.trim().split(/\s+/)

const tens = [20, 30, 40, 50, 60, 70, 80, 90]

/** Two to twenty in order, then the tens to a hundred; "-" where a number is no single word. `joined` makes 21 to 99 in one word. */
export function numerals(
  upToTwenty: string,
  tensToHundred: string,
  joined?: (unit: string, ten: string, value: number) => string,
): ReadonlyMap<string, number> {
  const small = listed(upToTwenty).map((word, at) => [word, at + 2] as const)
  const large = listed(tensToHundred).map((word, at) => [word, at === 8 ? 100 : (tens[at] ?? 0)] as const)
  const both = joined
    ? large
        .filter(([, value]) => value < 100)
        .flatMap(([ten, value]) =>
          small.filter(([, unit]) => unit < 10).map(([unit, least]) => [joined(unit, ten, least), value + least] as const),
        )
    : []
  return new Map([...small, ...large, ...both].filter(([word]) => word !== '-'))
}
