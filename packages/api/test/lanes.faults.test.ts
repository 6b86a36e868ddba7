import { afterAll, describe, expect, test } from 'vitest'
import { faults, openLaneWorld, quick, streamed } from './laneWorld.ts'
import { closeWorlds } from './world.ts'

afterAll(closeWorlds)

describe.each(['openai', 'anthropic'] as const)('when %s', (lane) => {
  test.each(faults)('%s the rules answer as they would alone, and the person is told why', async (_name, deed, reason) => {
    // what is not slow has to come, however busy the machine is
    const patience = reason === 'slow' ? quick : { ...quick, firstByteMs: 10_000, totalMs: 18_000 }
    await using world = await openLaneWorld(() => deed, { patience })
    const [me, alone] = [await world.somebody(lane), await world.newSession()]
    const prompt = 'I was a nurse at Zorvantic Clinic from 2009 to 2019'
    for (const one of [me, alone]) await one.wimd.chat({ mode: 'fast_track' })
    const { places, result } = await streamed(me, { prompt })
    const { message, state } = await alone.wimd.chat({ prompt })
    expect(result).toMatchObject({ lane: 'rules', laneReason: reason, message, state })
    expect(places).toContain(0)
    const said = (await me.wimd.history({})).turns.filter(({ role, text }) => role === 'person' && text === prompt)
    expect(said).toHaveLength(1)
  })
})

test('a program that waits for a whole answer has it from the rules when the lane is slow', async () => {
  await using world = await openLaneWorld(() => ({ silent: true }), { patience: { ...quick, firstByteMs: 30_000, totalMs: 30_000 } })
  const me = await world.somebody()
  expect(await me.wimd.chat({ prompt: 'I was a nurse' })).toMatchObject({ lane: 'rules', laneReason: 'slow' })
})
