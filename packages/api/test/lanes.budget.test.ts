import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { idle, openLaneWorld, streamed } from './laneWorld.ts'
import { closeWorlds } from './world.ts'

afterAll(closeWorlds)

describe.each(dialects)('on %s', (engine) => {
  test('what a session may spend in a day is never passed, and begins anew the next day', async () => {
    const laneBudget = { tokens: { session: 12_000, day: 1_000_000 }, money: { session: null, day: null } }
    await using world = await openLaneWorld(idle, { engine, laneBudget })
    const me = await world.somebody()
    const reasons: (string | null)[] = []
    for (let nth = 0; nth < 40 && reasons.at(-1) !== 'budget'; nth++)
      reasons.push((await streamed(me, { prompt: `I was a nurse in ward ${nth}` })).result.laneReason)
    expect(reasons[0]).toBeNull()
    expect(reasons.at(-1)).toBe('budget')
    const used = async () =>
      (await me.session.sent({ limit: 100 })).sent.reduce((sum, { tokens }) => sum + (tokens ? tokens.input + tokens.output : 0), 0)
    expect(await used()).toBeLessThanOrEqual(12_000)
    const asked = world.provider.asked.length
    await streamed(me, { prompt: 'I was a baker' })
    expect(world.provider.asked).toHaveLength(asked)
    world.pass(86_400_000)
    expect((await streamed(me, { prompt: 'I was a baker as well' })).result.laneReason).toBeNull()
  })

  test('what the server may spend in a day holds for all sessions together, in tokens and in money', async () => {
    const one = async (laneBudget: NonNullable<Parameters<typeof openLaneWorld>[1]>['laneBudget']) => {
      await using world = await openLaneWorld(idle, { engine, price: { input: 1, output: 4 }, ...(laneBudget ? { laneBudget } : {}) })
      const spends: (string | null)[] = []
      for (let nth = 0; nth < 30 && spends.at(-1) !== 'budget'; nth++) {
        const me = await world.somebody()
        spends.push((await streamed(me, { prompt: 'I was a nurse' })).result.laneReason)
      }
      const counts = await world.app.parts.db.selectFrom('daily_counts').select(['name', 'count']).where('name', 'like', 'lane_%').execute()
      return { spends, counts: Object.fromEntries(counts.map(({ name, count }) => [name, count])) }
    }
    const tokens = await one({ tokens: { session: 100_000, day: 7000 }, money: { session: null, day: null } })
    expect(tokens.spends[0]).toBeNull()
    expect(tokens.spends.at(-1)).toBe('budget')
    expect(tokens.counts.lane_tokens).toBeLessThanOrEqual(7000)
    const money = await one({ tokens: { session: 100_000, day: 1_000_000 }, money: { session: null, day: 0.017 } })
    expect(money.spends[0]).toBeNull()
    expect(money.spends.at(-1)).toBe('budget')
    expect(money.counts.lane_money_micros).toBeLessThanOrEqual(17_000)
  })
})
