import { afterAll, beforeAll, expect, test } from 'vitest'
import { againstDescription } from './described.ts'
import { newSession, type Started, startServer } from './running.ts'

type Body = Record<string, unknown>

let server: Started
let auth: { authorization: string }
let jobId: string
let versionId: string

const resume = `Ada Example
ada@example.org | +43 660 1234567 | Vienna

Experience
Data Analyst, Example Ltd, Vienna
January 2019 - Present
- Wrote reports in Python and SQL for twelve clinics

Education
BSc Statistics, University of Vienna, 2014 - 2018

Skills
Python, SQL, Excel
`
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Data Analyst',
  hiringOrganization: { '@type': 'Organization', name: 'Clinic Group' },
  description: '<h3>Requirements</h3><ul><li>Three years of experience with SQL</li><li>Python</li></ul>',
}

async function ask(method: string, path: string, body?: unknown): Promise<Body> {
  const answer = await server.send(method, path, body, auth)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  const given = text === '' ? {} : JSON.parse(text)
  expect(againstDescription(method, path, answer.status, given)).toBeNull()
  return given
}

/** Every promised name is there; what is not known is null, never left out. */
function promises(value: unknown, names: string): void {
  expect(Object.keys(value as object)).toEqual(expect.arrayContaining(names.split(' ')))
}

beforeAll(async () => {
  server = await startServer()
  auth = (await newSession(server)).auth
})
afterAll(() => server[Symbol.asyncDispose]())

test('before any input numbers are null, not zero, and nothing is an error', async () => {
  const { metrics } = (await ask('GET', '/wimd/metrics')) as { metrics: Record<string, Body> }
  for (const name of ['clarity', 'action', 'momentum']) {
    promises(metrics[name], 'value band coverage interval components status formula_version')
    expect([name, metrics[name]?.value]).toEqual([name, null])
  }
  const { opportunities } = (await ask('GET', '/ob/opportunities?limit=2')) as { opportunities: Body[] }
  expect(opportunities.map(({ fit_score }) => fit_score)).toEqual([null, null])
  expect((await server.send('POST', '/resume/rewrite', {}, auth)).status).toBe(422)
})

test('sessions and keys', async () => {
  const { session } = await ask('GET', '/session')
  promises(session, 'id created_at expires_at days_left storage')
  promises((session as { storage: object }).storage, 'used_bytes limit_bytes')
  const { key } = await ask('POST', '/session/keys', { kind: 'recovery' })
  promises(key, 'id kind scope token recovery_text')
  const { keys } = (await ask('GET', '/session/keys')) as { keys: Body[] }
  promises(keys[0], 'id kind label created_at current')
  const opened = await server.send('POST', '/session/open', { key: (key as { recovery_text: string }).recovery_text.toLowerCase() })
  expect(opened.headers.getSetCookie()[0]).toMatch(/^mosaic=msk_/)
  promises(((await opened.json()) as { session: object }).session, 'id created_at expires_at')
})

test('the talk', async () => {
  promises((await ask('POST', '/wimd', { prompt: 'I want to become a data analyst' })).result, 'message lane facts cards state')
  const history = (await ask('GET', '/wimd/history')) as { turns: Body[] }
  promises(history, 'turns next_cursor')
  promises(history.turns[0], 'role text at')
  const { session } = await ask('GET', '/session')
  promises(session, 'ai_lane agreed_at lanes')
  promises(await ask('GET', '/session/sent'), 'sent next_cursor')
})

test('uploads and what they say', async () => {
  const form = new FormData()
  form.append('file', new Blob([resume]), 'resume.txt')
  const { file } = (await (await server.get('/wimd/upload', { method: 'POST', headers: auth, body: form })).json()) as {
    file: { id: string }
  }
  promises(file, 'id filename file_type file_size status facts_found findings')
  await expect.poll(async () => ((await ask('GET', `/wimd/uploads/${file.id}`)).file as Body).status).toBe('ready')
  const { analysis } = (await ask('GET', '/wimd/analysis')) as { analysis: Record<string, Body[] & Body> }
  promises(analysis, 'skills values goals challenges experience education contact experience_years location salary_range unknown')
  promises(analysis.skills?.[0], 'id label uri rung status evidence')
  const [evidence] = (analysis.skills?.[0]?.evidence ?? []) as Body[]
  promises(evidence, 'source_id quote page start end')
  promises(analysis.experience?.[0], 'id status evidence organisation title place start end type achievements')
  promises(analysis.education?.[0], 'id status evidence institution degree field start end')
  promises(analysis.contact, 'name email phone links')
})

