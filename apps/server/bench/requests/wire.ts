import { Agent, request } from 'node:http'

/** Connections that are kept, as a browser or a proxy keeps them. */
const shared = new Agent({ keepAlive: true, maxSockets: 8, scheduling: 'lifo' })

export interface Sent {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Somebody at a server: their key says who. */
export interface Person {
  readonly key: string
}

/** Sends one request and reads its whole answer. @throws Error with what was answered when that is no success. */
export function send(url: string, sent: Sent, person?: Person, agent = shared): Promise<string> {
  return new Promise((resolve, reject) => {
    const { method, path, body, headers = {} } = sent
    const bytes = body === undefined ? undefined : Buffer.from(body)
    const asked = request(
      url + path,
      {
        agent,
        method,
        headers: {
          ...(person && { authorization: `Bearer ${person.key}` }),
          ...(bytes && { 'content-type': 'application/json', 'content-length': bytes.length }),
          ...headers,
        },
      },
      (answer) => {
        let text = ''
        answer
          .setEncoding('utf8')
          .on('data', (chunk: string) => (text += chunk))
          .on('error', reject)
          .on('end', () =>
            answer.statusCode === 200 ? resolve(text) : reject(new Error(`${path} answered ${answer.statusCode}: ${text.slice(0, 500)}`)),
          )
      },
    )
    asked
      .on('error', (error: NodeJS.ErrnoException) => {
        // a kept connection may be given up by the server at the very moment it is used again
        if (asked.reusedSocket && error.code === 'ECONNRESET') send(url, sent, person, agent).then(resolve, reject)
        else reject(error)
      })
      .end(bytes)
  })
}

/** A read as tRPC's clients send it alone. */
export const query = (path: string, input?: unknown): Sent => ({
  method: 'GET',
  path: `/trpc/${path}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`,
})

/** A change as tRPC's clients send it alone. */
export const mutation = (path: string, input: unknown = {}): Sent => ({
  method: 'POST',
  path: `/trpc/${path}`,
  body: JSON.stringify(input),
})

/** Reads in one request as our page sends them: by POST, answered line by line as each is ready. */
export const batch = (reads: readonly (readonly [path: string, input?: unknown])[]): Sent => ({
  method: 'POST',
  path: `/trpc/${reads.map(([path]) => path).join(',')}?batch=1`,
  body: JSON.stringify(Object.fromEntries(reads.map(([, input], at) => [at, input ?? null]).filter(([, input]) => input !== null))),
  headers: { 'trpc-accept': 'application/jsonl' },
})

/** The data of a plain answer. */
export const dataOf = <T>(answer: string): T => (JSON.parse(answer) as { result: { data: T } }).result.data
