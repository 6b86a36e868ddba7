import { openApiDocument } from '@mosaic/server/http/openapi/document'
import { BlobReader, type FileEntry, TextWriter, ZipReader } from '@zip.js/zip.js'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newSession, type Started, startServer } from './running.ts'

type Body = Record<string, unknown>
type Auth = { authorization: string }

/** Every address of the API, doors for bytes as well. */
const doors = Object.entries(openApiDocument(null).paths as Record<string, object>).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => ({ name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path })),
)
const addressed = doors.filter(({ path }) => path.includes('{'))

/** What is sent along where an address asks for more than its ids. */
const bodies: Readonly<Record<string, Body>> = {
  'POST /wimd/uploads/{id}/summary': { text: 'Mine now' },
  'PATCH /wimd/facts/{id}': { status: 'denied' },
  'PATCH /wimd/actions/{id}': { status: 'done' },
  'PATCH /ob/opportunities/{job_id}/requirements/{requirement_id}': { quote: 'Wound care', class: 'nice' },
  'PATCH /ob/applications/{id}': { status: 'interview' },
  'POST /ob/applications/{id}/offer': { hours: 30 },
  'POST /ob/applications/{id}/contacts': { name: 'Mine' },
  'PATCH /ob/applications/{id}/contacts/{contact_id}': { name: 'Mine' },
  'POST /ob/applications/{id}/interviews': { kind: 'other', day: '2099-12-02', time_zone: 'UTC' },
  'PATCH /ob/applications/{id}/interviews/{interview_id}': { called_off: true },
  'PATCH /resume/versions/{id}': { version_name: 'Taken', revision: 1 },
  'POST /resume/versions/{id}/rephrase': { path: '/basics/summary' },
}
const words = ['Carvalho', 'Tidewater', 'Rahim', 'Zorvantic']

let server: Started
let mine: Auth
let theirs: Auth
/** What one person holds, by the word of an address that its id stands behind. */
let held: Record<string, string>

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
  mine = (await newSession(server)).auth
  theirs = (await newSession(server)).auth
  held = await holding()
})
afterAll(() => server?.[Symbol.asyncDispose]())

async function holding(): Promise<Record<string, string>> {
  const made = async (path: string, body: Body) => {
    const answer = await server.send('POST', path, body, mine)
    expect([path, answer.ok]).toEqual([path, true])
    return (await answer.json()) as Record<string, Body & { id: string }>
  }
  const form = new FormData()
  form.append(
    'file',
    new Blob([
      'Ines Carvalho\nines@example.org\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month\n',
    ]),
    'cv.txt',
  )
  const { file } = (await (await server.get('/wimd/upload', { method: 'POST', headers: mine, body: form })).json()) as Record<
    string,
    { id: string }
  >
  const uploads = file?.id ?? ''
  const reading = async () =>
    ((await (await server.get(`/wimd/uploads/${uploads}`, { headers: mine })).json()) as { file: Body }).file.status
  await vi.waitFor(async () => expect(await reading()).toBe('ready'), { timeout: 30_000, interval: 100 })
  const { opportunity } = await made('/ob/postings', { text: 'Community Nurse\nTidewater Care\n\nRequirements\n- Wound care\n' })
  const postings = String(opportunity?.job_id)
  const { resume } = await made('/resume/rewrite', {})
  const versions = String(resume?.version_id)
  const { application } = await made('/ob/apply', { job_id: postings, version_id: versions })
  const applications = application?.id ?? ''
  const { application: known } = await made(`/ob/applications/${applications}/contacts`, { name: 'Ms Rahim' })
  const { application: invited } = await made(`/ob/applications/${applications}/interviews`, {
    kind: 'phone',
    day: '2099-01-05',
    time_zone: 'UTC',
  })
  const { fact } = await made('/wimd/facts', { kind: 'contact', payload: { field: 'name', value: 'Ines Carvalho' } })
  const { action } = await made('/wimd/actions', { what: 'Ask Tidewater about the rota' })
  const { key } = await made('/session/keys', { kind: 'program' })
  const [contact] = (known?.contacts ?? []) as { id: string }[]
  const [interview] = (invited?.interviews ?? []) as { id: string }[]
  const { opportunity: detail } = (await (await server.get(`/ob/opportunities/${postings}`, { headers: mine })).json()) as {
    opportunity: { requirements: { id: string }[] }
  }
  return {
    uploads,
    postings,
    opportunities: postings,
    requirements: detail.requirements[0]?.id ?? '',
    versions,
    applications,
    contacts: contact?.id ?? '',
    interviews: interview?.id ?? '',
    facts: fact?.id ?? '',
    actions: action?.id ?? '',
    keys: key?.id ?? '',
  }
}

const addressOf = (path: string) =>
  path.replace(/(\w+)\/\{\w+\}/g, (_, kind: string) => `${kind}/${encodeURIComponent(held[kind] ?? `nobody holds ${kind} here`)}`) +
  (path.endsWith('/diff') ? `?against=${held.versions}` : '')

test('every address that names something of somebody is answered to others as if it were not there, and to nobody without a session', async () => {
  for (const { name, method, path } of addressed) {
    expect(Object.values(held).every(Boolean)).toBe(true)
    expect(addressOf(path), name).not.toContain('nobody')
    const body = bodies[name] ?? (method === 'POST' ? {} : undefined)
    const asOther = await server.send(method, addressOf(path), body, theirs)
    expect([name, asOther.status, ((await asOther.json()) as { error: { code: string } }).error.code]).toEqual([name, 404, 'not_found'])
    expect([name, (await server.send(method, addressOf(path), body)).status]).toEqual([name, 401])
  }
})

test('what was asked for so is all still there for its owner', async () => {
  const reads = addressed.filter(({ method }) => method === 'GET')
  expect(reads.length).toBeGreaterThan(6)
  for (const { name, path } of reads) expect([name, (await server.get(addressOf(path), { headers: mine })).status]).toEqual([name, 200])
})

test('whatever somebody else may list or download holds no word of it', async () => {
  const reads = doors.filter(({ method, path }) => method === 'GET' && !path.includes('{') && /^\/(?:session|wimd|ob|resume)/.test(path))
  expect(reads.map(({ path }) => path)).toEqual(expect.arrayContaining(['/session/export', '/ob/calendar.ics', '/resume/versions']))
  const seen: string[] = []
  for (const { name, path } of reads) {
    const text = await textAt(path, theirs)
    for (const word of [...words, ...Object.values(held).filter((id) => id.length > 8)])
      expect(text.includes(word), `${name} tells ${word}`).toBe(false)
    seen.push(await textAt(path, mine))
  }
  for (const word of words) expect(seen.join()).toContain(word)
})

/** What an address answers with, as text; of a zip what its files hold. */
async function textAt(path: string, headers: Auth): Promise<string> {
  const answer = await server.get(path, { headers })
  expect([path, answer.status]).toEqual([path, 200])
  if (!answer.headers.get('content-type')?.includes('zip')) return answer.text()
  const zip = new ZipReader(new BlobReader(await answer.blob()))
  const files = (await zip.getEntries()).filter((entry): entry is FileEntry => !entry.directory)
  const texts = await Promise.all(files.map((file) => file.getData(new TextWriter())))
  await zip.close()
  return texts.join('\n')
}
