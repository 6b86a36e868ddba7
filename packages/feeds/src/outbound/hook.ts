import { Agent, fetch } from 'undici'
import { limitMs, retryAtOf, Unreached, unreached } from './unreached.ts'

/** An address that the operator chose to be told things at. */
export interface Hook {
  /** Sends a message as JSON. @throws Unreached when it was not taken, whose message does not name the address: it may be a secret. */
  send(message: object, signal?: AbortSignal): Promise<void>
  close(): Promise<void>
}

/**
 * POST requests to one address, one at a time, 10 seconds each. As the operator names it, it may be on their own network and on any port; whatever
 * it answers is not read, and a redirect is not followed: it could lead to where the operator never meant to send anything.
 */
export function createHook(url: string, userAgent: string): Hook {
  const agent = new Agent({ connections: 1, maxHeaderSize: 16_384, connect: { timeout: limitMs } })
  return {
    async send(message, signal) {
      const limit = AbortSignal.timeout(limitMs)
      try {
        const { status, headers, body } = await fetch(url, {
          method: 'POST',
          dispatcher: agent,
          redirect: 'manual',
          headers: { 'content-type': 'application/json', 'user-agent': userAgent },
          body: JSON.stringify(message),
          signal: signal ? AbortSignal.any([signal, limit]) : limit,
        })
        await body?.cancel()
        if (status >= 200 && status < 300) return
        const redirected = status >= 300 && status < 400 ? ' Redirects are not followed: name the address that it leads to.' : ''
        throw new Unreached('status', `It answered with status ${status}.${redirected}`, {
          status,
          retryAt: retryAtOf(headers.get('retry-after'), Date.now()),
        })
      } catch (error) {
        throw unreached(error, limit)
      }
    },
    close: () => agent.destroy(),
  }
}
