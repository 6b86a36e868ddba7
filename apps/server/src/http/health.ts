import { timingSafeEqual } from 'node:crypto'
import { access, constants } from 'node:fs/promises'
import { isIPv4 } from 'node:net'
import { Failure } from '@mosaic/core/failure'
import { listCounts } from '@mosaic/db/counts'
import { pendingMigrations } from '@mosaic/db/migrate'
import { finishRun } from '@mosaic/db/schedule'
import { totals } from '@mosaic/db/sessions'
import type { App } from '@mosaic/services/compose'
import { feedHealth } from '@mosaic/services/feeds/health'
import { type Request, Router } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { RecentAnswers } from '../alerts/answers.ts'
import { LoopLag } from '../alerts/loopLag.ts'
import { feedNote, type Status, statusOf, storeNote, taxonomyNote } from './status.ts'

const dayMs = 86_400_000

/** What the program tells about itself, without a person in it. */
export interface Health {
  readonly router: Router
  /** Counts one answer; `route` is its pattern, never its address. */
  readonly observe: (method: string, route: string, status: number, seconds: number) => void
  /** Counts one failure by its code, however it was answered: a streamed batch says 200 whatever happens inside. */
  readonly failed: (code: string) => void
  /** What an operator wants to know at a glance. */
  readonly status: () => Promise<Status>
  /** From now on `/readyz` answers 503. */
  readonly stopping: () => void
}

export interface HealthOptions {
  readonly adminToken: string | null
  readonly dataDir: string
  /** As in the configuration. */
  readonly database: string
  readonly isolation: () => string | null
}

export function createHealth(app: App, { adminToken, dataDir, database, isolation }: HealthOptions): Health {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'mosaic_request_seconds',
    help: 'Time to answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  })
  const failed = new Counter({ name: 'mosaic_failures', help: 'Failures, by code', labelNames: ['code'], registers: [registry] })
  gaugesOf(app, registry)
  const recent = new RecentAnswers(app.parts.now)
  const lag = new LoopLag()
  const status = () => statusOf(app, { answers: recent.answers, lagSeconds: lag.p99Seconds, dataDir, database })
  let isStopping = false
  const router = Router()
  router.get('/healthz', (_req, res) => void res.json({ status: 'ok' }))
  router.get('/readyz', async (_req, res) => {
    const missing = isStopping ? ['stopping'] : await missingParts(app, dataDir)
    const notes = [isolation(), await storeNote(app), await feedNote(app), await taxonomyNote(app)].filter((note) => note !== null)
    res.status(missing.length === 0 ? 200 : 503).json({ status: missing.length === 0 ? 'ready' : 'not_ready', missing, notes })
  })
  router.get('/metrics', async (req, res) => {
    requireAdmin(req, adminToken)
    res.set('Content-Type', registry.contentType).end(await registry.metrics())
  })
  router.get('/admin/status', async (req, res) => {
    requireAdmin(req, adminToken)
    res.json(await status())
  })
  return {
    router,
    observe(method, route, status, seconds) {
      durations.observe({ method, route, status }, seconds)
      recent.add(status, seconds)
    },
    status,
    failed: (code) => failed.inc({ code }),
    stopping() {
      isStopping = true
      lag.stop()
    },
  }
}

