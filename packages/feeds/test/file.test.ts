import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileFeed } from '@mosaic/feeds/file'
import { type LeftOut, Reading } from '@mosaic/feeds/reading'
import { expect, test } from 'vitest'

async function read(text: string) {
  const file = join(await mkdtemp(join(tmpdir(), 'mosaic-feed-')), 'postings.jsonl')
  await writeFile(file, text)
  const bad: LeftOut[] = []
  const feed = fileFeed({ file, name: 'town' })
  const roles: string[] = []
  for await (const { role } of feed.load(new Reading({ onLeftOut: (left) => bad.push(left) }))) roles.push(role)
  return { roles, bad }
}

const line = (title: string) => JSON.stringify({ '@type': 'JobPosting', title })

test('a bad line is reported with its number and the rest is kept', async () => {
  const { roles, bad } = await read([line('Baker'), '{"title":', '', '[]', line('Cook'), '{"description":"no title"}'].join('\n'))
  expect(roles).toEqual(['Baker', 'Cook'])
  expect(bad).toEqual([
    { where: 'line 2', reason: 'This is not JSON. Each line holds one JSON object.' },
    { where: 'line 4', reason: expect.stringContaining('not a schema.org JobPosting') },
    { where: 'line 6', reason: 'This is not a schema.org JobPosting: it has no "title".' },
  ])
})

test('a byte order mark, Windows line ends and a missing last line end do no harm', async () => {
  expect(await read(`\uFEFF${line('Baker')}\r\n${line('Cook')}`)).toEqual({ roles: ['Baker', 'Cook'], bad: [] })
})

test('an empty file gives nothing, a missing one is an error', async () => {
  expect(await read('')).toEqual({ roles: [], bad: [] })
  const feed = fileFeed({ file: '/nowhere/postings.jsonl', name: 'town' })
  await expect(feed.load(new Reading())[Symbol.asyncIterator]().next()).rejects.toThrow(/ENOENT/)
})
