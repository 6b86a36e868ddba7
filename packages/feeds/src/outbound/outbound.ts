import { lookup as resolve } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import PQueue from 'p-queue'
import { Agent, fetch, type Response } from 'undici'
import { isPublicAddress } from './addresses.ts'
import { bytesOf, textOf } from './body.ts'
import { limitMs, retryAtOf, Unreached, unreached } from './unreached.ts'

/** What a server said of an answer, to be asked later whether it changed. */
export interface Validator {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface Asking {
  /** From an earlier answer of the same address: when nothing changed, the answer is null. */
  readonly since?: Validator | null
  /** Bytes that are read at most, unpacked. */
  readonly atMost?: number
  readonly accept?: string
  readonly signal?: AbortSignal
}

export interface Answer {
  readonly text: string
  readonly validator: Validator
  /** The address that answered, after redirects. */
  readonly url: string
}

/** The one way out of this machine to servers that nobody here runs. */
export interface Outbound {
  /** What stands at an address, null when it is as it was. @throws Unreached */
  get(url: string, asking?: Asking): Promise<Answer | null>
  close(): Promise<void>
}

/** For tests alone: no setting of a running server leads here. */
export interface OutboundTesting {
  /** The address that is asked in the place of another one. */
  readonly standIn?: (url: URL) => URL
  /** Whether an address may be connected to. */
  readonly isAllowed?: (address: string) => boolean
  /** Names to addresses. */
  readonly resolve?: typeof resolve
  /** Requests a second to one host. */
  readonly perSecond?: number
}

const hopsAtMost = 3
const pageBytes = 2 ** 20
const perSecond = 2
/** So many wait for one host at most: people may hand in addresses faster than anybody may be asked. */
const waitingAtMost = 60
/** Hosts whose turns are remembered; those that nobody waits for are forgotten first. */
const hostsAtMost = 1000
const redirects = new Set([301, 302, 303, 307, 308])

/**
 * HTTP as SAFETY asks for it: http and https on their own ports, only to public addresses, checked on the address that is connected to (so a
 * name cannot change in between) and again at each of at most three redirects; 10 seconds and `atMost` bytes in all (1 MB unless told
 * otherwise); no cookies. Two requests a second and two at once to one host.
 * @param userAgent who asks, for those who are asked.
 */
export function createOutbound(userAgent: string, testing: OutboundTesting = {}): Outbound {
  const isAllowed = testing.isAllowed ?? isPublicAddress
  const agent = new Agent({
    connections: 2,
    maxHeaderSize: 16_384,
    connect: { lookup: guarded(testing.resolve ?? resolve, isAllowed), timeout: limitMs },
  })
  const queues = new Map<string, PQueue>()

  function queueOf(host: string): PQueue {
    const known = queues.get(host)
    if (known) return known
    if (queues.size >= hostsAtMost) for (const [name, { size, pending }] of queues) if (size + pending === 0) queues.delete(name)
    const queue = new PQueue({ concurrency: 2, interval: 1000, intervalCap: testing.perSecond ?? perSecond, strict: true })
    queues.set(host, queue)
    return queue
  }

  async function inTurn<T>(host: string, work: () => Promise<T>): Promise<T> {
    const queue = queueOf(host)
    if (queue.size >= waitingAtMost) throw new Unreached('timed_out', 'Too many wait to ask it.')
    return queue.add(work)
  }

  function ask(url: URL, { since, accept = 'application/json', atMost = pageBytes, signal }: Asking): Promise<Answer | URL | null> {
    requireWeb(url, isAllowed)
    return inTurn(url.host, async () => {
      const limit = AbortSignal.timeout(limitMs)
      try {
        const response = await fetch(testing.standIn?.(url) ?? url, {
          dispatcher: agent,
          redirect: 'manual',
          headers: {
            accept,
            'user-agent': userAgent,
            ...(since?.etag ? { 'if-none-match': since.etag } : {}),
            ...(since?.lastModified ? { 'if-modified-since': since.lastModified } : {}),
          },
          signal: signal ? AbortSignal.any([signal, limit]) : limit,
        })
        return await answerOf(response, url, atMost)
      } catch (error) {
        throw unreached(error, limit)
      }
    })
  }

  return {
    async get(given, asking = {}) {
      let url = urlOf(given)
      for (let hop = 0; hop <= hopsAtMost; hop++) {
        const answer = await ask(url, asking)
        if (!(answer instanceof URL)) return answer
        url = answer
      }
      throw new Unreached('not_allowed', `It redirects more than ${hopsAtMost} times.`)
    },
    async close() {
      for (const queue of queues.values()) queue.clear()
      await agent.destroy()
    },
  }
}

async function answerOf(response: Response, url: URL, atMost: number): Promise<Answer | URL | null> {
  const { status, headers, body } = response
  if (status === 200) {
    const validator = { etag: headers.get('etag'), lastModified: headers.get('last-modified') }
    return { text: textOf(await bytesOf(body, atMost), headers.get('content-type')), validator, url: url.href }
  }
  await body?.cancel()
  if (status === 304) return null
  const location = headers.get('location')
  if (redirects.has(status) && location !== null) return urlOf(location, url)
  throw new Unreached('status', `It answered with status ${status}.`, {
    status,
    retryAt: retryAtOf(headers.get('retry-after'), Date.now()),
  })
}

function urlOf(text: string, base?: URL): URL {
  const url = URL.parse(text, base?.href)
  if (!url) throw new Unreached('not_allowed', 'This is no address.')
  return url
}

/** Before anything is resolved. An address written as such is never looked up, so it is checked here. */
function requireWeb({ protocol, port, username, password, hostname }: URL, isAllowed: (address: string) => boolean): void {
  if ((protocol !== 'http:' && protocol !== 'https:') || port !== '' || username !== '' || password !== '')
    throw new Unreached('not_allowed', 'Only http and https addresses on their own ports are asked, without a name and password in them.')
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) > 0 && !isAllowed(literal)) throw new Unreached('not_allowed', 'This address is not on the public Internet.')
}

/** A look-up that gives only addresses that may be connected to; one that may not spoils the name. */
function guarded(resolve: typeof import('node:dns').lookup, isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const [first] = addresses
      if (!first || !addresses.every(({ address }) => isAllowed(address)))
        return callback(new Unreached('not_allowed', 'This name does not lead to the public Internet.'), [])
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}
