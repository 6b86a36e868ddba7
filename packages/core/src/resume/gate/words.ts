import { stemmer } from 'stemmer'
import { tokensOf } from '../../vocabulary/tokens.ts'
import { carriers, conjunctions, emptyWords, irregular, ladder, synonyms } from './lexicon.ts'
import { everyTongue, isEmptyIn, stemIn, tongueOf } from './tongues/all.ts'

/** A word of a sentence, made comparable: by its stem, verbs by their infinitive, words of one meaning by the first of them. */
export interface Word {
  readonly stem: string
  /** Folded: without case, accents and a plural's s. */
  readonly folded: string
  readonly written: string
  readonly start: number
  readonly end: number
  readonly isApart: boolean
  /** Whether it says something of its own: no article, preposition, auxiliary or "worked on". */
  readonly tells: boolean
  /** Where it says how strong somebody's part was ("led", "part of a"): the step of the ladder; null elsewhere. */
  readonly agency: number | null
}

/** Part of a sentence that says one thing: what stands between commas, semicolons and "and". */
export interface Clause {
  readonly text: string
  readonly words: readonly Word[]
}

/** Text as it is compared: one form for each character, plain dashes and quotes, nothing invisible, no double spaces. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of a normalised text. `language` is one that `languageOfText` tells, English where null. */
export function wordsIn(text: string, language: string | null): Word[] {
  const tokens = tokensOf(text)
  const steps = agencyAt(tokens.map(({ word }) => word))
  return tokens.map(({ word, start, end, isApart }, at) => {
    const stem = stemOf(word, language)
    const tells =
      !emptyWords.has(word) && !isEmptyIn(language, word) && !carriers.has(stem) && !/^\d+(?:[.,]\d+)*(?:k|m|mn|bn)?$/.test(word)
    return { stem, folded: word, written: text.slice(start, end), start, end, isApart, tells, agency: steps[at] ?? null }
  })
}

/** The ladder's step for each word that stands in one of its expressions. */
function agencyAt(folded: readonly string[]): (number | null)[] {
  const line = ` ${folded.join(' ')} `
  const steps: (number | null)[] = folded.map(() => null)
  for (const [level, words] of ladder)
    for (const { 0: found, index } of line.matchAll(words)) {
      const first = line.slice(0, index).split(' ').length - 2
      for (let at = first; at < first + found.split(' ').length; at++) steps[at] ??= level
    }
  return steps
}

function stemOf(word: string, language: string | null): string {
  if (tongueOf(language)) return stemIn(language ?? '', word)
  const stem = stemmer(irregular.get(word) ?? word)
  return synonyms.get(stem) ?? stem
}

/**
 * The clauses of a normalised text: parted by semicolons, colons and sentences, and by commas and "and" where another thing done begins. What tells
 * of a single thing ("Gave and checked medicines") goes with the next.
 */
export function clausesOf(text: string, language: string | null): Clause[] {
  const soft = joints[language ?? 'en'] ?? /,/gu
  return text.split(hard).flatMap((sentence) => {
    const words = wordsIn(sentence, language)
    const within = (from: number, to: number) => words.filter(({ start }) => start >= from && start < to)
    const starts = [0]
    for (const { index } of sentence.matchAll(soft)) {
      const isWhole = within(starts.at(-1) ?? 0, index).filter(({ tells }) => tells).length >= 2
      const rest = within(index, sentence.length)
      const goesOn = tongueOf(language)?.relative.test(rest[0]?.written ?? '') ?? false
      if (isWhole && !goesOn && beginsDeed(rest, language)) starts.push(index)
    }
    return starts.flatMap((from, at) => {
      const to = starts[at + 1] ?? sentence.length
      const own = within(from, to).map((word) => ({ ...word, start: word.start - from, end: word.end - from }))
      return own.length === 0 ? [] : [{ text: sentence.slice(from, to), words: own }]
    })
  })
}

const joints = Object.fromEntries(
  [['en', conjunctions] as const, ...everyTongue.map(([language, tongue]) => [language, tongue.conjunctions] as const)].map(
    ([language, words]) => [language, new RegExp(String.raw`,(?!\d)|\s[&/+]\s|(?<!\p{L})(?:${words})(?!\p{L}|\s\d)`, 'giu')],
  ),
)
const hard = /[;:!?()•|。]+|(?<!(?<!\p{L})(?:ca|ok|approx|aprox|env|bzw|inkl|resp|nr))\.(?=\s|$)|\s-\s/iu

/** Whether words tell another thing done: by a verb's form at their head, elsewhere at their end too. */
function beginsDeed(words: readonly Word[], language: string | null): boolean {
  const own = words.filter(({ tells, agency }) => tells || agency !== null)
  const [first] = own
  if (!first || own.length < 2) return false
  if (first.agency !== null) return true
  if (!tongueOf(language)) return isDeed(first, language) || bases.has(first.folded)
  const isDone = (word: Word) => /^\p{Ll}/u.test(word.written) && isDeed(word, language)
  return isDone(first) || isDone(own.at(-1) ?? first)
}

/** Whether a word has the form of something done. */
export function isDeed({ written, folded }: Word, language: string | null): boolean {
  const tongue = tongueOf(language)
  if (tongue) return tongue.deed.test(written.toLowerCase())
  return /(?:ed|ing)$/i.test(written) || irregular.has(folded)
}

const bases = new Set(irregular.values())

/** The stems of what tells something. */
export function telling(words: readonly Word[]): string[] {
  return words.filter(({ tells }) => tells).map(({ stem }) => stem)
}
