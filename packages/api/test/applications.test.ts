import { buffer } from 'node:stream/consumers'
import { exportFolder } from '@mosaic/services/session/exportFolder'
import { importFolder } from '@mosaic/services/session/importFolder'
import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const posting = 'Night Nurse\nTidewater\n\nRequirements\n- Wound care\n- At least 2 years of experience\n'

test('an application keeps the fit that it was recorded with, whatever is told later', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { jobId } = await me.ob.postings.create({ text: posting })
  const { application } = await me.ob.apply({ jobId })
  expect(application.fit).toMatchObject({ score: null, bucket: 'eligible', formulaVersion: expect.stringMatching(/^fit-\d/) })
  await me.wimd.facts.create({
    claim: { kind: 'skill', payload: { label: 'Wound care', skillId: 'wound-care', matchType: 'exact', usedIn: [], answer: 'used' } },
  })
  expect((await me.ob.status({}))[0]?.fit).toEqual(application.fit)
  expect(await me.ob.reliability()).toEqual([])
})

test('a contact stands in the history, raises Action, and Momentum once it was answered', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { jobId } = await me.ob.postings.create({ text: posting })
  const { application } = await me.ob.apply({ jobId })
  world.pass(4 * 86_400_000)
  const part = async (metric: 'action' | 'momentum', id: string) =>
    (await me.wimd.metrics())[metric].components.find((one) => one.id === id)?.value ?? 0
  const before = [await part('action', 'effort'), await part('momentum', 'progression')]
  await expect(me.ob.applications.update({ id: application.id })).rejects.toMatchObject({ cause: { code: 'invalid' } })
  const asked = await me.ob.applications.update({ id: application.id, contact: 'asked' })
  expect(asked.history.map(({ status, contact }) => [status, contact])).toEqual([
    ['applied', null],
    ['applied', 'asked'],
  ])
  const written = [await part('action', 'effort'), await part('momentum', 'progression')]
  expect(written[0]).toBeGreaterThan(before[0] ?? 1)
  expect(written[1]).toBe(before[1])
  await me.ob.applications.update({ id: application.id, contact: 'answered' })
  expect(await part('momentum', 'progression')).toBeGreaterThan(written[1] ?? 1)
})

const call = { kind: 'video', day: '2026-12-03', time: '10:30', timeZone: 'Europe/London' } as const

describe.each(dialects)('on %s', (engine) => {
  test('an application takes a title and the day it was sent, and can be said in one call', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { application } = await me.ob.apply({ role: 'Porter', company: 'Tidewater', url: 'https://jobs.example/7', sentOn: '2026-11-20' })
    expect(application).toMatchObject({
      role: 'Porter',
      company: 'Tidewater',
      appliedAt: '2026-11-20T12:00:00.000Z',
      nextFollowUp: '2026-11-27',
    })
    expect((await me.ob.opportunity({ jobId: application.jobId })).own).toBe(true)
    await expect(me.ob.apply({ company: 'Tidewater' })).rejects.toMatchObject({ cause: { code: 'invalid' } })
    await expect(me.ob.apply({ role: 'Cook', sentOn: '2099-01-01' })).rejects.toMatchObject({ cause: { code: 'invalid' } })
    expect(await me.ob.status({})).toHaveLength(1)
  })

  test('people, interviews and the follow-up chosen stand with it, and go with the folder into another session', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { application } = await me.ob.apply({ role: 'Night Nurse', text: posting })
    const { id } = application
    const { contacts } = await me.ob.applications.contacts.create({ id, name: 'Ms Rahim', role: 'ward manager', channel: '0117 496 0000' })
    expect(contacts).toMatchObject([{ name: 'Ms Rahim', lastTouched: null, answered: false }])
    const contactId = contacts[0]?.id ?? ''
    await me.ob.applications.update({ id, contact: 'asked', contactId })
    await me.ob.applications.contacts.update({ id, contactId, channel: null })
    const answered = await me.ob.applications.update({ id, contact: 'answered', contactId, note: 'She rings on Thursday' })
    expect(answered.contacts).toMatchObject([{ name: 'Ms Rahim', role: 'ward manager', channel: null, answered: true }])
    expect(answered.contacts[0]?.lastTouched).toBe(answered.history.at(-1)?.at)
    const invited = await me.ob.applications.interviews.create({ id, ...call, questions: 'Which band is it?', people: 'Ms Rahim' })
    expect(invited).toMatchObject({ status: 'interview', nextFollowUp: null })
    expect(invited.interviews).toMatchObject([{ at: '2026-12-03T10:30:00.000Z', sequence: 0, notes: null }])
    const interviewId = invited.interviews[0]?.id ?? ''
    await me.ob.applications.interviews.create({ id, kind: 'on_site', day: '2026-12-01', timeZone: 'Europe/London' })
    const moved = await me.ob.applications.interviews.update({ id, interviewId, day: '2027-06-03' })
    expect(moved.interviews.map(({ at, sequence }) => [at, sequence])).toEqual([
      [null, 0],
      ['2027-06-03T09:30:00.000Z', 1],
    ])
    const other = await world.newSession()
    const bytes = await buffer(exportFolder(world.app.ctx(await world.app.openSession(me.key)), { passphrase: null }))
    await importFolder(world.app.ctx(await world.app.openSession(other.key)), { bytes: new Uint8Array(bytes), passphrase: null })
    const [there] = await other.ob.status({})
    expect(there?.interviews).toEqual(moved.interviews)
    expect(there?.contacts).toEqual(moved.contacts)
    expect(there?.history).toEqual(moved.history)
    const { contacts: none, history } = await me.ob.applications.contacts.remove({ id, contactId })
    expect(none).toEqual([])
    expect(history.filter((entry) => entry.contactId === contactId)).toHaveLength(2)
  })
})

