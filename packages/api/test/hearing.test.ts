import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { recording } from '../../documents/test/recording.ts'
import { idle, openLaneWorld } from './laneWorld.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const spoken = {
  language: 'english',
  text: '',
  segments: [
    { id: 0, start: 0, end: 2, text: ' Hello, I am talking about my work.' },
    { id: 1, start: 2.5, end: 6, text: ' I was a nurse at Zorvantic Clinic' },
    { id: 2, start: 6, end: 8, text: ' from 2009 to 2019.' },
    { id: 3, start: 9, end: 12, text: ' I want to become a data analyst.' },
  ],
}

describe.each(dialects)('on %s', (engine) => {
  test('a recording is heard by the lane that was agreed to; each fact stands at its time and waits for a yes', async () => {
    await using world = await openLaneWorld(idle, { engine, transcript: spoken })
    const me = await world.somebody()
    const { file } = await me.upload('my own voice.wav', recording(30))
    await me.wimd.uploads.hear({ id: file.id })
    await expect.poll(async () => (await me.wimd.uploads.get({ id: file.id })).status).toBe('ready')
    const { facts, blocks } = await me.wimd.uploads.get({ id: file.id })
    expect(blocks.map(({ text }) => text)).toEqual([
      'Hello, I am talking about my work.',
      'I was a nurse at Zorvantic Clinic from 2009 to 2019.',
      'I want to become a data analyst.',
    ])
    const role = facts.find(({ kind }) => kind === 'experience')
    expect(role).toMatchObject({
      label: 'Nurse, Zorvantic Clinic',
      provenance: 'inferred',
      status: 'proposed',
      evidence: [{ sourceKind: 'upload', timeMs: 2500 }],
    })
    expect(facts.find(({ kind }) => kind === 'goal')?.evidence[0]).toMatchObject({ timeMs: 9000 })
    expect((await me.wimd.analysis()).experience).toEqual([])
    await me.wimd.facts.update({ id: role?.id ?? '', status: 'confirmed' })
    expect((await me.wimd.analysis()).experience).toMatchObject([
      { title: 'Nurse', organisation: 'Zorvantic Clinic', start: '2009', end: '2019' },
    ])
    const [sent] = (await me.session.sent({})).sent
    expect(sent).toMatchObject({
      task: 'transcribe',
      outcome: 'answered',
      words: [`A recording of ${recording(30).length} bytes, as it is, named recording.wav`],
    })
    expect(world.provider.heard[0]?.text).not.toContain('my own voice')
    expect(world.provider.heard[0]?.text).toContain('RIFF')
  })

  test('what is heard after the agreement was withdrawn is not taken in, and the recording waits', async () => {
    const telling = Promise.withResolvers<unknown>()
    await using world = await openLaneWorld(idle, { engine, transcript: telling.promise })
    const me = await world.somebody()
    const { file } = await me.upload('talk.wav', recording(30))
    const hearing = me.wimd.uploads.hear({ id: file.id })
    await expect.poll(() => world.provider.heard.length).toBe(1)
    await me.session.update({ aiLane: 'rules' })
    telling.resolve(spoken)
    await hearing
    await expect.poll(async () => (await me.wimd.uploads.get({ id: file.id })).status, { timeout: 10_000 }).toBe('needs_transcription')
    expect((await me.wimd.uploads.get({ id: file.id })).facts).toEqual([])
  })

  test('what the person types about a recording counts as their own words', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { file } = await me.upload('talk.wav', recording(30))
    const told = await me.wimd.uploads.summary({ id: file.id, text: 'I was a nurse at Zorvantic Clinic from 2009 to 2019' })
    expect(told).toMatchObject({ status: 'ready', findings: [] })
    expect((await me.wimd.analysis()).experience).toMatchObject([{ title: 'Nurse', evidence: [{ sourceId: file.id }] }])
    await expect(me.wimd.uploads.summary({ id: file.id, text: 'again' })).rejects.toMatchObject({ cause: { code: 'invalid' } })
  })
})

test('without a lane that hears and was agreed to nothing is sent, and the recording waits', async () => {
  await using world = await openLaneWorld(idle)
  const [nobody, other] = [await world.newSession(), await world.somebody('anthropic')]
  for (const me of [nobody, other]) {
    const { file } = await me.upload('talk.wav', recording(30))
    await expect(me.wimd.uploads.hear({ id: file.id })).rejects.toMatchObject({ cause: { code: 'lane_unavailable' } })
    expect((await me.wimd.uploads.list())[0]?.status).toBe('needs_transcription')
  }
  expect(world.provider.heard).toEqual([])
})

test('a lane that does not hear leaves the recording as it was and says why', async () => {
  await using world = await openLaneWorld(idle, { transcript: 'no transcript at all' })
  const me = await world.somebody()
  const { file } = await me.upload('talk.wav', recording(30))
  await me.wimd.uploads.hear({ id: file.id })
  const standing = async () => {
    const { status, findings } = await me.wimd.uploads.get({ id: file.id })
    return { status, said: findings[0]?.text }
  }
  const waits = { status: 'needs_transcription', said: 'The lane failed. The recording is kept; try again, or type what matters of it.' }
  await expect.poll(standing).toEqual(waits)
  expect((await me.session.sent({})).sent[0]?.outcome).toBe('broken')
})
