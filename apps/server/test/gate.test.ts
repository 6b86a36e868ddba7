import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RawAnswer, raw } from './raw.ts'
import { type Started, startServer } from './running.ts'

let server: Started
let host: string
beforeAll(async () => {
  server = await startServer({ CORS_ORIGINS: 'https://app.example' })
  host = new URL(server.url).host
})
afterAll(() => server[Symbol.asyncDispose]())

const json = { 'content-type': 'application/json' }
const start = (headers: Record<string, string>) =>
  raw(`${server.url}/session`, { method: 'POST', headers: { ...json, ...headers }, body: '{}' })

const who: [string, () => Record<string, string>, number][] = [
  ['our own page', () => ({ 'sec-fetch-site': 'same-origin', origin: server.url }), 201],
  ['an address that was typed in', () => ({ 'sec-fetch-site': 'none' }), 201],
  ['a program, which sends neither header', () => ({}), 201],
  ['an old browser on our page', () => ({ origin: `http://${host}` }), 201],
  ['an allowed origin', () => ({ 'sec-fetch-site': 'cross-site', origin: 'https://app.example' }), 201],
  ['an allowed origin in an old browser', () => ({ origin: 'https://app.example' }), 201],
  ['another site', () => ({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }), 403],
  ['another host of the same site', () => ({ 'sec-fetch-site': 'same-site', origin: 'https://other.app.example' }), 403],
  ['another site in an old browser', () => ({ origin: 'https://evil.example' }), 403],
  ['another site that hides its origin', () => ({ origin: 'null' }), 403],
  ['another site that only says where it is', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
  ['a site that looks like ours', () => ({ origin: `http://${host}.evil.example` }), 403],
  ['another port of this machine', () => ({ origin: 'http://127.0.0.1:1' }), 403],
  ['a site that lies about Sec-Fetch-Site', () => ({ 'sec-fetch-site': 'weird', origin: `http://${host}` }), 403],
]

test.each(who)('a change from %s is answered rightly', async (_name, headers, status) => {
  const answer = await start(headers())
  expect([answer.status, answer.code]).toEqual([status, status === 403 ? 'foreign_origin' : undefined])
})

test('a foreign page reaches neither tRPC nor an upload', async () => {
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
  for (const path of ['/trpc/session.start', '/wimd/upload', '/wimd', '/session/import']) {
    const answer = await raw(`${server.url}${path}`, {
      method: 'POST',
      headers: { ...json, ...foreign, 'content-length': '2' },
      body: '{}',
    })
    expect([path, answer.status, answer.code]).toEqual([path, 403, 'foreign_origin'])
  }
})

const bodies: [string, string, string, number][] = [
  ['plain text', '/session', 'text/plain', 415],
  ['a form', '/session', 'application/x-www-form-urlencoded', 415],
  ['a form with files', '/session', 'multipart/form-data; boundary=x', 415],
  ['a form with files on tRPC', '/trpc/session.start', 'multipart/form-data; boundary=x', 415],
  ['bytes on tRPC', '/trpc/session.start', 'application/octet-stream', 415],
  ['JSON in another alphabet', '/session', 'application/json; charset=utf-7', 415],
  ['JSON in Latin', '/session', 'application/json; charset="iso-8859-1"', 415],
  ['JSON on the upload path', '/wimd/upload', 'application/json', 415],
  ['JSON in UTF-8', '/session', 'application/json; charset=UTF-8', 201],
  ['JSON on tRPC', '/trpc/session.start', 'application/json', 200],
]

test.each(bodies)('%s is taken or refused by its type', async (_name, path, type, status) => {
  const answer = await raw(`${server.url}${path}`, { method: 'POST', headers: { 'content-type': type, 'content-length': '2' }, body: '{}' })
  expect([answer.status, answer.code]).toEqual([status, status === 415 ? 'type_not_accepted' : undefined])
})

test('a body without a type is refused, an absent body needs none', async () => {
  const untyped = await raw(`${server.url}/session`, { method: 'POST', headers: { 'content-length': '2' }, body: '{}' })
  expect([untyped.status, untyped.code]).toEqual([415, 'type_not_accepted'])
  expect((await raw(`${server.url}/session`, { method: 'POST' })).status).toBe(201)
})

test('tRPC wants to know the length, and little of it', async () => {
  const chunked = await raw(`${server.url}/trpc/session.start`, {
    method: 'POST',
    headers: { ...json, 'transfer-encoding': 'chunked' },
    body: '{}',
  })
  expect([chunked.status, chunked.code]).toEqual([411, 'length_required'])
  const body = JSON.stringify({ text: 'x'.repeat(300_000) })
  for (const path of ['/trpc/session.feedback', '/feedback']) {
    const large = await raw(`${server.url}${path}`, { method: 'POST', headers: { ...json, 'content-length': String(body.length) }, body })
    expect([path, large.status, large.code]).toEqual([path, 413, 'too_large'])
  }
})

test('HEAD and other methods are refused on /trpc', async () => {
  for (const method of ['HEAD', 'PUT', 'PATCH', 'OPTIONS']) {
    const answer = await raw(`${server.url}/trpc/session.get`, { method, headers: method === 'PUT' || method === 'PATCH' ? json : {} })
    expect([method, answer.status]).toEqual([method, 405])
    expect(answer.headers.allow).toBe('GET, POST')
  }
})

test('nothing changes by GET', async () => {
  const answer = await raw(`${server.url}/trpc/session.start?input=%7B%7D`)
  expect([answer.status, answer.code]).toEqual([400, 'malformed'])
  expect(
    (await raw(`${server.url}/trpc/session.start`, { method: 'POST', headers: { ...json, 'content-length': '2' }, body: '{}' })).status,
  ).toBe(200)
})

test('more than ten calls in one batch are refused', async () => {
  const calls = Array.from({ length: 11 }, () => 'session.get').join(',')
  const answer = await raw(`${server.url}/trpc/${calls}?batch=1`)
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('malformed')
})

const preflight = (origin: string): Promise<RawAnswer> =>
  raw(`${server.url}/wimd`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  })

test('a preflight lets the listed origin in with credentials, and no other', async () => {
  const allowed = await preflight('https://app.example')
  expect(allowed.status).toBe(204)
  expect(allowed.headers['access-control-allow-origin']).toBe('https://app.example')
  expect(allowed.headers['access-control-allow-credentials']).toBe('true')
  const headers = String(allowed.headers['access-control-allow-headers']).toLowerCase().split(', ')
  expect(headers).toEqual(expect.arrayContaining(['authorization', 'idempotency-key', 'mcp-protocol-version', 'mcp-method', 'mcp-name']))
  const foreign = await preflight('https://evil.example')
  expect(foreign.headers['access-control-allow-origin']).toBeUndefined()
  expect(foreign.headers.vary).toContain('Origin')
})
