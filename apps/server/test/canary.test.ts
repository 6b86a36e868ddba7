import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '@mosaic/server/commands/commands'
import { parseConfig } from '@mosaic/server/config'
import { expect, onTestFinished, test } from 'vitest'
import { startProvider } from '../../../packages/ai/test/provider.ts'
import { newSession, type Started, startServer } from './running.ts'

const word = (feature: string) => `zcanary${feature}z`
const posting = `Role ${word('role')} at ${word('company')}

Requirements
- At least three years of experience with Python ${word('requirement')}
- SQL

What we offer
A calm team in Graz.`
const resume = `Ada ${word('name')}
${word('mail')}@example.org

Experience
Analyst ${word('title')}, ${word('employer')} Ltd, Vienna
January 2019 - Present
- Wrote reports in Python and SQL for ${word('achievement')}

Skills
Python, SQL
`

/** Everything that a person can do here, each with a word that stands nowhere else. */
async function journey(server: Started, auth: Record<string, string>): Promise<void> {
  const ask = async (method: string, path: string, body?: unknown): Promise<Record<string, never>> => {
    const answer = await server.send(method, path, body, { ...auth, 'idempotency-key': `key-${word('key')}-${method}-${path}` })
    const text = await answer.text()
    expect([method, path, answer.status < 300, answer.status < 300 || text]).toEqual([method, path, true, true])
    return text === '' ? {} : JSON.parse(text)
  }
  await ask('PATCH', '/session', { ai_lane: 'openai' })
  await ask('POST', '/wimd', { prompt: `I live in ${word('talk')} and want to become a data analyst` })
  const form = new FormData()
  form.append('file', new Blob([resume]), `${word('filename')}.txt`)
  expect((await server.get('/wimd/upload', { method: 'POST', headers: auth, body: form })).status).toBe(201)
  const read = async () => ((await ask('GET', '/wimd/uploads')) as unknown as { files: { status: string }[] }).files[0]?.status
  await expect.poll(read).toBe('ready')
  await ask('POST', '/session/keys', { kind: 'program', label: word('label') })
  const { opportunity } = (await ask('POST', '/ob/postings', { text: posting })) as unknown as { opportunity: { job_id: string } }
  await ask('GET', `/ob/opportunities?q=${word('query')}`)
  await ask('GET', '/wimd/analysis')
  await ask('GET', `/wimd/delta?job_id=${opportunity.job_id}`)
  await ask('POST', '/ob/matches', { job_id: opportunity.job_id, kept: true, note: word('note') })
  const { resume: version } = (await ask('POST', '/resume/rewrite', {})) as unknown as { resume: { version_id: string; revision: number } }
  await ask('PATCH', `/resume/versions/${version.version_id}`, { version_name: word('version'), revision: version.revision })
  await ask('POST', '/resume/customize', { job_id: opportunity.job_id })
  const { application } = (await ask('POST', '/ob/apply', { job_id: opportunity.job_id, note: word('applied') })) as unknown as {
    application: { id: string }
  }
  await ask('PATCH', `/ob/applications/${application.id}`, { status: 'interview', note: word('interview') })
  await ask('POST', `/ob/applications/${application.id}/contacts`, {
    name: word('contact'),
    role: word('contactrole'),
    channel: word('channel'),
  })
  await ask('POST', `/ob/applications/${application.id}/interviews`, {
    kind: 'phone',
    day: '2099-01-05',
    time: '10:30',
    time_zone: 'Europe/London',
    where: word('where'),
    people: word('people'),
    notes: word('notes'),
    questions: word('questions'),
  })
  const { action } = (await ask('POST', '/wimd/actions', {
    what: word('step'),
    if_then: word('trigger'),
    gap: word('gap'),
  })) as unknown as {
    action: { id: string }
  }
  await ask('PATCH', `/wimd/actions/${action.id}`, { status: 'done', note: word('outcome') })
  for (const format of ['pdf', 'docx', 'json', 'md', 'txt'])
    expect((await server.get(`/resume/versions/${version.version_id}/export?format=${format}`, { headers: auth })).status).toBe(200)
  expect((await server.get('/ob/calendar.ics', { headers: auth })).status).toBe(200)
  const zip = await (await server.send('POST', '/session/export', { passphrase: word('passphrase') }, auth)).blob()
  const into = new FormData()
  into.append('passphrase', word('passphrase'))
  into.append('file', zip, 'project.zip')
  expect((await server.get('/session/import', { method: 'POST', headers: auth, body: into })).status).toBe(200)
  await server.send('POST', '/wimd', { prompt: { wrong: word('refused') } }, auth)
  await server.get(`/${word('address')}?${word('search')}=1`, { headers: { ...auth, 'user-agent': word('agent') } })
}

async function bytesBelow(folder: string): Promise<{ name: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(files.map(async (name) => ({ name, text: (await readFile(name)).toString('latin1').toLowerCase() })))
}

/** Where a word stands: as it is, or with the zero bytes of UTF-16 between its letters. */
function finds(text: string): boolean {
  return text.includes('zcanary') || text.includes(Buffer.from('zcanary', 'utf16le').toString('latin1'))
}

test('what a person says stands readable nowhere: not in the data, the log or a backup, before the end or after it', async () => {
  const sent: string[] = []
  await using provider = await startProvider(({ user }) => {
    sent.push(user)
    return { answer: { facts: [] } }
  })
  await using server = await startServer({ LOG_LEVEL: 'trace', OPENAI_BASE_URL: provider.openaiUrl, OPENAI_MODEL: 'm' })
  const outside = await mkdtemp(join(tmpdir(), 'mosaic-canary-'))
  onTestFinished(() => rm(outside, { recursive: true, force: true }))
  const { auth, key } = await newSession(server)
  await journey(server, auth)
  expect(sent.some((words) => words.includes(word('talk')))).toBe(true)

  const search = async () => {
    const stored = [...(await bytesBelow(server.dataDir)), ...(await bytesBelow(outside))]
    const places = [...stored, { name: 'the log', text: server.lines.join('').toLowerCase() }]
    return places.filter(({ text }) => finds(text) || text.includes(key.toLowerCase())).map(({ name }) => name)
  }
  const config = () => parseConfig({ DATA_DIR: server.dataDir, LOG_LEVEL: 'silent' })
  await runCommand('backup', [join(outside, 'backup.zip')], config, () => undefined)
  expect((await bytesBelow(server.dataDir)).map(({ name }) => name)).toEqual(
    expect.arrayContaining([join(server.dataDir, 'mosaic.db-wal')]),
  )
  expect(await search()).toEqual([])

  expect((await server.send('DELETE', '/session', undefined, auth)).status).toBe(200)
  expect(await search()).toEqual([])
  expect((await server.get('/session', { headers: auth })).status).toBe(401)
  const left = (await bytesBelow(server.dataDir)).map(({ name }) => name).filter((name) => name.startsWith(join(server.dataDir, 'files')))
  expect(left).toEqual([join(server.dataDir, 'files', 'owner')])
})
