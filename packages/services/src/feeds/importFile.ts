import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { RawPosting } from '@mosaic/core/postings/schema'
import { findFeedState, saveFeedState } from '@mosaic/db/feedState'
import { postingsAtOnce, takePostings } from '@mosaic/db/takePostings'
import { z } from 'zod'
import type { OpenCtx } from '../context.ts'
import { endAll, importPrefix } from './end.ts'
import { readingAhead } from './readAhead.ts'
import { FeedState } from './state.ts'

/** Where an import stands: of which file, since when, how far. */
const Place = z.object({
  size: z.number(),
  mtime: z.number(),
  line: z.int(),
  startedAt: z.string(),
  given: z.int(),
  leftOut: z.int(),
  isDone: z.boolean(),
})
type Place = z.infer<typeof Place>

export interface Imported {
  /** The line that it went on after; 0 when it began at the first. */
  readonly resumedAfter: number
  readonly added: number
  readonly changed: number
  readonly ended: number
  /** Of the whole file, also of runs that were cut off. */
  readonly postings: number
  readonly leftOut: number
}

export interface ImportOptions {
  readonly onBytes?: (bytes: number) => void
  readonly onPostings?: (postings: number) => void
  readonly onBadLine?: (where: string, reason: string) => void
}

/**
 * Takes the postings of a JSON Lines file in, in batches and constant memory, those of a long file with what is read from them: one is read while the one before is stored. Each batch is stored together with the place it was read to, so an
 * import that was cut off goes on where it stood when it is run again with the same file. What an earlier file of this name held and this one
 * does not ends. @throws Error when the file cannot be read.
 */
export async function importPostings(ctx: OpenCtx, file: string, options: ImportOptions = {}): Promise<Imported> {
  const source = `${importPrefix}${basename(file)}`
  const begun = await placeIn(ctx, file, source)
  let place = begun
  let batch: RawPosting[] = []
  let added = 0
  let changed = 0
  const leftOut = (where: string, reason: string) => {
    place = { ...place, leftOut: place.leftOut + 1 }
    options.onBadLine?.(where, reason)
  }
  const reading = readingAhead(ctx)
  const store = async (postings: readonly RawPosting[], upTo: Place, read: ReturnType<typeof reading.read>) => {
    const keep = await read
    const taken = await ctx.write(async (trx) => {
      const at = ctx.now().toISOString()
      const counts = await takePostings(trx, { source, postings, at })
      await keep(trx, counts.stored)
      await saveFeedState(trx, source, stateOf(upTo, at), at)
      return counts
    })
    added += taken.added
    changed += taken.changed
    options.onPostings?.(upTo.given)
  }
  let stored: Promise<unknown> = Promise.resolve()
  const flush = async (isDone = false) => {
    const postings = batch
    batch = []
    place = { ...place, given: place.given + postings.length, isDone }
    const upTo = place
    const read = reading.read(postings)
    // it is awaited when the batch before is stored: until then a failure is nobody's
    read.catch(() => undefined)
    await stored
    stored = store(postings, upTo, read)
    stored.catch(() => undefined)
    if (isDone) await stored
  }
  const lines = ctx.feeds.lines(file, source, { leftOut }, { after: begun.line, ...(options.onBytes ? { onBytes: options.onBytes } : {}) })
  try {
    for await (const { posting, line } of lines) {
      batch.push(posting)
      place = { ...place, line }
      if (batch.length === postingsAtOnce) await flush()
    }
    await flush(true)
  } finally {
    await reading.end()
  }
  const ended = await endAll(ctx, { source, unseenSince: place.startedAt })
  return { resumedAfter: begun.line, added, changed, ended, postings: place.given, leftOut: place.leftOut }
}

/** Where the import of this file was cut off, else its beginning. */
async function placeIn(ctx: OpenCtx, file: string, source: string): Promise<Place> {
  const { size, mtimeMs: mtime } = await stat(file)
  const known = Place.safeParse((await findFeedState(ctx.db, source, FeedState))?.notes)
  if (known.success && !known.data.isDone && known.data.size === size && known.data.mtime === mtime) return known.data
  return { size, mtime, line: 0, startedAt: ctx.now().toISOString(), given: 0, leftOut: 0, isDone: false }
}

function stateOf(place: Place, at: string): FeedState {
  const { startedAt, given, leftOut, isDone } = place
  return {
    outcome: isDone ? 'ok' : 'partial',
    reason: isDone ? null : `It was read to line ${place.line}. Run the import again to go on.`,
    triedAt: at,
    fullAt: isDone ? startedAt : null,
    confirmedAt: isDone ? at : null,
    nextAt: null,
    failures: 0,
    postings: given,
    leftOut,
    notes: place,
  }
}
