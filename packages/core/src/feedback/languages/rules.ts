/** What the rules for writing know of one language: words only, the rules themselves know none. One file a language. */
export interface WritingRules {
  /** BCP 47. */
  readonly language: string
  /** Openings that say that something was somebody's task, not what came of it. */
  readonly weakOpening: RegExp
  readonly firstPerson: RegExp
  /** What was done without whoever did it. */
  readonly passive: RegExp
  /** Passives that a person is told of fairly: who was promoted did not do it. */
  readonly fairPassive: RegExp
  /** Something became different. */
  readonly outcome: RegExp
  /** Whether a line's first word, in small letters, is a verb in the present, or in the past. */
  readonly isPresent: (word: string) => boolean
  readonly isPast: (word: string) => boolean
  /** A line whose first word is something done though it is in no list: by its ending and what follows. */
  readonly opensWithDeed?: RegExp
  /** "Care of patients": the first word is a thing, not what is done. */
  readonly thing: RegExp
}

export const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs by their two forms, `present/past`, as the same person says them. */
export function pairs(forms: string): Pick<WritingRules, 'isPresent' | 'isPast'> {
  const both = [...listed(forms)].map((pair) => pair.split('/'))
  const [present, past] = [new Set(both.map(([one]) => one)), new Set(both.map(([, other]) => other))]
  return { isPresent: (word) => present.has(word) && !past.has(word), isPast: (word) => past.has(word) }
}
