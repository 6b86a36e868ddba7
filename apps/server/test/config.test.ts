import { parseConfig } from '@mosaic/server/config'
import { ConfigError } from '@mosaic/server/configError'
import { expect, test } from 'vitest'

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    parseConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

test('without any variable everything has a value', () => {
  const config = parseConfig({})
  expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', feeds: ['sample'], trustProxy: 0, logLevel: 'info', publicUrl: null })
  expect(config.limits).toEqual({
    sessionDays: 30,
    sessionQuotaBytes: 85 * 2 ** 20,
    uploadLimitBytes: 50 * 2 ** 20,
    storageLimitBytes: 8 * 2 ** 30,
  })
  expect(config.perMinute).toEqual({ sessions: 60, turns: 60, uploads: 20 })
  expect(Object.isFrozen(config)).toBe(true)
})

const wrong: [string, string][] = [
  ['PORT', 'seventy'],
  ['PORT', '70000'],
  ['HOST', 'not an address'],
  ['DATABASE_URL', 'mysql://localhost'],
  ['PUBLIC_URL', 'mosaic.example'],
  ['CORS_ORIGINS', 'https://app.example/path'],
  ['CORS_ORIGINS', '*'],
  ['ADZUNA_APP_ID', 'not an id'],
  ['SESSION_DAYS', '0'],
  ['SESSION_QUOTA_MB', '-1'],
  ['UPLOAD_LIMIT_MB', '1.5'],
  ['STORAGE_LIMIT_GB', 'much'],
  ['ADMIN_TOKEN', 'short'],
  ['SESSIONS_PER_MINUTE', 'no'],
  ['TURNS_PER_MINUTE', '0'],
  ['UPLOADS_PER_MINUTE', '0'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', 'yes'],
  ['OPENAI_API_KEY', 'two words'],
  ['OPENAI_BASE_URL', 'localhost:11434'],
  ['OPENAI_PRICE', 'cheap'],
  ['ANTHROPIC_BASE_URL', 'ftp://models.example'],
  ['AI_TOKENS_PER_SESSION', '0'],
  ['AI_SPEND_PER_DAY', 'much'],
  ['AI_AT_ONCE', '0'],
  // a model of nobody's, and a server whose models nobody knows
  ['OPENAI_MODEL', 'gpt-5.4-mini'],
]

test('a lane is on by its key, or by the address of a server that needs none', () => {
  expect(parseConfig({}).lanes.named).toEqual([])
  const [theirs] = parseConfig({ OPENAI_API_KEY: 'sk-1' }).lanes.named
  expect(theirs).toMatchObject({ lane: 'openai', baseUrl: 'https://api.openai.com/v1', transcribeModel: 'whisper-1' })
  const [own] = parseConfig({ OPENAI_BASE_URL: 'http://localhost:11434/v1/', OPENAI_MODEL: 'qwen3:8b' }).lanes.named
  expect(own).toMatchObject({ baseUrl: 'http://localhost:11434/v1', model: 'qwen3:8b', transcribeModel: null })
  expect(parseConfig({ ANTHROPIC_API_KEY: 'k' }).lanes.named).toMatchObject([{ lane: 'anthropic', price: null }])
})

test('a server of one’s own needs the name of its model, and money needs prices', () => {
  expect(problemsOf({ OPENAI_BASE_URL: 'http://localhost:11434/v1' })).toEqual([expect.stringContaining('OPENAI_MODEL is needed')])
  expect(problemsOf({ OPENAI_API_KEY: 'k', AI_SPEND_PER_DAY: '5' })).toEqual([expect.stringContaining('OPENAI_PRICE is needed')])
  const { budget } = parseConfig({ OPENAI_API_KEY: 'k', OPENAI_PRICE: '0.40,1.60', AI_SPEND_PER_DAY: '5' }).lanes
  expect(budget).toEqual({ tokens: { session: 200_000, day: 5_000_000 }, money: { session: null, day: 5 } })
})

test.each(wrong)('a bad %s (%s) is one sentence that names it and does not repeat it', (name, value) => {
  const problems = problemsOf({ [name]: value })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(new RegExp(`^${name} .+\\.$`))
})

const aws = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret-value' }

test.each([
  's3://secret-value@bucket?region=x',
  'secret-value',
  'https://bucket.s3.example/',
  's3://Secret-Value',
  's3://bucket/secret-value?region=x',
  's3://bucket?region=x&profile=secret-value',
  's3://bucket?endpoint=secret-value',
  's3://bucket?endpoint=ftp://secret-value',
  's3://bucket',
  's3://bucket?region=secret value',
])('a STORAGE_URL like %s is refused without being repeated', (address) => {
  const [problem = '', ...others] = problemsOf({ STORAGE_URL: address, ...aws })
  expect(problem).toMatch(/^STORAGE_URL (must|takes) .+\.$/)
  expect(problem.toLowerCase()).not.toContain('secret-value')
  expect(others).toEqual([])
})

test('files go to a bucket with keys of their own, and to the disk without STORAGE_URL, whatever other programs’ keys are set', () => {
  expect(parseConfig(aws).storage).toBeNull()
  const keys = { accessKeyId: 'id', secretAccessKey: 'secret-value' }
  const own = parseConfig({ STORAGE_URL: 's3://bucket?endpoint=http://127.0.0.1:9000', ...aws }).storage
  expect(own).toEqual({ bucket: 'bucket', endpoint: 'http://127.0.0.1:9000', region: 'us-east-1', ...keys })
  const amazons = parseConfig({ STORAGE_URL: 's3://my.bucket?region=eu-central-1', ...aws }).storage
  expect(amazons).toEqual({ bucket: 'my.bucket', endpoint: null, region: 'eu-central-1', ...keys })
  expect(problemsOf({ STORAGE_URL: 's3://bucket?region=x', AWS_ACCESS_KEY_ID: 'a b' })).toEqual([
    'AWS_ACCESS_KEY_ID must be a key without spaces.',
    'AWS_SECRET_ACCESS_KEY is needed with STORAGE_URL.',
  ])
})

test.each(['hooks.example/secret-value', 'ftp://hooks.example/secret-value', 'https://me:secret-value@hooks.example/'])(
  'an ALERT_WEBHOOK_URL like %s is refused without being repeated',
  (address) => {
    const [problem = '', ...others] = problemsOf({ ALERT_WEBHOOK_URL: address })
    expect(problem).toMatch(/^ALERT_WEBHOOK_URL must be .+\.$/)
    expect(problem).not.toContain('secret-value')
    expect(others).toEqual([])
  },
)

test('alerts may go to the operator’s own network, on any port', () => {
  expect(parseConfig({}).alertWebhookUrl).toBeNull()
  const address = 'http://chat.internal:8065/hooks/abc'
  expect(parseConfig({ ALERT_WEBHOOK_URL: address }).alertWebhookUrl).toBe(address)
})

test.each([
  ['facebook', 'no feed'],
  ['greenhouse', 'like greenhouse:acme'],
  ['greenhouse:acme/../x', 'like greenhouse:acme'],
  ['recruitee:evil.example/', 'like recruitee:acme'],
  ['remotive:acme', 'like remotive'],
  ['file:/postings.txt', 'like file:/path.jsonl'],
  ['adzuna:xx:cook', 'like adzuna:gb:care assistant'],
  ['adzuna:gb:cook', 'ADZUNA_APP_ID'],
  ['constructor', 'no feed'],
])('a feed %s is refused by its name with what to do', (name, hint) => {
  const [problem, ...others] = problemsOf({ FEEDS: `sample,${name}`, ADZUNA_APP_KEY: 'abc' })
  expect(problem).toContain(`FEEDS names ${name}`)
  expect(problem).toContain(hint)
  expect(others).toEqual([])
})

test('every kind of feed is taken, and one named twice is read once', () => {
  const all =
    'sample,greenhouse:a,lever:a,lever-eu:a,ashby:a.b,smartrecruiters:A,workable:a,recruitee:a,remotive,arbeitnow,remoteok,adzuna:gb:cook,pages'
  const config = parseConfig({ FEEDS: `${all}, file:/x.jsonl.gz,remotive`, ADZUNA_APP_ID: 'a', ADZUNA_APP_KEY: 'b' })
  expect(config.feeds).toEqual([...all.split(','), 'file:/x.jsonl.gz'])
})

test('all problems are told at once', () => {
  expect(problemsOf({ PORT: 'x', TRUST_PROXY: 'x', STORAGE_URL: 'x', ...aws })).toHaveLength(3)
})
