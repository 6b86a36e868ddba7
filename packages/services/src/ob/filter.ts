import type { Gazetteer } from '@mosaic/core/places/gazetteer'
import { nearness } from '@mosaic/core/places/near'
import type { Opportunities, OpportunityFilter } from '@mosaic/core/views/ob'
import type { Ranked } from './opportunity.ts'

type Test = (match: Ranked) => boolean
type FilterName = 'q' | 'location' | 'remote' | 'min_fit'

const fold = (text: string | null) => (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Each filter that is set, as a test of one match. */
function testsOf({ q, location, remote, minFit }: OpportunityFilter, places: Gazetteer): Map<FilterName, { said: string; test: Test }> {
  const tests = new Map<FilterName, { said: string; test: Test }>()
  if (q)
    tests.set('q', {
      said: `the words "${q}"`,
      test: ({ posting }) => wordsIn(q, `${posting.role} ${posting.company ?? ''} ${posting.text}`),
    })
  if (location)
    tests.set('location', {
      said: `the place "${location}"`,
      test: ({ posting }) => posting.location !== null && nearness(posting.location, location, places).isNear === true,
    })
  if (remote) tests.set('remote', { said: remoteWords[remote], test: ({ posting }) => posting.remote === remote })
  if (minFit !== undefined)
    tests.set('min_fit', { said: `a fit of at least ${minFit}`, test: ({ fit }) => fit.score !== null && fit.score >= minFit })
  return tests
}

const remoteWords = { remote: '"Fully from home"', hybrid: '"Some days at home"', on_site: '"On site"' } as const

function wordsIn(words: string, text: string): boolean {
  const folded = fold(text)
  return fold(words)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

/** What passes every filter; when nothing does, which filter to let go of and how many are there without it. */
export function filterMatches(
  matches: readonly Ranked[],
  filter: OpportunityFilter,
  places: Gazetteer,
): { passing: Ranked[]; suggestions: Opportunities['suggestions'] } {
  const tests = testsOf(filter, places)
  const all = [...tests]
  const passing = matches.filter((match) => all.every(([, { test }]) => test(match)))
  if (passing.length > 0 || all.length === 0) return { passing, suggestions: [] }
  const suggestions = all
    .map(([name, { said }]) => {
      const count = matches.filter((match) => all.every(([other, { test }]) => other === name || test(match))).length
      return { filter: name, text: `Without ${said}: ${count}.`, count }
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  return { passing, suggestions }
}
