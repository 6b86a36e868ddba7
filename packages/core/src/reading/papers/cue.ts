/** Words that speak for a kind of document: `title` as a whole line near the top, `anywhere` in running text. */
export interface Cue {
  readonly weight: number
  readonly place: 'title' | 'anywhere'
  readonly pattern: RegExp
}

/** A pattern of whole words, capitals or not. */
export const wordsOf = (...parts: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** A line that is nothing but one of these. */
export const title = (weight: number, ...parts: readonly string[]): Cue => ({
  weight,
  place: 'title',
  pattern: new RegExp(`^(?:${parts.join('|')})$`, 'iu'),
})

/** One of these words, wherever it stands. */
export const anywhere = (weight: number, ...parts: readonly string[]): Cue => ({ weight, place: 'anywhere', pattern: wordsOf(...parts) })
