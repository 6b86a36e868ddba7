import { bandFrom, scoreFrom } from '@mosaic/core/fit/fit'
import { certaintyOf, leastCertain } from '@mosaic/core/fit/order'

const perCertainty = 1000

/** What cannot be taken, how certain, and the score or what speaks for it without one, in one number: the higher the better, as `RankKey` of core sorts. */
export function rankOf(isBlocked: boolean, certainty: number, points: number): number {
  return ((isBlocked ? 0 : leastCertain + 1) + leastCertain - certainty) * perCertainty + points
}

/** A posting's rank by its coverage, its score, NaN without one, and its grounds. */
export function rankBy(isBlocked: boolean, coverage: number, score: number, grounds: number): number {
  const number = Number.isNaN(score) ? null : score
  return rankOf(isBlocked, certaintyOf(number, coverage < bandFrom, grounds), number ?? grounds)
}

/**
 * The most that a posting can come to which has these at most: less may turn out to be known, so that it has a number without a band, or none; and
 * without, it can stand higher.
 */
export function rankUpTo(coverage: number, score: number, grounds: number): number {
  const unscored = rankBy(false, 0, Number.NaN, grounds)
  if (coverage < scoreFrom || Number.isNaN(score)) return unscored
  const provisional = Math.max(unscored, rankBy(false, scoreFrom, score, grounds))
  return coverage < bandFrom ? provisional : Math.max(provisional, rankBy(false, coverage, score, grounds))
}
