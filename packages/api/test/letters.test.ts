import { packOf } from '@mosaic/services/ob/pack'
import { exportVersion } from '@mosaic/services/resume/exportVersion'
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js'
import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Dressed wounds on two bays\n\nSKILLS\nWound care\n`
const posting = 'Community Nurse\nTidewater Care\n\nRequirements\n- Wound care\n'

describe.each(dialects)('on %s', (engine) => {
  test('a letter is a version like any other: written from facts, gated, edited on its revision, restored, exported', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { jobId } = await me.ob.postings.create({ text: posting })
    const letter = await me.resume.letter({ jobId })
    expect(letter).toMatchObject({ kind: 'cover_letter', gate: { result: 'pass' }, jobId })
    const { versionId, document, revision } = letter
    const paragraphs = [...(document.meta?.letter?.paragraphs ?? []), 'I led 40 doctors.']
    const edited = await me.resume.versions.update({
      id: versionId,
      revision,
      document: { ...document, meta: { letter: { kind: 'cover_letter', paragraphs } } },
    })
    expect(edited.gate.lines.filter(({ result }) => result === 'block').map(({ text }) => text)).toEqual(['I led 40 doctors.'])
    expect(await me.resume.versions.restore({ id: versionId })).toMatchObject({ kind: 'cover_letter' })
    const ctx = world.app.ctx(await world.app.openSession(me.key))
    for (const format of ['pdf', 'docx', 'txt'] as const) {
      const { filename, bytes } = await exportVersion(ctx, { id: versionId, format })
      expect(filename).toBe(`Ines-Carvalho-letter.${format}`)
      expect(bytes.length).toBeGreaterThan(200)
    }
    await expect(me.resume.feedback({ versionId })).rejects.toMatchObject({ cause: { code: 'invalid' } })
  })

  test('the pack of an application holds résumé, letter and posting as they were sent', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { jobId } = await me.ob.postings.create({ text: posting })
    const [{ versionId }, letter] = [await me.resume.rewrite({}), await me.resume.letter({ jobId })]
    const { application } = await me.ob.apply({ jobId, versionId, letterId: letter.versionId })
    await me.resume.versions.remove({ id: versionId })
    await me.resume.versions.remove({ id: letter.versionId })
    const ctx = world.app.ctx(await world.app.openSession(me.key))
    const { bytes, filename, mime } = await packOf(ctx, { id: application.id })
    expect([filename, mime]).toEqual(['Community-Nurse-Tidewater-Care.zip', 'application/zip'])
    const entries = await new ZipReader(new BlobReader(new Blob([Buffer.from(bytes)]))).getEntries()
    expect(entries.map((entry) => entry.filename).toSorted()).toEqual([
      'Ines-Carvalho-letter.docx',
      'Ines-Carvalho-letter.pdf',
      'Ines-Carvalho-resume.docx',
      'Ines-Carvalho-resume.pdf',
      'posting.json',
      'posting.txt',
    ])
    const text = entries.find((entry) => entry.filename === 'posting.txt')
    expect(text && !text.directory ? await text.getData(new TextWriter()) : '').toContain('Wound care')
    const other = world.app.ctx(await world.app.openSession((await world.newSession()).key))
    await expect(packOf(other, { id: application.id })).rejects.toMatchObject({ code: 'not_found' })
  })
})
