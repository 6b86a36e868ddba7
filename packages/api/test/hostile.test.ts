import { extractFacts } from '@mosaic/core/lane/extract'
import { afterAll, describe, expect, test } from 'vitest'
import { hostile, lies, plantedIn } from '../../ai/test/hostile.ts'
import { toldWork } from '../../core/test/toldWork.ts'
import { openLaneWorld, quick } from './laneWorld.ts'
import { bare } from './talks/numbers.ts'
import { closeWorlds, type Somebody } from './world.ts'

afterAll(closeWorlds)

/** Everybody's talk: their work as they tell it, then what they want, their terms, and what they say of others or deny. */
const talks = toldWork.map(([title, organisation, duties], nth): readonly string[] => [
  `I was ${title || 'working'} at ${organisation || 'home'} from 2012 to 2019`,
  duties.map((duty) => duty.replace(/^(?!I )/, 'I ')).join('. '),
  ['I want to become a data analyst by March 2027', 'I would like to work as a nurse', 'Ich möchte als Elektriker arbeiten'][nth % 3] ?? '',
  ['I live in Leeds and want part time', 'at least £28,000 a year', 'My brother is a surgeon and I never led a team'][nth % 3] ?? '',
])

/** What is known of somebody, what it comes to, and the résumé made of it; ids and times left out, for they differ between any two sessions. */
async function whole(me: Somebody): Promise<string> {
  const bare = (_key: string, value: unknown) =>
    ['id', 'sourceId', 'asOf', 'inputsHash', 'factIds', 'usedIn', 'evidence', 'versionId', 'createdAt', 'revision'].includes(_key)
      ? undefined
      : value
  const { opportunities } = await me.ob.opportunities({ limit: 50 })
  const scores = opportunities.map(({ jobId, fitScore, interval, coverage, bucket }) => [jobId, fitScore, interval, coverage, bucket])
  const resume = await me.resume.rewrite({}).then(
    ({ document }) => document,
    () => null,
  )
  return JSON.stringify([await me.wimd.analysis(), await me.wimd.metrics(), scores, resume], bare)
}

describe.each(['openai', 'anthropic'] as const)('a hostile %s', (lane) => {
  test('invents nothing that gets through, and moves no number, over a talk of everybody', { timeout: 170_000 }, async () => {
    await using world = await openLaneWorld(hostile, { patience: { ...quick, firstByteMs: 300, totalMs: 500 } })
    const some = talks.filter((_, nth) => nth % 6 === (lane === 'openai' ? 0 : 3))
    const reasons = new Set<string>()
    for (const talk of some) {
      const [me, alone] = [await world.somebody(lane), await world.newSession()]
      for (const one of [me, alone]) await one.wimd.chat({ mode: 'discovery' })
      for (const prompt of talk) {
        const answer = await me.wimd.chat({ prompt })
        const rules = await alone.wimd.chat({ prompt })
        expect(answer.message).toBe(rules.message)
        expect(plantedIn(JSON.stringify(bare(answer)))).toEqual([])
        if (answer.laneReason) reasons.add(answer.laneReason)
      }
      const known = await whole(me)
      expect(known).toBe(await whole(alone))
      expect(plantedIn(known)).toEqual([])
    }
    expect(world.provider.asked.length).toBeGreaterThan(some.length * 4)
    expect([...reasons]).toEqual(expect.arrayContaining(['rate_limited', 'refused', 'too_large', 'broken']))
  })
})

test('of ten lies about each of everybody’s messages none is taken, and each is counted', async () => {
  await using world = await openLaneWorld(hostile)
  const { vocabulary } = world.app.parts
  let told = 0
  for (const said of talks.flat()) {
    const deed = lies(said)
    if (!('answer' in deed)) throw new Error('a lie is an answer')
    const raw = extractFacts.answer.parse(deed.answer)
    const taken = extractFacts.accept({ said, question: null, facts: [], heard: [], vocabulary, today: '2026-11-24' }, raw)
    expect(taken).toEqual({ accepted: [], dropped: 10 })
    told += 10
  }
  expect(told).toBeGreaterThan(1000)
})
