import { useNavigate, useSearch } from '@tanstack/react-router'
import { words as fit } from './fitWords.ts'
import { words } from './words.ts'

/** The filters as they stand in the address, and how to set them anew. */
export function useFilters() {
  const search = useSearch({ from: '/shell/session/opportunities' })
  const navigate = useNavigate({ from: '/opportunities' })
  return { search, show: (next: typeof search) => void navigate({ search: next, resetScroll: false }) }
}

export type Search = ReturnType<typeof useFilters>['search']

/** The server's name of a filter against the address's. */
const names: Readonly<Record<string, keyof Search>> = { q: 'q', location: 'location', remote: 'remote', min_fit: 'min' }

/** The filters without these of them, by the server's names for them. */
export function without(search: Search, filters: readonly string[]): Search {
  const gone = new Set<string | undefined>(filters.map((filter) => names[filter]))
  return Object.fromEntries(Object.entries(search).filter(([name]) => !gone.has(name)))
}

/** What the server is asked for. */
export function inputOf({ q, location, remote, min }: Search) {
  return { limit: 20, ...(q && { q }), ...(location && { location }), ...(remote && { remote }), ...(min !== undefined && { minFit: min }) }
}

/** What is set, for the folded line: "nurse, Bristol, fully from home, fit from 60". */
export function setWords({ q, location, remote, min }: Search): string {
  return [q, location, remote && fit.terms.remote[remote], min !== undefined && words.filters.setFit(min)].filter(Boolean).join(', ')
}
