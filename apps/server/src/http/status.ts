import { stat, statfs } from 'node:fs/promises'
import { unfinishedSince } from '@mosaic/db/schedule'
import { totals } from '@mosaic/db/sessions'
import { listTaxonomies } from '@mosaic/db/taxonomies'
import { StoreAway } from '@mosaic/files/store'
import type { App } from '@mosaic/services/compose'
import { feedHealth } from '@mosaic/services/feeds/health'
import { z } from 'zod'
import { Alert, alertsOf } from '../alerts/alerts.ts'
import type { Answers } from '../alerts/answers.ts'

/** What an operator wants to know at a glance, without a person in it. */
export const Status = z.object({
  sessions: z.object({ active: z.int() }),
  storage: z.object({ used_bytes: z.int(), limit_bytes: z.int() }),
  /** Whether sealed files can be kept and read; why not, null when they can. */
  store: z.object({ away: z.string().nullable() }),
  /** Of the disk that DATA_DIR is on; null where the system does not tell. */
  disk: z.object({ free_bytes: z.number().nullable() }),
  /** Of this instance in the last five minutes. */
  answers: z.object({
    count: z.int(),
    /** Share of answers that were the server's own failure; null when there was none. */
    error_rate: z.number().nullable(),
    /** Seconds within which 95 of 100 were answered; null when there was none. */
    p95_seconds: z.number().nullable(),
  }),
  /** Seconds that 99 of 100 waits for the processor stayed under in a whole minute of late; null before the first. */
  event_loop: z.object({ p99_seconds: z.number().nullable() }),
  feeds: z.array(
    z.object({
      name: z.string(),
      outcome: z.enum(['ok', 'partial', 'failed']),
      reason: z.string().nullable(),
      tried_at: z.string(),
      confirmed_at: z.string().nullable(),
      next_at: z.string().nullable(),
      failures: z.int(),
      postings: z.int(),
      left_out: z.int(),
    }),
  ),
  /** AI lanes, and whether they are left alone because they failed several times in a row: `half_open` once the next request tries them. */
  lanes: z.array(z.object({ name: z.string(), resting: z.boolean(), state: z.enum(['closed', 'open', 'half_open']) })),
  /** Processes that read documents and died of themselves, since one last came to its end. */
  reader: z.object({ crashes_in_a_row: z.int() }),
  upkeep: z.object({
    /** Since when deleting sessions that ended has not come to an end, on any instance; null when the last time it did. */
    purge_unfinished_since: z.string().nullable(),
    /** SQLite's log; null on PostgreSQL, and while there is none. */
    wal_bytes: z.int().nullable(),
  }),
  /** Taxonomies that are imported, and whether this instance answers with them yet. */
  taxonomies: z.array(z.object({ scheme: z.string(), version: z.string().nullable(), imported_at: z.string(), loaded: z.boolean() })),
  alerts: z.array(Alert),
})
export type Status = z.infer<typeof Status>

/** What only this instance knows. */
export interface Measured {
  readonly answers: Answers
  readonly lagSeconds: number | null
  readonly dataDir: string
  /** As in the configuration. */
  readonly database: string
}

export async function statusOf({ open, parts }: App, { answers, lagSeconds, dataDir, database }: Measured): Promise<Status> {
  const { sessions, usedBytes } = await totals(parts.db)
  const feeds = await feedHealth(open)
  const status = {
    sessions: { active: sessions },
    storage: { used_bytes: usedBytes, limit_bytes: parts.limits.storageLimitBytes },
    store: { away: await storeAway(parts) },
    disk: { free_bytes: await freeBytes(dataDir) },
    answers: { count: answers.count, error_rate: answers.errorRate, p95_seconds: answers.p95Seconds },
    event_loop: { p99_seconds: lagSeconds },
    feeds: feeds.map(({ name, outcome, reason, triedAt, confirmedAt, nextAt, failures, postings, leftOut }) => ({
      name,
      outcome,
      reason,
      tried_at: triedAt,
      confirmed_at: confirmedAt,
      next_at: nextAt,
      failures,
      postings,
      left_out: leftOut,
    })),
    lanes: lanesIn(parts),
    reader: { crashes_in_a_row: parts.reader.crashesInARow() },
    upkeep: { purge_unfinished_since: await unfinishedSince(parts.db, 'purge'), wal_bytes: await sizeOf(`${database}-wal`) },
    taxonomies: await taxonomiesIn({ open, parts }),
  }
  return { ...status, alerts: alertsOf(status, parts.now()) }
}

async function taxonomiesIn({ open, parts }: Pick<App, 'open' | 'parts'>): Promise<Status['taxonomies']> {
  const { sources } = open.vocabulary
  const isLoaded = (scheme: string, at: string) => sources.some((one) => one.scheme === scheme && one.importedAt === at)
  return (await listTaxonomies(parts.db)).map(({ scheme, version, importedAt }) => ({
    scheme,
    version,
    imported_at: importedAt,
    loaded: isLoaded(scheme, importedAt),
  }))
}

/** Names the taxonomies that this instance does not answer with yet, null when there is none: it is ready without them. */
export async function taxonomyNote(app: App): Promise<string | null> {
  const late = (await taxonomiesIn(app).catch(() => [])).filter(({ loaded }) => !loaded).map(({ scheme }) => scheme)
  return late.length === 0 ? null : `imported, and being taken up: ${late.join(', ')}`
}

/** Says that files cannot be kept or read now, null when they can: the server is ready without them, as everything else goes on. */
export async function storeNote({ parts }: Pick<App, 'parts'>): Promise<string | null> {
  return (await storeAway(parts)) === null ? null : 'files cannot be reached'
}

async function storeAway({ files }: App['parts']): Promise<string | null> {
  try {
    await files.check()
    return null
  } catch (error) {
    return error instanceof StoreAway ? error.message : 'it failed in a way that nobody foresaw; see the log'
  }
}

/** Names the feeds that were not read to their end, null when all were: the server is ready all the same. */
export async function feedNote({ open }: App): Promise<string | null> {
  const feeds = await feedHealth(open).catch(() => [])
  const ill = feeds.filter(({ outcome }) => outcome !== 'ok').map(({ name }) => name)
  return ill.length === 0 ? null : `not read to the end: ${ill.join(', ')}`
}

function lanesIn({ lanes }: App['parts']): Status['lanes'] {
  return lanes.states().map(({ lane, state }) => ({ name: lane, resting: state !== 'closed', state }))
}

async function freeBytes(folder: string): Promise<number | null> {
  const disk = await statfs(folder).catch(() => null)
  return disk && disk.bavail * disk.bsize
}

async function sizeOf(file: string): Promise<number | null> {
  return (await stat(file).catch(() => null))?.size ?? null
}
