import { type CallToolResult, Client, StreamableHTTPClientTransport, type Tool } from '@modelcontextprotocol/client'
import { routes } from '@mosaic/api/routes'
import { leftOut } from '@mosaic/server/http/mcp/tools'
import { schemaOf } from '@mosaic/server/http/openapi/schema'
import { describe as described, operationName } from '@mosaic/server/http/rest/procedure'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { raw } from './raw.ts'
import { newSession, type Started, startServer } from './running.ts'

const newest = '2026-07-28'
const modes = ['legacy', { pin: newest }] as const
const json = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })

let server: Started
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server[Symbol.asyncDispose]())

/** An assistant: the protocol's own client, with a key in its configuration. */
async function assistant(
  key: string,
  mode: (typeof modes)[number] = { pin: newest },
  { headers, at = server }: { headers?: Record<string, string>; at?: Started } = {},
) {
  const client = new Client({ name: 'assistant', version: '1.0.0' }, { versionNegotiation: { mode } })
  const requestInit = { headers: { authorization: `Bearer ${key}`, ...headers } }
  await client.connect(new StreamableHTTPClientTransport(new URL(`${at.url}/mcp`), { requestInit }))
  return {
    client,
    tools: async (): Promise<Tool[]> => (await client.listTools()).tools,
    call: (name: string, given: Record<string, unknown> = {}): Promise<CallToolResult> => client.callTool({ name, arguments: given }),
    [Symbol.asyncDispose]: () => client.close(),
  }
}

/** What a call answered; it fails the test when the tool refused. */
function told({ isError, content, structuredContent }: CallToolResult): Record<string, unknown> {
  expect([isError ?? false, content]).toEqual([false, [{ type: 'text', text: JSON.stringify(structuredContent) }]])
  return structuredContent as Record<string, unknown>
}

const refusal = ({ isError, structuredContent }: CallToolResult) => [isError, (structuredContent as { code: string }).code]

async function counsellorsKey(auth: Record<string, string>): Promise<string> {
  const answer = await server.send('POST', '/session/keys', { kind: 'counsellor' }, auth)
  return ((await answer.json()) as { key: { token: string } }).key.token
}

test.each(modes)('every procedure is a tool with a valid schema, or is left out with a reason (%o)', async (mode) => {
  const { key } = await newSession(server)
  await using mine = await assistant(key, mode)
  const tools = await mine.tools()
  const all = routes.map((route) => operationName(route))
  const without = [...leftOut.keys()].map((procedure) => operationName({ procedure }))
  expect([...tools.map(({ name }) => name), ...without].sort()).toEqual(all.sort())
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  for (const { name, description, inputSchema, annotations } of tools) {
    expect(name).toMatch(/^[a-z0-9_]{1,64}$/)
    expect([name, ajv.validateSchema(inputSchema), inputSchema.type]).toEqual([name, true, 'object'])
    ajv.compile(inputSchema)
    const route = routes.find((each) => operationName(each) === name)
    expect([name, description, annotations]).toEqual([
      name,
      route?.what,
      { readOnlyHint: described(route?.procedure ?? '').type === 'query', destructiveHint: route?.method === 'DELETE' },
    ])
  }
})

test('no tool streams, forgets a device or answers with a key', () => {
  for (const route of routes.filter(({ procedure }) => !leftOut.has(procedure))) {
    const answer = JSON.stringify(schemaOf(described(route.procedure).output, 'output'))
    const hasKey = /"(?:token|key|recovery_text)":/.test(answer)
    expect([route.procedure, route.streams ?? false, route.forgets ?? false, hasKey]).toEqual([route.procedure, false, false, false])
  }
})

test.each(modes)('an assistant adds what was said and reads what REST reads (%o)', async (mode) => {
  const { key, auth } = await newSession(server)
  await using mine = await assistant(key, mode)
  told(await mine.call('wimd_chat', { prompt: 'I worked as a nurse at Graz Hospital from 2015 to 2021.' }))
  const analysis = told(await mine.call('wimd_analysis'))
  expect(JSON.stringify(analysis)).toContain('Graz Hospital')
  expect(analysis).toEqual(await (await server.get('/wimd/analysis', { headers: auth })).json())
  const opportunities = told(await mine.call('ob_opportunities', { limit: 2 })) as { opportunities: { job_id: string }[] }
  expect(opportunities).toEqual(await (await server.get('/ob/opportunities?limit=2', { headers: auth })).json())
  const [first] = opportunities.opportunities
  expect(told(await mine.call('ob_opportunity', { job_id: first?.job_id })).opportunity).toMatchObject({ job_id: first?.job_id })
})

test('what belongs to another session is not there, whatever is asked of it', async () => {
  const [owner, other] = [await newSession(server), await newSession(server)]
  await using mine = await assistant(owner.key)
  await using theirs = await assistant(other.key)
  const { fact } = told(
    await mine.call('wimd_facts_create', {
      claim: { kind: 'contact', payload: { field: 'name', value: 'Ines Carvalho' } },
    }),
  ) as { fact: { id: string } }
  const { opportunity } = told(await mine.call('ob_postings_create', { text: 'Nurse\nCity Hospital\nWe ask for Python.' })) as {
    opportunity: { job_id: string }
  }
  const { application } = told(await mine.call('ob_apply', { job_id: opportunity.job_id })) as { application: { id: string } }
  const { resume } = told(await mine.call('resume_rewrite')) as { resume: { version_id: string } }
  const asked: [string, Record<string, unknown>][] = [
    ['wimd_facts_update', { id: fact.id, status: 'denied' }],
    ['ob_opportunity', { job_id: opportunity.job_id }],
    ['ob_postings_remove', { job_id: opportunity.job_id }],
    ['ob_applications_get', { id: application.id }],
    ['ob_applications_remove', { id: application.id }],
    ['resume_versions_get', { id: resume.version_id }],
    ['resume_versions_remove', { id: resume.version_id }],
  ]
  for (const [name, given] of asked) expect([name, refusal(await theirs.call(name, given))]).toEqual([name, [true, 'not_found']])
  expect(told(await mine.call('ob_applications_get', { id: application.id })).application).toMatchObject({ id: application.id })
  expect((await mine.call('ob_applications_remove', { id: application.id })).content).toEqual([{ type: 'text', text: 'Done.' }])
  expect(refusal(await mine.call('ob_applications_get', { id: application.id }))).toEqual([true, 'not_found'])
})

