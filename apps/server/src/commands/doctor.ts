import { randomUUID } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { LaneFailure } from '@mosaic/core/lane/failure'
import { checkDatabase } from '@mosaic/db/maintenance'
import { pendingMigrations } from '@mosaic/db/migrate'
import { engineOf } from '@mosaic/db/open'
import { totals } from '@mosaic/db/sessions'
import { createReader } from '@mosaic/documents/read'
import { builtReader } from '@mosaic/documents/reader/built'
import type { FileStore } from '@mosaic/files/store'
import type { Config } from '../config.ts'
import { lanesOf } from '../lanes.ts'
import { openConfigured, openDataDir } from '../open.ts'
import { diskFiles, openStore } from '../storage.ts'
import type { Command } from './command.ts'

const giga = 2 ** 30

interface Finding {
  readonly good: boolean
  readonly text: string
}

export const doctor: Command = {
  name: 'doctor',
  args: [],
  what: 'look at configuration, disk, database and AI lanes',
  async run(config, say) {
    const findings = [
      settings(config),
      await disk(config),
      ...(await database(config)),
      await files(config),
      await reading(),
      ...(await lanes(config)),
    ]
    for (const { good, text } of findings) say(`${good ? 'ok ' : 'BAD'} ${text}`)
    return findings.every(({ good }) => good) ? 0 : 1
  },
}

function settings({ port, host, publicUrl, corsOrigins, adminToken, trustProxy, alertWebhookUrl }: Config): Finding {
  const said = [
    `http://${host}:${port}`,
    publicUrl === null ? 'PUBLIC_URL unset: cookies are not Secure' : publicUrl,
    `${corsOrigins.length} CORS_ORIGINS`,
    `TRUST_PROXY ${trustProxy}`,
    // its host alone: whoever knows the whole address can post there
    alertWebhookUrl === null ? 'ALERT_WEBHOOK_URL unset: alerts go to the log only' : `alerts go to ${new URL(alertWebhookUrl).host} too`,
    `ADMIN_TOKEN ${adminToken === null ? 'unset: figures for this machine only' : 'set'}`,
  ]
  return { good: true, text: said.join('; ') }
}

async function disk(config: Config): Promise<Finding> {
  try {
    await openDataDir(config)
    const { bavail, bsize } = await statfs(config.dataDir)
    const free = bavail * bsize
    const text = `${config.dataDir} is writable, ${(free / giga).toFixed(1)} GB free of ${(config.limits.storageLimitBytes / giga).toFixed(1)} GB that may be used`
    return { good: true, text }
  } catch (error) {
    return { good: false, text: String((error as Error).message) }
  }
}

async function database(config: Config): Promise<Finding[]> {
  try {
    const db = await openConfigured(config)
    try {
      const pending = await pendingMigrations(db)
      const check = await checkDatabase(db)
      const { sessions } = pending.length === 0 ? await totals(db) : { sessions: 0 }
      return [
        { good: check === 'ok', text: `${engineOf(db)} answers; its own check says: ${check}; ${sessions} sessions` },
        { good: true, text: pending.length === 0 ? 'no migration is waiting' : `${pending.length} migrations run at the next start` },
      ]
    } finally {
      await db.destroy()
    }
  } catch (error) {
    return [{ good: false, text: String((error as Error).message) }]
  }
}

/** Keeps a few bytes of nobody's, reads them back and takes them away. */
async function files(config: Config): Promise<Finding> {
  const { storage, dataDir } = config
  const place =
    storage === null
      ? `the folder files in ${dataDir}`
      : `the bucket ${storage.bucket} (${storage.endpoint === null ? storage.region : new URL(storage.endpoint).host})`
  const { files: store, close } = await openStore(config)
  const [key, word] = [`doctor-${randomUUID()}`, 'nothing of anybody']
  try {
    await store.put(key, Readable.from([Buffer.from(word)]))
    const read = await text(store.get(key))
    await store.remove(key)
    const left = storage === null ? 0 : await countOf(diskFiles(dataDir))
    const rest = left === 0 ? '' : `; ${left} files still lie in ${dataDir}: "pnpm mosaic files move" brings them there`
    return { good: read === word && left === 0, text: `files are kept in ${place}, read back and taken away${rest}` }
  } catch (error) {
    return { good: false, text: `files cannot be kept in ${place}: ${(error as Error).message}` }
  } finally {
    close()
  }
}

async function countOf(store: FileStore): Promise<number> {
  let count = 0
  for await (const _ of store.list()) count++
  return count
}

async function reading(): Promise<Finding> {
  const reader = createReader()
  const note = reader.isolation()
  await reader.close()
  const start = builtReader() ? '' : '; it runs from source and starts slower: `pnpm build` makes what starts faster'
  return { good: true, text: (note ?? 'documents are read in a process without network') + start }
}

/** Each lane is asked for one word of nobody's. */
async function lanes(config: Config): Promise<Finding[]> {
  if (config.lanes.named.length === 0) return [{ good: true, text: 'no AI lane: the rules answer everything' }]
  const made = lanesOf(config.lanes)
  try {
    return await Promise.all(
      made.named.map(async ({ model, transcriber, price }): Promise<Finding> => {
        const name = `${model.lane} (${model.model} at ${model.host}${transcriber ? `, hears with ${transcriber.model}` : ''})`
        try {
          const form = await made.probe(model.lane)
          return {
            good: true,
            text: `${name} answers in ${formWords[form]}; ${price === null ? 'no price set: only tokens are counted' : 'money is counted'}`,
          }
        } catch (error) {
          const reason = error instanceof LaneFailure ? error.reason : 'broken'
          return { good: false, text: `${name} does not answer: ${reason}` }
        }
      }),
    )
  } finally {
    await made.close()
  }
}

const formWords = { json_schema: 'the form it is given', json_object: 'JSON', text: 'plain text' } as const
