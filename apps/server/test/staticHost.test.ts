import { createServer, request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { tab } from './jar.ts'
import { startServer } from './running.ts'
import { targetOf } from './vercel.ts'

/** A host of the page alone, which passes the API on under its own name, as vercel.json says. */
async function staticHost(api: string): Promise<string> {
  const target = new URL(api)
  const host = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', api)
    if (!targetOf(pathname)?.startsWith('https://'))
      return void answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>')
    const headers = { ...asked.headers, host: 'api.behind.example', 'x-forwarded-host': asked.headers.host, 'x-forwarded-for': '192.0.2.7' }
    const passed = request({ host: target.hostname, port: target.port, path: asked.url, method: asked.method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(answer)
    })
    asked.pipe(passed)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void host.close())
  const address = host.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

test('through a static host the page keeps one session from the first word to the end', async () => {
  await using server = await startServer({ TRUST_PROXY: '1' })
  const host = await staticHost(server.url)
  const { fetch, cookie } = tab(host)
  expect(await (await fetch('/coach')).text()).toContain('<!doctype html>')
  const json = { 'content-type': 'application/json' }
  const said = await fetch('/wimd', { method: 'POST', headers: json, body: '{"mode":"fast_track"}' })
  expect(said.status).toBe(200)
  expect(cookie()).toMatch(/^mosaic=msk_/)
  const form = new FormData()
  form.append('file', new Blob(['Ada Example\nSkills\nPython']), 'cv.txt')
  expect((await fetch('/wimd/upload', { method: 'POST', body: form })).status).toBe(201)
  expect((await fetch('/trpc/session.get')).status).toBe(200)
  const streamed = await fetch('/wimd/stream', { method: 'POST', headers: json, body: '{"prompt":"hello"}' })
  expect(await streamed.text()).toContain('event: done')
  expect((await fetch('/session', { method: 'DELETE' })).status).toBe(200)
  expect(cookie()).toBe('')
})

test('a page on another site gets no answer that its browser would show it', async () => {
  await using server = await startServer({ CORS_ORIGINS: 'https://app.example' })
  const asked = await fetch(`${server.url}/session`, {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  })
  expect(asked.headers.get('access-control-allow-origin')).toBeNull()
  const read = await fetch(`${server.url}/healthz`, { headers: { origin: 'https://evil.example' } })
  expect(read.headers.get('access-control-allow-origin')).toBeNull()
  expect(read.headers.get('cross-origin-resource-policy')).toBe('same-origin')
})
