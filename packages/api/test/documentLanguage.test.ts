import { exportVersion } from '@mosaic/services/resume/exportVersion'
import { afterAll, expect, test } from 'vitest'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const resume = `Ines Carvalho
ines@example.org | Leeds, UK

EXPERIENCE
Staff nurse, Zorvantic Clinic | Leeds, UK | Mar 2016 – Oct 2019
- Dressed wounds on two bays of the long-stay ward and wrote the care plans for the patients

LANGUAGES
Portuguese (native)
`
const posting =
  'Pflegefachkraft\nTidewater Pflege GmbH\n\nWir suchen eine Pflegefachkraft für die Versorgung von Patienten mit chronischen Wunden. Die Arbeit ist in der Stadt und auf dem Land.\n\nAnforderungen\n- Wundversorgung\n'

test('a résumé’s headings, dates and levels follow the language chosen for it, its sentences and facts do not', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  await me.upload('cv.txt', resume)
  const { jobId } = await me.ob.postings.create({ text: posting })
  const { resume: made } = await me.resume.customize({ jobId })
  expect(made).toMatchObject({ language: 'en', postingLanguage: 'de' })
  expect(made.document.meta?.language).toBeUndefined()

  const chosen = await me.resume.versions.update({
    id: made.versionId,
    revision: made.revision,
    document: { ...made.document, meta: { ...made.document.meta, language: 'de' } },
  })
  expect(chosen).toMatchObject({ language: 'de', gate: { result: made.gate.result }, citations: made.citations })
  for (const words of ['## Berufserfahrung', 'März 2016 – Okt. 2019', 'Portugiesisch (Muttersprache)', 'Dressed wounds on two bays'])
    expect(chosen.content).toContain(words)

  const ctx = world.app.ctx(await world.app.openSession(me.key))
  expect((await exportVersion(ctx, { id: made.versionId, format: 'pdf' })).filename).toBe('Ines-Carvalho-Lebenslauf.pdf')
  const { ats } = await me.resume.feedback({ versionId: made.versionId })
  expect(ats.parts.filter(({ value }) => value !== null && value < 1).map(({ id }) => id)).toEqual([])

  const { resume: anew } = await me.resume.customize({ jobId, versionId: made.versionId })
  expect(anew.language).toBe('de')
})

test('a language that no document can be in is refused by its name', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  await me.upload('cv.txt', resume)
  const { document, revision, versionId } = await me.resume.rewrite({})
  const update = me.resume.versions.update({ id: versionId, revision, document: { ...document, meta: { language: 'klingon' as 'en' } } })
  await expect(update).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
})
