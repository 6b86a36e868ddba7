import { createFeeds } from '@mosaic/feeds/feeds'
import { refreshDue } from '@mosaic/services/feeds/refreshDue'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { says, startBoards, status } from '../../feeds/test/boardServer.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const day = 86_400_000
const address = 'boards-api.greenhouse.io/v1/boards/larkmoor/jobs'
const job = (id: number, title: string) => ({
  id,
  title,
  absolute_url: `https://boards.greenhouse.io/larkmoor/jobs/${id}`,
  location: { name: 'Leeds' },
  content: '<p>Must have: first aid.</p>',
})
const board = (...jobs: object[]) => says(JSON.stringify({ jobs }))

async function open() {
  const boards = await startBoards()
  const feeds = createFeeds({ names: ['greenhouse:larkmoor', 'arbeitnow'], userAgent: 'Mosaic test', testing: boards.testing })
  const world = await openWorld('sqlite', { feeds })
  onTestFinished(async () => {
    await world[Symbol.asyncDispose]()
    await boards[Symbol.asyncDispose]()
  })
  boards.on(address, board(job(1, 'Cook'), job(2, 'Baker')))
  boards.on('www.arbeitnow.com/api/job-board-api?page=1', status(500))
  await refreshDue(world.app.open)
  return { boards, world, me: await world.newSession() }
}

test('each public posting has an age and tells whether it still stands; samples step back', async () => {
  const { world, me } = await open()
  const { opportunities } = await me.ob.opportunities({})
  expect(opportunities.map(({ role }) => role).toSorted()).toEqual(['Baker', 'Cook'])
  const seenAt = '2026-11-24T09:00:00.000Z'
  for (const { life } of opportunities) expect(life).toEqual({ state: 'live', firstSeenAt: seenAt, seenAt, endedAt: null, alsoFrom: [] })
  world.pass(4 * day)
  expect((await me.ob.opportunities({})).opportunities.map(({ life }) => life?.state)).toEqual(['unsure', 'unsure'])
  const own = await me.ob.postings.create({ text: 'Welder\nBaltyard\n\nWe weld hulls of ferries.' })
  expect(own.life).toBeNull()
})

test('one that ended leaves the list, and is still there, with its end, for whoever kept it', async () => {
  const { boards, world, me } = await open()
  const { opportunities } = await me.ob.opportunities({})
  const cook = opportunities.find(({ role }) => role === 'Cook')?.jobId ?? ''
  await me.ob.matches.update({ jobId: cook, kept: true })
  boards.on(address, board(job(2, 'Baker')))
  world.pass(day)
  await refreshDue(world.app.open)
  expect((await me.ob.opportunities({})).opportunities.map(({ role }) => role)).toEqual(['Baker'])
  const ended = { state: 'ended', endedAt: '2026-11-25T09:00:00.000Z', seenAt: '2026-11-24T09:00:00.000Z' }
  expect((await me.ob.matches.list({ kept: true })).matches).toMatchObject([{ role: 'Cook', life: ended }])
  expect(await me.ob.opportunity({ jobId: cook })).toMatchObject({ role: 'Cook', life: ended })
})

test('a list says which of its sources could not be read to the end', async () => {
  const { boards, world, me } = await open()
  expect((await me.ob.opportunities({})).sources).toEqual([
    { name: 'arbeitnow', outcome: 'failed', confirmedAt: null },
    { name: 'greenhouse:larkmoor', outcome: 'ok', confirmedAt: '2026-11-24T09:00:00.000Z' },
  ])
  boards.on('www.arbeitnow.com/api/job-board-api?page=1', says('{"data":[],"links":{"next":null}}'))
  world.pass(day)
  await refreshDue(world.app.open)
  expect((await me.ob.opportunities({})).sources).toMatchObject([{ outcome: 'ok' }, { outcome: 'ok' }])
})
