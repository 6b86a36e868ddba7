/** A word of a text: folded for comparing, with its offsets in the text as it is. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const word = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:\+{1,2}|#)\p{N}*(?![\p{L}\p{N}]))?`
const words = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:\p{L}{1,2}(?:&\p{L}{1,2})+(?![\p{L}\p{N}&])|\.?${word}(?:\.${word})*)`, 'gu')

/** Words as they are compared: without case, accents and a plural's s. `C++`, `C#`, `.NET`, `Node.js` and `R&D` stay whole. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(words)].map((match) => ({ word: foldWord(match[0]), start: match.index, end: match.index + match[0].length }))
}

/** A phrase as its words. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word)
}

/** A word without case, accents and a plural's s. */
export function foldWord(word: string): string {
  const plain = /^[\0-\x7f]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '')
  const folded = plain.toLowerCase()
  return folded.length > 4 && folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded
}
