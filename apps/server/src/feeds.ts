import { accessSync, constants } from 'node:fs'
import { basename } from 'node:path'
import type { PostingFeed } from '@mosaic/feeds/feed'
import { fileFeed } from '@mosaic/feeds/file'
import { sampleFeed } from '@mosaic/feeds/sample'
import type { Log } from '@mosaic/services/context'
import { type Config, ConfigError } from './config.ts'

/** The feeds that `FEEDS` names. @throws ConfigError naming each file that cannot be read. */
export function feedsOf({ feeds }: Config, log: Log): PostingFeed[] {
  const files = feeds.filter((name) => name !== 'sample').map((name) => name.slice('file:'.length))
  const lost = files.filter((file) => !isReadable(file))
  if (lost.length > 0) throw new ConfigError(lost.map((file) => `FEEDS names ${file}, which cannot be read.`))
  return [
    ...(feeds.includes('sample') ? [sampleFeed()] : []),
    ...files.map((file) =>
      fileFeed({
        file,
        // people see the source of a posting: the file's name says enough
        name: basename(file),
        onBadLine: ({ line, reason }) => log.info('posting_left_out', { feed: basename(file), line, reason }),
      }),
    ),
  ]
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK)
    return true
  } catch {
    return false
  }
}
