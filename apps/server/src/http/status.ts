import { totals } from '@mosaic/db/sessions'
import { listTaxonomies } from '@mosaic/db/taxonomies'
import type { App } from '@mosaic/services/compose'
import { feedHealth } from '@mosaic/services/feeds/health'
import type { Histogram } from 'prom-client'
import { z } from 'zod'
import { Alert, alertsOf } from './alerts.ts'

/** What an operator wants to know at a glance, without a person in it. */
export const Status = z.object({
  sessions: z.object({ active: z.int() }),
  storage: z.object({ used_bytes: z.int(), limit_bytes: z.int() }),
  /** Of this instance since it started. */
  answers: z.object({
    count: z.int(),
    /** Share of answers that were the server's own failure; null before the first. */
    error_rate: z.number().nullable(),
    /** Seconds within which 95 of 100 were answered, no finer than the histogram; null before the first, or when it was longer than that. */
    p95_seconds: z.number().nullable(),
  }),
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
  /** Taxonomies that were imported, and whether this instance answers with them: it reads them when it starts. */
  taxonomies: z.array(z.object({ scheme: z.string(), version: z.string().nullable(), imported_at: z.string(), loaded: z.boolean() })),
  alerts: z.array(Alert),
})
export type Status = z.infer<typeof Status>
type Durations = Histogram<'method' | 'route' | 'status'>

export async function statusOf({ open, parts }: App, durations: Durations): Promise<Status> {
  const { sessions, usedBytes } = await totals(parts.db)
  const feeds = await feedHealth(open)
  const status = {
    sessions: { active: sessions },
    storage: { used_bytes: usedBytes, limit_bytes: parts.limits.storageLimitBytes },
    answers: await answersIn(durations),
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
    taxonomies: await taxonomiesIn(parts),
  }
  return { ...status, alerts: alertsOf(status) }
}

async function taxonomiesIn({ db, vocabulary }: App['parts']): Promise<Status['taxonomies']> {
  const isLoaded = (scheme: string, at: string) => vocabulary.sources.some((one) => one.scheme === scheme && one.importedAt === at)
  return (await listTaxonomies(db)).map(({ scheme, version, importedAt }) => ({
    scheme,
    version,
    imported_at: importedAt,
    loaded: isLoaded(scheme, importedAt),
  }))
}

/** Names the taxonomies that were imported since this server started, null when there is none: it is ready without them. */
export async function taxonomyNote({ parts }: App): Promise<string | null> {
  const late = (await taxonomiesIn(parts).catch(() => [])).filter(({ loaded }) => !loaded).map(({ scheme }) => scheme)
  return late.length === 0 ? null : `imported since the start, restart to use: ${late.join(', ')}`
}

/** Names the feeds that were not read to their end, null when all were: the server is ready all the same. */
export async function feedNote({ open }: App): Promise<string | null> {
  const feeds = await feedHealth(open).catch(() => [])
  const ill = feeds.filter(({ outcome }) => outcome !== 'ok').map(({ name }) => name)
  return ill.length === 0 ? null : `not read to the end: ${ill.join(', ')}`
}

async function answersIn(durations: Durations): Promise<Status['answers']> {
  const { values } = await durations.get()
  const counts = values.filter(({ metricName }) => metricName?.endsWith('_count'))
  const sum = (some: readonly { readonly value: number }[]) => some.reduce((total, { value }) => total + value, 0)
  const count = sum(counts)
  if (count === 0) return { count, error_rate: null, p95_seconds: null }
  const endOf = ({ labels }: (typeof values)[number]) => Number((labels as { readonly le?: string | number }).le)
  const buckets = Map.groupBy(
    values.filter((value) => Number.isFinite(endOf(value))),
    endOf,
  )
  const within = [...buckets].toSorted(([a], [b]) => a - b).find(([, some]) => sum(some) >= 0.95 * count)
  return { count, error_rate: sum(counts.filter(({ labels }) => Number(labels.status) >= 500)) / count, p95_seconds: within?.[0] ?? null }
}
