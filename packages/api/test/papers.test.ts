import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld, type Somebody } from './world.ts'

afterAll(closeWorlds)

const resume =
  'Owen Pritchard\nowen@example.org | Bristol, UK\n\nEXPERIENCE\nShift Supervisor, Severn Logistics | Apr 2018 – Oct 2022\n- Led the night shift\n\nSKILLS\nStock control'
const certificate =
  'CERTIFICATE OF COMPLETION\n\nThis is to certify that\n\nOwen Pritchard\n\nhas successfully completed the course\n\nFirst Aid at Work\n\nIssued by: Northmoor Training Ltd\nDate of issue: 14 May 2022\nValid until: 13 May 2025\nCertificate no. FAW-22817'
const reference =
  'Severn Logistics Ltd\nUnit 4, Dock Road, Avonmouth\n\nTo whom it may concern\n\nI am pleased to recommend Owen Pritchard, who worked for Severn Logistics Ltd as a Shift Supervisor from April 2018 to October 2022.\n\nOwen introduced a new picking route that cut the average order time from 14 to 9 minutes.\n\nHe is reliable and I recommend him without reservation.\n\nYours faithfully\nMargaret Dean'
const posting =
  'Backend Developer (m/f/d)\n\nWe are looking for a developer to join our team.\n\nRequirements\n- Good knowledge of SQL and Docker\n\nWhat we offer\n- 28 days of holiday\n\nApply now with your CV.'

/** Uploads a text and gives the file once it is read, however long that takes here. */
async function read(me: Somebody, name: string, text: string) {
  const { file, settled } = await me.upload(name, text)
  await settled
  return me.wimd.uploads.get({ id: file.id })
}

describe.each(dialects)('on %s', (engine) => {
  test('a certificate becomes a credential with issuer, dates and number, and says what it was read as', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const file = await read(me, 'first-aid.txt', certificate)
    expect(file).toMatchObject({ status: 'ready', paper: { kind: 'certificate', holder: 'Owen Pritchard' }, findings: [] })
    expect((await me.wimd.analysis()).credentials).toMatchObject([
      {
        name: 'First Aid at Work',
        issuer: 'Northmoor Training Ltd',
        date: '2022-05',
        expires: '2025-05',
        number: 'FAW-22817',
        status: 'proposed',
      },
    ])
  })

  test('a reference adds what was done to the role that the résumé has, with its sentence', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await read(me, 'cv.txt', resume)
    await read(me, 'reference.txt', reference)
    const { experience } = await me.wimd.analysis()
    expect(experience).toHaveLength(1)
    const added = experience[0]?.achievements.find(({ text }) => text.startsWith('Introduced a new picking route'))
    expect(added).toMatchObject({ status: 'proposed' })
    expect(added?.evidence[0]?.quote).toBe('Owen introduced a new picking route that cut the average order time from 14 to 9 minutes.')
    expect((await me.resume.rewrite({ startFrom: 'upload' })).content).toContain('Led the night shift')
  })

  test('a paper in another name is asked about, and nothing of it counts until it is confirmed', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await read(me, 'cv.txt', resume)
    const file = await read(me, 'theirs.txt', certificate.replace('Owen Pritchard', 'Amara Osei'))
    expect(file.findings).toMatchObject([{ code: 'other_name', quote: 'Amara Osei' }])
    expect((await me.wimd.analysis()).credentials).toEqual([])
    const [fact] = file.facts
    expect(fact).toMatchObject({ provenance: 'inferred', status: 'proposed' })
    await me.wimd.facts.update({ id: fact?.id ?? '', status: 'confirmed' })
    expect((await me.wimd.analysis()).credentials).toMatchObject([{ name: 'First Aid at Work' }])
  })

  test('a posting sent as a file says nothing about the person and says where it belongs', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const file = await read(me, 'posting.txt', posting)
    expect(file).toMatchObject({ status: 'ready', paper: { kind: 'posting' }, factsFound: 0, findings: [{ code: 'looks_like_posting' }] })
    expect((await me.wimd.analysis()).skills).toEqual([])
  })
})
