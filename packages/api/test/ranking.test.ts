import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { RawPosting } from '@mosaic/core/postings/schema'
import type { Opportunities, OpportunityFilter } from '@mosaic/core/views/ob'
import { endPostings } from '@mosaic/db/endPostings'
import { takePostings } from '@mosaic/db/takePostings'
import { importTaxonomy, type ReadTaxonomy } from '@mosaic/services/upkeep/importTaxonomy'
import { takeUpTaxonomies } from '@mosaic/services/upkeep/takeUpTaxonomies'
import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { listedPostings } from '../../db/test/listed.ts'
import { closeWorlds, openWorld, type Somebody, type World, type WorldOptions } from './world.ts'

afterAll(closeWorlds)

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month with a handover checklist\n\nSKILLS\nWound care, Medication administration, Phlebotomy\n`
const own =
  'Community Nurse\nTidewater Care\n\nRequirements\n- Wound care\n- Medication administration\n- At least 2 years of experience as a nurse\n'

const filters: OpportunityFilter[] = [
  {},
  { q: 'care' },
  { location: 'uk', remote: 'on_site' },
  { minFit: 50 },
  { q: 'nowhere', minFit: 99 },
]

/** A world whose postings are ranked from an index as soon as there is one, and a way to wait for it. */
async function openIndexed(
  engine: Parameters<typeof openWorld>[0],
  options: Pick<WorldOptions, 'waitAtMost' | 'spareAtMost'> = {},
): Promise<{ world: World; indexed: () => Promise<void>; builtTimes: () => number }> {
  const built = Promise.withResolvers<void>()
  let times = 0
  const world = await openWorld(engine, {
    ...options,
    indexFrom: 1,
    onEvent(event) {
      if (event !== 'index_built') return
      times++
      built.resolve()
    },
  })
  return {
    world,
    builtTimes: () => times,
    async indexed() {
      await world.app.open.ranking.refresh(world.app.parts.db)
      await built.promise
      // the ranking takes it in its own turn
      await turn()
    },
  }
}

const electricians: ReadTaxonomy = {
  scheme: 'onet',
  version: '30.0',
  concepts: [
    {
      scheme: 'onet',
      uri: 'onet:electricians',
      kind: 'occupation',
      code: '47-2111.00',
      label: 'Electrician',
      names: ['Electricians', 'Chandelier Rewiring Specialist'],
      workValues: null,
      interests: null,
    },
  ],
}

/** Makes these all that the samples' source holds. */
async function onlyThese({ app, pass }: World, postings: readonly RawPosting[]): Promise<void> {
  pass(1000)
  const at = app.open.now().toISOString()
  await app.open.write(async (trx) => {
    await takePostings(trx, { source: 'sample', postings: [...postings], at })
    await endPostings(trx, { source: 'sample', unseenSince: at }, at)
  })
}

async function somebody(world: World): Promise<Somebody> {
  const me = await world.newSession()
  await me.upload('cv.txt', resume)
  await me.ob.postings.create({ text: own })
  return me
}

/** Every page of a list, as one. */
async function allPages(me: Somebody, filter: OpportunityFilter): Promise<Opportunities['opportunities']> {
  const all: Opportunities['opportunities'] = []
  for (let cursor: string | undefined; ; ) {
    const page = await me.ob.opportunities({ ...filter, limit: 20, ...(cursor === undefined ? {} : { cursor }) })
    expect(page.restarted).toBe(false)
    all.push(...page.opportunities)
    if (page.nextCursor === null) return all
    cursor = page.nextCursor
  }
}

/** What a list says, but for its cursor, which holds an own posting's id. */
const asSeen = ({ opportunities, ...rest }: Opportunities) => ({
  ...rest,
  nextCursor: rest.nextCursor !== null,
  jobs: opportunities.map(comparable),
})
const comparable = ({ jobId, own: isOwn, fitScore, why }: Opportunities['opportunities'][number]) => [
  isOwn ? 'own' : jobId,
  fitScore,
  why.map(({ text }) => text),
]

describe.each(dialects)('ranking on %s', (engine) => {
  test('the index and the table give the same pages, counts and explanations, own postings among them', async () => {
    const { world, indexed } = await openIndexed(engine)
    await using indexedWorld = world
    await using tableWorld = await openWorld(engine)
    const [mine, theirs] = [await somebody(indexedWorld), await somebody(tableWorld)]
    await indexed()
    for (const filter of filters) expect(asSeen(await mine.ob.opportunities(filter))).toEqual(asSeen(await theirs.ob.opportunities(filter)))
    const pages = await allPages(mine, { q: 'care' })
    expect(pages.map(comparable)).toEqual((await allPages(theirs, { q: 'care' })).map(comparable))
    expect(new Set(pages.map(({ jobId }) => jobId)).size).toBe(pages.length)
    const [first] = (await mine.ob.opportunities({ q: 'care' })).opportunities.filter((one) => !one.own)
    await mine.ob.matches.update({ jobId: first?.jobId ?? '', dismissed: true })
    expect((await allPages(mine, { q: 'care' })).map(({ jobId }) => jobId)).not.toContain(first?.jobId)
    const ownOf = async (me: Somebody) => (await allPages(me, { q: 'wound' })).find((one) => one.own)?.jobId ?? ''
    const similar = async (me: Somebody) => (await me.ob.apply({ jobId: await ownOf(me) })).similar.map(({ jobId }) => jobId)
    expect(await similar(mine)).toEqual(await similar(theirs))
  })

  test('while an index of very many postings is built, it answers with what it has so far, and says that more may come', async () => {
    const { world, indexed } = await openIndexed(engine, { waitAtMost: 1 })
    await using open = world
    const me = await open.newSession()
    const first = await me.ob.opportunities({})
    expect(first).toMatchObject({ incomplete: true, onlySamples: false })
    expect(first.opportunities.length).toBeGreaterThan(0)
    await indexed()
    expect(await me.ob.opportunities({})).toMatchObject({ incomplete: false, onlySamples: true })
  })

  test('when a taxonomy comes in, index, table and pages go over to it in one step, and everybody is answered meanwhile', async () => {
    const { world, indexed, builtTimes } = await openIndexed(engine)
    await using indexedWorld = world
    await using tableWorld = await openWorld(engine)
    const people: Somebody[] = []
    for (const one of [indexedWorld, tableWorld]) {
      const [first, ...rest] = (await listedPostings(one.app.parts.db)) as [RawPosting]
      await onlyThese(one, [{ ...first, id: 'lamps', role: 'Chandelier Rewiring Specialist', text: 'You rewire chandeliers.' }, ...rest])
      const me = await one.newSession()
      await me.wimd.chat({ prompt: 'I was an electrician for ten years. I want to work as an electrician.' })
      people.push(me)
    }
    const [mine, theirs] = people as [Somebody, Somebody]
    await indexed()
    const fitOf = async (me: Somebody) => (await allPages(me, {})).find(({ jobId }) => jobId === 'lamps')?.components
    const before = await fitOf(mine)
    expect(await fitOf(theirs)).toEqual(before)
    const { nextCursor } = await mine.ob.opportunities({})

    for (const { app } of [indexedWorld, tableWorld]) await importTaxonomy(app.open, electricians)
    const taken = takeUpTaxonomies(indexedWorld.app)
    expect(await mine.ob.opportunities({})).toMatchObject({ incomplete: false })
    expect(await taken).toBe(true)
    await takeUpTaxonomies(tableWorld.app)
    expect(builtTimes()).toBe(2)

    const after = await fitOf(mine)
    expect(after).not.toEqual(before)
    for (const filter of filters) expect(asSeen(await mine.ob.opportunities(filter))).toEqual(asSeen(await theirs.ob.opportunities(filter)))
    expect(await mine.ob.opportunities({ cursor: nextCursor ?? '' })).toMatchObject({ restarted: true })
    const { db } = indexedWorld.app.parts
    const standing = db.selectFrom('postings').select('id').where('ended_at', 'is', null)
    const rules = await db.selectFrom('posting_entries').select('made_by').distinct().where('id', 'in', standing).execute()
    expect(rules.map(({ made_by }) => made_by.includes('onet'))).toEqual([true])
  })

  test('what little speaks for stands after everything else that can be taken, what cannot be taken last', async () => {
    await using world = await openWorld(engine)
    const me = await somebody(world)
    const list = await allPages(me, {})
    const standing = list.map(({ bucket, far }) => (bucket === 'blocked' ? 2 : far ? 1 : 0))
    expect(standing).toEqual(standing.toSorted())
    expect(list.find(({ own: isOwn }) => isOwn)?.far).toBe(false)
    expect(new Set(standing)).toContain(1)
  })

  test('a posting that comes, changes or ends is seen by the next request', async () => {
    const { world, indexed } = await openIndexed(engine)
    await using open = world
    const me = await open.newSession()
    await indexed()
    const { db } = open.app.parts
    const before = await listedPostings(db)
    const refresh = (postings: readonly RawPosting[]) => onlyThese(open, postings)
    const [one] = before as [RawPosting]
    const found = async () => (await me.ob.opportunities({ q: 'zeppelin' })).opportunities.map(({ jobId }) => jobId)

    expect(await found()).toEqual([])
    await refresh([...before, { ...one, id: 'new', role: 'Zeppelin pilot' }])
    expect(await found()).toEqual(['new'])
    await refresh([{ ...one, text: `${one.text}\nYou repair zeppelins.` }, ...before.slice(1)])
    expect(await found()).toEqual([one.id])
    await refresh(before.slice(1))
    expect(await found()).toEqual([])
    expect((await me.ob.opportunities({})).total).toBe(before.length - 1)
  })

  test('an index that holds more of what is gone than of what is there is built anew, and answers all the while', async () => {
    const { world, indexed, builtTimes } = await openIndexed(engine, { spareAtMost: 0 })
    await using open = world
    const me = await open.newSession()
    await indexed()
    const before = await listedPostings(open.app.parts.db)
    const few = before.slice(0, 10)
    for (const word of ['zeppelin', 'kite']) {
      await onlyThese(
        open,
        few.map((posting) => ({ ...posting, text: `${posting.text}\nYou repair a ${word}.` })),
      )
      expect((await me.ob.opportunities({ q: word })).total).toBe(few.length)
    }
    while (builtTimes() < 2) {
      expect((await me.ob.opportunities({ q: 'kite' })).total).toBe(few.length)
      await wait(100)
    }
    expect(await me.ob.opportunities({ q: 'kite' })).toMatchObject({ total: few.length, incomplete: false })
  })

  test('a cursor starts again when the facts changed, and goes on past a posting that ended', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const first = await me.ob.opportunities({ limit: 3 })
    const cursor = first.nextCursor ?? ''
    const last = first.opportunities.at(-1)?.jobId
    const before = await listedPostings(world.app.parts.db)
    await onlyThese(
      world,
      before.filter(({ id }) => id !== last),
    )
    const second = await me.ob.opportunities({ limit: 3, cursor })
    expect(second.restarted).toBe(false)
    expect(second.opportunities).toHaveLength(3)
    expect(second.opportunities.filter(({ jobId }) => first.opportunities.some((one) => one.jobId === jobId))).toEqual([])
    await me.upload('cv.txt', resume)
    expect(await me.ob.opportunities({ limit: 3, cursor })).toMatchObject({ restarted: true })
    await expect(me.ob.opportunities({ cursor: 'made up' })).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
  })
})