test('an interview takes no zone that is none, no time that a clock leaves out, and nobody who is not there', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { application } = await me.ob.apply({ role: 'Night Nurse' })
  const { id } = application
  const invalid = { cause: { code: 'invalid' } }
  await expect(me.ob.applications.interviews.create({ id, ...call, timeZone: 'Mars/Olympus' })).rejects.toMatchObject(invalid)
  await expect(me.ob.applications.interviews.create({ id, ...call, day: '2027-03-28', time: '01:30' })).rejects.toMatchObject(invalid)
  const twice = await me.ob.applications.interviews.create({ id, ...call, day: '2027-10-31', time: '01:30' })
  expect(twice.interviews[0]?.at).toBe('2027-10-31T00:30:00.000Z')
  await expect(me.ob.applications.update({ id, contact: 'asked', contactId: 'nobody' })).rejects.toMatchObject({
    cause: { code: 'not_found' },
  })
})

test('the follow-up moves to a day, goes and comes back with what happens next', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { application } = await me.ob.apply({ role: 'Night Nurse' })
  const { id } = application
  expect(await me.ob.applications.update({ id, followUp: '2027-01-05' })).toMatchObject({
    nextFollowUp: '2027-01-05',
    followUpReason: 'You chose this day.',
  })
  expect(await me.ob.applications.update({ id, followUp: 'none' })).toMatchObject({ nextFollowUp: null })
  expect((await me.ob.applications.update({ id, status: 'acknowledged' })).nextFollowUp).not.toBeNull()
})

test('days are the person’s own: what was sent late in the evening is followed up a week after their day', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  await me.session.update({ timeZone: 'Pacific/Kiritimati' })
  world.pass(3 * 3_600_000)
  const { application } = await me.ob.apply({ role: 'Night Nurse' })
  const dayThere = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati', dateStyle: 'short' }).format(
    new Date(application.appliedAt),
  )
  expect(dayThere).not.toBe(application.appliedAt.slice(0, 10))
  expect(application.nextFollowUp).toBe(new Date(Date.parse(dayThere) + 7 * 86_400_000).toISOString().slice(0, 10))
})

test('an application opens with its own copy of a posting that is gone, and what answers it', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { jobId } = await me.ob.postings.create({ text: posting })
  const { application } = await me.ob.apply({ jobId })
  const before = await me.ob.applications.get({ id: application.id })
  expect(before).toMatchObject({ isPosted: true, posting: { role: 'Night Nurse', text: posting.trim() } })
  await me.ob.postings.remove({ jobId })
  const after = await me.ob.applications.get({ id: application.id })
  expect(after).toEqual({ ...before, isPosted: false })
  expect(after.preparation.gaps).toMatchObject([
    { label: 'Wound care', state: 'unknown', class: 'must' },
    { label: '2 years', state: 'unknown', quote: 'At least 2 years of experience' },
  ])
})

