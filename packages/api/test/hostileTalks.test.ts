import { afterAll, describe, expect, test } from 'vitest'
import { faults, hostileBy, plantedIn } from '../../ai/test/hostile.ts'
import type { Deed } from '../../ai/test/provider.ts'
import { openLaneWorld, quick } from './laneWorld.ts'
import { bare, numbersOf, resumeOf } from './talks/numbers.ts'
import { readScripts } from './talks/script.ts'
import { helpResources, playAs, replayAs, type Told } from './talks/talk.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

/** Each person meets one fault beside the lies, and every other one the other wire format: all faults stand in both. */
const talks = readScripts().map(({ script }, nth) => ({
  who: script.who,
  script,
  lane: nth % 2 === 0 ? ('openai' as const) : ('anthropic' as const),
  fault: faults[Math.floor(nth / 2) % faults.length] ?? { status: 500 },
  isFirst: nth < 2 * faults.length,
}))
/** What has to be waited for is met less often and cut short, so that everybody is heard in a minute. */
const short = { ...quick, firstByteMs: 250, totalMs: 400 }
/** An answer that is none is asked for once more, in another form: the first to meet it get nothing else. */
const isNone = (fault: Deed) => 'say' in fault || 'answer' in fault
const isSlow = (fault: Deed) => 'silent' in fault || 'drip' in fault || ('status' in fault && fault.headers === undefined)

const told = ({ all, replies, asked, plan, state }: Told) => ({
  facts: all.map(({ kind, payload, status, provenance }) => bare({ kind, payload, status, provenance })),
  replies: replies.map(({ message, language, state: at, mode, lane }) => ({ message, language, at, mode, lane })),
  asked: asked.map(({ name }) => name),
  plan: plan.map(({ what, when, status }) => ({ what, when, status })),
  state: state.state,
})

const reasons = new Set<string>()

describe.concurrent('a lane that lies and fails', () => {
  test.each(talks)(
    '$who is answered, known and weighed as by the rules alone ($lane)',
    { timeout: 90_000 },
    async ({ script, lane, fault, isFirst }) => {
      await using quiet = await openWorld('sqlite', { helpResources })
      const alone = await quiet.newSession()
      const rules = await playAs(script, quiet, alone)
      const every = isSlow(fault) ? 12 : isFirst && isNone(fault) ? 1 : 3
      await using world = await openLaneWorld(hostileBy(fault, every), {
        patience: isSlow(fault) ? short : quick,
        helpResources,
      })
      const me = await world.somebody(lane)
      const heard = await replayAs(rules.inputs, world, me)
      expect(told(heard)).toEqual(told(rules))
      expect(await numbersOf(world, me)).toEqual(await numbersOf(quiet, alone))
      const resume = await resumeOf(me)
      expect(resume).toEqual(await resumeOf(alone))
      const [known, said] = [JSON.stringify([told(heard), resume]), heard.words.join('\n')]
      expect(plantedIn(known).filter((word) => !said.includes(word))).toEqual([])
      for (const { laneReason } of heard.replies) if (laneReason) reasons.add(laneReason)
      expect(world.provider.asked.length).toBeGreaterThan(0)
    },
  )
})

test('every kind of fault was met', () => {
  expect([...reasons]).toEqual(expect.arrayContaining(['rate_limited', 'refused', 'malformed', 'broken', 'slow', 'too_large']))
})
