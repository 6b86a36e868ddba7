import { expect, test } from 'vitest'
import { newSession, type Started, startServer } from './running.ts'

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

async function keyOf(server: Started, auth: Record<string, string>, wish: object): Promise<{ id: string; token: string; scope: string }> {
  const answer = await server.send('POST', '/session/keys', wish, auth)
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { key: { id: string; token: string; scope: string } }).key
}

async function codeOf(answer: Response): Promise<[number, string]> {
  const { error } = (await answer.json()) as { error: { code: string } }
  return [answer.status, error.code]
}

test('a counsellor’s key reads all of it, over every door, and changes nothing', async () => {
  await using server = await startServer()
  const me = await newSession(server)
  await server.send('POST', '/wimd', { prompt: 'I worked as a nurse at Graz Hospital from 2015 to 2021.' }, me.auth)
  const key = await keyOf(server, me.auth, { kind: 'counsellor', label: 'Ms Rahim' })
  expect(key).toMatchObject({ kind: 'counsellor', scope: 'read', token: expect.stringMatching(/^msk_/), recovery_text: null })
  const theirs = bearer(key.token)
  for (const path of [
    '/session',
    '/wimd/history',
    '/wimd/analysis',
    '/wimd/metrics',
    '/ob/opportunities',
    '/resume/versions',
    '/session/export',
  ])
    expect([path, (await server.get(path, { headers: theirs })).status]).toEqual([path, 200])
  expect(JSON.stringify(await (await server.get('/wimd/analysis', { headers: theirs })).json())).toContain('Graz Hospital')

  const refused = [403, 'read_only_key']
  const changes: [string, string, object?][] = [
    ['POST', '/wimd', { prompt: 'I know Python.' }],
    ['POST', '/wimd/stream', { prompt: 'I know Python.' }],
    ['PATCH', '/session', { language: 'de' }],
    ['POST', '/session/extend'],
    ['POST', '/session/rotate'],
    ['POST', '/session/keys', { kind: 'program' }],
    ['DELETE', `/session/keys/${key.id}`],
    ['POST', '/ob/postings', { text: 'Nurse\nCity Hospital' }],
    ['POST', '/resume/rewrite', {}],
    ['DELETE', '/session'],
  ]
  for (const [method, path, body] of changes)
    expect([path, await codeOf(await server.send(method, path, body, theirs))]).toEqual([path, refused])
  for (const path of ['/wimd/upload', '/session/import']) {
    const form = new FormData()
    form.append('file', new Blob(['I know Python.']), 'notes.txt')
    expect([path, await codeOf(await server.get(path, { method: 'POST', headers: theirs, body: form }))]).toEqual([path, refused])
  }
  const overTrpc = await server.send('POST', '/trpc/session.extend', {}, theirs)
  expect([overTrpc.status, JSON.stringify(await overTrpc.json())]).toEqual([403, expect.stringContaining('"read_only_key"')])
})

test('opening with a key gives one that allows no more and lasts no longer', async () => {
  await using server = await startServer()
  const me = await newSession(server)
  const opened = async (key: string) => {
    const answer = await server.send('POST', '/session/open', { key, cookie: false })
    return bearer(((await answer.json()) as { session: { token: string } }).session.token)
  }
  const counsellors = await keyOf(server, me.auth, { kind: 'counsellor' })
  const theirs = await opened(counsellors.token)
  expect((await server.get('/session', { headers: theirs })).status).toBe(200)
  expect(await codeOf(await server.send('DELETE', '/session', undefined, theirs))).toEqual([403, 'read_only_key'])

  const expires_at = new Date(Date.now() + 3_600_000).toISOString()
  const short = await keyOf(server, me.auth, { kind: 'program', expires_at })
  const made = await opened(short.token)
  const turned = await server.send('POST', '/session/rotate', {}, bearer(short.token))
  const rotated = bearer(((await turned.json()) as { session: { token: string } }).session.token)
  for (const auth of [made, rotated]) expect((await server.get('/session', { headers: auth })).status).toBe(200)
  server.pass(3_700_000)
  for (const auth of [made, rotated]) expect(await codeOf(await server.get('/session', { headers: auth }))).toEqual([401, 'session_ended'])
  expect((await server.get('/session', { headers: me.auth })).status).toBe(200)
})

test('a counsellor’s key taken back closes every device that it was opened on', async () => {
  await using server = await startServer()
  const me = await newSession(server)
  const { id, token } = await keyOf(server, me.auth, { kind: 'counsellor' })
  const answer = await server.send('POST', '/session/open', { key: ` ${token}`, cookie: false })
  const theirs = bearer(((await answer.json()) as { session: { token: string } }).session.token)
  expect((await server.get('/session', { headers: theirs })).status).toBe(200)
  expect((await server.send('DELETE', `/session/keys/${id}`, undefined, me.auth)).status).toBe(204)
  for (const auth of [theirs, bearer(token)]) expect((await server.get('/session', { headers: auth })).status).toBe(401)
})

test('a counsellor may leave, which takes nothing from the owner’s list, and the owner’s last key stays though a counsellor’s is left', async () => {
  await using server = await startServer()
  const me = await newSession(server)
  const { token } = await keyOf(server, me.auth, { kind: 'counsellor' })
  const { keys } = (await (await server.get('/session/keys', { headers: me.auth })).json()) as { keys: { id: string; current: boolean }[] }
  const own = keys.find(({ current }) => current)
  expect(await codeOf(await server.send('DELETE', `/session/keys/${own?.id}`, undefined, me.auth))).toEqual([409, 'last_key'])
  expect((await server.send('POST', '/session/leave', undefined, bearer(token))).status).toBe(204)
  expect((await server.get('/session', { headers: bearer(token) })).status).toBe(200)
})

test('a cursor of nothing is refused by every list, and what is unknown is named as REST names it', async () => {
  await using server = await startServer()
  const me = await newSession(server)
  await server.send('POST', '/wimd', { mode: 'fast_track' }, me.auth)
  for (const path of ['/wimd/history', '/ob/opportunities', '/ob/matches', '/resume/versions'])
    expect([path, await codeOf(await server.get(`${path}?cursor=nothing`, { headers: me.auth }))]).toEqual([path, [422, 'invalid']])
  const { analysis } = (await (await server.get('/wimd/analysis', { headers: me.auth })).json()) as { analysis: { unknown: string[] } }
  expect(analysis.unknown).toEqual(expect.arrayContaining(['salary_range', 'experience_years', 'skills']))
})
