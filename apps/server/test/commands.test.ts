import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands, runCommand } from '@mosaic/server/commands/commands'
import { parseConfig } from '@mosaic/server/config'
import { expect, onTestFinished, test } from 'vitest'
import { newSession, type Started, startServer } from './running.ts'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mosaic-command-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

async function run(dataDir: string, name: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const code = await runCommand(
    name,
    args,
    () => parseConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }),
    (line) => lines.push(line),
  )
  return { code, said: lines.join('\n') }
}

async function upload(server: Started, auth: Record<string, string>, text: string): Promise<void> {
  const form = new FormData()
  form.append('file', new Blob([text]), 'notes.txt')
  expect((await server.get('/wimd/upload', { method: 'POST', headers: auth, body: form })).status).toBe(201)
}

test('without a name, or with a wrong one, the commands are listed', async () => {
  const listed = await run(await folder(), 'help')
  for (const { name } of commands) expect(listed.said).toContain(`pnpm mosaic ${name}`)
  expect(listed.code).toBe(0)
  expect((await run(await folder(), 'frobnicate')).code).toBe(2)
  expect((await run(await folder(), 'backup')).code).toBe(2)
})

test('doctor says what is well, and migrate makes it so', async () => {
  const place = await folder()
  expect((await run(place, 'migrate')).said).toContain('Ran ')
  expect((await run(place, 'migrate')).said).toBe('The database is up to date.')
  const { code, said } = await run(place, 'doctor')
  expect(said).toContain('sqlite answers; its own check says: ok')
  expect(said).toContain('no AI lane')
  expect(said).toContain('ALERT_WEBHOOK_URL unset')
  expect(said).not.toContain('BAD')
  expect(code).toBe(0)
})

test('doctor finds a database that is none', async () => {
  const place = await folder()
  await writeFile(join(place, 'mosaic.db'), 'this is no database at all, only a few words that stand where one should be')
  const { code, said } = await run(place, 'doctor')
  expect(code).toBe(1)
  expect(said).toContain('BAD')
})

test('a backup taken while the server runs brings back a session with its file, for its owner alone', async () => {
  const place = await folder()
  const file = join(place, 'backup.zip')
  await using server = await startServer()
  const me = await newSession(server)
  await upload(server, me.auth, 'canary-word: I worked as a nurse in Graz.')
  expect(await run(server.dataDir, 'backup', file)).toMatchObject({ code: 0, said: expect.stringContaining('1 sealed files') })
  expect((await readFile(file)).includes('canary-word')).toBe(false)

  const elsewhere = join(place, 'elsewhere')
  expect(await run(elsewhere, 'restore', file)).toMatchObject({ code: 0 })
  await using restored = await startServer({ DATA_DIR: elsewhere })
  const { files } = (await (await restored.get('/wimd/uploads', { headers: me.auth })).json()) as { files: { filename: string }[] }
  expect(files.map(({ filename }) => filename)).toEqual(['notes.txt'])
  expect((await run(elsewhere, 'restore', file)).code).toBe(1)
})

test('what is no backup is not restored, and leaves nothing behind', async () => {
  const place = await folder()
  await writeFile(join(place, 'other.txt'), 'not a zip')
  await expect(run(join(place, 'data'), 'restore', join(place, 'other.txt'))).resolves.toMatchObject({ code: 1 })
  await expect(run(join(place, 'data'), 'restore', join(place, 'nowhere.zip'))).resolves.toMatchObject({ code: 1 })
  await expect(readFile(join(place, 'data/mosaic.db'))).rejects.toThrow('ENOENT')
})

test('seed reads postings, cleanup takes what has ended, report counts without a person', async () => {
  await using server = await startServer()
  const me = await newSession(server)
  await upload(server, me.auth, 'I worked as a nurse in Graz.')
  expect((await run(server.dataDir, 'seed')).said).toMatch(/^sample: \d+ postings\.$/)
  expect((await run(server.dataDir, 'cleanup')).said).toBe('0 sessions and 0 files are gone.')
  expect((await run(server.dataDir, 'optimise')).code).toBe(0)
  const { said } = await run(server.dataDir, 'report')
  expect(said).toContain('session_started: 1')
  expect(said).toContain('file_uploaded: 1')
  expect(said).toMatch(/sessions fit before uploads are refused/)
})
