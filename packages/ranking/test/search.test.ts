import { fitOf } from '@mosaic/core/fit/fit'
import { compareKeys, type RankKey, rankKey } from '@mosaic/core/fit/order'
import { similarPostings, skillsOf } from '@mosaic/core/fit/similar'
import type { Posting } from '@mosaic/core/postings/schema'
import { type Entry, entryOf } from '@mosaic/ranking/entry'
import { failedFilters, filtersSet } from '@mosaic/ranking/filter'
import { PostingIndex } from '@mosaic/ranking/postingIndex'
import { type Found, type Search, search } from '@mosaic/ranking/search'
import { searchable } from '@mosaic/ranking/searchable'
import { similar } from '@mosaic/ranking/similar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personOf, vocabulary } from '../../core/test/people.ts'
import { filters, people, postings } from './cases.ts'

/** The same question put to core about every posting, one by one. */
function plainSearch(all: readonly Posting[], { person, filter, after, limit, dismissed }: Search): Found {
  const ranked = all
    .filter(({ id }) => !dismissed.includes(id))
    .map((posting) => {
      const fit = fitOf(person, posting, vocabulary)
      return { posting, key: rankKey(fit, posting), failed: failedFilters(filter, posting, fit.score, vocabulary.places) }
    })
    .toSorted((a, b) => compareKeys(a.key, b.key))
  const passing = ranked.filter(({ failed }) => failed.length === 0)
  const later = after === null ? passing : passing.filter(({ key }) => compareKeys(key, after) > 0)
  const without = Object.fromEntries(
    filtersSet(filter).map((name) => [name, ranked.filter(({ failed }) => failed.every((other) => other === name)).length]),
  )
  return {
    ids: later.slice(0, limit).map(({ posting }) => posting.id),
    total: passing.length,
    without: passing.length > 0 ? {} : without,
    real: ranked.filter(({ posting }) => !posting.sample).length,
  }
}

const indexSearch = (index: PostingIndex, wanted: Search) => search(searchable(index, vocabulary), wanted)

/** As it goes into the index: through what is stored of it. */
function put(index: PostingIndex, posting: Posting): void {
  index.put(posting.id, JSON.parse(JSON.stringify(entryOf(posting))) as Entry)
}

function indexOf(all: readonly Posting[]): PostingIndex {
  const index = new PostingIndex()
  for (const posting of all) put(index, posting)
  return index
}

const searches = fc.record({
  facts: people,
  filter: fc.oneof(fc.constant({}), filters),
  limit: fc.integer({ min: 1, max: 8 }),
  dismissed: fc.uniqueArray(
    fc.nat(60).map((at) => `p${at}`),
    { maxLength: 4 },
  ),
  afterAt: fc.option(fc.nat(12)),
})

/** The key of the posting that stands at a place, as a cursor would have it. */
function keyAt(all: readonly Posting[], person: Search['person'], at: number | null): RankKey | null {
  const keys = all.map((posting) => rankKey(fitOf(person, posting, vocabulary), posting)).toSorted(compareKeys)
  return at === null ? null : (keys[at] ?? null)
}

test('the index answers as core does about every posting: order, page, counts, whatever is asked', () => {
  fc.assert(
    fc.property(postings, searches, (all, { facts, afterAt, ...rest }) => {
      const person = personOf(facts)
      const wanted = { ...rest, person, after: keyAt(all, person, afterAt) }
      expect(indexSearch(indexOf(all), wanted)).toEqual(plainSearch(all, wanted))
    }),
    { numRuns: 500 },
  )
})

/** So many that most are ruled out unseen. */
const manyPostings = fc
  .array(postings, { minLength: 8, maxLength: 10 })
  .map((lists) => lists.flat().map((posting, at) => ({ ...posting, id: `p${(at * 263) % 1009}` })))

test('the index answers as core does when nearly all postings are ruled out unseen', () => {
  fc.assert(
    fc.property(manyPostings, searches, fc.integer({ min: 1, max: 3 }), (all, { facts, afterAt, ...rest }, limit) => {
      const person = personOf(facts)
      const wanted = { ...rest, person, limit, after: keyAt(all, person, afterAt) }
      expect(indexSearch(indexOf(all), wanted)).toEqual(plainSearch(all, wanted))
    }),
    { numRuns: 60 },
  )
})

test('postings that come, change and end are seen at once', () => {
  fc.assert(
    fc.property(postings, postings, fc.array(fc.nat(60)), searches, (before, changed, ended, { facts, afterAt, ...rest }) => {
      const index = indexOf(before)
      const now = new Map(before.map((posting) => [posting.id, posting]))
      for (const posting of changed) {
        put(index, posting)
        now.set(posting.id, posting)
      }
      for (const at of ended) expect(index.remove(`p${at}`)).toBe(now.delete(`p${at}`))
      const person = personOf(facts)
      const wanted = { ...rest, person, after: keyAt(before, person, afterAt) }
      expect(indexSearch(index, wanted)).toEqual(plainSearch([...now.values()], wanted))
    }),
    { numRuns: 250 },
  )
})

test('the postings most like one are those that core finds among all', () => {
  fc.assert(
    fc.property(postings, fc.array(fc.nat(60)), fc.integer({ min: 1, max: 5 }), (all, ended, limit) => {
      const [posting] = all as [Posting]
      const index = indexOf(all)
      for (const at of ended) index.remove(`p${at}`)
      const rest = all.filter(({ id }) => !ended.some((at) => id === `p${at}`))
      const likeness = { id: posting.id, occupationId: posting.occupationId, skillIds: [...skillsOf(posting)], limit }
      const expected = similarPostings(posting, rest, vocabulary).slice(0, limit)
      expect(similar(searchable(index, vocabulary), likeness)).toEqual(expected.map(({ id }) => id))
    }),
    { numRuns: 250 },
  )
})
