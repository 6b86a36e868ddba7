import { insertFacts } from '@mosaic/db/facts'
import { countRows } from '@mosaic/db/room'
import { appendTurn } from '@mosaic/db/turns'
import { insertUpload } from '@mosaic/db/uploads'
import { insertVersion } from '@mosaic/db/versions'
import { writing } from '@mosaic/db/write'
import { newId } from '@mosaic/services/newId'
import { afterAll, expect, test } from 'vitest'
import { makeFact, makeUpload } from '../../db/test/person.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const createdAt = '2026-11-24T09:00:00.000Z'
const full = { code: 'over_quota' }
const role = {
  kind: 'experience',
  payload: {
    title: 'Ward nurse',
    organisation: 'Hill House',
    place: null,
    start: '2016',
    end: null,
    current: true,
    type: 'employed',
    summary: null,
    occupationId: null,
  },
} as const

test('a session holds so many facts, files, documents and messages and no more, and what is refused leaves nothing', {
  timeout: 120_000,
}, async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const session = await world.app.openSession(me.key)
  const { db } = world.app.parts
  const fill = (times: number, one: (trx: Parameters<Parameters<typeof writing>[1]>[0]) => Promise<unknown>) =>
    writing(db, async (trx) => {
      for (let at = 0; at < times; at++) await one(trx)
    })
  const held = (table: Parameters<typeof countRows>[2]) => countRows(db, session, table)

  await me.wimd.facts.create({ claim: role })
  const { versionId } = await me.resume.rewrite({})
  const version = { versionName: 'One', content: {}, createdAt, revision: 1, kept: null, jobId: null }
  await fill(499, (trx) => insertVersion(trx, session, { ...version, id: newId() }))
  await expect(me.resume.rewrite({})).rejects.toMatchObject({ cause: full })
  await me.resume.versions.remove({ id: versionId })
  await me.resume.rewrite({})
  expect(await held('resume_versions')).toBe(500)

  await fill(200, (trx) => insertUpload(trx, session, makeUpload()))
  await expect(me.upload('more.txt', 'Ward nurse, 2016 to 2020')).rejects.toMatchObject(full)
  expect([await held('file_uploads'), await world.files.usage()]).toEqual([200, 0])

  await fill(5001, (trx) => appendTurn(trx, session, { id: newId(), content: { text: 'a' }, createdAt }))
  await expect(me.wimd.chat({ prompt: 'I was a nurse' })).rejects.toMatchObject({ cause: full })
  expect(await held('turns')).toBe(5001)

  await writing(db, (trx) =>
    insertFacts(
      trx,
      session,
      Array.from({ length: 4999 }, (_, at) => makeFact(`Interest ${at}`, createdAt)),
    ),
  )
  await expect(me.wimd.facts.create({ claim: { kind: 'challenge', payload: { text: 'Night shifts' } } })).rejects.toMatchObject({
    cause: full,
  })
  expect(await held('facts')).toBe(5000)
  session.close()
})
