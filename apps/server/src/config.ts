import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { type FeedKeys, feedProblem, pages } from '@mosaic/feeds/named'
import { z } from 'zod'
import { ConfigError } from './configError.ts'
import { type LanesConfig, LaneVariables, lanesConfig } from './lanes.ts'
import { type StorageConfig, StorageVariables, storageConfig } from './storage.ts'

const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${least} to ${most}` })
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`)
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)
const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
  error: 'must hold origins like https://app.example, without a path',
})
const url = (like: string) =>
  z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), { error: `must be an address like ${like}` })

const Environment = z.object({
  PORT: whole(0, 65_535).default(3000),
  HOST: z
    .string()
    .refine((text) => text === 'localhost' || isIP(text) > 0, { error: 'must be an IP address or localhost' })
    .default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be postgres://…; leave it out for SQLite in DATA_DIR')
    .optional(),
  PUBLIC_URL: url('https://mosaic.example').optional(),
  CORS_ORIGINS: list.pipe(z.array(origin)).default([]),
  FEEDS: list.default(['sample']),
  ADZUNA_APP_ID: z.string().regex(/^\w+$/, 'must be the ID that Adzuna gave, letters and digits').optional(),
  ADZUNA_APP_KEY: z.string().regex(/^\w+$/, 'must be the key that Adzuna gave, letters and digits').optional(),
  SESSION_DAYS: whole(1, 3650).default(30),
  SESSION_QUOTA_MB: whole(1, 100_000).default(85),
  UPLOAD_LIMIT_MB: whole(1, 100_000).default(50),
  STORAGE_LIMIT_GB: z.coerce.number({ error: 'must be a number' }).positive('must be above 0').default(8),
  ADMIN_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  SESSIONS_PER_MINUTE: whole(1, 1_000_000).default(60),
  TURNS_PER_MINUTE: whole(1, 1_000_000).default(60),
  UPLOADS_PER_MINUTE: whole(1, 1_000_000).default(20),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'must be silent, fatal, error, warn, info, debug or trace',
    })
    .default('info'),
  OCR: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  TRUST_PROXY: whole(0, 10).default(0),
  SUPPORT_CONTACT: z.string().max(300).optional(),
  OPERATOR_NAME: z.string().max(300).optional(),
  OPERATOR_ADDRESS: z.string().max(1000).optional(),
  HELP_RESOURCES: z.string().max(2000).optional(),
  NOTICE: z.string().max(500).optional(),
  ALERT_WEBHOOK_URL: url('https://hooks.example/services/alerts')
    .refine((text) => !/^\w+:\/\/[^/]*@/.test(text), { error: 'must be without a name and password before the host' })
    .optional(),
  ...StorageVariables.shape,
  ...LaneVariables.shape,
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** `postgres://…`, or the path of the SQLite file. */
  readonly database: string
  /** Where sealed files go; null for the folder `files` in `dataDir`. */
  readonly storage: StorageConfig | null
  readonly publicUrl: string | null
  readonly corsOrigins: readonly string[]
  readonly feeds: readonly string[]
  readonly feedKeys: FeedKeys
  readonly limits: {
    readonly sessionDays: number
    readonly sessionQuotaBytes: number
    readonly uploadLimitBytes: number
    readonly storageLimitBytes: number
  }
  readonly adminToken: string | null
  readonly perMinute: { readonly sessions: number; readonly turns: number; readonly uploads: number }
  readonly logLevel: string
  /** Where alerts go besides the log; a secret, as whoever knows it can post there. */
  readonly alertWebhookUrl: string | null
  readonly trustProxy: number
  /** Whether the words in scans and photos are recognised. */
  readonly pictures: boolean
  readonly lanes: LanesConfig
  readonly operator: {
    readonly name: string | null
    readonly address: string | null
    readonly contact: string | null
    readonly help: string | null
    readonly notice: string | null
  }
}

/** The SQLite file of a data folder. */
export const sqliteIn = (dataDir: string): string => resolve(dataDir, 'mosaic.db')

/** Stands where a data folder's database was copied to PostgreSQL: its SQLite file grows old from then on. */
export const movedMark = (dataDir: string): string => resolve(dataDir, 'moved-to-postgres')

/** The configuration, from nothing but the environment. @throws ConfigError with all problems at once. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(given)
  const problems = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`)
  const feedKeys = keysOf(parsed.data)
  const lanes = parsed.success ? lanesConfig(parsed.data) : null
  const storage = storageConfig(StorageVariables.parse(given))
  problems.push(...storage.problems)
  if (parsed.success) problems.push(...feedProblems(parsed.data.FEEDS, feedKeys), ...(lanes?.problems ?? []))
  if (!parsed.success || lanes === null || problems.length > 0) throw new ConfigError([...new Set(problems)])
  const { data } = parsed
  const dataDir = resolve(data.DATA_DIR)
  const mega = 2 ** 20
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    dataDir,
    database: data.DATABASE_URL ?? sqliteIn(dataDir),
    storage: storage.config,
    publicUrl: data.PUBLIC_URL ?? null,
    corsOrigins: data.CORS_ORIGINS,
    feeds: [...new Set(data.FEEDS)],
    feedKeys,
    limits: {
      sessionDays: data.SESSION_DAYS,
      sessionQuotaBytes: data.SESSION_QUOTA_MB * mega,
      uploadLimitBytes: data.UPLOAD_LIMIT_MB * mega,
      storageLimitBytes: Math.floor(data.STORAGE_LIMIT_GB * 2 ** 30),
    },
    adminToken: data.ADMIN_TOKEN ?? null,
    perMinute: { sessions: data.SESSIONS_PER_MINUTE, turns: data.TURNS_PER_MINUTE, uploads: data.UPLOADS_PER_MINUTE },
    logLevel: data.LOG_LEVEL,
    alertWebhookUrl: data.ALERT_WEBHOOK_URL ?? null,
    trustProxy: data.TRUST_PROXY,
    pictures: data.OCR === 'on',
    lanes: lanes.config,
    operator: {
      name: data.OPERATOR_NAME ?? null,
      address: data.OPERATOR_ADDRESS ?? null,
      contact: data.SUPPORT_CONTACT ?? null,
      help: data.HELP_RESOURCES ?? null,
      notice: data.NOTICE ?? null,
    },
  })
}

function keysOf(data: z.infer<typeof Environment> | undefined): FeedKeys {
  const { ADZUNA_APP_ID: id, ADZUNA_APP_KEY: key } = data ?? {}
  return { adzuna: id !== undefined && key !== undefined ? { id, key } : null }
}

function feedProblems(names: readonly string[], keys: FeedKeys): string[] {
  return names
    .filter((name) => name !== pages)
    .map((name) => feedProblem(name, keys))
    .filter((problem) => problem !== null)
    .map((problem) => `FEEDS ${problem}.`)
}
