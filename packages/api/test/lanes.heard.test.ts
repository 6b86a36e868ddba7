import { listTransitions } from '@mosaic/db/transitions'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Script } from '../../ai/test/provider.ts'
import { finds, idle, openLaneWorld, streamed, taskOf, unheard } from './laneWorld.ts'
import { closeWorlds } from './world.ts'

afterAll(closeWorlds)

describe.each(['openai', 'anthropic'] as const)('%s', (lane) => {
  test('what a lane finds stands on the person’s words, waits for their yes, and counts nowhere before', async () => {
    await using world = await openLaneWorld(finds)
    const me = await world.somebody(lane)
    await me.wimd.chat({ mode: 'fast_track' })
    const before = JSON.stringify([await me.wimd.metrics(), (await me.ob.opportunities({})).opportunities.map(({ fitScore }) => fitScore)])
    const { result } = await streamed(me, { prompt: unheard })
    expect(result).toMatchObject({
      lane,
      laneReason: null,
      message: expect.stringContaining('I may have heard as well: Blorping the zibbles, Quonset Yard'),
    })
    const [fact] = result.facts
    expect(fact).toMatchObject({
      kind: 'experience',
      provenance: 'inferred',
      status: 'proposed',
      evidence: [{ quote: 'Blorping the zibbles at Quonset Yard', sourceKind: 'chat_turn' }],
    })
    expect((await me.wimd.analysis()).experience).toEqual([])
    expect(JSON.stringify([await me.wimd.metrics(), (await me.ob.opportunities({})).opportunities.map(({ fitScore }) => fitScore)])).toBe(
      before,
    )
    expect((await me.wimd.history({})).turns.at(-1)?.facts).toEqual(result.facts)
    await me.wimd.facts.update({ id: fact?.id ?? '', status: 'confirmed' })
    expect((await me.wimd.analysis()).experience).toMatchObject([{ title: 'Blorping the zibbles', organisation: 'Quonset Yard' }])
    // what is settled waits no longer
    expect((await me.wimd.history({})).turns.at(-1)).toMatchObject({ lane, laneReason: null, facts: [] })
  })

  test('a reply in other words is told where it holds, and the rules’ own where it does not', async () => {
    let worded = (say: string) => say.replace('I heard', 'So I understood')
    const script: Script = (asked, nth) =>
      taskOf(asked) === 'word_reply' ? { answer: { text: worded((JSON.parse(asked.user) as { say: string }).say) } } : idle(asked, nth)
    await using world = await openLaneWorld(script)
    const me = await world.somebody(lane)
    await me.wimd.chat({ mode: 'fast_track' })
    const first = await streamed(me, { prompt: 'I was a nurse at Zorvantic Clinic from 2009 to 2019' })
    expect(first.result).toMatchObject({ lane, message: expect.stringContaining('So I understood: Nurse, Zorvantic Clinic') })
    worded = (say) => `Great job! ${say}`
    const second = await streamed(me, { prompt: 'I want to become a data analyst' })
    expect(second.result).toMatchObject({ lane: 'rules', laneReason: null, message: expect.stringContaining('I heard') })
  })
})

test('the next question is one of those that the coach may ask, whichever a lane would like', async () => {
  const offered: string[][] = []
  const script: Script = (asked, nth) => {
    if (taskOf(asked) !== 'choose_question') return idle(asked, nth)
    const names = (JSON.parse(asked.user) as { questions: { name: string }[] }).questions.map(({ name }) => name)
    offered.push(names)
    return { answer: { question: offered.length === 1 ? names.at(-1) : 'salary_and_religion' } }
  }
  await using world = await openLaneWorld(script)
  const asks = async (prompt: string) => {
    const me = await world.somebody()
    await me.wimd.chat({ mode: 'discovery' })
    return streamed(me, { prompt })
  }
  const prompt = 'I was a nurse at Zorvantic Clinic from 2009 to 2019'
  const chosen = await asks(prompt)
  const refused = await asks(prompt)
  expect(offered[0]?.length).toBeGreaterThan(1)
  expect(chosen.result.lane).toBe('openai')
  expect(refused.result.lane).toBe('rules')
  expect(chosen.result.message).not.toBe(refused.result.message)
})

test('a talk with a lane comes to the same point on another machine', async () => {
  const script: Script = (asked, nth) => {
    if (taskOf(asked) !== 'choose_question') return finds(asked, nth)
    return { answer: { question: (JSON.parse(asked.user) as { questions: { name: string }[] }).questions.at(-1)?.name } }
  }
  const talk = async () => {
    await using world = await openLaneWorld(script)
    const me = await world.somebody()
    await me.wimd.chat({ mode: 'discovery' })
    for (const prompt of [
      'I was a nurse at Zorvantic Clinic from 2009 to 2019',
      unheard,
      'I want to become a data analyst',
      'I live in Leeds',
    ])
      await streamed(me, { prompt })
    const session = await world.app.openSession(me.key)
    const points = await listTransitions(world.app.parts.db, session, z.object({ state: z.unknown(), question: z.string().nullish() }))
    return { points: points.map(({ content }) => content), said: (await me.wimd.history({})).turns.map(({ text }) => text) }
  }
  const [one, two] = [await talk(), await talk()]
  expect(one.points.some(({ question }) => typeof question === 'string')).toBe(true)
  expect(two).toEqual(one)
})
