import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseConfig } from '@mosaic/server/config'
import { type Running, start } from '@mosaic/server/start'

/** A server on a free port with a data folder of its own, and what it wrote to its log. */
export interface Started extends AsyncDisposable {
  readonly url: string
  readonly dataDir: string
  readonly app: Running['app']
  readonly lines: string[]
  /** Moves the clock; timers and limits keep the machine's. */
  pass(ms: number): void
  /** `fetch` of a path of this server. */
  get(path: string, init?: RequestInit): Promise<Response>
  /** A JSON request. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  stop(): Promise<void>
}

/** A real server in this process. `env` is added to a PORT and DATA_DIR of its own. */
export async function startServer(env: Record<string, string> = {}): Promise<Started> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mosaic-server-'))
  const lines: string[] = []
  let ahead = 0
  const config = parseConfig({ PORT: '0', DATA_DIR: dataDir, ...env })
  const running = await start(config, {
    now: () => new Date(Date.now() + ahead),
    logTo: { write: (line) => void lines.push(line) },
  })
  let stopping: Promise<void> | undefined
  const stop = () => (stopping ??= running.stop())
  const get = (path: string, init?: RequestInit) => fetch(`${running.url}${path}`, init)
  return {
    url: running.url,
    app: running.app,
    dataDir,
    lines,
    pass(ms) {
      ahead += ms
    },
    get,
    send: (method, path, body, headers = {}) =>
      get(path, {
        method,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    stop,
    async [Symbol.asyncDispose]() {
      await stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A program's session: its key and the header that shows it. */
export async function newSession(server: Started): Promise<{ key: string; auth: { authorization: string } }> {
  const { session } = (await (await server.send('POST', '/session', {})).json()) as { session: { token: string } }
  return { key: session.token, auth: { authorization: `Bearer ${session.token}` } }
}
