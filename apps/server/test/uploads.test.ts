import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RawAnswer, raw } from './raw.ts'
import { newSession, type Started, startServer } from './running.ts'

let server: Started
let auth: { authorization: string }
beforeAll(async () => {
  server = await startServer({ UPLOAD_LIMIT_MB: '1', SESSION_QUOTA_MB: '2', UPLOADS_PER_MINUTE: '1000' })
})
afterAll(() => server[Symbol.asyncDispose]())

interface Part {
  readonly name?: string
  readonly filename?: string
  readonly content: string | Uint8Array
}

function multipart(...parts: Part[]): Buffer {
  const pieces = parts.flatMap(({ name = 'file', filename, content }) => [
    Buffer.from(
      `--edge\r\nContent-Disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...pieces, Buffer.from('--edge--\r\n')])
}

const type = { 'content-type': 'multipart/form-data; boundary=edge' }
const post = (body: Uint8Array, headers: Record<string, string> = {}): Promise<RawAnswer> =>
  raw(`${server.url}/wimd/upload`, { method: 'POST', headers: { ...auth, ...type, ...headers }, body })
const filesOf = async () =>
  ((await (await server.get('/wimd/uploads', { headers: auth })).json()) as { files: { filename: string; status: string }[] }).files
/** The files once none of them is being read any more. */
const filesRead = async () => {
  await expect.poll(async () => (await filesOf()).filter(({ status }) => status === 'reading')).toEqual([])
  return filesOf()
}
const onDisk = async () =>
  (await readdir(join(server.dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile())
    .length

beforeAll(async () => {
  auth = (await newSession(server)).auth
})

test('a file is answered for by name, type, size and how far its reading is', async () => {
  const { status, text } = await post(multipart({ filename: 'životopis – résumé.txt', content: 'Ada Example\nSkills\nPython' }))
  expect(status).toBe(201)
  expect(JSON.parse(text)).toEqual({
    file: {
      id: expect.any(String),
      filename: 'životopis – résumé.txt',
      file_type: 'text/plain',
      file_size: expect.any(Number),
      status: expect.stringMatching(/^(ready|reading|failed)$/),
      progress: null,
      paper: expect.toBeOneOf([null, expect.anything()]),
      facts_found: expect.toSatisfy((value) => value === null || typeof value === 'number'),
      findings: expect.any(Array),
      created_at: expect.any(String),
    },
  })
})

const refused: [string, () => Buffer, number, string][] = [
  ['a file that is empty', () => multipart({ filename: 'a.txt', content: '' }), 422, 'invalid'],
  ['a kind that is not taken', () => multipart({ filename: 'a.exe', content: 'MZ\u0090\u0000 words' }), 415, 'type_not_accepted'],
  ['a file that is too large', () => multipart({ filename: 'a.txt', content: 'x'.repeat(1_100_000) }), 413, 'too_large'],
  ['a form without a file', () => multipart({ name: 'note', content: 'words' }), 422, 'invalid'],
  ['a file in another field', () => multipart({ name: 'document', filename: 'a.txt', content: 'words' }), 400, 'malformed'],
  ['two files', () => multipart({ filename: 'a.txt', content: 'words' }, { filename: 'b.txt', content: 'words' }), 400, 'malformed'],
  ['a form that breaks off', () => multipart({ filename: 'a.txt', content: 'words' }).subarray(0, -12), 400, 'malformed'],
  ['no form at all', () => Buffer.from('words'), 400, 'malformed'],
  ['too many fields', () => multipart(...Array.from({ length: 9 }, (_, at) => ({ name: `f${at}`, content: 'x' }))), 400, 'malformed'],
]

test.each(refused)('%s is refused with its reason, and nothing of it is kept', async (_name, body, status, code) => {
  const before = [await filesRead(), await onDisk()]
  const answer = await post(body())
  expect([answer.status, answer.code]).toEqual([status, code])
  expect(JSON.parse(answer.text).error.request_id).toBe(answer.headers['x-request-id'])
  expect([await filesOf(), await onDisk()]).toEqual(before)
})

test('a large file whose length nobody told is stopped while it streams', async () => {
  const before = await onDisk()
  const answer = await post(multipart({ filename: 'a.txt', content: 'x'.repeat(1_500_000) }), { 'transfer-encoding': 'chunked' })
  expect([answer.status, answer.code]).toEqual([413, 'too_large'])
  await expect.poll(onDisk).toBe(before)
})

test('a session that is full says so, and has room again when a file goes', async () => {
  const me = await newSession(server)
  const send = () =>
    raw(`${server.url}/wimd/upload`, {
      method: 'POST',
      headers: { ...me.auth, ...type },
      body: multipart({ filename: 'a.txt', content: `${Math.random()} ${'word '.repeat(180_000)}` }),
    })
  const first = await send()
  expect(first.status).toBe(201)
  expect((await send()).status).toBe(201)
  expect((await send()).code).toBe('over_quota')
  const { file } = JSON.parse(first.text) as { file: { id: string } }
  expect((await server.send('DELETE', `/wimd/uploads/${file.id}`, undefined, me.auth)).status).toBe(204)
  expect((await send()).status).toBe(201)
})

test('a connection that breaks off while the file streams leaves nothing behind', async () => {
  const before = [await filesRead(), await onDisk()]
  const body = multipart({ filename: 'a.txt', content: 'word '.repeat(100_000) })
  const { hostname, port } = new URL(server.url)
  const socket = connect({ host: hostname, port: Number(port) })
  socket.write(
    `POST /wimd/upload HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: ${auth.authorization}\r\nContent-Type: ${type['content-type']}\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  socket.write(body.subarray(0, 200_000), () => socket.destroy())
  await expect.poll(() => server.lines.some((line) => line.includes('"/wimd/upload"') && line.includes('"status":499'))).toBe(true)
  await expect.poll(async () => [await filesOf(), await onDisk()]).toEqual(before)
})

test('the same upload asked for twice is stored once', async () => {
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const body = multipart({ filename: 'once.txt', content: 'only once' })
  const before = await onDisk()
  const [first, again] = [await post(body, headers), await post(body, headers)]
  expect(JSON.parse(again.text).file.id).toBe(JSON.parse(first.text).file.id)
  expect(await onDisk()).toBe(before + 1)
})

/** One white dot. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTjnUQAAAABJRU5ErkJggg==', 'base64')
/** A second of silence, eight samples of it. */
const silence = Buffer.concat([
  Buffer.from('524946462c00000057415645666d7420100000000100010008000000080000000100080064617461', 'hex'),
  Buffer.from('0800000080808080808080 80'.replace(/ /g, ''), 'hex'),
])

test('a recording is kept until somebody types what it says, and a picture where pictures are not read', async () => {
  await using quiet = await startServer({ OCR: 'off' })
  const mine = { ...(await newSession(quiet)).auth, ...type }
  const statusOf = async (filename: string, content: Uint8Array) => {
    const { text } = await raw(`${quiet.url}/wimd/upload`, { method: 'POST', headers: mine, body: multipart({ filename, content }) })
    let { file } = JSON.parse(text) as { file: { id: string; status: string; findings: { text: string }[] } }
    while (file.status === 'reading')
      ({ file } = (await (await quiet.get(`/wimd/uploads/${file.id}`, { headers: mine })).json()) as { file: typeof file })
    return [file.status, file.findings[0]?.text]
  }
  expect(await statusOf('me.wav', silence)).toEqual(['needs_transcription', expect.stringContaining('Type what matters')])
  expect(await statusOf('cv.png', dot)).toEqual(['needs_ocr', expect.stringContaining('export the document')])
})
