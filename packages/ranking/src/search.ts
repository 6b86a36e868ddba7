import type { RankKey } from '@mosaic/core/fit/order'
import { unknownCredit } from '@mosaic/core/fit/skills'
import type { Person } from '@mosaic/core/person/person'
import type { Gazetteer } from '@mosaic/core/places/gazetteer'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { Best } from './best.ts'
import { Candidates } from './candidates.ts'
import { quarters } from './facets.ts'
import { type Filter, type FilterName, filtersSet, isAt, searchWords } from './filter.ts'
import type { Nearby } from './nearby.ts'
import { Needs } from './needs.ts'
import { live, type PostingIndex, sample } from './postingIndex.ts'
import { Scorer } from './score.ts'

/** What is looked for: everything of a person that it takes is in here, and gone with it. */
export interface Search {
  readonly person: Person
  readonly filter: Filter
  /** Only what stands after this. */
  readonly after: RankKey | null
  readonly limit: number
  /** Ids of postings that the person set aside. */
  readonly dismissed: readonly string[]
}

export interface Found {
  /** At most `limit`, in core's order. */
  readonly ids: readonly string[]
  /** How many pass every filter, on whichever page. */
  readonly total: number
  /** When none passes: how many would without one of the filters. */
  readonly without: Partial<Record<FilterName, number>>
  /** How many are no samples, set aside ones left out and filters aside. */
  readonly real: number
}

/** Steps of a quarter in which what a skill brings is counted, rounded up. */
const gainSteps = 16
const bit: Record<Exclude<FilterName, 'min_fit'>, number> = { q: 1, location: 2, remote: 4 }
const out = 128

/** The postings that fit best, exactly: in the order and with the numbers that core gives when it is asked about every single one. */
export function search(index: PostingIndex, vocabulary: Vocabulary, nearby: Nearby, wanted: Search): Found {
  const { person, filter, after, limit, dismissed } = wanted
  const { failed, total, real } = sift(index, filter, dismissed, vocabulary.places)
  const scorer = new Scorer(person, index, vocabulary, nearby)
  const met = countMet(index, scorer)
  const best = new Best(index, limit, after)
  const { minFit } = filter
  const passing =
    minFit === undefined ? rankAll(index, scorer, met, failed, best, total) : rankFrom(index, scorer, met, failed, best, minFit)
  return {
    ids: best.places.map(({ doc }) => index.idText(doc)),
    total: passing,
    without: passing > 0 ? {} : countWithout(index, scorer, failed, filter),
    real,
  }
}

/** Ranks what passes the filters; `total` is how many that are. */
function rankAll(index: PostingIndex, scorer: Scorer, met: Uint32Array, failed: Uint8Array, best: Best, total: number): number {
  const needs = new Needs(index, scorer.facets, (work, known, asksForSkills, mark) =>
    scorer.canReach(work, { known, gain: known, asksForSkills, atMost: 1 }, mark),
  )
  const candidates = new Candidates(index, met, needs)
  const score = (doc: number) => {
    scorer.scoreDoc(doc)
    best.offer(scorer.place)
  }
  // a few that promise most set the mark, so that nearly all of the rest is ruled out unseen
  const first = candidates.promising(failed, best.limit * 2)
  for (const doc of first) score(doc)
  const seen = new Set(first)
  let [mark, scored, nextMark] = [best.threshold, 0, best.limit * 4]
  for (let doc = 0; doc < failed.length; doc++) {
    if (failed[doc] !== 0 || !candidates.canReach(doc, mark) || seen.has(doc)) continue
    if (!canReach(index, scorer, doc, met[doc] as number, best.threshold)) continue
    score(doc)
    // a new mark makes all needs be looked at again, so it is set when it pays: each time after twice as many
    if (++scored < nextMark) continue
    mark = best.threshold
    nextMark = scored * 2
  }
  return total
}

/** As `rankAll`, only what has a score from `minFit` on; gives how many have. */
function rankFrom(index: PostingIndex, scorer: Scorer, met: Uint32Array, failed: Uint8Array, best: Best, minFit: number): number {
  const needs = new Needs(
    index,
    scorer.facets,
    (work, known, asksForSkills, least) => scorer.bestScore(work, { known, gain: known, asksForSkills, atMost: 1 }) >= least,
  )
  const candidates = new Candidates(index, met, needs)
  let passing = 0
  for (let doc = 0; doc < failed.length; doc++) {
    if (failed[doc] !== 0 || !candidates.canReach(doc, minFit)) continue
    scorer.scoreDoc(doc)
    if (!(scorer.score >= minFit)) continue
    passing++
    best.offer(scorer.place)
  }
  return passing
}

