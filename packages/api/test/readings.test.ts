import { buffer } from 'node:stream/consumers'
import { compareMatches } from '@mosaic/core/fit/order'
import { readPerson } from '@mosaic/services/facts/person'
import { keepingsOf } from '@mosaic/services/ob/keepings'
import { type Ranked, rank } from '@mosaic/services/ob/opportunity'
import { exportFolder } from '@mosaic/services/session/exportFolder'
import { importFolder } from '@mosaic/services/session/importFolder'
import { afterAll, describe, expect, test } from 'vitest'
import { hostile, planted } from '../../ai/test/hostile.ts'
import { type Asked, type Script } from '../../ai/test/provider.ts'
import { dialects } from '../../db/test/database.ts'
import { idle, openLaneWorld, quick, taskOf } from './laneWorld.ts'
import { closeWorlds, openWorld, type Somebody, type World } from './world.ts'

afterAll(closeWorlds)

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month with a handover checklist\n\nSKILLS\nWound care, Medication administration\n`
const prose = 'You will use Python every day, and Ms Archer at archer@example.org knows more.'
const own = `Ward analyst\nTidewater Care\n\n${prose}\n\nRequirements\n- Wound care\n- Medication administration\n- Kubernetes\n- At least 2 years of experience as a nurse\n`

type Detail = Awaited<ReturnType<Somebody['ob']['opportunity']>>

const named = (detail: Detail, label: string) => {
  const found = detail.requirements.find((one) => one.label === label)
  if (!found) throw new Error(`no ${label} in ${detail.requirements.map((one) => one.label).join(', ')}`)
  return found
}
function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('there is none')
  return one
}

/** Somebody who said that they used these skills. */
async function knows(me: Somebody, ...skillIds: string[]): Promise<void> {
  for (const skillId of skillIds)
    await me.wimd.facts.create({
      claim: { kind: 'skill', payload: { label: skillId, skillId, matchType: 'exact', usedIn: [], answer: 'used' } },
    })
}

/** Reads one requirement as somebody would on the page. */
async function read(me: Somebody, jobId: string, label: string, asked: Detail['requirements'][number]['class'] | null): Promise<Detail> {
  const { id, quote } = named(await me.ob.opportunity({ jobId }), label)
  return me.ob.requirements.update({ jobId, requirementId: id, quote, class: asked })
}

async function allPages(me: Somebody, limit: number) {
  const all: Awaited<ReturnType<Somebody['ob']['opportunities']>>['opportunities'] = []
  for (let cursor: string | undefined; ; ) {
    const page = await me.ob.opportunities({ limit, ...(cursor === undefined ? {} : { cursor }) })
    expect(page.restarted).toBe(false)
    all.push(...page.opportunities)
    if (page.nextCursor === null) return { all, total: page.total }
    cursor = page.nextCursor
  }
}
const order = (list: Awaited<ReturnType<typeof allPages>>) => list.all.map(({ jobId, fitScore, coverage }) => [jobId, fitScore, coverage])

/** The same list by core alone: every posting as this person reads it, judged one by one. */
async function judgedAlone({ app }: World, me: Somebody) {
  const ctx = app.ctx(await app.openSession(me.key))
  const [{ person }, keepings] = [await readPerson(ctx), await keepingsOf(ctx)]
  const all: Ranked[] = []
  for await (const postings of app.open.catalogue.batches(ctx.db))
    all.push(...postings.map((posting) => rank(person, posting, ctx, false, keepings.get(posting.id))))
  return all.toSorted(compareMatches).map(({ posting, fit }) => [posting.id, fit.score])
}

/** The ranking from the table, or from an index that is there. */
async function openRanked(engine: Parameters<typeof openWorld>[0], from: 'table' | 'index'): Promise<World> {
  const built = Promise.withResolvers<void>()
  const world = await openWorld(engine, {
    indexFrom: from === 'index' ? 1 : 1_000_000,
    onEvent: (event) => {
      if (event === 'index_built') built.resolve()
    },
  })
  if (from === 'index') {
    await world.app.open.ranking.refresh(world.app.parts.db)
    await built.promise
  }
  return world
}

describe.each(dialects)('on %s', (engine) => {
  test.each(engine === 'sqlite' ? (['table', 'index'] as const) : (['index'] as const))(
    'a posting read otherwise stands where its number puts it, on every page, ranked from the %s',
    { timeout: 90_000 },
    async (from) => {
      await using world = await openRanked(engine, from)
      const [me, other] = [await world.newSession(), await world.newSession()]
      for (const one of [me, other]) await knows(one, 'wound-care', 'medication-administration', 'sql', 'python')
      const before = await allPages(me, 50)
      const changed: string[] = []
      for (const { jobId } of before.all.filter((_, nth) => nth % 8 === 0)) {
        const must = (await me.ob.opportunity({ jobId })).requirements.find(
          (one) => one.kind === 'skill' && one.class === 'must' && one.readable && one.group === null,
        )
        if (!must) continue
        const detail = await me.ob.requirements.update({ jobId, requirementId: must.id, quote: must.quote, class: 'context' })
        expect(detail.requirements.find(({ id }) => id === must.id)).toMatchObject({
          class: 'context',
          readAs: { by: 'person', was: 'must' },
        })
        changed.push(jobId)
      }
      expect(changed.length).toBeGreaterThan(2)
      const after = await allPages(me, 50)
      expect(after.total).toBe(before.total)
      expect(order(after)).not.toEqual(order(before))
      expect(after.all.map(({ jobId, fitScore }) => [jobId, fitScore])).toEqual(await judgedAlone(world, me))
      expect(order(await allPages(me, 9))).toEqual(order(after))
      expect(order(await allPages(other, 50))).toEqual(order(before))
      for (const jobId of changed) {
        const { requirements } = await me.ob.opportunity({ jobId })
        const { id, quote } = requirements.find(({ readAs }) => readAs !== null) ?? { id: '', quote: '' }
        await me.ob.requirements.update({ jobId, requirementId: id, quote, class: null })
      }
      expect(order(await allPages(me, 50))).toEqual(order(before))
    },
  )

  test('a page that was begun before begins anew, and a list that is read meanwhile takes nothing back', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { nextCursor, opportunities } = await me.ob.opportunities({ limit: 3 })
    const jobId = opportunities[0]?.jobId ?? ''
    const must = (await me.ob.opportunity({ jobId })).requirements.find(({ class: asked, readable }) => asked === 'must' && readable)
    const change = { jobId, requirementId: must?.id ?? '', quote: must?.quote ?? '', class: 'nice' as const }
    await Promise.all([me.ob.opportunities({}), me.ob.requirements.update(change), me.ob.opportunities({})])
    expect((await me.ob.opportunity({ jobId })).requirements.filter(({ readAs }) => readAs)).toHaveLength(1)
    expect((await me.ob.opportunities({ limit: 3, cursor: nextCursor ?? '' })).restarted).toBe(true)
  })

  test('what a person reads otherwise counts wherever the posting does, leaves with the folder, and ends with the posting', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { jobId } = await me.ob.postings.create({ text: own })
    await me.ob.matches.update({ jobId, kept: true })
    await me.wimd.facts.create({
      claim: { kind: 'skill', payload: { label: 'Kubernetes', skillId: 'kubernetes', matchType: 'exact', usedIn: [], answer: 'no' } },
    })
    const before = await me.ob.opportunity({ jobId })
    const after = await read(me, jobId, 'Kubernetes', 'nice')
    expect(after.fitScore).not.toBe(before.fitScore)
    expect((await allPages(me, 50)).all.find((one) => one.jobId === jobId)?.fitScore).toBe(after.fitScore)
    expect((await me.ob.matches.list({ kept: true })).matches[0]?.fitScore).toBe(after.fitScore)
    const { delta } = await me.wimd.delta({ jobId })
    expect(delta?.skills.learnable.items.find(({ label }) => label === 'Kubernetes')?.class).toBe('nice')
    await me.ob.matches.update({ jobId, note: 'ask about nights' })
    expect((await me.ob.opportunity({ jobId })).fitScore).toBe(after.fitScore)

    const bytes = await buffer(exportFolder(world.app.ctx(await world.app.openSession(me.key)), { passphrase: null }))
    const there = await world.newSession()
    await importFolder(world.app.ctx(await world.app.openSession(there.key)), { bytes: Uint8Array.from(bytes), passphrase: null })
    const { all } = await allPages(there, 50)
    const moved = await there.ob.opportunity({ jobId: all.find((one) => one.own)?.jobId ?? '' })
    expect(named(moved, 'Kubernetes')).toMatchObject({ class: 'nice', readAs: { by: 'person', was: 'must' } })
    expect(moved.fitScore).toBe(after.fitScore)

    // brought a second time it takes nothing back that was read here
    const publicId = all.find((one) => !one.own)?.jobId ?? ''
    const asked = (await there.ob.opportunity({ jobId: publicId })).requirements.find(
      ({ class: one, readable }) => one === 'must' && readable,
    )
    await there.ob.requirements.update({ jobId: publicId, requirementId: asked?.id ?? '', quote: asked?.quote ?? '', class: 'nice' })
    await importFolder(world.app.ctx(await world.app.openSession(there.key)), { bytes: Uint8Array.from(bytes), passphrase: null })
    expect((await there.ob.opportunity({ jobId: publicId })).requirements.find(({ id }) => id === asked?.id)?.class).toBe('nice')

    expect((await read(me, jobId, 'Kubernetes', null)).fitScore).toBe(before.fitScore)
    await read(me, jobId, 'Kubernetes', 'nice')
    await me.ob.postings.remove({ jobId })
    const session = await world.app.openSession(me.key)
    expect(await world.app.parts.db.selectFrom('job_matches').select('id').where('job_id', '=', session.mark(jobId)).execute()).toEqual([])
  })

  test('words that a posting does not hold are read as nothing', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { jobId } = await me.ob.postings.create({ text: own })
    const { id } = named(await me.ob.opportunity({ jobId }), 'Kubernetes')
    const years = (await me.ob.opportunity({ jobId })).requirements.find(({ kind }) => kind === 'experience')
    for (const [requirementId, quote] of [
      [id, 'other words'],
      ['a0-made-up', 'Kubernetes'],
      [years?.id ?? '', years?.quote ?? ''],
    ] as const)
      await expect(me.ob.requirements.update({ jobId, requirementId, quote, class: 'nice' })).rejects.toMatchObject({
        cause: { code: 'stale' },
      })
  })
})

const classes: Script = (asked, nth) =>
  taskOf(asked) === 'class_requirements'
    ? {
        answer: {
          requirements: [
            { quote: wordsOf(asked).find((line) => line.includes('Python')) ?? '', name: 'Python', class: 'must' },
            { quote: 'Kubernetes', name: 'Kubernetes', class: 'nice' },
          ],
        },
      }
    : idle(asked, nth)
const wordsOf = ({ user }: Asked) => (JSON.parse(user) as { text: string[] }).text

describe.each(['openai', 'anthropic'] as const)('with %s', (lane) => {
  test('a class it proposes stands on the posting’s words, counts nowhere before the yes, and is in the log of what was sent', async () => {
    await using world = await openLaneWorld(classes)
    const me = await world.somebody(lane)
    await me.upload('cv.txt', resume)
    const { jobId } = await me.ob.postings.create({ text: own })
    const before = await me.ob.opportunity({ jobId })
    const asked = await me.ob.requirements.ask({ jobId })
    expect(asked.asked).toMatchObject({ lane, outcome: 'answered' })
    expect(asked.proposals).toMatchObject([{ quote: prose, label: 'Python', was: 'context', class: 'must', by: lane }])
    expect({ ...asked, asked: null, proposals: [] }).toEqual(before)
    expect((await allPages(me, 50)).all.find((one) => one.jobId === jobId)?.fitScore).toBe(before.fitScore)
    const { sent } = await me.session.sent({})
    expect(sent).toMatchObject([{ task: 'class_requirements', outcome: 'answered' }])
    expect(sent[0]?.words.join()).toContain('Wound care')
    expect(JSON.stringify(world.provider.asked)).not.toContain('archer@example.org')

    const { requirementId, quote } = first(asked.proposals)
    const yes = await me.ob.requirements.update({ jobId, requirementId, quote, class: 'must' })
    expect(named(yes, 'Python')).toMatchObject({ class: 'must', readAs: { by: lane, was: 'context' } })
    expect(yes.proposals).toEqual([])
    expect(yes.skillsMatch.unknown.share).toBeGreaterThan(before.skillsMatch.unknown.share)
    const no = await me.ob.requirements.update({ jobId, requirementId, quote, class: null })
    expect(no).toEqual({ ...before, asked: asked.asked })
    // what got a no is not proposed again
    expect((await me.ob.requirements.ask({ jobId })).proposals).toEqual([])
  })

  test('a slow one is not waited for: it goes on, and its proposals are there when they are looked for again', async () => {
    const slow: Script = (asked, nth) =>
      taskOf(asked) === 'class_requirements' ? { after: 2000, deed: classes(asked, nth) } : idle(asked, nth)
    await using world = await openLaneWorld(slow, { patience: { ...quick, firstByteMs: 10_000, totalMs: 12_000 } })
    const me = await world.somebody(lane)
    const { jobId } = await me.ob.postings.create({ text: own })
    expect(await me.ob.requirements.ask({ jobId })).toMatchObject({ asked: { outcome: 'asked' }, proposals: [] })
    await expect.poll(async () => (await me.ob.opportunity({ jobId })).proposals.length).toBe(1)
    expect((await me.ob.opportunity({ jobId })).asked).toMatchObject({ lane, outcome: 'answered' })
  })

  test('a hostile one proposes nothing that the posting does not say, and moves no number', { timeout: 60_000 }, async () => {
    await using world = await openLaneWorld(hostile, { patience: { ...quick, firstByteMs: 300, totalMs: 500 } })
    const me = await world.somebody(lane)
    await me.upload('cv.txt', resume)
    const before = await allPages(me, 50)
    const outcomes = new Set<string>()
    let proposals = 0
    for (const { jobId } of before.all.slice(0, 12)) {
      const detail = await me.ob.requirements.ask({ jobId })
      outcomes.add(detail.asked?.outcome ?? '')
      proposals += detail.proposals.length
      for (const { quote, label, start, end } of detail.proposals) {
        expect(detail.text.slice(start, end)).toBe(quote)
        expect(planted.filter((word) => `${quote} ${label}`.includes(word) && !detail.text.includes(word))).toEqual([])
      }
    }
    expect(order(await allPages(me, 50))).toEqual(order(before))
    expect(outcomes.size).toBeGreaterThan(2)
    expect(proposals).toBeGreaterThan(0)
  })

  test('nobody is asked without an agreement', async () => {
    await using world = await openLaneWorld(classes)
    const me = await world.newSession()
    const { jobId } = await me.ob.postings.create({ text: own })
    await expect(me.ob.requirements.ask({ jobId })).rejects.toMatchObject({ cause: { code: 'lane_unavailable' } })
    expect(world.provider.asked).toEqual([])
  })
})