test('a counsellor’s key is shown only what reads, and every tool that changes refuses it', async () => {
  const { key, auth } = await newSession(server)
  await using mine = await assistant(key)
  await using theirs = await assistant(await counsellorsKey(auth))
  const shown = await theirs.tools()
  const [reading, changing] = [true, false].map(
    (reads) => async () => (await mine.tools()).filter(({ annotations }) => annotations?.readOnlyHint === reads).map(({ name }) => name),
  )
  expect(shown.map(({ name }) => name)).toEqual(await reading?.())
  expect(told(await theirs.call('session_get')).session).toBeDefined()
  const names = (await changing?.()) ?? []
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) expect([name, refusal(await theirs.call(name))]).toEqual([name, [true, 'read_only_key']])
})

test('input that does not fit is refused with each field by its name on the wire', async () => {
  const { key } = await newSession(server)
  await using mine = await assistant(key)
  const refused = await mine.call('ob_apply', { job_id: 7 })
  expect(refused).toMatchObject({
    isError: true,
    structuredContent: { code: 'invalid', message: expect.any(String), details: { fields: { job_id: expect.any(String) } } },
  })
  expect(await mine.call('wimd_facts_create', { claim: { kind: 'contact' } })).toMatchObject({
    structuredContent: { code: 'invalid', details: { fields: { 'claim.payload': expect.any(String) } } },
  })
  expect(refused.content).toEqual([{ type: 'text', text: JSON.stringify(refused.structuredContent) }])
  await expect(mine.call('session_end')).rejects.toThrow('its owner’s own act')
  await expect(mine.call('no_such_tool')).rejects.toThrow('no such tool')
})

test('a call repeated with its Idempotency-Key answers as the first did', async () => {
  const { key } = await newSession(server)
  await using mine = await assistant(key, 'legacy', { headers: { 'idempotency-key': 'step-1' } })
  const step = { what: 'Write to Leila', when: null, if_then: null, gap: null }
  const first = told(await mine.call('wimd_actions_create', step))
  expect(told(await mine.call('wimd_actions_create', step))).toEqual(first)
  expect(told(await mine.call('wimd_actions_list')).actions).toHaveLength(1)
})

test('turns over MCP count with those over REST, and the refusal tells when to try again', async () => {
  await using at = await startServer({ TURNS_PER_MINUTE: '2' })
  const { key, auth } = await newSession(at)
  await using mine = await assistant(key, { pin: newest }, { at })
  told(await mine.call('wimd_chat', { prompt: 'I know Python.' }))
  expect((await at.send('POST', '/wimd', { prompt: 'I know SQL.' }, auth)).status).toBe(200)
  expect(await mine.call('wimd_chat', { prompt: 'I know Excel.' })).toMatchObject({
    isError: true,
    structuredContent: { code: 'rate_limited', details: { retry_after_seconds: expect.any(Number) } },
  })
})

test('only a bearer key is let in, with a body that REST would take and a batch of ten at most', async () => {
  const { key } = await newSession(server)
  const post = (headers: Record<string, string>, body = list) =>
    raw(`${server.url}/mcp`, { method: 'POST', headers: { ...json, ...headers }, body })
  const answers: [Record<string, string>, number, string][] = [
    [{}, 401, 'session_required'],
    [{ cookie: `mosaic=${key}` }, 401, 'session_required'],
    [{ authorization: `Bearer msk_${'a'.repeat(43)}` }, 401, 'session_ended'],
    [{ authorization: `Bearer ${key}`, origin: 'https://evil.example' }, 403, 'foreign_origin'],
    [{ authorization: `Bearer ${key}`, 'content-type': 'text/plain' }, 415, 'type_not_accepted'],
  ]
  for (const [headers, status, code] of answers) expect(await post(headers)).toMatchObject({ status, code })
  const bearer = { authorization: `Bearer ${key}` }
  expect(await post(bearer, `[${Array<string>(11).fill(list).join(',')}]`)).toMatchObject({ status: 400, code: 'malformed' })
  expect(await post(bearer, `{"a":"${'x'.repeat(300_000)}"}`)).toMatchObject({ status: 413, code: 'too_large' })
  const both = await post(bearer, `[${list},${list.replace('"id":1', '"id":2')}]`)
  expect([both.status, JSON.parse(both.text).map(({ id }: { id: number }) => id)]).toEqual([200, [1, 2]])
  const heard = await post(bearer)
  expect([heard.status, heard.headers['content-type'], heard.headers['mcp-session-id']]).toEqual([200, 'application/json', undefined])
})

test('there is no stream to open and no session of the protocol to delete', async () => {
  const { key, auth } = await newSession(server)
  await using mine = await assistant(key)
  await expect(mine.client.listen({ toolsListChanged: true })).rejects.toThrow('limit')
  for (const method of ['GET', 'DELETE', 'PUT']) {
    const { status, headers } = await raw(`${server.url}/mcp`, { method, headers: { ...auth, accept: 'text/event-stream' } })
    expect([method, status, headers.allow]).toEqual([method, 405, 'POST'])
  }
})
