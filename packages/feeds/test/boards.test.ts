import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { RawPosting } from '@mosaic/core/postings/schema'
import { ashbyPosting } from '@mosaic/feeds/boards/ashby'
import type { PostingFeed } from '@mosaic/feeds/feed'
import { feedNamed } from '@mosaic/feeds/named'
import { type LeftOut, Reading, type ReadingOptions } from '@mosaic/feeds/reading'
import { describe, expect, test } from 'vitest'
import { boardsAndPostings } from './boardPostings.ts'
import { type BoardServer, says, shape, startBoards, status } from './boardServer.ts'

const keys = { adzuna: { id: 'abc', key: 'def' } }

async function read(boards: BoardServer, feed: PostingFeed, options: ReadingOptions = {}) {
  const left: LeftOut[] = []
  const standing: string[] = []
  const reading = new Reading({
    outbound: boards.outbound,
    onLeftOut: (one) => left.push(one),
    onStanding: (id) => standing.push(id),
    ...options,
  })
  const postings: RawPosting[] = []
  for await (const posting of feed.load(reading)) postings.push(RawPosting.parse(posting))
  return { reading, postings, left, standing }
}

describe.each(boardsAndPostings)('%s', (name, answers, count, first) => {
  async function open() {
    const boards = await startBoards()
    for (const [address, recorded] of Object.entries(answers)) boards.on(address, shape(recorded))
    return boards
  }

  test('gives each posting with what it says and nothing more', async () => {
    await using boards = await open()
    const { postings, reading } = await read(boards, feedNamed(name, keys))
    expect(postings).toHaveLength(count)
    expect(postings[0]).toMatchObject(first)
    for (const posting of postings) expect(posting).toMatchObject({ source: name, sample: false })
    expect(reading.missing).toBeNull()
    expect(new Set(boards.asked.map(({ address }) => address.split('?')[0]))).toEqual(
      new Set(Object.keys(answers).map((address) => address.split('?')[0])),
    )
  })

  test('gives the same ids each time', async () => {
    await using boards = await open()
    const [once, again] = [await read(boards, feedNamed(name, keys)), await read(boards, feedNamed(name, keys))]
    expect(again.postings.map(({ id }) => id)).toEqual(once.postings.map(({ id }) => id))
  })

  test('fails when its board is gone, answers nonsense, or changed its shape', async () => {
    await using boards = await startBoards()
    const feed = feedNamed(name, keys)
    await expect(read(boards, feed)).rejects.toThrow('status 404')
    for (const address of Object.keys(answers)) boards.on(address, says('<html>'))
    await expect(read(boards, feed)).rejects.toThrow('no JSON')
    for (const address of Object.keys(answers)) boards.on(address, says('{"other":1}'))
    await expect(read(boards, feed)).rejects.toThrow(/expected/)
  })
})

test('an item without a title is left out and told, the others stand', async () => {
  await using boards = await startBoards()
  boards.on('boards-api.greenhouse.io/v1/boards/larkmoor/jobs', shape('greenhouse'))
  const { left } = await read(boards, feedNamed('greenhouse:larkmoor', keys))
  expect(left).toEqual([{ where: 'posting 3', reason: 'title: it has no title' }])
})

test('what a board hides, guesses or leaves out is not taken over', async () => {
  await using boards = await startBoards()
  boards.on('api.ashbyhq.com/posting-api/job-board/birthhouse', shape('ashby'))
  boards.on('api.adzuna.com/v1/api/jobs/gb/search/1', shape('adzuna'))
  boards.on('api.lever.co/v0/postings/baltyard', shape('lever'))
  boards.on('lindentrams.recruitee.com/api/offers/', shape('recruitee'))
  const second = async (name: string) => (await read(boards, feedNamed(name, keys))).postings[1]
  expect(await second('ashby:birthhouse')).toMatchObject({ role: 'Receptionist', salary: null, remote: null })
  expect(await second('adzuna:gb:care assistant')).toMatchObject({ role: 'Care Worker', salary: null, company: null })
  expect(await second('lever:baltyard')).toMatchObject({ location: 'PL', url: null, postedAt: null, remote: null })
  expect(await second('recruitee:lindentrams')).toMatchObject({ remote: 'hybrid', salary: null, url: null })
})