test('what came of it is told by stage from five on, and what came to nothing leads the evidence gaps', { timeout: 60_000 }, async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  for (const [label, skillId] of [
    ['Wound care', 'wound-care'],
    ['Medication administration', 'medication-administration'],
  ] as const)
    await me.wimd.facts.create({ claim: { kind: 'skill', payload: { label, skillId, matchType: 'exact', usedIn: [], answer: 'know' } } })
  const asking = 'Ward Nurse\nTidewater\n\nRequirements\n- Wound care\n- Medication administration\n'
  const { jobId } = await me.ob.postings.create({ text: asking })
  const gaps = async () => (await me.wimd.delta({ jobId })).delta?.evidenceGaps.map((gap) => [gap.label, gap.unansweredIn])
  expect(await gaps()).toEqual([
    ['Wound care', 0],
    ['Medication administration', 0],
  ])
  const told: unknown[] = []
  for (let nth = 0; nth < 5; nth++) {
    const { application } = await me.ob.apply({ text: `Nurse ${nth}\n\nRequirements\n- Medication administration\n` })
    await me.ob.applications.update({ id: application.id, status: nth < 2 ? 'no_answer' : 'interview' })
    told.push((await me.ob.outcomes()).stages.map(({ reached }) => reached))
  }
  expect(told.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => [null, null, null]))
  expect(await me.ob.outcomes()).toMatchObject({
    sent: 5,
    waiting: 3,
    stages: [
      { stage: 'heard', decided: 5, reached: 3 },
      { stage: 'talk', decided: 5, reached: 3 },
      { stage: 'offer', decided: 2, reached: null },
    ],
    unanswered: [{ label: 'Medication administration', postings: 2 }],
  })
  expect(await gaps()).toEqual([
    ['Medication administration', 2],
    ['Wound care', 0],
  ])
})

test('a note on the way is no step forward', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { application } = await me.ob.apply({ role: 'Night Nurse' })
  const { id } = application
  world.pass(4 * 86_400_000)
  const progression = async () => (await me.wimd.metrics()).momentum.components.find((one) => one.id === 'progression')?.value ?? 0
  await me.ob.applications.update({ id, status: 'interview' })
  const moved = await progression()
  expect(moved).toBeGreaterThan(0)
  await me.ob.applications.update({ id, note: 'Bring the licence' })
  await me.ob.applications.update({ id, status: 'applied' })
  await me.ob.applications.update({ id, status: 'interview' })
  expect(await progression()).toBe(moved)
})

test('what a résumé was made for is being prepared until it is sent, and one recorded by mistake is removed', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  await me.wimd.chat({ prompt: 'I worked as a registered nurse at Zorvantic Clinic from 2015 to 2024.' })
  const { jobId } = await me.ob.postings.create({ text: posting })
  expect(await me.ob.preparing()).toEqual([])
  await me.resume.rewrite({ jobId })
  const { versionId } = await me.resume.rewrite({ jobId })
  expect(await me.ob.preparing()).toMatchObject([{ jobId, versionId, role: 'Night Nurse', validThrough: null }])
  const { application } = await me.ob.apply({ jobId, versionId })
  expect(await me.ob.preparing()).toEqual([])
  await me.ob.applications.remove({ id: application.id })
  expect(await me.ob.status({})).toEqual([])
  expect(await me.ob.preparing()).toHaveLength(1)
  await expect(me.ob.applications.get({ id: application.id })).rejects.toMatchObject({ cause: { code: 'not_found' } })
  expect((await me.resume.versions.get({ id: versionId })).versionId).toBe(versionId)
})

test('what the person reads otherwise in a posting is what they get ready for', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { jobId } = await me.ob.postings.create({ text: posting })
  const { application } = await me.ob.apply({ jobId })
  const wound = async () =>
    (await me.ob.applications.get({ id: application.id })).preparation.gaps.find(({ label }) => label === 'Wound care')
  const asked = await wound()
  expect(asked?.class).toBe('must')
  await me.ob.requirements.update({ jobId, requirementId: asked?.requirementId ?? '', quote: asked?.quote ?? '', class: 'nice' })
  expect((await wound())?.class).toBe('nice')
})
