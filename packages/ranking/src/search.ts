import type { RankKey } from '@mosaic/core/fit/order'
import { unknownCredit } from '@mosaic/core/fit/skills'
import type { Person } from '@mosaic/core/person/person'
import type { Gazetteer } from '@mosaic/core/places/gazetteer'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { Best } from './best.ts'
import { quarters } from './facets.ts'
import { type Filter, type FilterName, filtersSet, isAt, searchWords } from './filter.ts'
import type { Nearby } from './nearby.ts'
import { live, type PostingIndex, repeats, sample } from './postingIndex.ts'
import { filledUnits, Scorer } from './score.ts'

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

/** Shares are compared in steps of a 64th, rounded up. */
const steps = 64
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

function rankAll(index: PostingIndex, scorer: Scorer, met: Uint32Array, failed: Uint8Array, best: Best, total: number): number {
  const bounds = Float64Array.from({ length: steps + 1 }, (_, step) => scorer.bestRank(step / steps, step / steps, null))
  const units = index.units.data
  let threshold = -1
  let needed = 0
  for (let doc = 0; doc < failed.length; doc++) {
    if (failed[doc] !== 0) continue
    const packed = met[doc] as number
    const fill = filledUnits(units[doc] as number)
    // a share of fewer than `needed` steps cannot reach the threshold, whatever else is true of the posting
    if ((packed & 0xffff) * steps <= (needed - 1) * fill) continue
    if (threshold >= 0 && boundOf(scorer, doc, packed, fill) < threshold) continue
    scorer.scoreDoc(doc)
    best.offer(scorer.place)
    if (best.threshold > threshold) {
      threshold = best.threshold
      while (needed <= steps && (bounds[needed] as number) < threshold) needed++
    }
  }
  return total
}

function boundOf(scorer: Scorer, doc: number, packed: number, fill: number): number {
  const known = Math.min(1, (packed & 0xffff) / fill)
  return scorer.bestRank(known, Math.min(1, (packed >>> 16) / (fill * gainSteps)), doc)
}

function rankFrom(index: PostingIndex, scorer: Scorer, met: Uint32Array, failed: Uint8Array, best: Best, minFit: number): number {
  const units = index.units.data
  let needed = 0
  while (needed <= steps && !(scorer.bestScore(needed / steps, needed / steps) >= minFit)) needed++
  let passing = 0
  for (let doc = 0; doc < failed.length; doc++) {
    if (failed[doc] !== 0 || ((met[doc] as number) & 0xffff) * steps <= (needed - 1) * filledUnits(units[doc] as number)) continue
    scorer.scoreDoc(doc)
    if (!(scorer.score >= minFit)) continue
    passing++
    best.offer(scorer.place)
  }
  return passing
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
  for (let doc = 0; doc < met.length; doc++) {
    const isSkipped = index.units.data[doc] === 0 || ((index.flags.data[doc] as number) & repeats) !== 0
    if (isSkipped) met[doc] = fullyMet(index.units.data[doc] as number)
  }
  return met
}

function fullyMet(units: number): number {
  const fill = filledUnits(units)
  return fill + fill * gainSteps * 0x10000
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
