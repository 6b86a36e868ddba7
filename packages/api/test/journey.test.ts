import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { exportFolder } from '@mosaic/services/session/exportFolder'
import { importFolder } from '@mosaic/services/session/importFolder'
import { purge } from '@mosaic/services/upkeep/purge'
import { receiveUpload } from '@mosaic/services/uploads/receive'
import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld, type Somebody, type World } from './world.ts'

afterAll(closeWorlds)

const dayMs = 86_400_000
const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month with a handover checklist\n- Taught three new nurses the bedside check\n\nEDUCATION\nBSc in Nursing, University of Leeds | 2012 – 2015\n\nSKILLS\nWound care, Medication administration, Phlebotomy\n`
const posting =
  'Community Nurse\nTidewater Care\n\nRequirements\n- Wound care\n- Medication administration\n- Care planning\n- At least 2 years of experience as a nurse\n'

async function projectOf(world: World, me: Somebody): Promise<Buffer> {
  return buffer(exportFolder(world.app.ctx(await world.app.openSession(me.key)), { passphrase: null }))
}

describe.each(dialects)('on %s', (engine) => {
  test('an uploaded résumé becomes facts that count at once, each with words that stand in the document', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { file } = await me.upload('cv.txt', resume)
    const reading = await me.wimd.uploads.get({ id: file.id })
    expect(reading).toMatchObject({ status: 'ready', findings: [] })
    const text = reading.blocks.map((block) => block.text).join('\n')
    for (const { evidence } of reading.facts)
      for (const { quote, start, end } of evidence) expect(text.slice(start ?? 0, end ?? 0)).toBe(quote)
    const { experience, contact, education } = await me.wimd.analysis()
    expect(experience[0]).toMatchObject({
      title: 'Staff nurse',
      organisation: 'Zorvantic Clinic',
      start: '2016-01',
      end: '2019-03',
      status: 'proposed',
    })
    expect(experience[0]?.achievements).toHaveLength(2)
    expect(contact).toMatchObject({ name: 'Ines Carvalho', email: 'ines@example.org' })
    expect(education[0]).toMatchObject({ institution: 'University of Leeds', field: 'Nursing' })
  })

  test('a denied fact is in no résumé, and stays denied when the file comes again', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const skill = (await me.wimd.analysis()).skills.find(({ label }) => label === 'Wound care')
    await me.wimd.facts.update({ id: skill?.id ?? '', status: 'denied' })
    await me.upload('again.txt', resume)
    expect((await me.resume.rewrite({})).content).not.toMatch(/wound care/i)
  })

  test('a correction supersedes, keeps its links and can be seen at once', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const [role] = (await me.wimd.analysis()).experience
    if (!role) throw new Error('the résumé has a role')
    const { id, status, provenance, evidence, achievements, ...payload } = role
    await me.wimd.facts.update({ id, claim: { kind: 'experience', payload: { ...payload, title: 'Senior staff nurse' } } })
    const [after] = (await me.wimd.analysis()).experience
    expect(after).toMatchObject({ title: 'Senior staff nurse', status: 'confirmed', evidence })
    expect(after?.achievements).toHaveLength(achievements.length)
    expect([status, provenance]).toEqual(['proposed', 'documented'])
    await expect(me.wimd.facts.update({ id, status: 'confirmed' })).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('a fit opens into its parts, and a question answered moves it', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { jobId } = await me.ob.postings.create({ text: posting })
    const before = await me.ob.opportunity({ jobId })
    expect(before).toMatchObject({ own: true, role: 'Community Nurse', company: 'Tidewater Care', canApply: true })
    expect(before.components.map(({ weight }) => weight).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
    expect(before.requirements.every(({ quote }) => posting.includes(quote))).toBe(true)
    await me.wimd.facts.create({
      claim: {
        kind: 'skill',
        payload: { label: 'Care planning', skillId: 'care-planning', matchType: 'exact', usedIn: [], answer: 'used' },
      },
    })
    const after = await me.ob.opportunity({ jobId })
    expect(after.coverage).toBeGreaterThan(before.coverage)
    expect(after.interval?.[0]).toBeGreaterThanOrEqual(before.interval?.[0] ?? 0)
  })

  test('nothing known gives no number anywhere, only questions', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { clarity, action, momentum } = await me.wimd.metrics()
    expect([clarity, action, momentum].map(({ value, status }) => [value, status])).toEqual(Array(3).fill([null, 'not_started']))
    const { opportunities, ask, onlySamples } = await me.ob.opportunities({})
    expect(opportunities.every(({ fitScore }) => fitScore === null)).toBe(true)
    expect(ask).toHaveLength(2)
    expect(onlySamples).toBe(true)
    await expect(me.resume.rewrite({})).rejects.toMatchObject({ cause: { code: 'nothing_known_yet' } })
  })

  test('a customised résumé holds only canonical facts, and asks for what it would not write', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { jobId } = await me.ob.postings.create({ text: posting })
    const canonical = await me.resume.rewrite({})
    const { resume: customised, questions } = await me.resume.customize({ jobId, versionId: canonical.versionId })
    expect(customised.gate.result).toBe('pass')
    expect(customised.content).not.toContain('Care planning')
    expect(questions.map(({ label }) => label)).toContain('Care planning')
    expect(customised.parentId).toBe(canonical.versionId)
  })

  test('an edit that no fact carries is blocked by the gate and kept, a stale one is refused with both texts', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { versionId, document, revision } = await me.resume.rewrite({})
    const work = document.work?.map((role) => ({ ...role, highlights: ['Managed 40 nurses worldwide'] }))
    const edited = await me.resume.versions.update({ id: versionId, document: { ...document, work }, revision })
    expect(edited.gate.result).toBe('block')
    expect(edited.content).toContain('Managed 40 nurses worldwide')
    await expect(me.resume.versions.update({ id: versionId, document, revision })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { details: { theirs: expect.stringContaining('40'), yours: expect.any(String) } },
    })
    const restored = await me.resume.versions.restore({ id: versionId })
    expect(restored.versionId).not.toBe(versionId)
  })

  test('an application freezes posting and résumé, its history only grows, a sample is refused', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { jobId } = await me.ob.postings.create({ text: posting, url: 'https://jobs.example/1' })
    const { versionId } = await me.resume.rewrite({ jobId })
    const { application, similar } = await me.ob.apply({ jobId, versionId, note: 'Sent by mail' })
    expect(application).toMatchObject({ status: 'applied', applyUrl: 'https://jobs.example/1', nextFollowUp: '2026-12-01' })
    expect(similar.length).toBeGreaterThan(0)
    await me.resume.versions.remove({ id: versionId })
    const moved = await me.ob.applications.update({ id: application.id, status: 'interview', note: 'Tuesday' })
    expect(moved.history.map(({ status }) => status)).toEqual(['applied', 'interview'])
    expect(moved.versionId).toBe(versionId)
    const sample = (await me.ob.opportunities({ limit: 50 })).opportunities.find((one) => one.sample)
    await expect(me.ob.apply({ jobId: sample?.jobId ?? '' })).rejects.toMatchObject({ cause: { code: 'sample_posting' } })
  })

  test('the coach opens by itself, and the same turn repeated with its key is told again, not taken twice', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    expect((await me.wimd.history({})).turns[0]?.text).toBe('hi — prefer fast track or discovery?')
    const said = { prompt: 'I am a nurse at Zorvantic Clinic since 2016' }
    const first = await world.as(me.key, 'turn-1').wimd.chat(said)
    const again = await world.as(me.key, 'turn-1').wimd.chat(said)
    expect(again).toEqual(first)
    expect((await me.wimd.history({})).turns).toHaveLength(3)
    await expect(world.as(me.key, 'turn-1').wimd.chat({ prompt: 'something else' })).rejects.toMatchObject({
      cause: { code: 'key_reused' },
    })
  })

  test('a streamed turn is stored first and tells the same words as its result', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const pieces: string[] = []
    let message = ''
    for await (const event of await me.wimd.stream({ mode: 'fast_track' })) {
      if (event.type === 'piece') pieces.push(event.text)
      else message = event.result.message
    }
    expect(pieces.join('')).toBe(message)
    expect((await me.wimd.history({})).turns.at(-1)?.text).toBe(message)
  })

  test('an exported project imported into a fresh session gives an equal result', { timeout: 60_000 }, async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.wimd.chat({ prompt: 'fast track please' })
    await me.upload('cv.txt', resume)
    const { jobId } = await me.ob.postings.create({ text: posting })
    await me.ob.matches.update({ jobId, kept: true, note: 'Near home' })
    const { versionId } = await me.resume.rewrite({ jobId })
    await me.ob.apply({ jobId, versionId })
    await me.wimd.actions.create({ what: 'Visit the clinic', when: '2099-03-01', gap: 'Wound care' })
    const bytes = await projectOf(world, me)
    const other = await world.newSession()
    const ctx = world.app.ctx(await world.app.openSession(other.key))
    const { imported, skipped } = await importFolder(ctx, { bytes: new Uint8Array(bytes), passphrase: null })
    expect(skipped).toEqual([])
    expect(imported).toMatchObject({ files: 1, versions: 1, applications: 1, postings: 1, actions: 1 })
    const bare = async (who: Somebody) => {
      const { experience, skills, education, contact } = await who.wimd.analysis()
      const [version] = (await who.resume.versions.list({})).versions
      const { content } = await who.resume.versions.get({ id: version?.id ?? '' })
      return {
        roles: experience.map(({ title, start, achievements }) => [title, start, achievements.length]),
        skills: skills.map(({ label, rung }) => [label, rung]),
        schools: education.map(({ institution }) => institution),
        name: contact.name,
        content,
        turns: (await who.wimd.history({})).turns.map(({ text }) => text),
        fit: (await who.ob.opportunities({ limit: 1 })).opportunities[0]?.fitScore,
        plan: (await who.wimd.actions.list()).map(({ what, when, gap }) => [what, when, gap]),
        kept: (await who.ob.matches.list({ kept: true })).matches.map(({ note }) => note),
      }
    }
    expect(await bare(other)).toEqual(await bare(me))
  })

  test('a session is refused at the second it ends, and purged with its files', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    world.pass(30 * dayMs - 1)
    await me.session.get()
    world.pass(1)
    await expect(me.session.get()).rejects.toMatchObject({ cause: { code: 'session_ended' } })
    expect(await purge(world.app.open)).toBe(1)
    const left = []
    for await (const file of world.files.list()) left.push(file)
    expect(left).toEqual([])
  })

  test('use does not lengthen a session, extending does', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    world.pass(10 * dayMs)
    expect((await me.session.get()).daysLeft).toBe(20)
    expect((await me.session.extend()).daysLeft).toBe(30)
  })

  test('a recovery key opens the session on another device, and a rotated key ends when the new one is used', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { recoveryText } = await me.session.keys.create({ kind: 'recovery' })
    const opened = await world.nobody.session.open({ key: recoveryText?.toLowerCase().replaceAll('-', ' ') ?? '', cookie: false })
    expect((await world.as(opened.token ?? '').session.get()).id).toBe((await me.session.get()).id)
    const { token } = await me.session.rotate({})
    await me.session.get()
    await world.as(token ?? '').session.get()
    await expect(me.session.get()).rejects.toMatchObject({ cause: { code: 'session_ended' } })
  })

  test('the end of a session gives a receipt and leaves nothing to open', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { deleted } = await me.session.end()
    expect(deleted).toMatchObject({ file_uploads: 1 })
    expect(deleted.facts).toBeGreaterThan(5)
    await expect(me.session.get()).rejects.toMatchObject({ cause: { code: 'session_ended' } })
  })
})

test('a file sent with an idempotency key is read, and the end of a session needs no answer kept', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const ctx = world.app.ctx(await world.app.openSession(me.key), { key: 'upload-1', procedure: 'upload', input: null })
  const { settled } = await receiveUpload(ctx, { filename: 'cv.txt', source: Readable.from([Buffer.from(resume)]) })
  await settled
  expect((await me.wimd.uploads.list())[0]).toMatchObject({ status: 'ready' })
  expect(await world.as(me.key, 'end-1').session.end()).toMatchObject({ deleted: { file_uploads: 1 } })
})
