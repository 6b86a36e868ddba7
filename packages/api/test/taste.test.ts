import { afterAll, expect, test } from 'vitest'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const posting = (role: string, skills: readonly string[]) =>
  `${role}\nTidewater\n\nRequirements\n${skills.map((one) => `- ${one}`).join('\n')}\n`

test('what was saved and set aside offers to move the weights, says by how much, and counts once it is taken', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  for (const [label, skillId] of [
    ['Wound care', 'wound-care'],
    ['Phlebotomy', 'venepuncture'],
  ] as const)
    await me.wimd.facts.create({ claim: { kind: 'skill', payload: { label, skillId, matchType: 'exact', usedIn: [], answer: 'used' } } })
  await me.wimd.facts.create({
    claim: {
      kind: 'constraint',
      payload: { dimension: 'remote', operator: 'is', value: 'remote', amount: null, unit: null, hardness: 'soft' },
    },
  })
  const add = async (role: string, skills: readonly string[], change: { kept?: boolean; dismissed?: boolean }) => {
    const { jobId } = await me.ob.postings.create({ text: posting(role, skills) })
    await me.ob.matches.update({ jobId, ...change })
  }
  for (const role of ['Ward Nurse', 'Night Nurse', 'Theatre Nurse'])
    await add(role, ['Wound care', 'Venepuncture', 'Remote work'], { kept: true })
  expect((await me.ob.opportunities({})).taste).toBeNull()
  for (const role of ['Plumber', 'Welder', 'Roofer']) await add(role, ['Plumbing', 'Welding', 'Roofing'], { dismissed: true })
  const { taste } = await me.ob.opportunities({})
  expect(taste).toMatchObject({ saved: 3, setAside: 3 })
  const skills = taste?.moves.find(({ component }) => component === 'skills')
  expect(skills?.from).toBe(45)
  expect(skills?.to).toBeGreaterThan(45)
  expect(skills?.to).toBeLessThanOrEqual(54)
  await me.wimd.facts.create({ claim: { kind: 'preference', payload: { name: 'fit_weights', value: taste?.value ?? '' } } })
  const after = await me.ob.opportunities({})
  expect(after.taste).toBeNull()
  expect(100 * (after.opportunities[0]?.components.find(({ id }) => id === 'skills')?.weight ?? 0)).toBeCloseTo(skills?.to ?? 0, 0)
})
