import { z } from 'zod'
import type { Posting } from '../postings/schema.ts'
import type { Fit } from './schema.ts'

export const stretchFrom = 50
export const goodFrom = 65
/** Grounds of the person's own work, or of most of the skills: they tell more than a provisional stretch. */
export const solidGrounds = 20
/** Grounds of neighbouring work, or of some of the skills: they tell more than nothing known. */
const fairGrounds = solidGrounds / 2

/**
 * What a match is sorted by, the first difference deciding: what the person cannot take last; then `certainty`; then the score, without one what
 * speaks for the posting so far; coverage; no open gate before an open one; the newest day; the id. Where nothing speaks for a posting yet, coverage and
 * gates do not count: that an entry posting tells more of itself is no reason for it. Certainty is
 * 0 a number with a band from 65 on, or from 50 on and on solid grounds,
 * 1 a provisional one from 65 on and on solid grounds,
 * 2 no number, on solid grounds,
 * 3 a provisional one from 65 on, or from 50 on and on solid grounds,
 * 4 any other number on fair grounds that is not known to be weak,
 * 5 no number, on fair grounds,
 * 6 no number, and nothing that speaks much for it,
 * 7 the rest: known to be weak, or a stretch for which nothing speaks much.
 */
export const RankKey = z.object({
  isBlocked: z.boolean(),
  certainty: z.int().min(0).max(7),
  score: z.number().nullable(),
  grounds: z.number(),
  coverage: z.number(),
  isOpen: z.boolean(),
  /** Days since 1970; null where the posting tells no date. */
  day: z.int().nullable(),
  id: z.string(),
})
export type RankKey = z.infer<typeof RankKey>

/** Whether a posting has no number and nothing speaks for it so far: the newest stands first of such. */
export const isUntold = (score: number | null, grounds: number): boolean => score === null && grounds === 0

export function rankKey({ score, band, grounds, coverage, bucket }: Fit, { id, postedAt }: Posting): RankKey {
  const untold = isUntold(score, grounds)
  return {
    isBlocked: bucket === 'blocked',
    certainty: certaintyOf(score, band === 'provisional', grounds),
    score,
    grounds,
    coverage: untold ? 0 : coverage,
    isOpen: !untold && bucket === 'check_first',
    day: dayOf(postedAt),
    id,
  }
}

/** Negative when `a` stands before `b`. A total order: 0 only for the same posting. */
export function compareKeys(a: RankKey, b: RankKey): number {
  return (
    Number(a.isBlocked) - Number(b.isBlocked) ||
    a.certainty - b.certainty ||
    (b.score ?? 0) - (a.score ?? 0) ||
    (a.score === null ? b.grounds - a.grounds : 0) ||
    b.coverage - a.coverage ||
    Number(a.isOpen) - Number(b.isOpen) ||
    (b.day ?? noDay) - (a.day ?? noDay) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

/** Sorts matches by their keys. */
export function compareMatches(a: { fit: Fit; posting: Posting }, b: { fit: Fit; posting: Posting }): number {
  return compareKeys(rankKey(a.fit, a.posting), rankKey(b.fit, b.posting))
}

/** The least certain that a match can be. */
export const leastCertain = 7
const farFrom = 6

/** Whether nothing speaks much for a posting that could be taken; what stands before such postings is put forward. */
export const isFar = ({ isBlocked, certainty }: RankKey) => !isBlocked && certainty >= farFrom

export function certaintyOf(score: number | null, isProvisional: boolean, grounds: number): RankKey['certainty'] {
  const isSolid = grounds >= solidGrounds
  const isFair = grounds >= fairGrounds
  if (score === null) return isSolid ? 2 : isFair ? 5 : farFrom
  if (score >= goodFrom) return isProvisional ? (isSolid ? 1 : 3) : 0
  if (score >= stretchFrom && isSolid) return isProvisional ? 3 : 0
  const isWeak = score < stretchFrom && !isProvisional
  return isFair && !isWeak ? 4 : leastCertain
}

const noDay = -1_000_000
const dayMs = 86_400_000

/** The day that a posting's date begins with, `2026-11-24…`, as days since 1970; null for what is no such date. */
export function dayOf(postedAt: string | null): number | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(postedAt ?? '') ?? []
  const ms = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(ms) ? null : ms / dayMs
}
