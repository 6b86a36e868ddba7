import type { Run } from './doing.ts'
import { heads } from './heads.ts'
import { list, type Word } from './words.ts'

const bearers =
  /^(?:developer|engineer|manager|architect|analyst|specialist|consultant|team|department|company|companie|lead|scientist|designer|administrator|expert|owner|executive|leader|community|communitie|platform|industry)s?$/

/** Whether a name that ends at `end` is part of somebody's title, or of a team's or a company's: "Java developer", "product owner". */
export function isTitle(words: readonly Word[], end: number): boolean {
  const at = words.findIndex((word) => word.start >= end)
  const [last, next] = [at < 0 ? words.at(-1) : words[at - 1], at < 0 ? undefined : words[at]]
  return (last !== undefined && bearers.test(last.lower)) || (next !== undefined && !next.isApart && bearers.test(next.lower))
}

/** A name with the words after it that make it a narrower one: "software development processes". */
export function widened(name: { readonly start: number; readonly end: number }, words: readonly Word[], text: string) {
  const from = words.findIndex(({ start }) => start >= name.end)
  if (from < 0) return name
  let { end } = name
  for (const word of words.slice(from)) {
    if (word.isApart || !heads.test(word.lower)) break
    end = word.end
  }
  return { text: text.slice(name.start, end), end }
}

const languages = list(`
English German French Spanish Italian Portuguese Dutch Polish Danish Swedish Norwegian Finnish Czech Slovak Hungarian Romanian Bulgarian Greek Turkish Arabic
Hebrew Persian Farsi Mandarin Cantonese Chinese Japanese Korean Vietnamese Thai Hindi Urdu Bengali Tamil Punjabi Russian Ukrainian Welsh Irish Gaelic
Deutsch Englisch Französisch Spanisch Italienisch Portugiesisch Niederländisch Polnisch Türkisch Arabisch Russisch Ukrainisch Rumänisch
`)

/** Languages by their names. */
export function languagesIn(words: readonly Word[]): Run[] {
  return words.flatMap(({ text }, at) => (languages.has(text) ? [{ first: at, last: at }] : []))
}
