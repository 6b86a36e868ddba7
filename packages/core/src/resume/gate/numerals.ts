import { numberWords } from '../../numerals/languages.ts'
import { spelledIn } from '../../numerals/spelled.ts'

/** What makes "cent" a part of "pour cent", and a number a part of a longer word. */
const notBefore = /(?:[\p{L}\p{N}]-|(?<!\p{L})(?:pour|per|por)\s)$/iu
const notAfter = /^-\p{L}/u

/**
 * A text with its spelled numbers as digits: "twenty-five" as 25, "trescientos" as 300, "a dozen" as 12; "as many as" is "up to". Figures stay as they
 * are written, and so does "one".
 */
export function inDigits(text: string, language: string | null): string {
  const words = numberWords[language ?? 'en']
  if (!words) return text
  const plain = text.replace(/(?<!\p{L})as many as(?!\p{L})/giu, 'up to')
  return spelledIn(plain, words)
    .filter(({ start, end, value }) => {
      const isApart = !notBefore.test(plain.slice(0, start)) && !notAfter.test(plain.slice(end))
      return isApart && value >= 2 && /^\p{L}/u.test(plain.slice(start, end))
    })
    .reduceRight((all, { start, end, value }) => `${all.slice(0, start)}${value}${all.slice(end)}`, plain)
}
