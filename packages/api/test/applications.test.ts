import { afterAll, expect, test } from 'vitest'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const posting = 'Night Nurse\nTidewater\n\nRequirements\n- Wound care\n- At least 2 years of experience\n'

test('an application keeps the fit that it was recorded with, whatever is told later', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { jobId } = await me.ob.postings.create({ text: posting })
  const { application } = await me.ob.apply({ jobId })
  expect(application.fit).toMatchObject({ score: null, bucket: 'eligible', formulaVersion: expect.stringMatching(/^fit-\d/) })
  await me.wimd.facts.create({
    claim: { kind: 'skill', payload: { label: 'Wound care', skillId: 'wound-care', matchType: 'exact', usedIn: [], answer: 'used' } },
  })
  expect((await me.ob.status({}))[0]?.fit).toEqual(application.fit)
  expect(await me.ob.reliability()).toEqual([])
})

test('a contact stands in the history, raises Action, and Momentum once it was answered', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { jobId } = await me.ob.postings.create({ text: posting })
  const { application } = await me.ob.apply({ jobId })
  world.pass(4 * 86_400_000)
  const part = async (metric: 'action' | 'momentum', id: string) =>
    (await me.wimd.metrics())[metric].components.find((one) => one.id === id)?.value ?? 0
  const before = [await part('action', 'effort'), await part('momentum', 'progression')]
  await expect(me.ob.applications.update({ id: application.id })).rejects.toMatchObject({ cause: { code: 'invalid' } })
  const asked = await me.ob.applications.update({ id: application.id, contact: 'asked' })
  expect(asked.history.map(({ status, contact }) => [status, contact])).toEqual([
    ['applied', null],
    ['applied', 'asked'],
  ])
  const written = [await part('action', 'effort'), await part('momentum', 'progression')]
  expect(written[0]).toBeGreaterThan(before[0] ?? 1)
  expect(written[1]).toBe(before[1])
  await me.ob.applications.update({ id: application.id, contact: 'answered' })
  expect(await part('momentum', 'progression')).toBeGreaterThan(written[1] ?? 1)
})
