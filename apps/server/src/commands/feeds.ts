import { refreshFeed } from '@mosaic/services/feeds/refresh'
import type { Config } from '../config.ts'
import { withApp } from '../open.ts'
import type { Command } from './command.ts'

/** Reads every feed, whether its time has come or not, and says how each did. */
function readAll(config: Config, say: (line: string) => void): Promise<number> {
  return withApp(config, async ({ open, parts }) => {
    let failed = 0
    for (const feed of parts.feeds.named) {
      const { outcome, reason, postings, leftOut } = await refreshFeed(open, feed)
      const left = leftOut === 0 ? '' : ` ${leftOut} could not be read.`
      say(outcome === 'ok' ? `${feed.name}: ${postings} postings.${left}` : `${feed.name}: ${outcome}. ${reason}${left}`)
      if (outcome === 'failed') failed++
    }
    return failed === 0 ? 0 : 1
  })
}

export const seed: Command = {
  name: 'seed',
  args: [],
  what: 'read the postings of FEEDS into the database',
  run: readAll,
}

export const feedsRefresh: Command = {
  name: 'feeds refresh',
  args: [],
  what: 'read every feed of FEEDS now and say how each does',
  run: readAll,
}
