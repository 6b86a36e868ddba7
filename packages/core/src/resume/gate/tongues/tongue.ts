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
  /** Words that tell nothing of their own here. */
  readonly empty: string
  /** Whether names take endings too: "w Javie". */
  readonly bendsNames?: true
  /** Words before the first end, before the second, and before the difference: "de 9 para 5", "um 12 %". */
  readonly ends: { readonly from: string; readonly to: string; readonly by: string }
  /** Prefixes that leave the verb: "führte … ein", "Einführung". */
  readonly prefixes?: readonly string[]
}

export const listed = (words: string) => words.trim().split(/\s+/)
