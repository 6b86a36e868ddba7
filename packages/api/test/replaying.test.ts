import { buffer } from 'node:stream/consumers'
import { listTransitions } from '@mosaic/db/transitions'
import { exportFolder } from '@mosaic/services/session/exportFolder'
import { importFolder } from '@mosaic/services/session/importFolder'
import { answerTurn } from '@mosaic/services/wimd/chat'
import { coachsQuestion } from '@mosaic/services/wimd/question'
import { recordedAid, Transition } from '@mosaic/services/wimd/transition'
import { afterAll, describe, expect, test } from 'vitest'
import type { Script } from '../../ai/test/provider.ts'
import { dialects } from '../../db/test/database.ts'
import { found, idle, openLaneWorld, taskOf } from './laneWorld.ts'
import { bare, numbersOf } from './talks/numbers.ts'
import { closeWorlds, openWorld, type Somebody, type World } from './world.ts'

afterAll(closeWorlds)

/** A model that finds what the rules do not, and always wishes for the last of the questions that may be asked. */
const script: Script = (asked, nth) => {
  const task = taskOf(asked)
  if (task === 'choose_question')
    return { answer: { question: (JSON.parse(asked.user) as { questions: { name: string }[] }).questions.at(-1)?.name } }
  if (task !== 'extract_facts') return idle(asked, nth)
  const { said } = JSON.parse(asked.user) as { said: string }
  return said.includes('Quonset')
    ? found({
        kind: 'experience',
        quote: 'Blorping the zibbles at Quonset Yard',
        title: 'Blorping the zibbles',
        organisation: 'Quonset Yard',
      })
    : found({ kind: 'challenge', quote: said.split(' ').slice(-3).join(' ') })
}

const says = [
  'I was a nurse at Zorvantic Clinic from 2009 to 2019',
  'Blorping the zibbles at Quonset Yard was my thing',
  'I want to become a data analyst by March 2027',
  'I live in Leeds and want part time',
  'skip',
]

async function talked(world: World, me: Somebody): Promise<void> {
  await me.wimd.chat({ mode: 'discovery' })
  for (const prompt of says) {
    world.pass(60_000)
    let last: unknown
    for await (const event of await me.wimd.stream({ prompt })) last = event
    expect(last).toMatchObject({ type: 'done', result: { laneReason: null } })
  }
}

const ctxOf = async ({ app }: World, me: Somebody) => app.ctx(await app.openSession(me.key))
const transitionsOf = async (world: World, me: Somebody) => {
  const ctx = await ctxOf(world, me)
  return (await listTransitions(ctx.db, ctx.session, Transition)).map(({ content }) => content)
}

/** Everything that a person can see of the talk and of what it came to. */
async function seen(world: World, me: Somebody) {
  const { turns, state, mode } = await me.wimd.history({})
  return {
    turns: bare(turns),
    state,
    mode,
    transitions: (await transitionsOf(world, me)).map((one) => bare(one)),
    analysis: bare(await me.wimd.analysis()),
    numbers: await numbersOf(world, me),
    question: await coachsQuestion(await ctxOf(world, me)),
  }
}

describe.each(dialects)('a talk that a lane helped with, taken to a machine with %s and no lane', (engine) => {
  test('stands where it stood: the same words, facts, numbers and next question, and it goes on alike', async () => {
    await using here = await openLaneWorld(script)
    const me = await here.somebody()
    await talked(here, me)
    const waiting = (await me.wimd.history({})).turns.flatMap(({ facts }) => facts).filter(({ provenance }) => provenance === 'inferred')
    expect(waiting.length).toBeGreaterThan(2)
    await me.wimd.facts.update({ id: waiting[0]?.id ?? '', status: 'confirmed' })
    const bytes = await buffer(exportFolder(await ctxOf(here, me), { passphrase: null }))

    await using there = await openWorld(engine)
    const moved = await there.newSession()
    there.pass(60_000 * says.length)
    await importFolder(await ctxOf(there, moved), { bytes: Uint8Array.from(bytes), passphrase: null })
    expect(await seen(there, moved)).toEqual(await seen(here, me))

    await me.session.update({ aiLane: 'rules' })
    const prompt = 'I would like £30,000 a year'
    const [one, two] = [await me.wimd.chat({ prompt }), await moved.wimd.chat({ prompt })]
    expect([two.message, two.state, two.lane]).toEqual([one.message, one.state, 'rules'])
  })

  test('comes to the same state from its log alone, and nobody is asked again', async () => {
    await using here = await openLaneWorld(script)
    const me = await here.somebody()
    await talked(here, me)
    const log = await transitionsOf(here, me)
    expect(log.filter(({ question, extracted }) => question !== null || extracted.length > 0).length).toBeGreaterThan(3)
    const asked = here.provider.asked.length

    await using there = await openWorld(engine)
    const again = await there.newSession()
    const ctx = await ctxOf(there, again)
    for (const transition of log.filter(({ input }) => input.type !== 'open')) {
      if (transition.input.type === 'say') there.pass(60_000)
      await ctx.aside((trx) => answerTurn(ctx, trx, transition.input, recordedAid(transition)))
    }
    const replayed = await transitionsOf(there, again)
    expect(replayed.map(({ state }) => state)).toEqual(log.map(({ state }) => state))
    expect(await numbersOf(there, again)).toEqual(await numbersOf(here, me))
    expect(bare(await again.wimd.analysis())).toEqual(bare(await me.wimd.analysis()))
    expect(here.provider.asked).toHaveLength(asked)
  })
})
