import { appRouter } from '@mosaic/api/router'
import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld, type Somebody } from './world.ts'

afterAll(closeWorlds)

const resume = `Ines Carvalho\nines@example.org\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month with a handover checklist\n\nSKILLS\nWound care, Python, SQL\n`
const posting = 'Community Nurse\nTidewater Care\n\nRequirements\n- Wound care\n- At least 2 years of experience\n'

/** Everything one person may hold, by id. */
async function owning(me: Somebody) {
  const { file } = await me.upload('cv.txt', resume)
  const { jobId } = await me.ob.postings.create({ text: posting })
  const { versionId } = await me.resume.rewrite({})
  const { application } = await me.ob.apply({ jobId, versionId })
  const { contacts } = await me.ob.applications.contacts.create({ id: application.id, name: 'Ms Rahim of Tidewater' })
  const { interviews } = await me.ob.applications.interviews.create({
    id: application.id,
    kind: 'phone',
    day: '2026-12-01',
    time: '10:30',
    timeZone: 'Europe/London',
    where: 'Tidewater, second floor',
  })
  const key = await me.session.keys.create({ kind: 'program' })
  const action = await me.wimd.actions.create({ what: 'Ask Tidewater about the rota' })
  const analysis = await me.wimd.analysis()
  return {
    fileId: file.id,
    jobId,
    versionId,
    applicationId: application.id,
    contactId: contacts[0]?.id ?? '',
    interviewId: interviews[0]?.id ?? '',
    keyId: key.id,
    actionId: action.id,
    factId: analysis.experience[0]?.id ?? '',
  }
}
type Owned = Awaited<ReturnType<typeof owning>>

/** How each procedure that takes an id would reach for what is somebody else's: it has to say that it is not there. */
const reaches: Record<string, (theirs: Somebody, mine: Owned) => Promise<unknown>> = {
  'session.keys.remove': (theirs, { keyId }) => theirs.session.keys.remove({ id: keyId }),
  'wimd.delta': (theirs, { jobId }) => theirs.wimd.delta({ jobId }),
  'wimd.uploads.get': (theirs, { fileId }) => theirs.wimd.uploads.get({ id: fileId }),
  'wimd.uploads.summary': (theirs, { fileId }) => theirs.wimd.uploads.summary({ id: fileId, text: 'mine' }),
  'wimd.uploads.hear': (theirs, { fileId }) => theirs.wimd.uploads.hear({ id: fileId }),
  'wimd.uploads.remove': (theirs, { fileId }) => theirs.wimd.uploads.remove({ id: fileId }),
  'wimd.facts.update': (theirs, { factId }) => theirs.wimd.facts.update({ id: factId, status: 'denied' }),
  'wimd.actions.update': (theirs, { actionId }) => theirs.wimd.actions.update({ id: actionId, status: 'done' }),
  'ob.opportunity': (theirs, { jobId }) => theirs.ob.opportunity({ jobId }),
  'ob.apply': (theirs, { jobId }) => theirs.ob.apply({ jobId }),
  'ob.postings.remove': (theirs, { jobId }) => theirs.ob.postings.remove({ jobId }),
  'ob.requirements.ask': (theirs, { jobId }) => theirs.ob.requirements.ask({ jobId }),
  'ob.requirements.update': (theirs, { jobId }) =>
    theirs.ob.requirements.update({ jobId, requirementId: 'r1', quote: 'Wound care', class: 'nice' }),
  'ob.matches.update': (theirs, { jobId }) => theirs.ob.matches.update({ jobId, kept: true }),
  'ob.applications.update': (theirs, { applicationId }) => theirs.ob.applications.update({ id: applicationId, status: 'interview' }),
  'ob.applications.get': (theirs, { applicationId: id }) => theirs.ob.applications.get({ id }),
  'ob.applications.remove': (theirs, { applicationId: id }) => theirs.ob.applications.remove({ id }),
  'ob.applications.contacts.create': (theirs, { applicationId: id }) => theirs.ob.applications.contacts.create({ id, name: 'Mine' }),
  'ob.applications.contacts.update': (theirs, { applicationId: id, contactId }) =>
    theirs.ob.applications.contacts.update({ id, contactId, name: 'Mine' }),
  'ob.applications.contacts.remove': (theirs, { applicationId: id, contactId }) =>
    theirs.ob.applications.contacts.remove({ id, contactId }),
  'ob.applications.interviews.create': (theirs, { applicationId: id }) =>
    theirs.ob.applications.interviews.create({ id, kind: 'other', day: '2026-12-02', timeZone: 'UTC' }),
  'ob.applications.interviews.update': (theirs, { applicationId: id, interviewId }) =>
    theirs.ob.applications.interviews.update({ id, interviewId, calledOff: true }),
  'resume.rewrite': (theirs, { fileId }) => theirs.resume.rewrite({ startFrom: 'upload', fileId }),
  'resume.customize': (theirs, { jobId }) => theirs.resume.customize({ jobId }),
  'resume.letter': (theirs, { jobId }) => theirs.resume.letter({ jobId }),
  'resume.feedback': (theirs, { versionId }) => theirs.resume.feedback({ versionId }),
  'resume.versions.get': (theirs, { versionId }) => theirs.resume.versions.get({ id: versionId }),
  'resume.versions.update': (theirs, { versionId }) => theirs.resume.versions.update({ id: versionId, versionName: 'Taken', revision: 1 }),
  'resume.versions.diff': (theirs, { versionId }) => theirs.resume.versions.diff({ id: versionId, against: versionId }),
  'resume.versions.rephrase': (theirs, { versionId }) => theirs.resume.versions.rephrase({ id: versionId, path: '/basics/summary' }),
  'resume.versions.keep': (theirs, { versionId }) => theirs.resume.versions.keep({ id: versionId }),
  'resume.versions.history': (theirs, { versionId }) => theirs.resume.versions.history({ id: versionId }),
  'resume.versions.restore': (theirs, { versionId }) => theirs.resume.versions.restore({ id: versionId }),
  'resume.versions.remove': (theirs, { versionId }) => theirs.resume.versions.remove({ id: versionId }),
}

