import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BadLine, fileFeed } from '@mosaic/feeds/file'
import { expect, test } from 'vitest'

async function read(text: string) {
  const file = join(await mkdtemp(join(tmpdir(), 'mosaic-feed-')), 'postings.jsonl')
  await writeFile(file, text)
  const bad: BadLine[] = []
  const feed = fileFeed({ file, name: 'town', onBadLine: (line) => bad.push(line) })
  const roles: string[] = []
  for await (const { role } of feed.load()) roles.push(role)
  return { roles, bad }
}

const line = (title: string) => JSON.stringify({ '@type': 'JobPosting', title })

test('a bad line is reported with its number and the rest is kept', async () => {
  const { roles, bad } = await read([line('Baker'), '{"title":', '', '[]', line('Cook'), '{"description":"no title"}'].join('\n'))
  expect(roles).toEqual(['Baker', 'Cook'])
  expect(bad).toEqual([
    { line: 2, reason: 'This is not JSON. Each line holds one JSON object.' },
    { line: 4, reason: expect.stringContaining('not a schema.org JobPosting') },
    { line: 6, reason: 'This is not a schema.org JobPosting: it has no "title".' },
  ])
})

test('a byte order mark, Windows line ends and a missing last line end do no harm', async () => {
  expect(await read(`\uFEFF${line('Baker')}\r\n${line('Cook')}`)).toEqual({ roles: ['Baker', 'Cook'], bad: [] })
})

test('a posting that stands twice is given once', async () => {
  expect((await read(`${line('Baker')}\n${line('Baker')}\n`)).roles).toEqual(['Baker'])
})

test('an empty file gives nothing, a missing one is an error', async () => {
  expect(await read('')).toEqual({ roles: [], bad: [] })
  const feed = fileFeed({ file: '/nowhere/postings.jsonl', name: 'town', onBadLine: () => undefined })
  await expect(feed.load()[Symbol.asyncIterator]().next()).rejects.toThrow(/ENOENT/)
})
