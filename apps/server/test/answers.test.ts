import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiPrefixes } from '@mosaic/server/http/app'
import { pageRouter } from '@mosaic/server/http/page'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { raw } from './raw.ts'
import { newSession, type Started, startServer } from './running.ts'

let server: Started
let auth: { authorization: string }
beforeAll(async () => {
  server = await startServer()
  auth = (await newSession(server)).auth
})
afterAll(() => server[Symbol.asyncDispose]())

const json = { 'content-type': 'application/json' }
const html = { accept: 'text/html,application/xhtml+xml' }

test.each(apiPrefixes)('an unknown address under %s is told in JSON, even to a browser', async (prefix) => {
  const answer = await raw(`${server.url}${prefix}/no/such/thing`, { headers: { ...html, ...auth } })
  expect(answer.status).toBe(404)
  expect(answer.headers['content-type']).toContain('application/json')
  expect(answer.code).toBe('not_found')
})

interface Refused {
  readonly method?: string
  readonly path: string
  readonly headers?: Record<string, string>
  readonly body?: string
}
const refusals: [string, Refused, number, string][] = [
  ['JSON that is none', { method: 'POST', path: '/feedback', headers: json, body: '{"text":' }, 400, 'malformed'],
  ['an address that cannot be read', { path: '/wimd/uploads/%E0%A4%A' }, 400, 'malformed'],
  ['a list where an object belongs', { method: 'POST', path: '/feedback', headers: json, body: '[]' }, 422, 'invalid'],
  ['null where an object belongs', { method: 'POST', path: '/feedback', headers: json, body: 'null' }, 422, 'invalid'],
  ['fields that are missing', { method: 'POST', path: '/feedback', headers: json, body: '{}' }, 422, 'invalid'],
  ['a number that is none', { path: '/ob/opportunities?limit=many' }, 422, 'invalid'],
  ['a number beyond its bounds', { path: '/ob/opportunities?limit=1000' }, 422, 'invalid'],
  ['a file of nobody', { path: '/wimd/uploads/018f0000-0000-7000-8000-000000000000' }, 404, 'not_found'],
  ['a version of nobody', { path: '/resume/versions/018f0000-0000-7000-8000-000000000000' }, 404, 'not_found'],
  ['a format that is none', { path: '/resume/versions/018f0000-0000-7000-8000-000000000000/export?format=exe' }, 422, 'invalid'],
  [
    'a form without its boundary',
    { method: 'POST', path: '/wimd/upload', headers: { 'content-type': 'multipart/form-data' }, body: 'x' },
    400,
    'malformed',
  ],
  [
    'a body that is compressed',
    { method: 'POST', path: '/feedback', headers: { ...json, 'content-encoding': 'zip' }, body: 'x' },
    415,
    'type_not_accepted',
  ],
  ['a call of nobody', { path: '/trpc/no.such' }, 404, 'not_found'],
  ['a method that the address does not have', { method: 'PATCH', path: '/wimd', headers: json, body: '{}' }, 404, 'not_found'],
]

test.each(refusals)('%s is refused with its reason and the id of the request', async (_name, { path, headers, ...ask }, status, code) => {
  const answer = await raw(`${server.url}${path}`, { ...ask, headers: { ...auth, ...headers } })
  expect([answer.status, answer.code]).toEqual([status, code])
  const { error } = JSON.parse(answer.text)
  expect(error.request_id ?? error.data.requestId).toBe(answer.headers['x-request-id'])
  expect(error.message).toMatch(/\.$/)
  expect(answer.text).not.toMatch(/node_modules|\.ts:|\bat |sqlite|select /i)
  expect(answer.headers['cache-control']).toBe('no-store')
})

test('a refusal names each field in the words of REST', async () => {
  const { text } = await raw(`${server.url}/ob/apply`, {
    method: 'POST',
    headers: { ...auth, ...json },
    body: '{"job_id": 7, "version_id": 3}',
  })
  expect(Object.keys(JSON.parse(text).error.details.fields).sort()).toEqual(['job_id', 'version_id'])
})

test('tRPC and REST tell the same failure', async () => {
  const rest = await raw(`${server.url}/session`)
  const trpc = await raw(`${server.url}/trpc/session.get`)
  expect(JSON.parse(trpc.text).error.data.failure).toEqual({ code: 'session_required', details: {} })
  expect(JSON.parse(rest.text).error).toMatchObject({ code: 'session_required', details: {} })
  expect(trpc.status).toBe(rest.status)
})

test('every answer carries an id and the headers that keep a page safe', async () => {
  for (const path of ['/healthz', '/session', '/nowhere', '/openapi.json', '/trpc/session.get']) {
    const { headers } = await raw(`${server.url}${path}`)
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-powered-by']).toBeUndefined()
  }
})

test('what is about a person is not kept on the way', async () => {
  for (const path of ['/session', '/session/keys', '/trpc/session.get'])
    expect((await raw(`${server.url}${path}`, { headers: auth })).headers['cache-control']).toBe('no-store')
})

test('the documentation loads from here alone, under a policy of its own', async () => {
  const page = await raw(`${server.url}/docs/`)
  expect(page.status).toBe(200)
  expect(page.headers['content-security-policy']).not.toContain('trusted-types')
  const sources = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source = '']) => source)
  expect(sources.length).toBeGreaterThan(2)
  for (const source of sources) expect([source, (await raw(`${server.url}${source}`)).status]).toEqual([source, 200])
})

test('the page answers every address of ours that a browser asks for, and nothing else', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'mosaic-page-'))
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>Mosaic</title>')
  const page = express().use(pageRouter(dist)).listen(0, '127.0.0.1')
  await new Promise((resolve) => page.once('listening', resolve))
  const { port } = page.address() as { port: number }
  const statusOf = async (path: string, headers: Record<string, string>) =>
    (await raw(`http://127.0.0.1:${port}${path}`, { headers })).status
  for (const path of ['/', '/coach', '/picture', '/opportunities', '/studio', '/applications', '/privacy', '/help'])
    expect([path, await statusOf(path, html)]).toEqual([path, 200])
  expect(await statusOf('/coach', { accept: 'application/json' })).toBe(404)
  expect(await statusOf('/coach', {})).toBe(404)
  expect(await statusOf('/assets/gone.js', { accept: '*/*' })).toBe(404)
  page.close()
  await rm(dist, { recursive: true })
})
