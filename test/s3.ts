import { AsyncLocalStorage } from 'node:async_hooks'
import crypto, { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'

// it makes the tokens that lists go on by with DES, which OpenSSL 3 has put aside; three times the same key is the same cipher
for (const make of ['createCipheriv', 'createDecipheriv'] as const) {
  const original = Reflect.get(crypto, make) as (...given: readonly unknown[]) => unknown
  Reflect.set(crypto, make, (algorithm: unknown, key: Buffer, ...rest: readonly unknown[]) =>
    algorithm === 'des' ? original('des-ede3-cbc', Buffer.concat([key, key, key]), ...rest) : original(algorithm, key, ...rest),
  )
}

/** The keys that the server takes; it refuses a signature that does not fit them. */
export const s3Keys = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' }

/** What is done in the place of an answer; true when it was. */
type Fault = (request: IncomingMessage, response: ServerResponse) => boolean

/** A real S3 server on a free port. */
export interface S3 extends AsyncDisposable {
  readonly endpoint: string
  /** `METHOD /path` of every request so far. */
  readonly asked: string[]
  /** Makes a bucket of its own and gives its name. */
  bucket(): Promise<string>
  /** From now on each request goes through this first; without one the server answers again. */
  fail(fault?: Fault): void
  /** Nothing answers at its address any more until `up`. */
  down(): Promise<void>
  up(): Promise<void>
}

export async function startS3(): Promise<S3> {
  const directory = await mkdtemp(join(tmpdir(), 'mosaic-s3-'))
  const s3 = new S3rver({ directory, silent: true })
  // it forgets the last slash of `/bucket/?…` when it checks who signed: such a list is let through, everything else has to fit
  const asking = new AsyncLocalStorage<string>()
  Object.defineProperty(s3, 'allowMismatchedSignatures', { get: () => /^\/[^/?]+\/\?/.test(asking.getStore() ?? '') })
  const answer = s3.callback()
  const asked: string[] = []
  let fault: Fault | undefined
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (!fault?.(request, response)) asking.run(request.url ?? '', () => answer(request, response))
  })
  let port = 0
  const up = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await up()
  port = (server.address() as AddressInfo).port
  const down = async () => {
    if (!server.listening) return
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    asked,
    async bucket() {
      const name = `mosaic-${randomUUID()}`
      await s3.store.putBucket(name)
      return name
    },
    fail(next) {
      fault = next
    },
    down,
    up,
    async [Symbol.asyncDispose]() {
      await down()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Answers as S3 does when it is overrun. */
export const busy: Fault = (request, response) => {
  request.resume()
  response.writeHead(503, { 'content-type': 'application/xml' })
  response.end('<?xml version="1.0"?><Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>')
  return true
}
