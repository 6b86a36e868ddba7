// the package brings no types, and those of its ancestor describe another version
declare module '@20minutes/s3rver' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export default class S3rver {
    constructor(options: { readonly directory: string; readonly silent: boolean })
    readonly store: { putBucket(name: string): Promise<unknown> }
    callback(): (request: IncomingMessage, response: ServerResponse) => void
  }
}
