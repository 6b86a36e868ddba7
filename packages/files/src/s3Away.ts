import { NoSuchBucket, S3ServiceException } from '@aws-sdk/client-s3'
import { StoreAway } from './store.ts'

const refusedKeys = new Set(['InvalidAccessKeyId', 'SignatureDoesNotMatch'])
const wrongRegion = new Set(['PermanentRedirect', 'IllegalLocationConstraintException', 'AuthorizationHeaderMalformed'])
/** The client knows the store's time once it was told. */
const wrongClock = 'RequestTimeTooSkewed'
const laterStatus = new Set([408, 429])

/** Whether the same request may go well a moment later: not what the store refused. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return true
  const { httpStatusCode: status = 500 } = error.$metadata
  return status >= 500 || laterStatus.has(status) || error.name === wrongClock
}

/** What went wrong between here and the bucket, in words for whoever runs the server. */
export function awayOf(error: unknown): StoreAway {
  return error instanceof StoreAway ? error : new StoreAway(reasonOf(error), { cause: error })
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (error instanceof NoSuchBucket || name === 'NoSuchBucket') return 'there is no such bucket there; make it, or correct its name'
  if (wrongRegion.has(name)) return 'the bucket is in another region; name it as region='
  if (refusedKeys.has(name)) return 'it does not take AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY; correct them'
  if (name === 'AccessDenied') return 'these keys may not list, read, write and delete there; allow them to'
  if (name === wrongClock) return "this machine's clock is wrong; set it"
  if (error instanceof S3ServiceException) return `it answers ${name} (${error.$metadata.httpStatusCode ?? 'no status'})`
  return `it does not answer (${codeOf(error)}); correct endpoint= or bring it up`
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
