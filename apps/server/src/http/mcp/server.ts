import { type CallToolResult, ProtocolError, ProtocolErrorCode, Server } from '@modelcontextprotocol/server'
import type { Context } from '@mosaic/api/context'
import { failureOf } from '@mosaic/api/failures'
import type { Failure } from '@mosaic/core/failure'
import { wireFailure } from '../errors.ts'
import { callRoute, wireAnswer } from '../rest/call.ts'
import { fromWire } from '../rest/names.ts'
import { operationName } from '../rest/procedure.ts'
import { leftOut, type OfferedTool } from './tools.ts'

const instructions = `Mosaic holds what one person said and documented about themselves. What is not known is null: never fill it in.
Add or confirm a fact only in the person's own words, and ask before anything is changed or removed. Numbers come from Mosaic, never from you.`

/** What serves one request. */
export interface Serving {
  readonly context: Context
  readonly tools: ReadonlyMap<string, OfferedTool>
  /** Counts a refusal, and logs what failed on this server. */
  readonly failed: (failure: Failure, error: unknown) => void
}

/** The protocol's side of one request; a key that only looks is shown only what looks. */
export function mcpServer(serving: Serving): Server {
  const { context, tools } = serving
  const server = new Server({ name: 'mosaic', title: 'Mosaic', version: '0.1.0' }, { capabilities: { tools: {} }, instructions })
  server.setRequestHandler('tools/list', async () => {
    const { scope } = await context.openSession()
    const seen = [...tools.values()].filter(({ described }) => scope === 'full' || described.type === 'query')
    return { tools: seen.map(({ tool }) => tool) }
  })
  server.setRequestHandler('tools/call', ({ params }) => callTool(serving, params.name, params.arguments ?? {}))
  return server
}

async function callTool({ context, tools, failed }: Serving, name: string, given: Record<string, unknown>): Promise<CallToolResult> {
  const offered = tools.get(name)
  if (!offered) throw noTool(name)
  const { route, described } = offered
  try {
    const answered = await callRoute(context, route, described, fromWire(described.input, given))
    return route.status === 204 ? { content: [{ type: 'text', text: 'Done.' }] } : told(wireAnswer(route, described, answered))
  } catch (error) {
    const failure = failureOf(error)
    failed(failure, error)
    return { ...told(wireFailure(failure, context.requestId)), isError: true }
  }
}

function noTool(name: string): ProtocolError {
  const why = [...leftOut].find(([procedure]) => operationName({ procedure }) === name)?.[1]
  return new ProtocolError(
    ProtocolErrorCode.InvalidParams,
    why ? `This is no tool. ${why}.` : 'There is no such tool: tools/list names those there are.',
  )
}

/** The same for those who read the structure and those who read text. */
function told(answer: unknown): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer as Record<string, unknown> }
}
