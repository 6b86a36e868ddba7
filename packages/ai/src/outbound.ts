import { Agent, fetch as send } from 'undici'

/** How long a provider is waited for, in milliseconds, and how much it may say. */
export interface Patience {
  readonly connectMs: number
  /** Until the first byte, and between any two parts of an answer. */
  readonly firstByteMs: number
  /** The whole of one request with its repetitions. */
  readonly totalMs: number
  /** Bytes of one answer, unpacked. */
  readonly bytesAtMost: number
  /** A provider that asks to wait longer is not waited for. */
  readonly retryAfterMs: number
}

export const patience: Patience = { connectMs: 5000, firstByteMs: 15_000, totalMs: 60_000, bytesAtMost: 2 ** 20, retryAfterMs: 4000 }

/** An answer went on past `bytesAtMost`. */
export class TooMuch extends Error {}

/** What an SDK sends through: `fetch` with patience, and the connections to close at the end. */
export interface Outbound {
  readonly fetch: typeof globalThis.fetch
  close(): Promise<void>
}

export function outbound({ connectMs, firstByteMs, bytesAtMost, retryAfterMs }: Patience): Outbound {
  const dispatcher = new Agent({ connect: { timeout: connectMs }, headersTimeout: firstByteMs, bodyTimeout: firstByteMs })
  const guarded = async (url: Parameters<typeof send>[0], init?: Parameters<typeof send>[1]): Promise<Response> => {
    const answer = (await send(url, { ...init, dispatcher, redirect: 'error' })) as unknown as Response
    const headers = new Headers(answer.headers)
    // both SDKs obey this header: a wait that nobody would sit through is no retry
    if (waitAskedFor(headers) > retryAfterMs) headers.set('x-should-retry', 'false')
    return new Response(answer.body?.pipeThrough(atMost(bytesAtMost)) ?? null, { status: answer.status, headers })
  }
  return { fetch: guarded as unknown as typeof globalThis.fetch, close: () => dispatcher.destroy() }
}

/** Milliseconds that an answer asks to wait before the next request, 0 when it does not say. */
export function waitAskedFor(headers: Headers): number {
  const exact = Number(headers.get('retry-after-ms') ?? Number.NaN)
  if (Number.isFinite(exact)) return exact
  const given = headers.get('retry-after')
  if (given === null) return 0
  const seconds = Number(given)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(given) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : 0
}

function atMost(bytes: number): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength
      if (seen > bytes) controller.error(new TooMuch('the answer is larger than anybody asked for'))
      else controller.enqueue(chunk)
    },
  })
}
