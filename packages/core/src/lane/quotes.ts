import { z } from 'zod'

/** Where words stand in a source: offsets, `end` exclusive. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof Span>

const quoteMarks = /['’‘‚′]/g
const doubleMarks = /["“”„″«»]/g
const dashes = /[-‐-―−]/g

/**
 * Where a quote stands in a source, from `from` on; null when it does not. Spaces, dashes, quotation marks and the size of letters may differ,
 * nothing else: a quote with a word more or fewer is none.
 */
export function placeOf(quote: string, source: string, from = 0): Span | null {
  const words = quote.trim().split(/\s+/)
  if (!/\p{L}|\p{N}/u.test(quote) || quote.length > 2000) return null
  const pattern = words.map(loosely).join('\\s+')
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(source.slice(from))
  return found && { start: from + found.index, end: from + found.index + found[0].length }
}

function loosely(word: string): string {
  return [...word]
    .map((one) => {
      if (one.search(quoteMarks) === 0) return "['’‘‚′]"
      if (one.search(doubleMarks) === 0) return '["“”„″«»]'
      if (one.search(dashes) === 0) return '[-‐-―−]'
      return RegExp.escape(one)
    })
    .join('')
}
