/** A word of a text: folded for comparing, with its offsets in the text as it is. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Whether punctuation parts it from the word before: "sales, engineering" is no "sales engineering". */
  readonly isApart: boolean
}

const word = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:\+{1,2}|#)\p{N}*(?![\p{L}\p{N}]))?`
const words = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:\p{L}{1,2}(?:&\p{L}{1,2})+(?![\p{L}\p{N}&])|\.?${word}(?:\.${word})*)`, 'gu')
const parting = /[,;:()[\]{}|•·▪●!?…"“”„«»]|\.\s|\s[-–—]\s|\n\s*\n/

/** Words as they are compared: without case, accents and a plural's s. `C++`, `C#`, `.NET`, `Node.js` and `R&D` stay whole. */
export function tokensOf(text: string): Token[] {
  let last = 0
  return Array.from(text.matchAll(words), ({ 0: written, index: start }) => {
    const isApart = last > 0 && !isBlank(text, last, start) && parting.test(text.slice(last, start))
    last = start + written.length
    return { word: foldWord(written), start, end: last, isApart }
  })
}

/** Nothing but a blank, as between most words. */
const isBlank = (text: string, from: number, to: number): boolean => to - from === 1 && text.charCodeAt(from) === 32

/** A phrase as its words. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word)
}

/** A word without case, accents and a plural's s. What ends in -ics is a field ("electronics"), no plural. */
export function foldWord(word: string): string {
  const plain = /^[\0-\x7f]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '')
  const folded = plain.toLowerCase()
  return folded.length > 4 && folded.endsWith('s') && !/(?:s|ic)s$/.test(folded) ? folded.slice(0, -1) : folded
}
