import { afterAll, beforeAll, expect, test } from 'vitest'
import { newSession, type Started, startServer } from './running.ts'

let server: Started
let auth: { authorization: string }
beforeAll(async () => {
  server = await startServer()
  auth = (await newSession(server)).auth
})
afterAll(() => server[Symbol.asyncDispose]())

interface Event {
  readonly id: number
  readonly event: string
  readonly data: { text?: string; result?: { message: string; turn_id: string; lane: string } }
}

const say = (body: object, headers: Record<string, string> = {}) => server.send('POST', '/wimd/stream', body, { ...auth, ...headers })

async function eventsOf(answer: Response): Promise<Event[]> {
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  const blocks = (await answer.text()).trim().split('\n\n')
  return blocks.map((block) => {
    const [, id, event, data] = block.match(/^id: (\d+)\nevent: (\w+)\ndata: (.*)$/) ?? []
    return { id: Number(id), event: String(event), data: JSON.parse(String(data)) }
  })
}

test('a turn comes in pieces that make up the message, then whole', async () => {
  const events = await eventsOf(await say({ mode: 'fast_track' }))
  const done = events.at(-1)
  expect(done).toMatchObject({ event: 'done', data: { result: { lane: 'rules' } } })
  const pieces = events.slice(0, -1)
  expect(pieces.every(({ event }) => event === 'piece')).toBe(true)
  expect(pieces.map(({ data }) => data.text).join('')).toBe(done?.data.result?.message)
  expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index))
})

test('asked again with the same key the same turn is told, from where it broke off', async () => {
  const key = { 'idempotency-key': crypto.randomUUID() }
  const first = await eventsOf(await say({ prompt: 'I want to work with data' }, key))
  const again = await eventsOf(await say({ prompt: 'I want to work with data' }, { ...key, 'last-event-id': '1' }))
  expect(again).toEqual(first.filter(({ id, event }) => id > 1 || event === 'done'))
  const { turns } = (await (await server.get('/wimd/history', { headers: auth })).json()) as { turns: { text: string }[] }
  expect(turns.filter(({ text }) => text === 'I want to work with data')).toHaveLength(1)
})

test('POST /wimd with the same key answers as the first did, and another request with it is refused', async () => {
  const headers = { ...auth, 'idempotency-key': crypto.randomUUID() }
  const first = await (await server.send('POST', '/wimd', { prompt: 'I live in Graz' }, headers)).text()
  expect(await (await server.send('POST', '/wimd', { prompt: 'I live in Graz' }, headers)).text()).toBe(first)
  const other = await server.send('POST', '/wimd', { prompt: 'I live in Linz' }, headers)
  expect(other.status).toBe(422)
  expect(await other.json()).toMatchObject({ error: { code: 'key_reused' } })
})

test('a turn that is refused answers as any other request', async () => {
  const answer = await say({ prompt: 7 })
  expect(answer.status).toBe(422)
  expect(answer.headers.get('content-type')).toContain('application/json')
  expect(await answer.json()).toMatchObject({ error: { code: 'invalid', details: { fields: { prompt: expect.any(String) } } } })
})

test('what sets a cookie or reads it is not mixed up between two people who ask at once', async () => {
  const people = await Promise.all(Array.from({ length: 5 }, () => newSession(server)))
  const words = people.map((_, index) => `My name is Person${index}`)
  await Promise.all(people.map((person, index) => server.send('POST', '/wimd', { prompt: words[index] }, person.auth)))
  const told = await Promise.all(people.map(async (person) => (await server.get('/wimd/history', { headers: person.auth })).text()))
  told.forEach((text, index) => {
    expect(text).toContain(words[index])
    for (const other of words.filter((_, at) => at !== index)) expect(text).not.toContain(other)
  })
})
