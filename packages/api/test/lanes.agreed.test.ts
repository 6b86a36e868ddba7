import { afterAll, describe, expect, test } from 'vitest'
import { idle, openLaneWorld, streamed } from './laneWorld.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

describe('who is asked', () => {
  test('nobody without an agreement: the rules answer and nothing leaves', async () => {
    await using world = await openLaneWorld(idle)
    const me = await world.newSession()
    expect(await me.session.get()).toMatchObject({ aiLane: 'rules', agreedAt: null })
    const { places, result } = await streamed(me, { prompt: 'I was a nurse at St Mary’s' })
    expect({ places, lane: result.lane, reason: result.laneReason }).toEqual({ places: [], lane: 'rules', reason: null })
    expect(world.provider.asked).toEqual([])
  })

  test('a server without lanes says so once asked for one, and never by itself', async () => {
    await using world = await openWorld()
    const me = await world.newSession()
    expect((await me.session.get()).lanes).toEqual([])
    await expect(me.session.update({ aiLane: 'openai' })).rejects.toMatchObject({ cause: { code: 'lane_unavailable' } })
  })

  test('what is agreed to is told first: where words go, which model, what is sent', async () => {
    await using world = await openLaneWorld(idle)
    const me = await world.newSession()
    const { lanes } = await me.session.get()
    const host = new URL(world.provider.openaiUrl).host
    expect(lanes).toMatchObject([
      { lane: 'openai', host, model: 'm', hears: true },
      { lane: 'anthropic', host, hears: false },
    ])
    expect(lanes[0]?.sends.length).toBeGreaterThan(3)
    expect(await me.session.update({ aiLane: 'openai' })).toMatchObject({ aiLane: 'openai', agreedAt: '2026-11-24T09:00:00.000Z' })
    expect(await me.session.update({ aiLane: 'rules' })).toMatchObject({ aiLane: 'rules', agreedAt: null })
  })

  test('nobody, when words would go elsewhere than where it was agreed to', async () => {
    await using world = await openLaneWorld(idle)
    const me = await world.somebody()
    await using moved = await openLaneWorld(idle)
    Object.assign(world.app.open.lanes, { named: moved.app.open.lanes.named })
    expect(await me.session.get()).toMatchObject({ aiLane: 'rules', agreedAt: null })
    await me.wimd.chat({ prompt: 'I was a nurse' })
    expect([...world.provider.asked, ...moved.provider.asked]).toEqual([])
  })

  test('nobody about distress: those words never leave', async () => {
    await using world = await openLaneWorld(idle)
    const me = await world.somebody()
    await me.wimd.chat({ mode: 'fast_track' })
    const { lane, message } = await me.wimd.chat({ prompt: 'Honestly I want to die, there is no reason to live' })
    expect({ lane, message }).toEqual({ lane: 'rules', message: expect.stringContaining('more than any job') })
    expect(world.provider.asked).toEqual([])
  })
})
