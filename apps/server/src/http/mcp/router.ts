import { getRequestListener } from '@hono/node-server'
import { createMcpHandler, isLegacyRequest, type Server, WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/server'
import { Failure } from '@mosaic/core/failure'
import express, { type Response as Answer, type Request as Asked, type NextFunction, Router } from 'express'
import { contextOf, type Doors } from '../caller.ts'
import { requestIdOf } from '../requestId.ts'
import { batchAtMost, bodyLimitBytes } from '../trpc.ts'
import { mcpServer, type Serving } from './server.ts'
import { offeredTools } from './tools.ts'

/** `POST /mcp`: the Model Context Protocol over the same procedures, without a state between requests; it answers in JSON. */
export function mcpRouter(doors: Doors, failed: (code: string) => void): Router {
  const { log } = doors.app.parts
  const tools = offeredTools()
  const router = Router()
  router.post('/mcp', express.json({ limit: bodyLimitBytes }), async (req, res, next) => {
    const message = messageOf(req)
    const context = contextOf(doors, req, res)
    if (context.via !== 'bearer') throw new Failure('session_required', 'Send the key of a session: Authorization: Bearer msk_…')
    await context.openSession()
    const serving: Serving = {
      context,
      tools,
      failed({ code }, error) {
        failed(code)
        if (code === 'internal') log.error('tool_failed', error, { requestId: requestIdOf(res) })
      },
    }
    res.set('Cache-Control', 'no-store')
    await passOn((request) => answer(request, message, () => mcpServer(serving)), req, res, next)
  })
  // nothing is pushed and no session is kept, so there is nothing to listen to or to delete
  router.all('/mcp', (_req, res) => void res.set('Allow', 'POST').status(405).end())
  return router
}

function messageOf({ body }: Asked): unknown {
  const isReadable = typeof body === 'object' && !(Array.isArray(body) && body.length > batchAtMost)
  if (!isReadable) throw new Failure('malformed', 'Send one JSON-RPC message, or at most ten.')
  return body
}

function passOn(reply: (request: Request) => Promise<Response>, req: Asked, res: Answer, next: NextFunction): Promise<void> {
  return getRequestListener(reply, { overrideGlobalObjects: false, errorHandler: (error) => next(error) })(req, res)
}

/** The revision of 2026 names itself in each request; those before it shake hands first and are answered from the same server. */
async function answer(request: Request, parsedBody: unknown, serve: () => Server): Promise<Response> {
  if (!(await isLegacyRequest(request, parsedBody)))
    return createMcpHandler(serve, { legacy: 'reject', maxSubscriptions: 0 }).fetch(request, { parsedBody })
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  const server = serve()
  await server.connect(transport)
  try {
    return await transport.handleRequest(request, { parsedBody })
  } finally {
    await server.close()
  }
}
