import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type S3Options, type S3Store, s3Store } from '@mosaic/files/s3'
import { type S3, s3Keys } from '../../../test/s3.ts'

export interface OpenBucket extends AsyncDisposable {
  readonly store: S3Store
  readonly options: S3Options
}

/** A store in a bucket of its own. */
export async function storeIn(s3: S3, given: Partial<S3Options> = {}): Promise<OpenBucket> {
  const folder = await mkdtemp(join(tmpdir(), 'mosaic-spool-'))
  const options = {
    bucket: given.bucket ?? (await s3.bucket()),
    endpoint: s3.endpoint,
    region: 'us-east-1',
    accessKeyId: s3Keys.AWS_ACCESS_KEY_ID,
    secretAccessKey: s3Keys.AWS_SECRET_ACCESS_KEY,
    spool: join(folder, 'spool'),
    ...given,
  }
  const store = s3Store(options)
  const dispose = async () => {
    store.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { store, options, [Symbol.asyncDispose]: dispose }
}
