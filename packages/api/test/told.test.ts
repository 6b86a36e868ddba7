import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const posting = 'Staff nurse\nTidewater Care\n\nRequirements\n- Wound care\n- Medication administration\n- NMC registration required\n'

describe.each(dialects)('on %s', (dialect) => {
  test('what is told of numbers, fits and a Delta is German in a German session and English in an English one, with the same numbers', async () => {
    await using world = await openWorld(dialect)
    const me = await world.newSession()
    const { jobId } = await me.ob.postings.create({ text: posting })
    await me.ob.matches.update({ jobId, kept: true })
    await me.wimd.facts.create({
      claim: { kind: 'skill', payload: { label: 'Wound care', skillId: 'wound-care', matchType: 'exact', usedIn: [], answer: 'know' } },
    })
    const told = async () => {
      const { components, why, whyNot, raise, ask } = await me.ob.opportunity({ jobId })
      const { delta } = await me.wimd.delta({ jobId })
      const { clarity, action, momentum } = await me.wimd.metrics()
      return {
        numbers: [clarity, action, momentum].map(({ value, inputsHash }) => [value, inputsHash]),
        parts: [...components, ...clarity.components].map(({ label }) => label),
        reasons: [...why, ...whyNot, ...raise, ...ask].map(({ text }) => text),
        actions: delta?.actions.map(({ what }) => what),
      }
    }
    const english = await told()
    expect(english.parts).toContain('Experience')
    expect(english.reasons).toContain('Add a result or a paper for Wound care.')
    expect(english.actions).toContain('Write down one result you had with Wound care.')
    await me.session.update({ language: 'de' })
    const german = await told()
    expect(german.numbers).toEqual(english.numbers)
    expect(german.parts).toContain('Erfahrung')
    expect(german.parts).toContain('Selbstbild')
    expect(german.reasons).toContain('Ergänzen Sie ein Ergebnis oder einen Nachweis: Wundversorgung.')
    expect(german.actions).toContain('Ein Ergebnis aufschreiben, das Sie mit Wundversorgung hatten.')
    await me.session.update({ language: 'en' })
    expect(await told()).toEqual(english)
  })
})
