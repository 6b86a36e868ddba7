import { setImmediate as turn } from 'node:timers/promises'
import { fitOf } from '@mosaic/core/fit/fit'
import { compareKeys, type RankKey, rankKey } from '@mosaic/core/fit/order'
import { similarPostings } from '@mosaic/core/fit/similar'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Db } from '@mosaic/db/open'
import { failedFilters, filtersSet } from '@mosaic/ranking/filter'
import type { Found, Search } from '@mosaic/ranking/search'
import type { Catalogue } from './catalogue.ts'

export interface Table {
  readonly db: Db
  readonly catalogue: Catalogue
  readonly vocabulary: Vocabulary
  /** Whether somebody else can answer by now: then the rest is left alone. */
  readonly isEnough: () => boolean
}

/** The same answer as the index gives, by asking core about every posting of the table. Null when it was enough before the end. */
export async function searchTable(table: Table, { person, filter, after, limit, dismissed }: Search): Promise<Found | null> {
  const aside = new Set(dismissed)
  const without = new Map(filtersSet(filter).map((name) => [name, 0]))
  let best: RankKey[] = []
  let [total, real] = [0, 0]
  for await (const postings of table.catalogue.batches(table.db)) {
    if (table.isEnough()) return null
    for (const posting of postings) {
      if (aside.has(posting.id)) continue
      if (!posting.sample) real++
      const fit = fitOf(person, posting, table.vocabulary)
      const failed = failedFilters(filter, posting, fit.score, table.vocabulary.places)
      for (const name of without.keys()) if (failed.every((other) => other === name)) without.set(name, (without.get(name) ?? 0) + 1)
      if (failed.length > 0) continue
      total++
      const key = rankKey(fit, posting)
      if (after === null || compareKeys(key, after) > 0) best.push(key)
    }
    best = best.toSorted(compareKeys).slice(0, limit)
    await turn()
  }
  return { ids: best.map(({ id }) => id), total, without: total > 0 ? {} : Object.fromEntries(without), real }
}

/** Ids of the postings most like one, most alike first. Null when it was enough before the end. */
export async function similarInTable(table: Table, posting: Posting, limit: number): Promise<string[] | null> {
  let best: Posting[] = []
  for await (const postings of table.catalogue.batches(table.db)) {
    if (table.isEnough()) return null
    best = similarPostings(posting, [...best, ...postings], table.vocabulary).slice(0, limit)
    await turn()
  }
  return best.map(({ id }) => id)
}
