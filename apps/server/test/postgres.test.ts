import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestProject } from 'vitest/node'
import startPostgres from '../../../test/postgres.ts'
import { newSession, startServer } from './running.ts'

let url: string | null = null
let stop: (() => Promise<void>) | undefined
beforeAll(async () => {
  const project = { provide: (_name: string, value: string | null) => void (url = value) }
  stop = await startPostgres(project as unknown as TestProject)
})
afterAll(() => stop?.())

test('the same program answers over PostgreSQL', async () => {
  if (url === null) return console.log('left out: DIALECTS names no postgres')
  await using server = await startServer({ DATABASE_URL: url })
  expect(await (await server.get('/readyz')).json()).toMatchObject({ status: 'ready' })
  const me = await newSession(server)
  const said = await server.send('POST', '/wimd', { mode: 'fast_track' }, { ...me.auth, 'idempotency-key': 'once' })
  const again = await server.send('POST', '/wimd', { mode: 'fast_track' }, { ...me.auth, 'idempotency-key': 'once' })
  expect(await again.text()).toBe(await said.text())
  const form = new FormData()
  form.append('file', new Blob(['Ada Example\nSkills\nPython']), 'cv.txt')
  expect((await server.get('/wimd/upload', { method: 'POST', headers: me.auth, body: form })).status).toBe(201)
  const { opportunities } = (await (await server.get('/ob/opportunities?limit=3', { headers: me.auth })).json()) as {
    opportunities: unknown[]
  }
  expect(opportunities).toHaveLength(3)
  expect((await server.send('DELETE', '/session', undefined, me.auth)).status).toBe(200)
})
