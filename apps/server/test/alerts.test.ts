import { alertsOf } from '@mosaic/server/http/alerts'
import { describe, expect, test } from 'vitest'

const well = {
  sessions: { active: 3 },
  storage: { used_bytes: 79, limit_bytes: 100 },
  answers: { count: 50, error_rate: 0.05, p95_seconds: 2 },
  feeds: [],
  taxonomies: [{ scheme: 'onet', version: '30.0', imported_at: '2026-11-24T09:00:00.000Z', loaded: true }],
}
const feed = {
  name: 'lever:acme',
  reason: 'unreachable',
  tried_at: '',
  confirmed_at: null,
  next_at: null,
  failures: 2,
  postings: 0,
  left_out: 0,
}

describe('what an operator is told', () => {
  test('nothing while all is within its limits, nor before the first answer', () => {
    expect(alertsOf(well)).toEqual([])
    expect(alertsOf({ ...well, answers: { count: 0, error_rate: null, p95_seconds: null } })).toEqual([])
  })

  test.each([
    ['storage', { storage: { used_bytes: 80, limit_bytes: 100 } }, '80 % of STORAGE_LIMIT_GB'],
    ['slow', { answers: { count: 50, error_rate: 0, p95_seconds: 10 } }, 'up to 10 s'],
    ['slow', { answers: { count: 50, error_rate: 0, p95_seconds: null } }, 'more than 10 s'],
    ['errors', { answers: { count: 50, error_rate: 0.06, p95_seconds: 1 } }, '6 % of answers failed'],
    ['feed', { feeds: [{ ...feed, outcome: 'failed' as const }] }, 'lever:acme was not read to its end: unreachable'],
    ['taxonomy', { taxonomies: well.taxonomies.map((one) => ({ ...one, loaded: false })) }, 'Restart it'],
  ])('%s, with what to do, once it is out of them', (code, change, words) => {
    expect(alertsOf({ ...well, ...change })).toEqual([{ code, text: expect.stringContaining(words) }])
  })
})
