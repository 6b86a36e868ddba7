import { type Comparable, canonicalKey, sameAs } from '@mosaic/core/postings/sameness'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const words =
  'You look after twenty people at night, give medicines with a colleague, write what happened and hand over in the morning. We train you for six weeks, pay your registration and plan shifts six weeks ahead with you.'

function notice(id: string, more: Partial<Comparable> = {}): Comparable {
  return {
    id,
    source: 'greenhouse:tidewater',
    company: 'Tidewater Care',
    role: 'Night Nurse',
    location: 'Leeds',
    text: words,
    firstSeenAt: '2026-11-01T09:00:00.000Z',
    ...more,
  }
}

const leaderOf = (...postings: Comparable[]) => Object.fromEntries(sameAs(postings))

describe('the key that the same posting has everywhere', () => {
  test.each([
    [{ company: 'Tidewater Care Ltd.' }],
    [{ company: 'tidewater-care' }],
    [{ role: 'NIGHT NURSE (m/f/d)' }],
    [{ role: 'Night  Nurse' }],
    [{ location: null }],
    [{ text: 'other' }],
  ])('does not change with %j', (more) => {
    expect(canonicalKey(notice('a', more))).toBe(canonicalKey(notice('a')))
  })

  test.each([
    [{ company: 'Tidewater Homes' }],
    [{ role: 'Nurse' }],
    [{ role: 'Night Nurse C++' }],
    [{ role: 'Night Nurse (Children)' }],
    [{ company: null }],
  ])('changes with %j', (more) => {
    expect(canonicalKey(notice('a', more))).not.toBe(canonicalKey(notice('a')))
  })

  test('without an employer keeps strangers apart', () => {
    expect(canonicalKey(notice('a', { company: null }))).not.toBe(canonicalKey(notice('b', { company: null, text: 'We bake.' })))
  })
})

describe('of notices with one key', () => {
  test('one that was cut, set in other words around it or put up again is the same', () => {
    expect(
      leaderOf(
        notice('first'),
        notice('cut', { source: 'adzuna:gb:nurse', text: `${words.slice(0, 150)}…` }),
        notice('around', { source: 'remotive', text: `About us\nWe are a house by the river.\n\n${words}\n\nApply now!` }),
        notice('again', { firstSeenAt: '2026-11-20T09:00:00.000Z', text: words.replace('twenty', 'thirty') }),
      ),
    ).toEqual({ first: null, cut: 'first', around: 'first', again: 'first' })
  })

  test('another place or another text is another posting', () => {
    expect(
      leaderOf(notice('a'), notice('b', { location: 'York' }), notice('c', { text: words.split(' ').toReversed().join(' ') })),
    ).toEqual({
      a: null,
      b: null,
      c: null,
    })
  })

  test('a country in brackets is a place, and “remote” alone is none', () => {
    const all = [
      notice('us', { location: 'Remote (United States)' }),
      notice('ca', { location: 'Remote (Canada)' }),
      notice('any', { location: 'Remote' }),
    ]
    expect(leaderOf(...all)).toEqual({ any: null, ca: 'any', us: 'any' })
    expect(leaderOf(...all.slice(0, 2))).toEqual({ ca: null, us: null })
  })

  test('the employer’s own board leads, however late it was seen', () => {
    const own = notice('own', { firstSeenAt: '2026-11-20T09:00:00.000Z' })
    expect(leaderOf(notice('repeated', { source: 'remoteok' }), own)).toEqual({ repeated: 'own', own: null })
  })

  test('the answer hangs on what they say alone: not on their order, and leaders have no leader', () => {
    const any = fc.record({
      source: fc.constantFrom('greenhouse:a', 'remotive', 'arbeitnow', 'file:town.jsonl'),
      location: fc.constantFrom(null, 'Leeds', 'Leeds, UK', 'York'),
      text: fc.constantFrom(
        '',
        words,
        words.slice(0, 120),
        `Hello. ${words}`,
        words.toUpperCase(),
        'We bake bread and sell it in the morning to people who like it.',
      ),
      firstSeenAt: fc.constantFrom('2026-11-01T09:00:00.000Z', '2026-11-02T09:00:00.000Z'),
    })
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 8 }).chain((all) => {
          const named = all.map((one, at) => notice(`p${at}`, one))
          return fc.tuple(fc.constant(named), fc.shuffledSubarray(named, { minLength: named.length }))
        }),
        ([given, shuffled]) => {
          const leaders = sameAs(given)
          expect(Object.fromEntries(sameAs(shuffled))).toEqual(Object.fromEntries(leaders))
          const led = [...leaders.values()].filter((leader) => leader !== null)
          expect(led.filter((leader) => leaders.get(leader) !== null)).toEqual([])
        },
      ),
    )
  })
})
