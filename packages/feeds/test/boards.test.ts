import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { RawPosting } from '@mosaic/core/postings/schema'
import { ashbyPosting } from '@mosaic/feeds/boards/ashby'
import type { PostingFeed } from '@mosaic/feeds/feed'
import { feedNamed } from '@mosaic/feeds/named'
import { type LeftOut, Reading, type ReadingOptions } from '@mosaic/feeds/reading'
import { describe, expect, test } from 'vitest'
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

/** Each board by its name in FEEDS, the addresses it asks, and the first posting it must give. */
const boardsAndPostings: readonly (readonly [
  name: string,
  answers: Readonly<Record<string, string>>,
  count: number,
  first: Partial<RawPosting>,
])[] = [
  [
    'greenhouse:larkmoor',
    { 'boards-api.greenhouse.io/v1/boards/larkmoor/jobs?content=true': 'greenhouse' },
    2,
    {
      role: 'Night Care Assistant',
      company: 'Larkmoor House',
      location: 'Leeds, United Kingdom',
      url: 'https://boards.greenhouse.io/larkmoor/jobs/4000001',
      postedAt: '2026-10-20T08:00:00-04:00',
      validThrough: '2026-12-15T23:59:00-05:00',
      salary: null,
      remote: null,
      text: 'Your nights\n- Help residents to bed & up\n- Keep care notes',
    },
  ],
  [
    'lever:baltyard',
    { 'api.lever.co/v0/postings/baltyard?mode=json': 'lever' },
    2,
    {
      role: 'Electrician, Night Shift',
      company: 'baltyard',
      location: 'Gdansk · Gdynia',
      remote: 'on_site',
      employmentType: 'full-time',
      salary: { min: 9000, max: 12_500, currency: 'PLN', period: 'month' },
      postedAt: '2025-10-09T08:53:20.000Z',
      text: 'Wire ferries.\n\nYou bring\n- SEP licence\n- Reading of circuit diagrams\n\n- A torch\n\nNight work is paid on top.\n\nWe are an equal employer.',
    },
  ],
  [
    'lever-eu:baltyard',
    { 'api.eu.lever.co/v0/postings/baltyard?mode=json': 'lever' },
    2,
    { source: 'lever-eu:baltyard', role: 'Electrician, Night Shift' },
  ],
  [
    'ashby:birthhouse',
    { 'api.ashbyhq.com/posting-api/job-board/birthhouse?includeCompensation=true': 'ashby' },
    2,
    {
      role: 'Midwife',
      company: 'birthhouse',
      location: 'Graz · Weiz',
      remote: 'on_site',
      employmentType: 'part-time',
      salary: { min: 3200, max: 3900, currency: 'EUR', period: 'month' },
      postedAt: '2026-10-15T09:09:19.677+00:00',
      text: 'About you\n- Registered midwife',
    },
  ],
  [
    'smartrecruiters:RowanBuses',
    {
      'api.smartrecruiters.com/v1/companies/RowanBuses/postings?limit=100&offset=0': 'smartrecruiters-1',
      'api.smartrecruiters.com/v1/companies/RowanBuses/postings?limit=100&offset=100': 'smartrecruiters-2',
      'api.smartrecruiters.com/v1/companies/RowanBuses/postings/744000000000001': 'smartrecruiters-744000000000001',
      'api.smartrecruiters.com/v1/companies/RowanBuses/postings/744000000000002': 'smartrecruiters-744000000000002',
    },
    2,
    {
      role: 'Bus Driver',
      company: 'Rowan Buses',
      location: 'Cork, County Cork, Ireland',
      level: 'entry',
      employmentType: 'full-time',
      remote: null,
      url: 'https://jobs.smartrecruiters.com/RowanBuses/744000000000001-bus-driver',
      text: 'Company Description\nForty buses.\n\nJob Description\nDrive route 208.\n\nQualifications\n- Category D licence',
    },
  ],
  [
    'workable:halfpenny',
    { 'apply.workable.com/api/v1/widget/accounts/halfpenny?details=true': 'workable' },
    2,
    {
      role: 'Bookkeeper',
      company: 'Halfpenny & Rowe',
      location: 'Bath, England, United Kingdom · Bristol, England, United Kingdom',
      remote: 'remote',
      level: 'entry',
      employmentType: 'part-time',
      postedAt: '2026-10-01',
    },
  ],
  [
    'recruitee:lindentrams',
    { 'lindentrams.recruitee.com/api/offers/': 'recruitee' },
    2,
    {
      role: 'Tram Mechanic',
      company: 'Linden Trams',
      location: 'Utrecht, Netherlands',
      remote: 'on_site',
      level: 'mid',
      employmentType: 'full-time',
      salary: { min: 2900, max: 3600, currency: 'EUR', period: 'month' },
      postedAt: '2026-10-01T08:00:00Z',
      text: 'Keep trams running.\n\nRequirements\n- MBO in mechatronics',
    },
  ],
  [
    'remotive',
    { 'remotive.com/api/remote-jobs': 'remotive' },
    1,
    {
      role: 'Support Agent',
      company: 'Fernlight',
      location: 'Europe',
      remote: 'remote',
      salary: null,
      text: 'Answer people.\n\nSalary\n€32k - €36k',
    },
  ],
  [
    'remoteok',
    { 'remoteok.com/api': 'remoteok' },
    2,
    {
      role: 'Illustrator',
      company: 'Fernlight',
      location: 'Worldwide',
      remote: 'remote',
      salary: null,
      text: 'Draw plants.\n\nTags\ndesign, illustration',
    },
  ],
  [
    'arbeitnow',
    { 'www.arbeitnow.com/api/job-board-api?page=1': 'arbeitnow-1', 'www.arbeitnow.com/api/job-board-api?page=2': 'arbeitnow-2' },
    2,
    {
      role: 'Pflegefachkraft (m/w/d)',
      location: 'Kassel',
      remote: null,
      employmentType: 'full-time, permanent',
      postedAt: '2025-11-13T02:13:20.000Z',
    },
  ],
  [
    'adzuna:gb:care assistant',
    { 'api.adzuna.com/v1/api/jobs/gb/search/1': 'adzuna' },
    2,
    {
      role: 'Care Assistant',
      company: 'Larkmoor House',
      location: 'Leeds, West Yorkshire',
      employmentType: 'full-time, permanent',
      salary: { min: 24_000, max: 26_000, currency: 'GBP', period: 'year' },
    },
  ],
]

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
