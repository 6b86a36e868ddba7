import type { PostingFeed } from '@mosaic/feeds/feed'

const minuteMs = 60_000
const longestMs = 24 * 60 * minuteMs
const firstMs = 15 * minuteMs

/**
 * When a feed is read again: after its own pause; when it failed after 15 minutes, doubled with each failure in a row, up to a day; never before
 * it asked to be. Null for what only changes with the program.
 */
export function nextTry(
  feed: Pick<PostingFeed, 'everyMinutes'>,
  { failures, isWell, retryAt, now }: { failures: number; isWell: boolean; retryAt: number | null; now: Date },
): string | null {
  if (feed.everyMinutes === null) return null
  const wait = isWell ? feed.everyMinutes * minuteMs : Math.min(longestMs, firstMs * 2 ** failures)
  const asked = Math.min(retryAt ?? 0, now.getTime() + longestMs)
  return new Date(Math.max(now.getTime() + wait, asked)).toISOString()
}