/** How each procedure that lists or sums up answers to somebody else: with nothing of it. */
const lists: Record<string, (theirs: Somebody) => Promise<unknown>> = {
  'session.get': (theirs) => theirs.session.get(),
  'session.draftKey': (theirs) => theirs.session.draftKey(),
  'session.sent': (theirs) => theirs.session.sent({}),
  'session.keys.list': (theirs) => theirs.session.keys.list(),
  'wimd.history': (theirs) => theirs.wimd.history({}),
  'wimd.analysis': (theirs) => theirs.wimd.analysis(),
  'wimd.metrics': (theirs) => theirs.wimd.metrics(),
  'wimd.uploads.list': (theirs) => theirs.wimd.uploads.list(),
  'wimd.actions.list': (theirs) => theirs.wimd.actions.list(),
  'ob.opportunities': (theirs) => theirs.ob.opportunities({ limit: 50 }),
  'ob.matches.list': (theirs) => theirs.ob.matches.list({}),
  'ob.preparing': (theirs) => theirs.ob.preparing(),
  'ob.outcomes': (theirs) => theirs.ob.outcomes(),
  'ob.reliability': (theirs) => theirs.ob.reliability(),
  'ob.status': (theirs) => theirs.ob.status({}),
  'resume.versions.list': (theirs) => theirs.resume.versions.list({}),
}

/** Procedures that name nothing of anybody's: they make something new, or act on the caller's own session alone. */
const ownOnly = new Set([
  'session.start',
  'session.open',
  'session.feedback',
  'session.update',
  'session.extend',
  'session.rotate',
  'session.leave',
  'session.end',
  'session.keys.create',
  'resume.preview',
  'wimd.chat',
  'wimd.stream',
  'wimd.facts.create',
  'wimd.actions.create',
  'ob.postings.create',
  'ob.postings.import',
])

test('every procedure says how it refuses another session', () => {
  const known = [...Object.keys(reaches), ...Object.keys(lists), ...ownOnly].toSorted()
  expect(Object.keys(appRouter._def.procedures).toSorted()).toEqual(known)
})

describe.each(dialects)('on %s', (engine) => {
  test('another session is refused by every procedure that takes an id, as if nothing were there', { timeout: 60_000 }, async () => {
    await using world = await openWorld(engine)
    const [mine, theirs] = [await world.newSession(), await world.newSession()]
    await theirs.wimd.facts.create({
      claim: { kind: 'skill', payload: { label: 'Knitting', skillId: null, matchType: 'custom', usedIn: [], answer: 'used' } },
    })
    const owned = await owning(mine)
    for (const [name, reach] of Object.entries(reaches))
      await expect(reach(theirs, owned), name).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('another session sees nothing of it in any list', { timeout: 60_000 }, async () => {
    await using world = await openWorld(engine)
    const [mine, theirs] = [await world.newSession(), await world.newSession()]
    const owned = await owning(mine)
    for (const [name, list] of Object.entries(lists)) {
      const answer = JSON.stringify(await list(theirs))
      for (const word of ['Carvalho', 'Tidewater', 'Rahim', 'Zorvantic', ...Object.values(owned)]) expect(answer, name).not.toContain(word)
    }
  })

  test('without a session every procedure in one asks for it', async () => {
    await using world = await openWorld(engine)
    await expect(world.nobody.wimd.metrics()).rejects.toMatchObject({ code: 'UNAUTHORIZED', cause: { code: 'session_required' } })
    await expect(world.as('msk_nonsense').wimd.metrics()).rejects.toMatchObject({ cause: { code: 'session_ended' } })
  })
})
