import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Took calls at the desk\n- Dressed wounds on two bays\n\nSKILLS\nWound care, Phlebotomy\n`
const posting = 'Community Nurse\nTidewater Care\n\nRequirements\n- Phlebotomy\n- Wound dressing\n'

describe.each(dialects)('on %s', (engine) => {
  test('versions are compared by facts and words, with what they were made from when none is named', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { versionId, document, revision } = await me.resume.rewrite({})
    await expect(me.resume.versions.diff({ id: versionId })).rejects.toMatchObject({ cause: { code: 'invalid' } })
    const restored = await me.resume.versions.restore({ id: versionId })
    expect(await me.resume.versions.diff({ id: restored.versionId })).toMatchObject({
      from: { id: versionId },
      sentences: [],
      facts: { added: [], removed: [] },
    })
    const work = document.work?.map((role) => ({ ...role, highlights: role.highlights?.slice(1) ?? [] }))
    const on = await me.resume.versions.update({ id: versionId, document: { ...document, work }, revision })
    const { facts, sentences } = await me.resume.versions.diff({ id: on.versionId, against: restored.versionId })
    expect(facts.removed.map(({ label }) => label)).toEqual(['Took calls at the desk'])
    expect(sentences.map(({ operation }) => operation)).toEqual(['removed'])
  })

  test('a change for a posting is taken back and made again, by itself, on the revision it was seen at', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { jobId } = await me.ob.postings.create({ text: posting })
    const { resume: made } = await me.resume.customize({ jobId })
    const index = made.changes.findIndex(({ path }) => path.startsWith('/skills'))
    expect(made.changes[index]).toMatchObject({ accepted: true, quotes: [expect.any(String)] })
    const back = await me.resume.versions.update({ id: made.versionId, revision: made.revision, changes: [{ index, accepted: false }] })
    expect(back.document.skills).not.toEqual(made.document.skills)
    expect(back.gate.result).toBe('pass')
    expect(back.changes.filter(({ accepted }) => !accepted)).toHaveLength(1)
    await expect(
      me.resume.versions.update({ id: made.versionId, revision: made.revision, changes: [{ index, accepted: true }] }),
    ).rejects.toMatchObject({ cause: { code: 'stale' } })
    const again = await me.resume.versions.update({ id: made.versionId, revision: back.revision, changes: [{ index, accepted: true }] })
    expect(again.document).toEqual(made.document)
    await expect(
      me.resume.versions.update({ id: made.versionId, revision: again.revision, changes: [{ index: 99, accepted: false }] }),
    ).rejects.toMatchObject({ cause: { code: 'invalid' } })
  })
})