test('a board that did not change is asked for nothing more', async () => {
  await using boards = await startBoards()
  boards.on('remotive.com/api/remote-jobs', shape('remotive'))
  const first = await read(boards, feedNamed('remotive', keys))
  const again = await read(boards, feedNamed('remotive', keys), { notes: first.reading.noted })
  expect(boards.asked.at(-1)?.headers['if-none-match']).toMatch(/^W\/"remotive/)
  expect([again.postings, again.reading.isUnchanged, again.reading.noted]).toEqual([[], true, first.reading.noted])
})

test('a posting whose line in the list is as it was is not asked for again within the week', async () => {
  await using boards = await startBoards()
  const address = 'api.smartrecruiters.com/v1/companies/RowanBuses/postings'
  boards.on(`${address}?limit=100&offset=0`, shape('smartrecruiters-1'))
  boards.on(`${address}?limit=100&offset=100`, shape('smartrecruiters-2'))
  boards.on(`${address}/744000000000001`, shape('smartrecruiters-744000000000001'))
  const feed = feedNamed('smartrecruiters:RowanBuses', keys)
  const now = () => new Date('2026-11-26T09:00:00Z')
  const first = await read(boards, feed, { now })
  expect([first.postings.length, first.reading.missing]).toEqual([1, 'It answered with status 404.'])
  boards.on(`${address}/744000000000002`, shape('smartrecruiters-744000000000002'))
  const before = boards.asked.length
  const second = await read(boards, feed, { now, notes: first.reading.noted })
  expect(boards.asked.slice(before).map(({ address: asked }) => asked.split('/').at(-1))).toEqual([
    'postings?limit=100&offset=0',
    'postings?limit=100&offset=100',
    '744000000000002',
  ])
  expect([second.postings.map(({ role }) => role), second.standing, second.reading.missing]).toEqual([
    ['Dispatcher'],
    [first.postings[0]?.id],
    null,
  ])
  const later = await read(boards, feed, { now: () => new Date('2026-12-05T09:00:00Z'), notes: second.reading.noted })
  expect(later.postings).toHaveLength(2)
})

test('a later page that fails makes a reading partial and keeps the first', async () => {
  await using boards = await startBoards()
  boards.on('www.arbeitnow.com/api/job-board-api?page=1', shape('arbeitnow-1'))
  boards.on('www.arbeitnow.com/api/job-board-api?page=2', status(429, { 'retry-after': '120' }))
  const { postings, reading } = await read(boards, feedNamed('arbeitnow', keys))
  expect([postings.length, reading.missing]).toEqual([1, 'It answered with status 429.'])
  expect(reading.retryAt).toBeGreaterThan(Date.now() + 100_000)
})

const real = new URL('../../../../shared/data/jobs/ashby-companies/', import.meta.url)

test.runIf(existsSync(real))('real Ashby boards are read whole: every listed posting, with its place, text and pay', () => {
  for (const file of readdirSync(real)) {
    const { jobs } = JSON.parse(readFileSync(new URL(file, real), 'utf8')) as { jobs: { isListed: boolean; compensation?: unknown }[] }
    const postings = jobs.map((job) => ashbyPosting(job, file.replace('.json', ''))).filter((posting) => posting !== null)
    expect(postings.length, file).toBe(jobs.filter(({ isListed }) => isListed).length)
    for (const posting of postings) {
      expect(posting.text.length, posting.role).toBeGreaterThan(200)
      expect(posting.text, posting.role).not.toMatch(/<(?:p|li|div|strong)\b|&amp;|&nbsp;/)
      expect([posting.url, posting.postedAt, posting.location], posting.role).not.toContain(null)
    }
  }
})
