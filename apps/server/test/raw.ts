import { type IncomingHttpHeaders, request } from 'node:http'

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The code of `{error: {code}}`, or of tRPC's `data.failure`. */
  readonly code: string | undefined
}

/** A request whose headers are exactly these: `fetch` adds and forbids some. */
export function raw(
  url: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string | Uint8Array } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, code: codeOf(text) })
      })
      answer.on('error', reject)
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

function codeOf(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text)
    return error?.data?.failure?.code ?? error?.code
  } catch {
    return undefined
  }
}
