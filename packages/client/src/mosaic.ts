import { createTRPCClient, type TRPCClient } from '@trpc/client'
import { bytesOver } from './bytes.ts'
import type { Face } from './face.ts'
import { linksTo } from './links.ts'

export interface MosaicOptions {
  /** Where Mosaic is: `https://mosaic.example`, or '' on its own pages. */
  readonly url: string
  /** `msk_…`; without it the browser's cookie says whose session it is. */
  readonly key?: string
  /** Instead of the global one. */
  readonly fetch?: typeof globalThis.fetch
}

/** All of Mosaic: the routers by name, and what travels as bytes. */
export interface Mosaic extends Pick<TRPCClient<Face>, 'session' | 'wimd' | 'ob' | 'resume'>, ReturnType<typeof bytesOver> {
  /** The bare tRPC client, for adapters that want it. */
  readonly trpc: TRPCClient<Face>
}

/** The client of one session on one server. */
export function createMosaic({ url, key, fetch = globalThis.fetch.bind(globalThis) }: MosaicOptions): Mosaic {
  const reach = {
    url: url.replace(/\/+$/, ''),
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, { ...init, credentials: key === undefined ? 'include' : 'omit' }),
  }
  const trpc = createTRPCClient<Face>({ links: linksTo(reach) })
  const { session, wimd, ob, resume } = trpc
  return { session, wimd, ob, resume, trpc, ...bytesOver(reach) }
}
