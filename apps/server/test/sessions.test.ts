import { expect, test } from 'vitest'
import { raw } from './raw.ts'
import { newSession, type Started, startServer } from './running.ts'

const json = { 'content-type': 'application/json' }
const day = 86_400_000

async function cookieOf(server: Started): Promise<{ setCookie: string; cookie: string; answer: unknown }> {
  const answer = await server.send('POST', '/session', { cookie: true })
  const [setCookie = ''] = answer.headers.getSetCookie()
  return { setCookie, cookie: setCookie.split(';')[0] ?? '', answer: await answer.json() }
}

test('over http the cookie is out of reach of scripts, of this site alone, and lives as long as the session', async () => {
  await using server = await startServer()
  const { setCookie, answer } = await cookieOf(server)
  expect(setCookie).toMatch(/^mosaic=msk_[\w-]{43}; Max-Age=(2592000|2591999); Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/)
  expect(answer).not.toHaveProperty('session.token')
})

test('over https the cookie is bound to its host and to https', async () => {
  await using server = await startServer({ PUBLIC_URL: 'https://mosaic.example' })
  const { setCookie } = await cookieOf(server)
  expect(setCookie).toMatch(/^__Host-mosaic=/)
  expect(setCookie).toContain('; Secure')
  expect(setCookie).toContain('Path=/')
  expect(setCookie).not.toContain('Domain')
})

test('a program gets its key and no cookie', async () => {
  await using server = await startServer()
  const answer = await server.send('POST', '/session', {})
  expect(answer.headers.getSetCookie()).toEqual([])
  expect(await answer.json()).toMatchObject({ session: { token: expect.stringMatching(/^msk_[\w-]{43}$/) } })
})

test('with a bearer key the cookie is not read', async () => {
  await using server = await startServer()
  const { cookie } = await cookieOf(server)
  const other = await newSession(server)
  const mine = (await (await server.get('/session', { headers: { cookie } })).json()) as { session: { id: string } }
  const theirs = (await (await server.get('/session', { headers: { cookie, ...other.auth } })).json()) as { session: { id: string } }
  expect(theirs.session.id).not.toBe(mine.session.id)
  const wrong = await server.get('/session', { headers: { cookie, authorization: `Bearer msk_${'A'.repeat(43)}` } })
  expect(wrong.status).toBe(401)
})

test('without a session a read is refused; with an unknown one the cookie is cleared and nothing is adopted', async () => {
  await using server = await startServer()
  const none = await raw(`${server.url}/wimd/analysis`)
  expect([none.status, none.code]).toEqual([401, 'session_required'])
  const unknown = `mosaic=msk_${'B'.repeat(43)}`
  const ended = await raw(`${server.url}/session`, { headers: { cookie: unknown } })
  expect([ended.status, ended.code]).toEqual([401, 'session_ended'])
  expect(ended.headers['set-cookie']?.[0]).toMatch(/^mosaic=; .*Expires=Thu, 01 Jan 1970/)
})

test('leaving takes this device out, ending takes the session out, and both tell the browser to forget', async () => {
  await using server = await startServer()
  const { cookie } = await cookieOf(server)
  const key = await (await server.send('POST', '/session/keys', { kind: 'program' }, { cookie })).json()
  const auth = { authorization: `Bearer ${(key as { key: { token: string } }).key.token}` }
  const left = await server.send('POST', '/session/leave', undefined, { cookie })
  expect(left.status).toBe(204)
  expect(left.headers.get('clear-site-data')).toContain('"cookies"')
  expect((await server.get('/session', { headers: { cookie } })).status).toBe(401)
  expect((await server.get('/session', { headers: auth })).status).toBe(200)
  const ended = await server.send('DELETE', '/session', undefined, auth)
  expect(await ended.json()).toMatchObject({ receipt: { deleted: expect.any(Object), at: expect.any(String) } })
  expect(ended.headers.get('clear-site-data')).toContain('"storage"')
  expect((await raw(`${server.url}/session`, { headers: auth })).code).toBe('session_ended')
})

test('tRPC clears and sets the cookie too', async () => {
  await using server = await startServer()
  const started = await server.send('POST', '/trpc/session.start', { cookie: true })
  const cookie = started.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  expect(cookie).toMatch(/^mosaic=msk_/)
  const ended = await raw(`${server.url}/trpc/session.end`, { method: 'POST', headers: { ...json, cookie, 'content-length': '0' } })
  expect(ended.status).toBe(200)
  expect(ended.headers['clear-site-data']).toContain('"cookies"')
  expect(ended.headers['set-cookie']?.[0]).toContain('Expires=Thu, 01 Jan 1970')
})

test('an ended session’s cookie is cleared in a batch stream too', async () => {
  await using server = await startServer()
  const headers = { ...json, cookie: `mosaic=msk_${'C'.repeat(43)}`, 'trpc-accept': 'application/jsonl', 'content-length': '2' }
  const answer = await raw(`${server.url}/trpc/session.get,wimd.metrics?batch=1`, { method: 'POST', headers, body: '{}' })
  expect(answer.headers['set-cookie']?.[0]).toContain('Expires=Thu, 01 Jan 1970')
  expect(answer.text.match(/"session_ended"/g)).toHaveLength(2)
})

test('a session is refused at the second it ends, and its rows go with nobody asking', async () => {
  await using server = await startServer({ SESSION_DAYS: '1' })
  const me = await newSession(server)
  server.pass(day - 5000)
  expect((await server.get('/session', { headers: me.auth })).status).toBe(200)
  server.pass(5000)
  expect((await raw(`${server.url}/session`, { headers: me.auth })).code).toBe('session_ended')
  const { purge } = await import('@mosaic/services/upkeep/purge')
  expect(await purge(server.app.open)).toBe(1)
  expect(await purge(server.app.open)).toBe(0)
})

test('using a session does not make it last longer, its owner extending it does', async () => {
  await using server = await startServer({ SESSION_DAYS: '10' })
  const me = await newSession(server)
  const daysLeft = async () =>
    ((await (await server.get('/session', { headers: me.auth })).json()) as { session: { days_left: number } }).session.days_left
  server.pass(4 * day)
  expect(await daysLeft()).toBe(6)
  expect(await daysLeft()).toBe(6)
  await server.send('POST', '/session/extend', undefined, me.auth)
  expect(await daysLeft()).toBe(10)
})