/** Whether a posting can come to a mark, by its occupation and then by its kind of work, which takes longer to find out about. */
function canReach(index: PostingIndex, scorer: Scorer, doc: number, packed: number, mark: number): boolean {
  const fill = index.units.data[doc] as number
  const reach = {
    known: Math.min(1, (packed & 0xffff) / fill),
    gain: Math.min(1, (packed >>> 16) / (fill * gainSteps)),
    asksForSkills: ((index.slots.data[doc] as number) & 1) === 0,
    atMost: scorer.coverageAtMost(doc),
  }
  const work = index.workOf.data[doc] as number
  const best = scorer.facets.bestOf(index.occupationOf.data[work] as number)
  return scorer.canReach(best, reach, mark) && scorer.canReach(scorer.facets.work(work), reach, mark)
}

/**
 * For each posting how much of its weight can be known (low 16 bits, quarters) and how much more that can bring than unknown skills do
 * (high 16 bits, in 16ths of a quarter): never too little, so that what it rules out is ruled out.
 */
function countMet(index: PostingIndex, { skills }: Scorer): Uint32Array {
  const met = new Uint32Array(index.length)
  const docs = new Uint32Array(Math.max(1, index.length))
  const add = (count: number, amount: number) => {
    for (let at = 0; at < count; at++) met[docs[at] as number] = (met[docs[at] as number] as number) + amount
  }
  for (const number of skills.touched) {
    const weight = (index.weights.data[number] as number) * quarters
    const value = Math.max(skills.values[number * 2] as number, skills.values[number * 2 + 1] as number)
    const gain = Math.ceil(Math.max(0, (value - unknownCredit) / (1 - unknownCredit)) * weight * gainSteps)
    if (weight > 0) add(index.askedBy.read(number, docs), weight + gain * 0x10000)
    for (let group = 1; group <= quarters; group++)
      add(index.alternativeIn.read(number * quarters + group - 1, docs), group + group * gainSteps * 0x10000)
  }
  const { data, length } = index.uncounted
  for (let at = 0; at < length; at++) {
    const fill = index.units.data[data[at] as number] as number
    met[data[at] as number] = fill + fill * gainSteps * 0x10000
  }
  return met
}

/** Which filters each posting fails, as bits; `out` where it is no longer there or set aside. */
function sift(index: PostingIndex, { q, location, remote }: Filter, dismissed: readonly string[], places: Gazetteer) {
  const { length } = index
  const failed = new Uint8Array(length)
  const flags = index.flags.data
  for (let doc = 0; doc < length; doc++) failed[doc] = (flags[doc] as number) & live ? 0 : out
  let [total, real] = [index.size, index.size - index.samples]
  for (const id of new Set(dismissed)) {
    const doc = index.docOf(id)
    if (doc === undefined) continue
    failed[doc] = out
    total--
    if (((flags[doc] as number) & sample) === 0) real--
  }
  if (q) siftWords(index, q, failed)
  if (location) siftFacet(index, 'place', failed, bit.location, (told) => isAt(location, { location: told.location ?? null }, places))
  if (remote) siftFacet(index, 'remote', failed, bit.remote, (told) => told.remote === remote)
  if (q || location || remote) {
    total = 0
    for (let doc = 0; doc < length; doc++) if (failed[doc] === 0) total++
  }
  return { failed, total, real }
}

function siftFacet(
  index: PostingIndex,
  dimension: 'place' | 'remote',
  failed: Uint8Array,
  flag: number,
  passes: (told: Partial<Posting>) => boolean,
): void {
  const strings = index.terms[dimension]
  const fails = Uint8Array.from({ length: strings.size }, (_, entry) =>
    passes(JSON.parse(strings.text(entry)) as Partial<Posting>) ? 0 : flag,
  )
  const entries = index.termsOf[dimension].data
  for (let doc = 0; doc < failed.length; doc++) failed[doc] = (failed[doc] as number) | (fails[entries[doc] as number] as number)
}

function siftWords(index: PostingIndex, q: string, failed: Uint8Array): void {
  const docs = new Uint32Array(failed.length)
  for (const part of searchWords(q)) {
    const has = new Uint8Array(failed.length)
    for (const word of index.words.containing(part)) {
      const count = index.withWord.read(word, docs)
      for (let at = 0; at < count; at++) has[docs[at] as number] = 1
    }
    for (let doc = 0; doc < failed.length; doc++) if (has[doc] === 0) failed[doc] = (failed[doc] as number) | bit.q
  }
}

function countWithout(index: PostingIndex, scorer: Scorer, failed: Uint8Array, filter: Filter): Found['without'] {
  const { minFit } = filter
  const counts: Found['without'] = {}
  for (const name of filtersSet(filter)) {
    const ignored = name === 'min_fit' ? 0 : bit[name]
    let count = 0
    for (let doc = 0; doc < failed.length; doc++) {
      if (((failed[doc] as number) & ~ignored) !== 0) continue
      if (minFit !== undefined && name !== 'min_fit') {
        scorer.scoreDoc(doc)
        if (!(scorer.score >= minFit)) continue
      }
      count++
    }
    counts[name] = count
  }
  return counts
}
