import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { alertChores } from '@mosaic/server/alerts/chores'
import type { Message } from '@mosaic/server/alerts/webhook'
import { runCommand } from '@mosaic/server/commands/commands'
import { parseConfig } from '@mosaic/server/config'
import type { Status } from '@mosaic/server/http/status'
import { openApp } from '@mosaic/server/open'
import { type Chore, runChore } from '@mosaic/server/schedule/schedule'
import { takeUpTaxonomies } from '@mosaic/services/upkeep/takeUpTaxonomies'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { TestProject } from 'vitest/node'
import startPostgres from '../../../test/postgres.ts'
import { newSession, startServer } from './running.ts'
import { onet, tabbed, write } from './taxonomyFixtures.ts'

let url: string | null = null
let stop: (() => Promise<void>) | undefined
beforeAll(async () => {
  const project = { provide: (_name: string, value: string | null) => void (url = value) }
  stop = await startPostgres(project as unknown as TestProject)
})
afterAll(() => stop?.())

test('servers that share PostgreSQL each take up a taxonomy that comes in, and of an alert that both see one tells', async () => {
  if (url === null) return console.log('left out: DIALECTS names no postgres')
  const place = await mkdtemp(join(tmpdir(), 'mosaic-shared-'))
  onTestFinished(() => rm(place, { recursive: true, force: true }))
  await write(place, { 'Occupation Data.txt': tabbed(onet['Occupation Data']) })
  const config = () => parseConfig({ DATA_DIR: place, DATABASE_URL: url ?? '', LOG_LEVEL: 'silent' })
  // without their schedules, which would tell of the alert in between
  const [first, second] = [await openApp(config()), await openApp(config())]
  onTestFinished(async () => {
    await first.close()
    await second.close()
  })
  expect(await runCommand('taxonomy', ['import', place], config, () => undefined)).toBe(0)
  expect(await Promise.all([first, second].map(({ app }) => takeUpTaxonomies(app)))).toEqual([true, true])
  for (const { app } of [first, second]) expect(app.open.vocabulary.sources).toMatchObject([{ scheme: 'onet' }])

  const told: string[] = []
  const status = async () => ({ alerts: [{ code: 'disk', about: null, text: 'Make room.' }] }) as unknown as Status
  const hook = { send: async (message: object) => void told.push((message as Message).alert.state), close: async () => undefined }
  const chores = [first, second].map(({ app }) => ({ app, all: alertChores(status, 'shared', hook) }))
  const run = (name: string) =>
    Promise.all(
      chores.map(({ app, all }) => runChore(app, all.find((chore) => chore.name === name) as Chore, slot, AbortSignal.timeout(10_000))),
    )
  const slot = new Date().toISOString()
  await run('note_alerts')
  await run('tell_alerts')
  expect(told).toEqual(['began'])
})

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
