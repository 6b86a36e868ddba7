import { calendar } from '@mosaic/services/ob/calendar'
import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const resume = `Ines Carvalho\nLeeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Took calls at the desk\n- Gave wound care on two bays\n\nSKILLS\nWound care\n`
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

  test('a fact that is added or changed is named back in the language of the session', async () => {
    await using world = await openWorld(dialect)
    const me = await world.newSession()
    await me.session.update({ language: 'de' })
    const payload = { label: 'Achievement', workValue: 'achievement' as const, placed: 'most' as const, choice: null, story: null }
    const added = await me.wimd.facts.create({ claim: { kind: 'value', payload } })
    const changed = await me.wimd.facts.update({ id: added.id, status: 'cannot_confirm' })
    expect([added.label, changed.label]).toEqual(Array(2).fill('Ergebnisse sehen und einsetzen, was man kann'))
  })

  test('what the gate and a résumé’s changes say is read in the language of the session', { timeout: 180_000 }, async () => {
    await using world = await openWorld(dialect)
    const me = await world.newSession()
    const { file } = await me.upload('cv.txt', resume)
    const { jobId } = await me.ob.postings.create({ text: posting })
    const { resume: made } = await me.resume.customize({ jobId })
    const { document, versionId, revision } = made
    const work = document.work?.map((role) => ({ ...role, highlights: ['Led 14 colleagues on two bays'] }))
    await me.session.update({ language: 'de' })
    await me.resume.versions.update({ id: versionId, document: { ...document, work }, revision })
    const told = async () => {
      const { gate, changes } = await me.resume.versions.get({ id: versionId })
      return { gate: gate.lines.flatMap(({ reasons }) => reasons), changes: changes.map(({ reason }) => reason) }
    }
    const german = await told()
    expect(german.gate).toContain('Kein Fakt trägt die Zahl 14.')
    expect(german.changes).toContain('Die Anzeige verlangt: Wundversorgung.')
    const { ats, findings } = await me.resume.feedback({ fileId: file.id })
    expect(ats.parts.map(({ label }) => label)).toContain('Unterwegs geht nichts verloren')
    expect(findings.map(({ text }) => text)).toContain('Staff nurse: Keine Zeile sagt, was aus der Arbeit wurde.')
    expect((await me.wimd.uploads.get({ id: file.id })).findings.map(({ text }) => text)).toContain(
      'Weder E-Mail-Adresse noch Telefonnummer wurde gefunden.',
    )
    await me.session.update({ language: 'en' })
    const english = await told()
    expect(english.gate).toContain('No fact carries the number 14.')
    expect(english.changes).toContain('The posting asks for Wound care.')
    expect((await me.resume.feedback({ fileId: file.id })).findings.map(({ text }) => text)).toContain(
      'No line of Staff nurse says what came of the work.',
    )
    expect((await me.wimd.uploads.get({ id: file.id })).findings.map(({ text }) => text)).toContain(
      'No e-mail address or phone number was found.',
    )
  })

  test('follow-ups, an offer and the calendar are told in the language of the session', async () => {
    await using world = await openWorld(dialect)
    const me = await world.newSession()
    const { application } = await me.ob.apply({ role: 'Nurse', company: 'Tidewater', text: posting })
    const asked = async () => (await me.ob.applications.get({ id: application.id })).preparation.gaps.map(({ label }) => label)
    expect(await asked()).toContain('Wound care')
    expect(application.followUpReason).toMatch(/^A week after sending/)
    await me.session.update({ language: 'de' })
    const [status] = await me.ob.status({})
    expect(status?.followUpReason).toMatch(/^Eine Woche nach dem Absenden/)
    expect(await asked()).toContain('Wundversorgung')
    const file = await calendar(world.app.ctx(await world.app.openSession(me.key)))
    expect(file).toContain('SUMMARY:Nachfragen: Nurse\\, Tidewater')
    expect(file).toContain('SUMMARY:Mosaic löscht heute Ihre Sitzung')
  })
})
