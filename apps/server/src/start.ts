import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type App } from '@mosaic/services/compose'
import { retireFeeds } from '@mosaic/services/feeds/end'
import { refreshFeed } from '@mosaic/services/feeds/refresh'
import { alertChores } from './alerts/chores.ts'
import { alertHook, nameOf } from './alerts/webhook.ts'
import type { Config } from './config.ts'
import { requireFeedFiles } from './feeds.ts'
import { createHttp } from './http/app.ts'
import { type OpenOptions, openApp } from './open.ts'
import { startSchedule } from './schedule/schedule.ts'

const webDist = join(import.meta.dirname, '../../web/dist')
/** Held against senders that dawdle; `patience` is stricter with all bodies but uploads. */
const timeouts = { headersTimeout: 8000, requestTimeout: 300_000, connectionsCheckingInterval: 1000, keepAliveTimeout: 5000 }
const drainMs = 10_000

/** A Mosaic that answers. */
export interface Running {
  readonly app: App
  readonly url: string
  /** Answers what is under way, takes nothing new, and closes what it opened. */
  stop(): Promise<void>
}

/** Starts everything. @throws ConfigError when a part of the configuration turns out not to work, Error when the port is taken. */
export async function start(config: Config, options: OpenOptions = {}): Promise<Running> {
  requireFeedFiles(config)
  const { app, isolation, close } = await openApp(config, options)
  try {
    await retireFeeds(app.open)
    for (const feed of app.parts.feeds.named) if (feed.everyMinutes === null) await refreshFeed(app.open, feed)
    const { http, health } = createHttp(app, { config, webDist, isolation })
    const server = createServer(timeouts, http)
    await listen(server, config)
    await app.open.ranking.refresh(app.parts.db)
    const hook = alertHook(config)
    const schedule = await startSchedule(app, alertChores(health.status, nameOf(config), hook))
    const { port } = server.address() as AddressInfo
    return {
      app,
      url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
      async stop() {
        health.stopping()
        await drain(server)
        await schedule.stop()
        await hook?.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

// Express's own listen gives bind errors to the callback, where they are easily missed
function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const late = setTimeout(() => server.closeAllConnections(), drainMs)
  server.closeIdleConnections()
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
