import { accessSync, constants } from 'node:fs'
import { createFeeds, type Feeds } from '@mosaic/feeds/feeds'
import type { OutboundTesting } from '@mosaic/feeds/outbound/outbound'
import type { Config } from './config.ts'
import { ConfigError } from './configError.ts'

/** Where postings come from, as `FEEDS` says. */
export function feedsOf({ feeds, feedKeys, publicUrl }: Config, testing: OutboundTesting = {}): Feeds {
  return createFeeds({ names: feeds, keys: feedKeys, userAgent: `Mosaic/0.1 (${publicUrl ?? 'no public address'})`, testing })
}

/** @throws ConfigError naming each file in `FEEDS` that cannot be read. */
export function requireFeedFiles({ feeds }: Config): void {
  const files = feeds.filter((name) => name.startsWith('file:')).map((name) => name.slice('file:'.length))
  const lost = files.filter((file) => !isReadable(file))
  if (lost.length > 0) throw new ConfigError(lost.map((file) => `FEEDS names ${file}, which cannot be read.`))
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK)
    return true
  } catch {
    return false
  }
}
