import { buffer } from 'node:stream/consumers'
import type { ProjectExport } from '@mosaic/core/export/schema'
import { exportVersion } from '@mosaic/services/resume/exportVersion'
import { exportFolder } from '@mosaic/services/session/exportFolder'
import { importFolder } from '@mosaic/services/session/importFolder'
import { BlobReader, configure, TextReader, TextWriter, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js'
import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld, type Somebody, type World } from './world.ts'

configure({ useWebWorkers: false })
afterAll(closeWorlds)

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Took calls at the desk\n- Dressed wounds on two bays\n\nSKILLS\nWound care, Phlebotomy\n`
const posting = 'Community Nurse\nTidewater Care\n\nRequirements\n- Phlebotomy\n- Wound dressing\n'

const verbOf = async (world: World, me: Somebody) => world.app.ctx(await world.app.openSession(me.key))

/** Somebody's project folder, with its manifest changed by `forge`. */
async function folderOf(
  world: World,
  me: Somebody,
  forge: (project: ProjectExport) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await buffer(exportFolder(await verbOf(world, me), { passphrase: null }))
  const entry = (await new ZipReader(new BlobReader(new Blob([bytes]))).getEntries()).find(({ filename }) => filename === 'mosaic.json')
  if (!entry || entry.directory) throw new Error('There is no manifest.')
  const project = JSON.parse(await entry.getData(new TextWriter())) as ProjectExport
  forge(project)
  const zip = new ZipWriter(new Uint8ArrayWriter())
  await zip.add('mosaic.json', new TextReader(JSON.stringify({ ...project, files: [] })))
  return (await zip.close()) as Uint8Array<ArrayBuffer>
}

describe.each(dialects)('on %s', (engine) => {
  test('every text that a version ever said is found again, and comes back as a version of its own', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const first = await me.resume.rewrite({})
    const { versionId: id } = first
    const documents = [first.document]
    for (const summary of ['One', 'Two', 'Three']) {
      const { document, revision } = await me.resume.versions.get({ id })
      const saved = await me.resume.versions.update({ id, document: { ...document, basics: { ...document.basics, summary } }, revision })
      documents.push(saved.document)
    }
    const { revisions } = await me.resume.versions.history({ id })
    expect(revisions.map(({ revision }) => revision)).toEqual([3, 2, 1])
    for (const [at, document] of documents.entries()) {
      const back = await me.resume.versions.restore({ id, revision: at + 1 })
      expect(back).toMatchObject({ document, parentId: id, revision: 1, kept: null })
    }
    const { from, to, sentences } = await me.resume.versions.diff({ id, revision: 2 })
    expect([from.revision, to.revision, sentences.map(({ operation }) => operation)]).toEqual([2, 4, ['changed']])
    expect((await me.resume.versions.restore({ id })).documentHash).toBe(to.documentHash)
    await expect(me.resume.versions.restore({ id, revision: 99 })).rejects.toMatchObject({ cause: { code: 'not_found' } })
  })

  test('of a version that is written on for hours the last hundred texts are found again, in little room', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    let { document, revision, versionId: id } = await me.resume.rewrite({})
    for (let at = 1; at <= 104; at++)
      ({ document, revision } = await me.resume.versions.update({
        id,
        document: { ...document, basics: { ...document.basics, summary: `Text ${at}` } },
        revision,
      }))
    const { revisions } = await me.resume.versions.history({ id })
    expect([revisions.length, revisions[0]?.revision, revisions.at(-1)?.revision]).toEqual([100, 104, 5])
    expect((await me.resume.versions.restore({ id, revision: 5 })).document.basics?.summary).toBe('Text 4')
    await expect(me.resume.versions.restore({ id, revision: 4 })).rejects.toMatchObject({ cause: { code: 'not_found' } })
  })

  test('what went out, was applied with, was made from or was kept never changes: editing goes on in a version made from it', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { jobId } = await me.ob.postings.create({ text: posting })
    const ctx = await verbOf(world, me)
    const acts: Record<string, (id: string) => Promise<unknown>> = {
      exported: (id) => exportVersion(ctx, { id, format: 'json' }),
      applied: (versionId) => me.ob.apply({ jobId, versionId }),
      made_from: (versionId) => me.resume.customize({ jobId, versionId }),
      asked: (id) => me.resume.versions.keep({ id }),
    }
    for (const [because, act] of Object.entries(acts)) {
      const { versionId: id, document, revision, versionName } = await me.resume.rewrite({})
      await act(id)
      const before = await me.resume.versions.get({ id })
      expect(before, because).toMatchObject({ document, revision, kept: { because } })
      const edited = { ...document, basics: { ...document.basics, summary: 'Something else' } }
      const on = await me.resume.versions.update({ id, document: edited, revision })
      expect(on, because).toMatchObject({
        parentId: id,
        revision: 1,
        kept: null,
        versionName: `${versionName}, version 2`,
        document: edited,
      })
      expect(on.versionId).not.toBe(id)
      expect(await me.resume.versions.get({ id }), because).toEqual(before)
      const named = await me.resume.versions.update({ id, versionName: 'As I sent it', revision })
      expect(named, 'a name is no text').toMatchObject({ versionId: id, document, kept: { because } })
      await expect(me.resume.versions.update({ id, document: edited, revision })).rejects.toMatchObject({ cause: { code: 'stale' } })
    }
  })

  test('the look that was chosen stays with the version, and is the one it goes out in', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { versionId: id, revision, template } = await me.resume.rewrite({})
    expect(template).toBeNull()
    const chosen = await me.resume.versions.update({ id, template: 'sidebar', revision })
    expect(await me.resume.versions.get({ id })).toMatchObject({ template: 'sidebar', revision: chosen.revision })
    const ctx = await verbOf(world, me)
    const [as, named, other] = await Promise.all([
      exportVersion(ctx, { id, format: 'pdf' }),
      exportVersion(ctx, { id, format: 'pdf', template: 'sidebar' }),
      exportVersion(ctx, { id, format: 'pdf', template: 'classic' }),
    ])
    expect(Buffer.from(as.bytes).equals(named.bytes)).toBe(true)
    expect(Buffer.from(as.bytes).equals(other.bytes)).toBe(false)
  })

  test('a project folder takes along what was kept and every earlier text, and a forged history is left behind', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { versionId: id, document, revision } = await me.resume.rewrite({})
    await me.resume.versions.update({ id, document: { ...document, basics: { ...document.basics, summary: 'Later' } }, revision })
    await me.resume.versions.keep({ id })
    const theirs = await world.newSession()
    await importFolder(await verbOf(world, theirs), { bytes: await folderOf(world, me), passphrase: null })
    const [there] = (await theirs.resume.versions.list({})).versions
    expect(there).toMatchObject({ kept: { because: 'asked' }, revision: 2 })
    expect((await theirs.resume.versions.restore({ id: there?.id ?? '', revision: 1 })).document).toEqual(document)

    const forged = await folderOf(world, me, ({ versions }) => {
      for (const step of versions[0]?.revisions ?? []) step.content = [{ op: 'remove', path: '/document/work/9/highlights' }]
    })
    const others = await world.newSession()
    const { imported, skipped } = await importFolder(await verbOf(world, others), { bytes: forged, passphrase: null })
    expect(imported).toMatchObject({ versions: 1 })
    expect(skipped).toContainEqual(expect.stringContaining('does not lead back'))
    const [bare] = (await others.resume.versions.list({})).versions
    expect(await others.resume.versions.history({ id: bare?.id ?? '' })).toEqual({ revisions: [] })
  })
})
