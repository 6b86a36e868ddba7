import { alertsOf } from '@mosaic/server/alerts/alerts'
import { RecentAnswers } from '@mosaic/server/alerts/answers'
import type { Status } from '@mosaic/server/http/status'
import { describe, expect, test } from 'vitest'

const now = new Date('2026-11-28T12:00:00.000Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()
const well: Omit<Status, 'alerts'> = {
  sessions: { active: 3 },
  storage: { used_bytes: 79, limit_bytes: 100 },
  store: { away: null },
  disk: { free_bytes: 2 ** 30 },
  answers: { count: 60, error_rate: 0.05, p95_seconds: 2 },
  event_loop: { p99_seconds: 0.1 },
  feeds: [],
  lanes: [{ name: 'openai', resting: false, state: 'closed' }],
  reader: { crashes_in_a_row: 2 },
  upkeep: { purge_unfinished_since: ago(15), wal_bytes: 64 * 2 ** 20 },
  taxonomies: [{ scheme: 'onet', version: '30.0', imported_at: '2026-11-24T09:00:00.000Z', loaded: true }],
}
const feed = {
  name: 'lever:acme',
  outcome: 'failed' as const,
  reason: 'It did not answer.',
  tried_at: ago(1),
  confirmed_at: null,
  next_at: null,
  failures: 2,
  postings: 0,
  left_out: 0,
}
const begun = { ...feed, outcome: 'partial' as const, reason: 'It was read to line 7.', failures: 0 }

describe('what an operator is told', () => {
  test.each<[string, Partial<typeof well>]>([
    ['while all is within its limits', {}],
    ['before the first answer', { answers: { count: 0, error_rate: null, p95_seconds: null }, event_loop: { p99_seconds: null } }],
    ['of two failures among few answers', { answers: { count: 4, error_rate: 0.5, p95_seconds: 10 } }],
    ['of a feed that failed once', { feeds: [{ ...feed, failures: 1 }] }],
    ['of an import that is under way', { feeds: [{ ...begun, tried_at: ago(10) }] }],
    ['of a taxonomy that came in just now', { taxonomies: [{ scheme: 'esco', version: null, imported_at: ago(30), loaded: false }] }],
    ['where the system does not tell', { disk: { free_bytes: null }, upkeep: { purge_unfinished_since: null, wal_bytes: null } }],
  ])('is nothing %s', (_, change) => {
    expect(alertsOf({ ...well, ...change }, now)).toEqual([])
  })

  test.each<[string, string | null, Partial<typeof well>, string]>([
    ['storage', null, { storage: { used_bytes: 80, limit_bytes: 100 } }, '80 % of STORAGE_LIMIT_GB'],
    ['disk', null, { disk: { free_bytes: 700 * 2 ** 20 } }, '700 MB are free'],
    ['slow', null, { answers: { count: 20, error_rate: 0, p95_seconds: 2.04 } }, 'longer than 2.0 s'],
    ['errors', null, { answers: { count: 3, error_rate: 1, p95_seconds: 1 } }, '100 % of the answers'],
    ['errors', null, { answers: { count: 50, error_rate: 0.06, p95_seconds: 1 } }, '6 % of the answers'],
    ['lag', null, { event_loop: { p99_seconds: 0.15 } }, 'up to 150 ms'],
    ['feed', 'lever:acme', { feeds: [feed] }, 'lever:acme was not read to its end: It did not answer.'],
    ['feed', 'lever:acme', { feeds: [{ ...begun, tried_at: ago(16) }] }, 'read to line 7'],
    ['lane', 'openai', { lanes: [{ name: 'openai', resting: true, state: 'open' }] }, 'the rules answer'],
    ['reader', null, { reader: { crashes_in_a_row: 3 } }, '3 processes'],
    ['purge', null, { upkeep: { purge_unfinished_since: ago(16), wal_bytes: null } }, 'pnpm mosaic cleanup'],
    ['wal', null, { upkeep: { purge_unfinished_since: null, wal_bytes: 65 * 2 ** 20 } }, '65 MB'],
    ['taxonomy', 'onet', { taxonomies: well.taxonomies.map((one) => ({ ...one, loaded: false })) }, 'does not answer with it yet'],
  ])('is %s (%s), with what to do, once it is out of them', (code, about, change, words) => {
    expect(alertsOf({ ...well, ...change }, now)).toEqual([{ code, about, text: expect.stringContaining(words) }])
  })
})

test('answers count for five minutes', () => {
  let at = now.getTime()
  const recent = new RecentAnswers(() => new Date(at))
  expect(recent.answers).toEqual({ count: 0, errorRate: null, p95Seconds: null })
  for (let answer = 0; answer < 10; answer++) recent.add(answer === 0 ? 503 : 200, 4)
  at += 60_000
  for (let answer = 0; answer < 10; answer++) recent.add(404, 0.2)
  const both = recent.answers
  expect(both).toMatchObject({ count: 20, errorRate: 0.05 })
  expect(both.p95Seconds).toBeCloseTo(4, 1)
  at += 4 * 60_000
  expect(recent.answers).toMatchObject({ count: 10, errorRate: 0 })
  expect(recent.answers.p95Seconds).toBeCloseTo(0.2, 2)
  at += 60_000
  expect(recent.answers.count).toBe(0)
})
