import { join } from 'node:path'
import { installationId } from '@mosaic/db/installation'
import type { Db } from '@mosaic/db/open'
import { diskStore } from '@mosaic/files/disk'
import { type FileStore, StoreAway, StoreTaken } from '@mosaic/files/store'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { ConfigError } from './configError.ts'

/** The variables of the store of files. */
export const StorageVariables = z.object({
  STORAGE_URL: z.string().optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
})

/** A bucket of an S3-compatible store. */
export interface StorageConfig {
  readonly bucket: string
  /** Null for Amazon's own. */
  readonly endpoint: string | null
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** What stores with an address of their own are asked for when nobody named a region. */
const usualRegion = 'us-east-1'
const like = 's3://bucket?endpoint=https://s3.example&region=eu-central-1'

/** Where files go, null for the disk. Keys that other programs of this machine use are looked at only with a STORAGE_URL. */
export function storageConfig(given: z.infer<typeof StorageVariables>): { config: StorageConfig | null; problems: string[] } {
  const { STORAGE_URL: address, AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = given
  if (address === undefined) return { config: null, problems: [] }
  const problems = Object.entries({ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey })
    .filter(([, value]) => !/^[\x21-\x7e]+$/.test(value))
    .map(([name, value]) => `${name} ${value === '' ? 'is needed with STORAGE_URL' : 'must be a key without spaces'}.`)
  const bucket = bucketOf(address)
  if (typeof bucket === 'string') problems.push(`STORAGE_URL ${bucket}.`)
  if (typeof bucket === 'string' || problems.length > 0) return { config: null, problems }
  return { config: { ...bucket, accessKeyId, secretAccessKey }, problems }
}

function bucketOf(address: string): Pick<StorageConfig, 'bucket' | 'endpoint' | 'region'> | string {
  if (!URL.canParse(address) || !address.startsWith('s3://')) return `must be an address like ${like}; leave it out for files in DATA_DIR`
  const { host: bucket, pathname, searchParams, username, password } = new URL(address)
  if (username !== '' || password !== '') return 'must hold no keys: they go into AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'
  if (!/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/.test(bucket)) return `must name a bucket, 3 to 63 small letters, digits, dots and hyphens: ${like}`
  if (pathname !== '' && pathname !== '/') return 'must name a bucket alone, without a folder in it'
  const unknown = [...searchParams.keys()].find((name) => name !== 'endpoint' && name !== 'region')
  if (unknown !== undefined) return 'takes endpoint= and region= and nothing else'
  const endpoint = searchParams.get('endpoint')
  if (endpoint !== null && !(URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol)))
    return 'must have an endpoint= like https://s3.example or http://127.0.0.1:9000'
  const region = searchParams.get('region') ?? (endpoint === null ? '' : usualRegion)
  if (!/^[\w-]+$/.test(region)) return 'must have the region= of the bucket, like eu-central-1'
  return { bucket, endpoint, region }
}

interface Places {
  readonly dataDir: string
  readonly storage: StorageConfig | null
}

/** The store of sealed files, and how it ends. */
export interface OpenStore {
  readonly files: FileStore
  /** Takes the store for the installation whose database this is. @throws ConfigError when it does not answer, refuses, or is another one's. */
  readonly claim: (db: Db) => Promise<void>
  readonly close: () => void
}

/** Sealed files where the configuration has them. */
export async function openStore({ dataDir, storage }: Places): Promise<OpenStore> {
  if (storage === null) return { files: diskFiles(dataDir), claim: claiming(diskFiles(dataDir), null), close: () => undefined }
  // 20 MB of a client that most installations have no use for
  const { s3Store } = await import('@mosaic/files/s3')
  const files = s3Store({ ...storage, spool: join(dataDir, 'outgoing') })
  return { files, claim: claiming(files, storage), close: files.close }
}

function claiming(files: FileStore, storage: StorageConfig | null) {
  return async (db: Db): Promise<void> => {
    try {
      await files.claim(await installationId(db, uuid()))
    } catch (error) {
      throw error instanceof StoreAway || error instanceof StoreTaken ? new ConfigError([toldOf(error, storage)]) : error
    }
  }
}

/** The files in DATA_DIR. */
export const diskFiles = (dataDir: string): FileStore => diskStore(join(dataDir, 'files'))

/** Why a bucket cannot be used, and what to do, without a key in it. */
function toldOf(error: StoreAway | StoreTaken, storage: StorageConfig | null): string {
  if (storage === null)
    return 'DATA_DIR holds the files of another database, which would be swept: is DATABASE_URL missing, or another one? If nobody needs those files any more, delete its folder files.'
  const name = storage.endpoint === null ? storage.bucket : `${storage.bucket} at ${new URL(storage.endpoint).host}`
  if (error instanceof StoreAway) return `STORAGE_URL names the bucket ${name}: ${error.message}.`
  return `STORAGE_URL names the bucket ${name}, which holds the files of another installation: give each its own. If nobody needs those any more, delete the object "owner" there.`
}
