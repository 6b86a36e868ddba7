import { z } from 'zod'
import type { Posting } from '../postings/schema.ts'
import type { Fit } from './schema.ts'

export const stretchFrom = 50
export const goodFrom = 65
/** Grounds of the person's own work, or of most of the skills: they tell more than a provisional stretch. */
export const solidGrounds = 20

/**
 * What a match is sorted by, the first difference deciding: what the person cannot take last; then `certainty` (0 banded, 1 provisional from
 * 65 on and on solid grounds, 2 no number on solid grounds, 3 provisional from 65 on without them or a provisional stretch on them, 4 no
 * number, 5 known to be weak or a stretch on thin grounds); then the score; without one, what speaks for the posting so far; coverage; no open
 * gate before an open one; the newest day; the id.
 */
export const RankKey = z.object({
  isBlocked: z.boolean(),
  certainty: z.int().min(0).max(5),
  score: z.number().nullable(),
  grounds: z.number(),
  coverage: z.number(),
  isOpen: z.boolean(),
  /** Days since 1970; null where the posting tells no date. */
  day: z.int().nullable(),
  id: z.string(),
})
export type RankKey = z.infer<typeof RankKey>

export function rankKey({ score, band, grounds, coverage, bucket }: Fit, { id, postedAt }: Posting): RankKey {
  return {
    isBlocked: bucket === 'blocked',
    certainty: certaintyOf(score, band === 'provisional', grounds),
    score,
    grounds,
    coverage,
    isOpen: bucket === 'check_first',
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
export const leastCertain = 5

export function certaintyOf(score: number | null, isProvisional: boolean, grounds: number): RankKey['certainty'] {
  if (score === null) return grounds >= solidGrounds ? 2 : 4
  if (score < stretchFrom) return leastCertain
  if (!isProvisional) return 0
  if (grounds < solidGrounds) return score >= goodFrom ? 3 : leastCertain
  return score >= goodFrom ? 1 : 3
}

const noDay = -1_000_000
const dayMs = 86_400_000

/** The day that a posting's date begins with, `2026-11-24…`, as days since 1970; null for what is no such date. */
export function dayOf(postedAt: string | null): number | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(postedAt ?? '') ?? []
  const ms = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(ms) ? null : ms / dayMs
}
