import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const posting = 'Staff nurse\nTidewater Care\n\nRequirements\n- Wound care\n- Medication administration\n- Likes early mornings\n'

describe.each(dialects)('on %s', (dialect) => {
  test('in a German session what a posting asks for has the German names of our skills, and its own words elsewhere', async () => {
    await using world = await openWorld(dialect)
    const me = await world.newSession()
    const { jobId, requirements } = await me.ob.postings.create({ text: posting })
    expect(requirements.map(({ label }) => label)).toContain('Wound care')
    await me.ob.matches.update({ jobId, kept: true })
    await me.session.update({ language: 'de' })

    const detail = await me.ob.opportunity({ jobId })
    const labels = detail.requirements.map(({ label }) => label)
    expect(labels).toContain('Wundversorgung')
    expect(labels).not.toContain('Wound care')
    expect(detail.requirements.map(({ quote }) => quote).join('\n')).toContain('Wound care')
    expect(labels.join('\n')).toMatch(/early mornings/i)
    const { opportunities } = await me.ob.opportunities({})
    expect(opportunities.find((one) => one.jobId === jobId)?.skillsRequired).toContain('Wundversorgung')
    const { matches } = await me.ob.matches.list({ kept: true })
    expect(matches[0]?.skillsRequired).toContain('Wundversorgung')
    const { delta } = await me.wimd.delta({ jobId })
    const asked = Object.values(delta?.skills ?? {}).flatMap(({ items }) => items.map(({ label }) => label))
    expect(asked).toContain('Wundversorgung')

    await me.session.update({ language: 'en' })
    expect((await me.ob.opportunity({ jobId })).requirements.map(({ label }) => label)).toContain('Wound care')
  })
})
