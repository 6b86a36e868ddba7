import { afterAll, expect, test } from 'vitest'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const resume = `Ines Carvalho
ines@example.org | Leeds, UK

EXPERIENCE
Staff nurse, Zorvantic Clinic | Leeds, UK | Mar 2016 – Oct 2019
- Led the ward and gave medicines for 28 patients a shift
`

test('a corrected line keeps its measure and the person’s part while its words still tell them, and its place in its role', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  await me.upload('cv.txt', resume)
  const line = async () => {
    const { experience } = await me.wimd.analysis()
    const [done] = experience.flatMap(({ id, achievements }) => achievements.map((one) => ({ role: id, ...one })))
    if (!done) throw new Error('There is no line.')
    return done
  }
  const { id, role, measure, agency, situation, task, outcome, text } = await line()
  expect([measure?.value, agency]).toEqual([28, 'led'])
  const payload = { experienceId: role, text, situation, task, outcome, measure, agency }
  await me.wimd.facts.update({ id, claim: { kind: 'achievement', payload: { ...payload, task: 'Keep the ward going' } } })
  const once = await line()
  expect(once).toMatchObject({ role, measure, agency, task: 'Keep the ward going' })
  const fewer = text.replace('28', '18')
  await me.wimd.facts.update({ id: once.id, claim: { kind: 'achievement', payload: { ...payload, text: fewer } } })
  expect(await line()).toMatchObject({ text: fewer, measure: { value: 18 }, agency: 'led' })
})