function gaugesOf(app: App, registry: Registry): void {
  const { parts } = app
  new Gauge({
    name: 'mosaic_sessions',
    help: 'Sessions that have not ended',
    registers: [registry],
    async collect() {
      this.set((await totals(parts.db)).sessions)
    },
  })
  new Gauge({
    name: 'mosaic_storage_bytes',
    help: 'Bytes of sealed files',
    registers: [registry],
    async collect() {
      this.set((await totals(parts.db)).usedBytes)
    },
  })
  new Gauge({
    name: 'mosaic_store_ok',
    help: 'Whether the store of sealed files answers this instance: 1, else 0',
    registers: [registry],
    async collect() {
      this.set((await storeNote(app)) === null ? 1 : 0)
    },
  })
  new Gauge({
    name: 'mosaic_feed_ok',
    help: 'Whether a feed was last read to its end: 1, else 0',
    labelNames: ['feed'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const { name, outcome } of await feedHealth(app.open)) this.set({ feed: name }, outcome === 'ok' ? 1 : 0)
    },
  })
  new Gauge({
    name: 'mosaic_feed_postings',
    help: 'Postings in the last full reading of a feed',
    labelNames: ['feed'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const { name, postings } of await feedHealth(app.open)) this.set({ feed: name }, postings)
    },
  })
  new Gauge({
    name: 'mosaic_lane_waiting',
    help: 'Requests that wait for an AI lane',
    registers: [registry],
    collect() {
      this.set(parts.lanes.waiting())
    },
  })
  new Gauge({
    name: 'mosaic_lane_state',
    help: 'How an AI lane stands with this instance: 1 for its state (closed, open, half_open), else 0',
    labelNames: ['lane', 'state'],
    registers: [registry],
    collect() {
      for (const { lane, state } of parts.lanes.states())
        for (const one of ['closed', 'open', 'half_open']) this.set({ lane, state: one }, one === state ? 1 : 0)
    },
  })
  new Gauge({
    name: 'mosaic_lane_spent_today',
    help: 'What the AI lanes took today (UTC): tokens, and millionths of the currency of the prices',
    labelNames: ['unit'],
    registers: [registry],
    async collect() {
      const today = parts.now().toISOString().slice(0, 10)
      this.reset()
      for (const { name, count } of await listCounts(parts.db, today, today))
        if (name.startsWith('lane_')) this.set({ unit: name.slice('lane_'.length) }, count)
    },
  })
  new Gauge({
    name: 'mosaic_steps',
    help: 'Steps of the journey in the last 30 days, by name; nobody is in them',
    labelNames: ['step'],
    registers: [registry],
    async collect() {
      const to = parts.now()
      const counts = await listCounts(
        parts.db,
        new Date(to.getTime() - 30 * dayMs).toISOString().slice(0, 10),
        to.toISOString().slice(0, 10),
      )
      this.reset()
      for (const { name, count } of counts) if (!name.startsWith('lane_')) this.inc({ step: name }, count)
    },
  })
}

async function missingParts({ parts }: App, dataDir: string): Promise<string[]> {
  const missing: string[] = []
  try {
    if ((await pendingMigrations(parts.db)).length > 0) missing.push('migrations')
    // touches no row, but takes the lock that writing takes
    await finishRun(parts.db, { name: 'readyz', slot: '', finishedAt: parts.now().toISOString() })
  } catch {
    missing.push('database')
  }
  await access(dataDir, constants.W_OK).catch(() => missing.push('disk'))
  return missing
}

/** With a token only whoever holds it; without one only this machine, and only without a proxy in between. */
export function requireAdmin(req: Request, adminToken: string | null): void {
  const allowed = adminToken === null ? isLocal(req) : holds(req, adminToken)
  if (!allowed) throw new Failure('not_found', 'There is nothing here.')
}

/** A page elsewhere may point a name of its own at this machine: only names that are this machine's count. */
const localNames = new Set(['localhost', '127.0.0.1', '[::1]'])

function isLocal(req: Request): boolean {
  const address = req.socket.remoteAddress ?? ''
  const mapped = address.replace(/^::ffff:/, '')
  const forwarded = Object.keys(req.headers).some((name) => name === 'forwarded' || name.startsWith('x-forwarded-'))
  return !forwarded && localNames.has(req.hostname) && (address === '::1' || (isIPv4(mapped) && mapped.startsWith('127.')))
}

function holds(req: Request, token: string): boolean {
  const given = Buffer.from(req.get('authorization')?.replace(/^Bearer +/i, '') ?? '')
  const wanted = Buffer.from(token)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
