import type { Gazetteer } from '@mosaic/core/places/gazetteer'
import { nearness } from '@mosaic/core/places/near'
import type { Posting } from '@mosaic/core/postings/schema'
import type { OpportunityFilter } from '@mosaic/core/views/ob'

export type FilterName = 'q' | 'location' | 'remote' | 'min_fit'
/** What a list is narrowed by; what is undefined narrows nothing. */
export type Filter = Pick<OpportunityFilter, 'q' | 'location' | 'remote' | 'minFit'>

/** Text as filters compare it: without case and accents. */
export function fold(text: string | null): string {
  return isPlain(text ?? '') ? (text ?? '').toLowerCase() : (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

const isPlain = (text: string) => /^[\0-\x7f]*$/.test(text)

/** What `q` is looked for in. */
export const searchText = ({ role, company, text }: Posting) => fold(`${role} ${company ?? ''} ${text}`)

/** The words of `q`, each of which has to stand in a posting, be it within a longer word. Every character beyond ASCII is part of a word. */
export const searchWords = (q: string) => wordsIn(fold(q))

/** The words of a text that is folded. */
export const wordsIn = (folded: string): string[] => folded.match(/[a-z0-9+#\u0080-\uffff]+/g) ?? []

/** The filters that a posting does not pass. `score` is its fit's number. */
export function failedFilters(
  { q, location, remote, minFit }: Filter,
  posting: Posting,
  score: number | null,
  places: Gazetteer,
): FilterName[] {
  const failed: FilterName[] = []
  if (q) {
    const text = searchText(posting)
    if (!searchWords(q).every((word) => text.includes(word))) failed.push('q')
  }
  if (location && !isAt(location, posting, places)) failed.push('location')
  if (remote && posting.remote !== remote) failed.push('remote')
  if (minFit !== undefined && (score === null || score < minFit)) failed.push('min_fit')
  return failed
}

/** Whether a posting's place is near or in the one looked for. */
export const isAt = (location: string, posting: Pick<Posting, 'location'>, places: Gazetteer) =>
  posting.location !== null && nearness(posting.location, location, places).isNear === true

export function filtersSet({ q, location, remote, minFit }: Filter): FilterName[] {
  return [
    ...(q ? (['q'] as const) : []),
    ...(location ? (['location'] as const) : []),
    ...(remote ? (['remote'] as const) : []),
    ...(minFit === undefined ? [] : (['min_fit'] as const)),
  ]
}
