import { createLimits } from '@mosaic/server/http/limits'
import { ProcessSecret } from '@mosaic/vault/secret'
import { expect, test } from 'vitest'
import { raw } from './raw.ts'
import { newSession, startServer } from './running.ts'

const json = { 'content-type': 'application/json' }

test('the session after the last one allowed is refused and told when to come back', async () => {
  await using server = await startServer({ SESSIONS_PER_MINUTE: '3' })
  const start = () => raw(`${server.url}/session`, { method: 'POST', headers: json, body: '{}' })
  for (let count = 0; count < 3; count++) expect((await start()).status).toBe(201)
  const refused = await start()
  expect([refused.status, refused.code]).toEqual([429, 'rate_limited'])
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
})

test('a header that anybody can write buys no more', async () => {
  await using server = await startServer({ SESSIONS_PER_MINUTE: '1' })
  const start = (address: string) =>
    raw(`${server.url}/session`, {
      method: 'POST',
      headers: { ...json, 'x-forwarded-for': address, forwarded: `for=${address}` },
      body: '{}',
    })
  expect((await start('192.0.2.1')).status).toBe(201)
  expect((await start('192.0.2.2')).status).toBe(429)
})

test('behind a trusted proxy the address that it tells counts', async () => {
  await using server = await startServer({ SESSIONS_PER_MINUTE: '1', TRUST_PROXY: '1' })
  const start = (address: string) =>
    raw(`${server.url}/session`, { method: 'POST', headers: { ...json, 'x-forwarded-for': address }, body: '{}' })
  expect((await start('203.0.113.9, 192.0.2.1')).status).toBe(201)
  expect((await start('192.0.2.2')).status).toBe(201)
  expect((await start('203.0.113.8, 192.0.2.1')).status).toBe(429)
})

test('a limit that is used up does not start a session for the page either', async () => {
  await using server = await startServer({ SESSIONS_PER_MINUTE: '1' })
  expect((await raw(`${server.url}/session`, { method: 'POST', headers: json, body: '{}' })).status).toBe(201)
  const refused = await raw(`${server.url}/wimd`, { method: 'POST', headers: json, body: '{"prompt":"hello"}' })
  expect([refused.status, refused.code]).toEqual([429, 'rate_limited'])
  expect(refused.headers['set-cookie']).toBeUndefined()
})

test('a household counts once, whichever of its addresses it uses', async () => {
  const spend = createLimits({ sessions: 1, turns: 1, uploads: 1 }, new ProcessSecret())
  const start = (address: string) => spend('sessions', { session: null, address })
  await start('2001:db8:1:2::1')
  await expect(start('2001:db8:1:2:ffff::9')).rejects.toMatchObject({ code: 'rate_limited' })
  await expect(start('2001:db8:1:3::1')).resolves.toBeUndefined()
  await start('::ffff:192.0.2.7')
  await expect(start('192.0.2.7')).rejects.toMatchObject({ code: 'rate_limited' })
})

test('turns count by session, not by address', async () => {
  const spend = createLimits({ sessions: 1, turns: 1, uploads: 1 }, new ProcessSecret())
  await spend('turns', { session: 'a', address: '192.0.2.1' })
  await expect(spend('turns', { session: 'a', address: '192.0.2.2' })).rejects.toMatchObject({
    details: { retryAfterSeconds: expect.any(Number) },
  })
  await expect(spend('turns', { session: 'b', address: '192.0.2.1' })).resolves.toBeUndefined()
})

test('changes of any kind have a limit of their own, and whoever wants to go may', async () => {
  await using server = await startServer()
  const { auth } = await newSession(server)
  const limited = async () => {
    for (let count = 0; count < 700; count++) {
      const { status } = await raw(`${server.url}/session`, {
        method: 'PATCH',
        headers: { ...json, ...auth },
        body: '{"recovery_offered":true}',
      })
      if (status !== 200) return [count, status]
    }
    return null
  }
  expect(await limited()).toEqual([600, 429])
  expect((await server.get('/session', { headers: auth })).status).toBe(200)
  expect((await server.send('DELETE', '/session', undefined, auth)).status).toBe(200)
})
