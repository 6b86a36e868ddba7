import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { listedEntries } from '@mosaic/db/entries'
import { listFeedStates } from '@mosaic/db/feedState'
import { openDatabase } from '@mosaic/db/open'
import { runCommand } from '@mosaic/server/commands/commands'
import { parseConfig } from '@mosaic/server/config'
import { FeedState } from '@mosaic/services/feeds/state'
import { rulesOf } from '@mosaic/services/ranking/rules'
import { loadVocabulary } from '@mosaic/services/vocabulary'
import { expect, onTestFinished, test } from 'vitest'

const cli = join(import.meta.dirname, '../src/cli.ts')

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mosaic-import-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

async function run(dataDir: string, file: string): Promise<{ code: number; said: string[] }> {
  const said: string[] = []
  const config = () => parseConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  return { code: await runCommand('postings', ['import', file], config, (line) => said.push(line)), said }
}

const line = (n: number) =>
  JSON.stringify({ title: `Baker ${n}`, url: `https://example.org/${n}`, description: `<p>Bake bread number ${n}.</p>` })

async function stateIn(dataDir: string) {
  const db = await openDatabase(join(dataDir, 'mosaic.db'))
  const states = await listFeedStates(db, FeedState)
  const { count } = await db
    .selectFrom('postings')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('listed', '=', 1)
    .executeTakeFirstOrThrow()
  await db.destroy()
  return { state: states[0]?.state, count }
}

test('bad lines are counted and told with their numbers, the rest is taken in; packed files too', async () => {
  const place = await folder()
  const file = join(place, 'town.jsonl.gz')
  await writeFile(file, gzipSync([line(1), '{"title":', line(2), '{"name":"no title"}', line(2)].join('\n')))
  const { code, said } = await run(place, file)
  expect(code).toBe(0)
  expect(said).toEqual([
    '3 postings: 2 new, 0 changed, 0 ended.',
    'line 2: This is not JSON. Each line holds one JSON object.',
    'line 4: This is not a schema.org JobPosting: it has no "title".',
    '2 lines gave no posting.',
  ])
})

test('a newer file of the same name ends what it no longer holds', async () => {
  const place = await folder()
  const file = join(place, 'town.jsonl')
  await writeFile(file, [line(1), line(2)].join('\n'))
  await run(place, file)
  await writeFile(file, [line(2), line(3)].join('\n'))
  expect((await run(place, file)).said).toEqual(['2 postings: 1 new, 0 changed, 1 ended.'])
})

test('what is no file is refused in one sentence', async () => {
  const place = await folder()
  expect(await run(place, join(place, 'nowhere.jsonl'))).toEqual({ code: 1, said: [`There is no file ${join(place, 'nowhere.jsonl')}.`] })
})

test('a long file is read as it is taken in, so that nobody has to when postings are ranked', async () => {
  const place = await folder()
  const file = join(place, 'town.jsonl')
  await writeFile(file, Array.from({ length: 700 }, (_, n) => line(n)).join('\n'))
  expect((await run(place, file)).said).toEqual(['700 postings: 700 new, 0 changed, 0 ended.'])
  const db = await openDatabase(join(place, 'mosaic.db'))
  const madeBy = (await rulesOf(await loadVocabulary(db))).madeBy
  const entries = await listedEntries(db, { before: null, limit: 1000, madeBy })
  await db.destroy()
  expect(entries).toHaveLength(700)
  const words = entries.map(({ entry }) => (JSON.parse(entry ?? 'null') as { words: string } | null)?.words)
  expect(words.toSorted()).toEqual(Array.from({ length: 700 }, (_, n) => `baker ${n} bake bread number`).toSorted())
})

test('an import that was killed goes on where it stood', async () => {
  const place = await folder()
  const file = join(place, 'many.jsonl')
  const lines = Array.from({ length: 6000 }, (_, n) => (n === 100 || n === 5999 ? 'broken' : line(n)))
  await writeFile(file, lines.join('\n'))
  const importing = spawn(process.execPath, [cli, 'postings', 'import', file], {
    env: { ...process.env, DATA_DIR: place, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  const exit = once(importing, 'exit')
  while (
    importing.exitCode === null &&
    !(await stateIn(place).then(
      ({ count }) => count > 0,
      () => false,
    ))
  )
    await wait(20)
  importing.kill('SIGKILL')
  expect((await exit)[1]).toBe('SIGKILL')
  const { state, count } = await stateIn(place)
  expect(state).toMatchObject({ outcome: 'partial', postings: count, reason: expect.stringContaining('Run the import again') })
  const { code, said } = await run(place, file)
  expect(code).toBe(0)
  expect(said).toEqual([
    `Went on after line ${String(state?.notes['line'])}.`,
    `5998 postings: ${5998 - count} new, 0 changed, 0 ended.`,
    'line 6000: This is not JSON. Each line holds one JSON object.',
    '2 lines gave no posting.',
  ])
  expect(await stateIn(place)).toMatchObject({ count: 5998, state: { outcome: 'ok', postings: 5998, leftOut: 2 } })
})
