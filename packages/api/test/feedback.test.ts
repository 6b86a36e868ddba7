import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { loadPictures, pictureOf, scanOf } from '../../documents/test/pictureFixtures.ts'
import { oneColumn } from '../../documents/test/readFixtures.ts'
import { closeWorlds, openWorld } from './world.ts'

beforeAll(loadPictures)
afterAll(closeWorlds)

const resume = (lines: string) =>
  `Ines Carvalho\nines@example.org | +44 117 496 0142 | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n${lines}\n\nEDUCATION\nBSc in Nursing, University of Leeds | 2012 – 2015\n\nSKILLS\nWound care, Phlebotomy\n`
const posting = 'Community Nurse\nTidewater Care\n\nRequirements\n- Wound care\n- Phlebotomy\n- Care planning\n'

describe.each(dialects)('on %s', (engine) => {
  test('a version is exported, read back by several readers, and scored by what came out', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume('- Responsible for wound care\n- Cut missed doses from nine to two a month'))
    const { versionId } = await me.resume.rewrite({})
    const { ats, findings, since, match } = await me.resume.feedback({ versionId })
    expect(ats).toMatchObject({ format: 'pdf', pages: 1, ceiling: 100 })
    expect(ats.score).toBeGreaterThanOrEqual(95)
    expect(ats.extractors.filter(({ name }) => name !== 'poppler').map(({ status }) => status)).toEqual(['read', 'read'])
    expect(ats.parts.find(({ id }) => id === 'kept')?.value).toBe(1)
    expect(findings.find(({ rule }) => rule === 'weak_verb')).toMatchObject({
      page: 1,
      quote: 'Responsible for wound care',
      where: '/work/0/highlights/0',
    })
    expect([since, match]).toEqual([null, null])
  })

  test('an uploaded file is looked at as it is, beside the one before it', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('old.txt', resume('- Responsible for wound care\n- Took calls'))
    world.pass(60_000)
    const { file } = await me.upload('new.txt', resume('- Cut missed doses from nine to two a month\n- Took calls'))
    const { ats, findings, since } = await me.resume.feedback({ fileId: file.id })
    expect(ats).toMatchObject({ format: 'txt', ceiling: 100 })
    expect(findings.map(({ rule }) => rule)).not.toContain('weak_verb')
    expect(since).toMatchObject({ name: 'old.txt', score: ats.score, difference: 0, formulaVersion: ats.formulaVersion })
    expect(since?.gone.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['weak_verb', 'no_outcome']))
  })

  test('a version is held against the one it was made from, whose own bytes are scored by the same formula', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume('- Responsible for wound care\n- Cut missed doses from nine to two a month'))
    const { jobId } = await me.ob.postings.create({ text: posting })
    const first = await me.resume.rewrite({})
    const { email: _email, phone: _phone, ...basics } = first.document.basics ?? {}
    const bare = { ...first.document, basics }
    const { versionId: parentId } = await me.resume.versions.update({ id: first.versionId, document: bare, revision: first.revision })
    const { resume: made } = await me.resume.customize({ jobId, versionId: parentId })
    const alone = await me.resume.feedback({ versionId: parentId })
    const { ats, since } = await me.resume.feedback({ versionId: made.versionId })
    expect(since).toMatchObject({
      id: parentId,
      score: alone.ats.score,
      difference: (ats.score ?? 0) - (alone.ats.score ?? 0),
      differenceReason: null,
      parts: alone.ats.parts,
      formulaVersion: ats.formulaVersion,
    })
    expect(since?.difference).toBeGreaterThan(0)
  })

  test('a text, and what a posting asks for apart from the score', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume('- Took blood'))
    const { jobId } = await me.ob.postings.create({ text: posting })
    const content = resume('- Dressed wounds').replace('Wound care, Phlebotomy', 'Wound care')
    const [alone, beside] = await Promise.all([me.resume.feedback({ content }), me.resume.feedback({ content, jobId })])
    expect(beside.ats).toEqual(alone.ats)
    expect(beside.match?.named.map(({ label }) => label)).toEqual(['Wound care'])
    expect(beside.missing.map(({ label, state }) => [label, state])).toEqual(expect.arrayContaining([['Venepuncture', 'in_facts']]))
    expect(beside.missing.find(({ state }) => state === 'in_facts')?.factIds).toHaveLength(1)
  })

  test('a scan is one fault that nothing else makes up for, and its writing is looked at from what was recognised', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { file } = await me.upload('scan.pdf', scanOf([pictureOf(oneColumn)]))
    await expect.poll(async () => (await me.wimd.uploads.get({ id: file.id })).status, { interval: 500 }).toBe('ready')
    const { ats, findings, notRun } = await me.resume.feedback({ fileId: file.id })
    expect(ats).toMatchObject({ score: 0, ceiling: 20, ceilingReasons: ['Its words stand in a picture.'] })
    expect(ats.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['recognised_text', 'blocking']])
    expect(ats.findings[0]?.text).toContain('none of its words')
    expect(notRun).toEqual([])
    expect(findings.every(({ quote, page }) => quote === null || page === 1)).toBe(true)
    expect(findings.length).toBeGreaterThan(0)
  })

  test('a posting is no résumé, and a must that is among the facts comes first among what a reader would say', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { file } = await me.upload(
      'job.txt',
      `${posting}\nWe are hiring a community nurse. Apply now with your résumé. What we offer: 30 days of leave.\n`,
    )
    expect((await me.wimd.uploads.get({ id: file.id })).paper?.kind).toBe('posting')
    await expect(me.resume.feedback({ fileId: file.id })).rejects.toMatchObject({ cause: { code: 'invalid' } })
    await me.upload('cv.txt', resume('- Took blood'))
    const { jobId } = await me.ob.postings.create({ text: posting })
    const content = resume('- Cut waiting for 40 patients').replace('Wound care, Phlebotomy', 'Wound care')
    const { findings } = await me.resume.feedback({ content, jobId })
    expect(findings[0]).toMatchObject({ rule: 'missing_must', severity: 'important' })
    expect(findings[0]?.text).toContain('Venepuncture')
  })

  test('a file that could not be read scores nothing, and says why', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { file } = await me.upload('cv.pdf', Buffer.from('%PDF-1.7\nnothing of a document\n%%EOF'))
    const { ats, notRun } = await me.resume.feedback({ fileId: file.id })
    expect(ats).toMatchObject({ score: 0, ceiling: 0 })
    expect(ats.findings[0]).toMatchObject({ rule: 'damaged', severity: 'blocking' })
    expect(notRun).toHaveLength(1)
  })

  test('exactly one thing is looked at', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await expect(me.resume.feedback({})).rejects.toMatchObject({ cause: { code: 'invalid' } })
    await expect(me.resume.feedback({ content: 'x', fileId: 'y' })).rejects.toMatchObject({ cause: { code: 'invalid' } })
  })
})
