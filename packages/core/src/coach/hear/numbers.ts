import { plainNumbers } from '../../numerals/words.ts'

const counts = new Map([
  ...plainNumbers,
  ...['a', 'an', 'eine', 'einem', 'einen', 'einer'].map((word) => [word, 1] as const),
  ['couple', 2],
])

/** A count in figures or in English or German words, as a part of a pattern. */
export const count = `(\\d{1,2}(?:[.,]\\d)?|${[...counts.keys()].join('|')})`

/** What a count means; NaN for anything else. */
export const numberOf = (word: string | undefined): number =>
  word === undefined ? Number.NaN : (counts.get(word.toLowerCase()) ?? Number(word.replace(',', '.')))
