import type { RawPosting } from '@mosaic/core/postings/schema'
import { z } from 'zod'
import { csvRows, noteIn, type Progress, postingFromRow, progressIn } from './csv.ts'
import type { PostingFeed } from './feed.ts'
import { type LinePosting, postingsOfLines } from './file.ts'
import { fromJobPosting } from './jobPosting.ts'
import type { LinesOptions } from './lines.ts'
import { type FeedKeys, feedNamed, pages } from './named.ts'
import { createOutbound, type OutboundTesting } from './outbound/outbound.ts'
import { Unreached } from './outbound/unreached.ts'
import { type Page, readPage } from './page.ts'
import { Reading, type ReadingOptions } from './reading.ts'

/** Everything that postings come from, as `FEEDS` names it. */
export interface Feeds {
  readonly named: readonly PostingFeed[]
  /** A reading with a way out. */
  startReading(options: Omit<ReadingOptions, 'outbound'>): Reading
  /** JSON Lines on this machine. */
  lines(file: string, source: string, reading: Pick<Reading, 'leftOut'>, options: LinesOptions): AsyncIterable<LinePosting>
  /** A table that somebody brought. @throws Error when it is no table. */
  table(text: string, source: string): Promise<Table>
  /** A schema.org JobPosting that somebody brought, null when it is none. */
  jobPosting(value: unknown, source: string): RawPosting | null
  /** The source of a page that somebody brought. */
  page(html: string, source: string): Page
  /** A page by its address, null when it gave none; undefined unless the operator's `FEEDS` holds `pages`. */
  readonly fetchPage: ((url: string, source: string) => Promise<Page | null>) | undefined
  close(): Promise<void>
}

/** A posting of a table, with what stands beside it in the person's own words and how far their application is. */
export interface TableRow {
  readonly posting: RawPosting
  readonly note: string | null
  readonly progress: Progress | null
}

/** A table's postings, and the lines that hold none. */
export interface Table {
  readonly rows: readonly TableRow[]
  readonly leftOut: readonly number[]
}

export interface FeedsOptions {
  /** The names in `FEEDS`, each without a problem. */
  readonly names: readonly string[]
  readonly keys?: FeedKeys
  /** Who asks, for those who are asked. */
  readonly userAgent: string
  readonly testing?: OutboundTesting
}

export function createFeeds({ names, keys = { adzuna: null }, userAgent, testing }: FeedsOptions): Feeds {
  const outbound = createOutbound(userAgent, testing)
  return {
    named: names.filter((name) => name !== pages).map((name) => feedNamed(name, keys)),
    startReading: (options) => new Reading({ ...options, outbound }),
    lines: postingsOfLines,
    table,
    jobPosting,
    page: readPage,
    fetchPage: names.includes(pages) ? (url, source) => fetchPage(url, source, outbound) : undefined,
    close: () => outbound.close(),
  }
}

async function table(text: string, source: string): Promise<Table> {
  const rows = new Map<string, Table['rows'][number]>()
  const leftOut: number[] = []
  for await (const { row, line } of csvRows({ text })) {
    const posting = postingFromRow(row, source)
    if (posting) rows.set(posting.id, { posting, note: noteIn(row), progress: progressIn(row) })
    else leftOut.push(line)
  }
  return { rows: [...rows.values()], leftOut }
}

function jobPosting(value: unknown, source: string): RawPosting | null {
  try {
    return fromJobPosting(value, source)
  } catch (error) {
    if (error instanceof z.ZodError) return null
    throw error
  }
}

async function fetchPage(url: string, source: string, outbound: ReturnType<typeof createOutbound>): Promise<Page | null> {
  try {
    const answer = await outbound.get(url, { accept: 'text/html,application/xhtml+xml' })
    return answer && readPage(answer.text, source)
  } catch (error) {
    if (error instanceof Unreached) return null
    throw error
  }
}
