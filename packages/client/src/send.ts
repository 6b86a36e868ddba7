import { BytesError, failureIn } from './failure.ts'
import type { Reach } from './links.ts'

/** One request of bytes. */
export interface Ask {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: FormData | string
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** Told the share that went out, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined
}

/** Sends by fetch; by XMLHttpRequest where progress is wanted, which alone tells it. @throws BytesError with what the server said. */
export async function send(reach: Reach, ask: Ask): Promise<Response> {
  const isWatched = ask.onProgress !== undefined && typeof XMLHttpRequest !== 'undefined'
  const answer = await (isWatched ? byXhr(reach, ask) : byFetch(reach, ask))
  ask.onProgress?.(1)
  if (answer.ok) return answer
  const failure = failureIn(await answer.json().catch(() => null))
  if (failure) throw new BytesError(failure)
  throw new Error(`The server answered ${answer.status}.`)
}

function byFetch({ url, headers, fetch }: Reach, { method, path, body, headers: own, signal }: Ask): Promise<Response> {
  return fetch(`${url}${path}`, { method, headers: { ...headers, ...own }, body: body ?? null, signal: signal ?? null })
}

function byXhr({ url, headers }: Reach, { method, path, body, headers: own, signal, onProgress }: Ask): Promise<Response> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    xhr.open(method, `${url}${path}`)
    xhr.withCredentials = !('authorization' in headers)
    for (const [name, value] of Object.entries({ ...headers, ...own })) xhr.setRequestHeader(name, value)
    xhr.upload.onprogress = ({ lengthComputable, loaded, total }) => lengthComputable && onProgress?.(loaded / total)
    xhr.onload = () => resolve(new Response(xhr.responseText, { status: xhr.status, headers: { 'content-type': 'application/json' } }))
    xhr.onerror = () => reject(new TypeError('The server was not reached.'))
    xhr.onabort = () => reject(signal?.reason ?? new DOMException('The upload was stopped.', 'AbortError'))
    signal?.addEventListener('abort', () => xhr.abort(), { once: true })
    xhr.send(body ?? null)
  })
}
