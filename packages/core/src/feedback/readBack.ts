import { wordsFor } from '../resume/language.ts'
import type { ResumeDocument } from '../resume/schema.ts'
import { sentencesOf } from '../resume/sentences.ts'
import { dateText } from '../words/documents/dates.ts'
import { languageText } from '../words/documents/levels.ts'

/** A value that has to come out of the exported bytes, by its sentence. */
export interface Kept {
  readonly pointer: string
  readonly value: string
}

/** Letters and digits alone: how a line is broken, hyphenated or bulleted does not matter, what it says does. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Everything that a document says, value by value, as it is written out in its language: dates as `Mar 2021`. */
export function valuesOf(document: ResumeDocument): Kept[] {
  const words = wordsFor(document)
  return sentencesOf(document).flatMap(({ pointer, text, fields }) => {
    if (!fields) return [{ pointer, value: text }]
    if (pointer.startsWith('/languages/')) return [{ pointer, value: languageText(fields, words) }]
    return Object.entries(fields).flatMap(([name, value]) =>
      value && name !== 'url'
        ? [{ pointer, value: /Date$|^date$/.test(name) ? dateText(value, words.language) : value.replace(/^https?:\/\/(?:www\.)?/, '') }]
        : [],
    )
  })
}

/** Values that do not stand in an extracted text. */
export function lostIn(values: readonly Kept[], text: string): Kept[] {
  const whole = squeezed(text)
  return values.filter(({ value }) => !whole.includes(squeezed(value)))
}

/** Longer runs would count a date that one reader puts before its title, and another behind, four times. */
const runs = 2

/**
 * How far two extractions give the same words in the same order: the share of pairs of words of the one that the other has too (0 to 1).
 * 1 when the one has no pair.
 */
export function agreement(one: string, other: string): number {
  const wordsOf = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const runsOf = (words: readonly string[]) => words.slice(runs - 1).map((_, at) => words.slice(at, at + runs).join(' '))
  const [mine, theirs] = [runsOf(wordsOf(one)), new Set(runsOf(wordsOf(other)))]
  return mine.length === 0 ? 1 : mine.filter((run) => theirs.has(run)).length / mine.length
}
