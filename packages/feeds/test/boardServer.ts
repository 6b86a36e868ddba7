import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createOutbound, type Outbound, type OutboundTesting } from '@mosaic/feeds/outbound/outbound'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server of our own that stands in for all others: it answers by host and path. */
export interface BoardServer extends AsyncDisposable {
  readonly testing: OutboundTesting
  readonly outbound: Outbound
  /** What was asked for, as `host/path?query`, with the headers. */
  readonly asked: { readonly address: string; readonly headers: IncomingMessage['headers'] }[]
  /** Answers an address; one that is not known gets 404. */
  on(address: string, handler: Handler): void
}

/** A recorded shape, with an ETag as boards send it. */
export function shape(name: string): Handler {
  const body = readFileSync(new URL(`./shapes/${name}.json`, import.meta.url))
  const etag = `W/"${name}-${body.length}"`
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
    response.writeHead(200, { 'content-type': 'application/json', etag }).end(body)
  }
}

export const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    void response.writeHead(code, headers).end()

export const says =
  (body: string, type = 'application/json'): Handler =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': type }).end(body)

export async function startBoards(): Promise<BoardServer> {
  const handlers = new Map<string, Handler>()
  const asked: BoardServer['asked'] = []
  const server = createServer((request, response) => {
    const address = (request.url ?? '').slice(1)
    asked.push({ address, headers: request.headers })
    const handler = handlers.get(address) ?? handlers.get(address.split('?')[0] ?? '') ?? status(404)
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const testing: OutboundTesting = {
    standIn: ({ host, pathname, search }) => new URL(`http://127.0.0.1:${port}/${host}${pathname}${search}`),
    perSecond: 1000,
  }
  const outbound = createOutbound('Mosaic test', testing)
  return {
    testing,
    outbound,
    asked,
    on: (address, handler) => void handlers.set(address, handler),
    async [Symbol.asyncDispose]() {
      await outbound.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