test('postings and fit', async () => {
  const { opportunity } = (await ask('POST', '/ob/postings', posting)) as { opportunity: Body }
  jobId = String(opportunity.job_id)
  const names =
    'job_id role company location url source posted_at fit_score band interval coverage bucket components gates experience_level skills_required salary_range remote sample similar_to skills_match values_match why why_not'
  promises(opportunity, names)
  expect(opportunity).toMatchObject({ role: 'Data Analyst', company: 'Clinic Group', sample: false })
  promises(opportunity.skills_match, 'met provable learnable unknown')
  const list = (await ask('GET', '/ob/opportunities?limit=5')) as { opportunities: Body[] }
  promises(list, 'opportunities next_cursor suggestions')
  promises(list.opportunities[0], names)
  const { delta } = (await ask('GET', `/wimd/delta?job_id=${jobId}`)) as { delta: Body }
  promises(delta, 'skills experience values credentials gates evidence_gaps actions')
  promises(delta.skills, 'met provable learnable unknown')
  await ask('POST', '/ob/matches', { job_id: jobId, kept: true, note: 'call them' })
  const { matches } = (await ask('GET', '/ob/matches?kept=true')) as { matches: Body[] }
  promises(matches[0], `${names} kept dismissed note`)
})

test('résumés', async () => {
  const { resume: made } = (await ask('POST', '/resume/rewrite', {})) as { resume: Body }
  promises(made, 'version_id version_name job_id content document gate feedback')
  const customized = (await ask('POST', '/resume/customize', { job_id: jobId })) as { resume: Body; changes: Body[] }
  versionId = String(customized.resume.version_id)
  expect(customized.resume.job_id).toBe(jobId)
  for (const change of customized.changes) promises(change, 'path before after fact_ids gate')
  expect((await ask('GET', '/resume/versions')).versions).toHaveLength(2)
  const stale = await server.send('PATCH', `/resume/versions/${versionId}`, { version_name: 'mine', revision: 99 }, auth)
  expect([stale.status, Object.keys(((await stale.json()) as { error: { details: object } }).error.details)]).toEqual([
    409,
    expect.arrayContaining(['yours', 'theirs']),
  ])
})

test('the plan', async () => {
  const { action } = (await ask('POST', '/wimd/actions', { what: 'Write to Leila', when: '2099-01-05', if_then: null, gap: null })) as {
    action: Body & { history: Body[] }
  }
  promises(action, 'id what when if_then gap status due history')
  promises(action.history[0], 'event at when note')
  const moved = (await ask('PATCH', `/wimd/actions/${String(action.id)}`, { status: 'moved', when: '2099-01-06' })) as { action: Body }
  expect(moved.action).toMatchObject({ status: 'open', when: '2099-01-06' })
  const { actions } = (await ask('GET', '/wimd/actions')) as { actions: Body[] }
  expect(actions).toHaveLength(1)
})

test('applications', async () => {
  const { application } = (await ask('POST', '/ob/apply', { job_id: jobId, version_id: versionId })) as { application: Body }
  promises(application, 'id job_id status version_id apply_url next_follow_up')
  const { applications } = (await ask('GET', `/ob/status?job_id=${jobId}`)) as { applications: (Body & { history: Body[] })[] }
  promises(applications[0], 'id job_id role company status history next_follow_up')
  promises(applications[0]?.history[0], 'status at note')
  const id = String(application.id)
  const { application: known } = (await ask('POST', `/ob/applications/${id}/contacts`, { name: 'Ms Rahim' })) as {
    application: { contacts: Body[] }
  }
  promises(known.contacts[0], 'id name role channel last_touched answered')
  const { application: invited } = (await ask('POST', `/ob/applications/${id}/interviews`, {
    kind: 'phone',
    day: '2099-01-05',
    time: '10:30',
    time_zone: 'Europe/London',
  })) as { application: { interviews: Body[] } }
  promises(invited.interviews[0], 'id kind day time time_zone at minutes where people notes questions called_off sequence')
  const { application: opened } = (await ask('GET', `/ob/applications/${id}`)) as { application: Body }
  promises(opened, 'id posting is_posted preparation contacts interviews history')
  const { outcomes } = (await ask('GET', '/ob/outcomes')) as { outcomes: Body }
  promises(outcomes, 'sent waiting stages unanswered')
  const calendar = await server.get('/ob/calendar.ics', { headers: auth })
  expect(calendar.headers.get('content-type')).toContain('text/calendar')
  expect(calendar.headers.get('content-disposition')).toBe('attachment; filename=mosaic.ics')
})

test('downloads are attachments that run nothing', async () => {
  for (const [format, mime] of [
    ['pdf', 'application/pdf'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['json', 'application/json'],
    ['md', 'text/markdown'],
    ['txt', 'text/plain'],
  ]) {
    const answer = await server.get(`/resume/versions/${versionId}/export?format=${format}`, { headers: auth })
    expect([format, answer.status]).toEqual([format, 200])
    expect(answer.headers.get('content-type')).toContain(mime)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=/)
    expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100)
  }
})

test('the end', async () => {
  const { receipt } = await ask('DELETE', '/session')
  promises(receipt, 'id deleted at')
})
