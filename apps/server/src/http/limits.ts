import { isIPv6 } from 'node:net'
import type { LimitName } from '@mosaic/api/context'
import { Failure } from '@mosaic/core/failure'
import type { ProcessSecret } from '@mosaic/vault/secret'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Config } from '../config.ts'

const opensPerMinute = 20
/** Far more than anybody clicks: what a script may write, so that no session fills the disk that all share. */
const changesPerMinute = 600

/** Counts uses by session or, hashed with a secret of this process, by address. @throws Failure `rate_limited` that tells when to try again. */
export type Spend = (limit: LimitName, who: { readonly session: string | null; readonly address: string }) => Promise<void>

export function createLimits(perMinute: Config['perMinute'], secret: ProcessSecret): Spend {
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: 60 })
  const limiters: Record<LimitName, RateLimiterMemory> = {
    sessions: limiter(perMinute.sessions),
    opens: limiter(opensPerMinute),
    turns: limiter(perMinute.turns),
    uploads: limiter(perMinute.uploads),
    changes: limiter(changesPerMinute),
  }
  return async (limit, { session, address }) => {
    const key = session ?? Buffer.from(secret.limiterKey(networkOf(address))).toString('base64url')
    try {
      await limiters[limit].consume(key)
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
      throw new Failure('rate_limited', `Too many at once. Try again in ${retryAfterSeconds} seconds.`, { retryAfterSeconds })
    }
  }
}

/** An IPv6 address counts by its /64: one household has that many. IPv4 written as IPv6 is the same address. */
function networkOf(given: string): string {
  const address = given.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const groups = address.includes('::')
    ? [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
    : left
  return groups.slice(0, 4).join(':')
}
