import { afterAll, describe, expect, test } from 'vitest'
import type { Script } from '../../ai/test/provider.ts'
import { dialects } from '../../db/test/database.ts'
import { finds, idle, openLaneWorld, quick, streamed, taskOf, unheard } from './laneWorld.ts'
import { closeWorlds, type Somebody } from './world.ts'

afterAll(closeWorlds)

describe.each(dialects)('a lane slower than an answer waits, on %s', (engine) => {
  const slowly: Script = (asked, nth) => (taskOf(asked) === 'extract_facts' ? { after: 1800, deed: finds(asked, nth) } : idle(asked, nth))
  const patience = { ...quick, firstByteMs: 8000, totalMs: 8000 }
  const chips = async (me: Somebody) =>
    (await me.wimd.history({})).turns.filter(({ facts }) => facts.some(({ provenance }) => provenance === 'inferred'))

  test('what it finds stands in the talk at the next look, proposed, and the open question with it', async () => {
    await using world = await openLaneWorld(slowly, { engine, patience })
    const me = await world.somebody()
    await me.wimd.chat({ mode: 'fast_track' })
    const answer = await me.wimd.chat({ prompt: unheard })
    expect(answer).toMatchObject({ lane: 'rules', laneReason: 'slow', facts: [] })
    await expect.poll(async () => (await chips(me)).length).toBe(1)
    const { turns, state } = await me.wimd.history({})
    const last = turns.at(-1)
    expect(last).toMatchObject({
      role: 'coach',
      lane: 'openai',
      laneReason: null,
      text: expect.stringContaining('I may have heard as well: Blorping the zibbles, Quonset Yard'),
      facts: [{ provenance: 'inferred', status: 'proposed', evidence: [{ quote: 'Blorping the zibbles at Quonset Yard' }] }],
    })
    expect([last?.cards, state]).toEqual([answer.cards, answer.state])
    expect((await me.wimd.analysis()).experience).toEqual([])
    await me.wimd.facts.update({ id: last?.facts[0]?.id ?? '', status: 'confirmed' })
    expect((await me.wimd.analysis()).experience).toMatchObject([{ title: 'Blorping the zibbles' }])
  })

  test('once the agreement is withdrawn nothing more is taken in, though the words were sent before', async () => {
    await using world = await openLaneWorld(slowly, { engine, patience })
    const [waited, left, again] = [await world.somebody(), await world.somebody(), await world.somebody()]
    const answering = streamed(waited, { prompt: unheard })
    await expect.poll(() => world.provider.asked.length).toBe(1)
    await waited.session.update({ aiLane: 'rules' })
    expect((await answering).result).toMatchObject({ lane: 'rules', facts: [] })
    await Promise.all([left, again].map((me) => me.wimd.chat({ prompt: unheard })))
    await Promise.all([left, again].map((me) => me.session.update({ aiLane: 'rules' })))
    await again.session.update({ aiLane: 'anthropic' })
    for (const me of [waited, left, again]) {
      await expect
        .poll(async () => (await me.session.sent({})).sent.every(({ outcome }) => outcome !== 'sent'), { timeout: 8000 })
        .toBe(true)
      await expect.poll(() => chips(me)).toEqual([])
    }
  })

  test('what became known meanwhile, or was said in a session that ended, is told no more', async () => {
    await using world = await openLaneWorld(slowly, { engine, patience })
    const [me, gone] = [await world.somebody(), await world.somebody()]
    for (const one of [me, gone]) await one.wimd.chat({ prompt: unheard })
    await gone.session.end()
    const none = { place: null, start: null, end: null, current: false, summary: null, occupationId: null }
    await me.wimd.facts.create({
      claim: { kind: 'experience', payload: { ...none, title: 'Blorping the zibbles', organisation: 'Quonset Yard', type: 'employed' } },
    })
    const { turns } = await me.wimd.history({})
    await expect.poll(async () => (await me.session.sent({})).sent.every(({ outcome }) => outcome !== 'sent')).toBe(true)
    await expect.poll(() => chips(me)).toEqual([])
    expect((await me.wimd.history({})).turns).toHaveLength(turns.length)
  })
})

test('whoever waits is told their place, one after the other', async () => {
  await using world = await openLaneWorld(() => ({ silent: true }), { lanes: { atOnce: 1 } })
  const people = await Promise.all([0, 1, 2].map(() => world.somebody()))
  const turns = await Promise.all(people.map((me) => streamed(me, { prompt: 'I was a nurse' })))
  expect(Math.max(...turns.flatMap(({ places }) => places))).toBeGreaterThan(1)
  for (const { places, result } of turns) expect([places.at(-1), result.lane]).toEqual([0, 'rules'])
})

test('whoever goes on without the lane is answered by the rules, once, and the request ends', async () => {
  await using world = await openLaneWorld(() => ({ silent: true }), { patience: { ...quick, firstByteMs: 30_000, totalMs: 30_000 } })
  const { key } = await world.somebody()
  const leaving = new AbortController()
  const asking = streamed(world.as(key, 'one', leaving.signal), { prompt: 'I was a nurse' })
  await expect.poll(() => world.provider.asked.length).toBeGreaterThan(0)
  leaving.abort()
  expect((await asking).result).toMatchObject({ lane: 'rules', laneReason: 'left' })
  await expect.poll(() => world.provider.left()).toBeGreaterThan(0)
  const again = await streamed(world.as(key, 'one'), { prompt: 'I was a nurse' })
  expect(again.result).toEqual((await asking).result)
  expect((await world.as(key).wimd.history({})).turns.filter(({ role }) => role === 'person')).toHaveLength(1)
})
