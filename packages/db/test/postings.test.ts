import type { RawPosting } from '@mosaic/core/postings/schema'
import { endPostings, forgetEnded } from '@mosaic/db/endPostings'
import { feedRevision } from '@mosaic/db/feedState'
import { livesOf } from '@mosaic/db/postings'
import { findPostings } from '@mosaic/db/readings'
import { takePostings } from '@mosaic/db/takePostings'
import { writing } from '@mosaic/db/write'
import { describe, expect, test } from 'vitest'
import { dialects, openTestDatabase } from './database.ts'
import { listedPostings } from './listed.ts'

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T09:00:00.000Z`

function makePosting(id: string, more: Partial<RawPosting> = {}): RawPosting {
  return {
    id,
    source: 'town',
    sample: false,
    url: null,
    role: `Baker ${id}`,
    company: 'Halfpenny & Rowe',
    location: 'Bath',
    remote: null,
    level: null,
    employmentType: null,
    salary: null,
    postedAt: null,
    validThrough: null,
    text: 'We bake bread.',
    ...more,
  }
}

const words =
  'You knead, prove and bake bread and rolls before dawn, keep the ovens and the counter clean, and teach our apprentice what you know about sourdough. We are a bakery of nine people near the river and close on Sundays.'

describe.each(dialects)('postings on %s', (dialect) => {
  async function world() {
    const test = await openTestDatabase(dialect)
    const take = (at: string, ...postings: RawPosting[]) =>
      writing(test.db, (trx) => takePostings(trx, { source: postings[0]?.source ?? 'town', postings, at }))
    const listed = async () => (await listedPostings(test.db)).map(({ id }) => id)
    const revision = () => feedRevision(test.db)
    const end = (ending: Parameters<typeof endPostings>[1], at: string) => writing(test.db, (trx) => endPostings(trx, ending, at))
    return { ...test, take, listed, revision, end, [Symbol.asyncDispose]: () => test[Symbol.asyncDispose]() }
  }

  test('only a change raises the revision, and stamps what it changed', async () => {
    await using test = await world()
    const { db, take, revision } = test
    expect(await revision()).toBe(0)
    expect(await take(day(1), makePosting('a'), makePosting('b'))).toMatchObject({ added: 2, changed: 0 })
    expect(await revision()).toBe(1)
    expect(await take(day(2), makePosting('a'), makePosting('b'))).toMatchObject({ added: 0, changed: 0 })
    expect(await revision()).toBe(1)
    expect(await take(day(3), makePosting('a', { text: 'We bake cake.' }), makePosting('c'))).toMatchObject({ added: 1, changed: 1 })
    expect(await revision()).toBe(2)
    const stamped = await db.selectFrom('postings').select('id').where('revision', '=', 2).orderBy('id').execute()
    expect(stamped.map(({ id }) => id)).toEqual(['a', 'c'])
    await expect(take(day(3), makePosting('a'), makePosting('d', { source: 'other' }))).rejects.toThrow('gave a posting of other')
    expect(await revision()).toBe(2)
  })

  test('transactions that change postings at once each get a revision of their own', async () => {
    await using test = await world()
    const { take, revision, listed } = test
    await Promise.all([1, 2, 3, 4].map((n) => take(day(1), makePosting(`p${n}`, { source: `feed ${n}` }))))
    expect(await revision()).toBe(4)
    expect(await listed()).toEqual(['p1', 'p2', 'p3', 'p4'])
  })

  test('what its source no longer holds ends, is still found, and stands again when it comes back', async () => {
    await using test = await world()
    const { db, take, listed, end, revision } = test
    await take(day(1), makePosting('a'), makePosting('b'))
    await take(day(2), makePosting('a'))
    expect(await end({ source: 'town', unseenSince: day(2) }, day(2))).toBe(1)
    expect(await listed()).toEqual(['a'])
    expect(await findPostings(db, ['b'], 'rules')).toMatchObject([{ id: 'b', listed: 0 }])
    expect((await livesOf(db, ['b', 'nowhere'])).get('b')).toEqual({ firstSeenAt: day(1), seenAt: day(1), endedAt: day(2), alsoFrom: [] })
    const before = await revision()
    expect(await take(day(3), makePosting('b'))).toMatchObject({ added: 0, changed: 1 })
    expect(await listed()).toEqual(['a', 'b'])
    expect((await livesOf(db, ['b'])).get('b')).toMatchObject({ firstSeenAt: day(1), endedAt: null })
    expect(await revision()).toBe(before + 1)
  })

  test('a posting ends after its own last day, and does not come back while its source still shows it', async () => {
    await using test = await world()
    const { take, listed, end } = test
    const over = makePosting('a', { validThrough: '2026-11-05' })
    await take(day(1), over, makePosting('b', { validThrough: '2026-11-05T08:00:00+01:00' }))
    expect(await end({ validUntil: day(5) }, day(5))).toBe(1)
    expect(await listed()).toEqual(['a'])
    expect(await end({ validUntil: day(7) }, day(7))).toBe(1)
    await take(day(8), over)
    expect(await listed()).toEqual([])
    await take(day(9), { ...over, validThrough: '2026-12-01' })
    expect(await listed()).toEqual(['a'])
  })

  test('the same posting from two sources is one: the employer’s own leads, and the other takes its place when it ends', async () => {
    await using test = await world()
    const { db, take, listed, end } = test
    const own = { role: 'Baker', text: words }
    await take(day(1), makePosting('r', { ...own, source: 'remotive', company: 'Halfpenny & Rowe Ltd', location: 'Bath, UK' }))
    await take(day(2), makePosting('g', { ...own, source: 'greenhouse:rowe', text: `About us. We are old. ${words}` }))
    expect(await listed()).toEqual(['g'])
    expect((await livesOf(db, ['g'])).get('g')?.alsoFrom).toEqual(['remotive'])
    await end({ source: 'greenhouse:rowe', unseenSince: day(3) }, day(3))
    expect(await listed()).toEqual(['r'])
  })

  test('a posting put up again is one with the first; another place or another text is not', async () => {
    await using test = await world()
    const { take, listed } = test
    await take(day(1), makePosting('first', { role: 'Baker (m/w/d)', text: words }))
    await take(day(2), makePosting('again', { role: 'Baker', text: words.replace('nine', 'ten') }))
    await take(day(2), makePosting('elsewhere', { role: 'Baker', text: words, location: 'Leeds' }))
    await take(
      day(2),
      makePosting('other', {
        role: 'Baker',
        text: 'Cakes only: you design, bake and deliver wedding cakes, and talk with couples about what they like.',
      }),
    )
    expect(await listed()).toEqual(['elsewhere', 'first', 'other'])
  })

  test('samples step back while anything real is listed', async () => {
    await using test = await world()
    const { take, listed, end } = test
    await take(day(1), makePosting('s', { source: 'sample', sample: true }))
    expect(await listed()).toEqual(['s'])
    await take(day(1), makePosting('a'))
    expect(await listed()).toEqual(['a'])
    await take(day(2), makePosting('s', { source: 'sample', sample: true, text: 'Changed.' }))
    expect(await listed()).toEqual(['a'])
    await end({ source: 'town', unseenSince: day(2) }, day(2))
    expect(await listed()).toEqual(['s'])
  })

  test('feeds that are named no more end, and what ended long ago is forgotten', async () => {
    await using test = await world()
    const { db, take, listed, end } = test
    await take(day(1), makePosting('a'))
    await take(day(1), makePosting('b', { source: 'village' }))
    expect(await end({ sourcesBut: ['village'] }, day(2))).toBe(1)
    expect(await listed()).toEqual(['b'])
    expect(await writing(db, (trx) => forgetEnded(trx, day(2)))).toBe(0)
    expect(await writing(db, (trx) => forgetEnded(trx, day(3)))).toBe(1)
    expect(await findPostings(db, ['a'], 'rules')).toEqual([])
  })
})
