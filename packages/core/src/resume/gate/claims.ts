import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { amountsIn } from './amounts.ts'
import { agencyIn } from './known.ts'
import { isName } from './names.ts'
import { inDigits } from './numerals.ts'
import { weighty } from './weights.ts'
import { clausesOf, normalise, wordsIn } from './words.ts'

/** What a text claims that another can be held against, found by the gate's own rules. */
export interface Claims {
  /** Numbers by value and unit. */
  readonly numbers: ReadonlySet<string>
  /** Skills that the vocabulary knows, by the words they stand there with. */
  readonly skills: readonly string[]
  /** Names of people, firms, places, papers, tools, as they are written. */
  readonly names: readonly string[]
  /** The strongest step of the ladder: 0 assisted to 4 owned; null when no such word stands there. */
  readonly agency: number | null
  /** Words for rank, scope and distinction, as they are written. */
  readonly ranks: readonly string[]
}

/** What a text in a language claims; English where null. */
export function claimsOf(raw: string, vocabulary: Vocabulary, language: string | null = null): Claims {
  const text = inDigits(normalise(raw), language)
  const clauses = clausesOf(text, language)
  const steps = clauses.flatMap((clause) => agencyIn(clause) ?? [])
  const sentences = text.split(/(?<=[.!?:])\s+/)
  const words = wordsIn(text, language)
  return {
    numbers: new Set(clauses.flatMap((clause) => amountsIn(clause, language)).map(({ value, unit }) => `${value}${unit}`)),
    skills: vocabulary.matchSkills(text).map(({ name }) => name),
    names: sentences.flatMap((sentence) => {
      const own = wordsIn(sentence, language)
      // every German noun has a capital: here each counts, so that no name slips in as one
      return own.filter((word, at) => isName(word, at, own, sentence, null) && word.folded !== 'i').map(({ written }) => written)
    }),
    agency: steps.length === 0 ? null : Math.max(...steps),
    ranks: words.filter(({ folded, agency }) => agency === null && weighty.has(folded)).map(({ written }) => written),
  }
}
