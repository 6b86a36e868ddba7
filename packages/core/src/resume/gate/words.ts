import { stemmer } from 'stemmer'
import { tokensOf } from '../../vocabulary/tokens.ts'
import { carriers, conjunctions, emptyWords, irregular, ladder, synonyms } from './lexicon.ts'

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

/** The words of a normalised text. `language` is one of the seven that `languageOfText` tells, English where null. */
export function wordsIn(text: string, language: string | null): Word[] {
  const tokens = tokensOf(text)
  const steps = agencyAt(tokens.map(({ word }) => word))
  return tokens.map(({ word, start, end, isApart }, at) => {
    const stem = stemOf(word, language)
    const tells = !emptyWords.has(word) && !carriers.has(stem) && !/^\d+(?:[.,]\d+)*(?:k|m|mn|bn)?$/.test(word)
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
  const stem =
    language === null || language === 'en' ? stemmer(irregular.get(word) ?? word) : looseStem(irregular.get(word) ?? word, language)
  return synonyms.get(stem) ?? stem
}

const participle = /^(auf|an|ein|aus|ab|vor|zu|mit|um|durch|her|hin|weiter|nach|bei)?ge(?=\p{L}{4})/u
const endings: Readonly<Record<string, RegExp>> = {
  de: /(?:ungen|ung|etest|eten|etem|eter|etes|ete|test|ten|tem|ter|tes|te|end\p{L}{0,2}|en|em|er|es|et|t|e|n|s)$/u,
  nl: /(?:ingen|ing|den|ten|de|te|en|er|d|t|e|s)$/u,
  romance:
    /(?:amento|imento|imiento|amiento|zione|zioni|ciones|cion|coes|cao|ements?|ations?|ando|endo|iendo|antes?|ees?|ados?|adas?|idos?|idas?|ato|ata|ati|ate|ito|ita|iti|ite|uto|uta|ait|aient|ant|iez|ons|ent|er|ir|re|ar|are|ere|ire|ei|ou|iu|es|os|as|is|e|o|a|i|s)$/u,
}

/** A cut that brings the forms of a word together well enough for comparing two texts of one language, never shorter than four letters. */
function looseStem(word: string, language: string): string {
  const bare = language === 'de' || language === 'nl' ? word.replace(participle, '$1') : word
  const ending = endings[language] ?? (language in conjunctions ? endings.romance : undefined)
  const cut = ending === undefined ? bare : bare.replace(ending, '')
  return cut.length >= 4 ? cut : bare
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
      if (isWhole && beginsDeed(within(index, sentence.length), language)) starts.push(index)
    }
    return starts.flatMap((from, at) => {
      const to = starts[at + 1] ?? sentence.length
      const own = within(from, to).map((word) => ({ ...word, start: word.start - from, end: word.end - from }))
      return own.length === 0 ? [] : [{ text: sentence.slice(from, to), words: own }]
    })
  })
}

const joints = Object.fromEntries(
  Object.entries(conjunctions).map(([language, words]) => [
    language,
    new RegExp(String.raw`,(?!\d)|\s[&/+]\s|(?<!\p{L})(?:${words})(?!\p{L}|\s\d)`, 'giu'),
  ]),
)
const hard = /[;:!?()•|]+|\.(?=\s|$)|\s-\s/u

/** Whether words begin with something done: in English a verb's form, elsewhere whatever tells two things. */
function beginsDeed(words: readonly Word[], language: string | null): boolean {
  const own = words.filter(({ tells, agency }) => tells || agency !== null)
  const [first] = own
  if (!first || own.length < 2) return false
  if (language !== null && language !== 'en') return true
  return first.agency !== null || /(?:ed|ing)$/.test(first.folded) || irregular.has(first.folded) || bases.has(first.folded)
}

const bases = new Set(irregular.values())

/** The stems of what tells something. */
export function telling(words: readonly Word[]): string[] {
  return words.filter(({ tells }) => tells).map(({ stem }) => stem)
}
