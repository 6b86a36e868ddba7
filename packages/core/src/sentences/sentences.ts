import { german } from './de/all.ts'
import { english } from './en/all.ts'

/** Everything that is composed about a person's numbers, matches and documents, in one language. What others said or wrote goes in as it is. */
export type Sentences = typeof english

export { english }

const all: readonly Sentences[] = [english, german]

/** The sentences of a language, by its first part (`de` of `de-AT`); English where there are none. */
export function sentencesIn(language: string): Sentences {
  return all.find((one) => one.language === language.split('-')[0]) ?? english
}
