import type { Tool } from '@modelcontextprotocol/server'
import { type Route, routes } from '@mosaic/api/routes'
import { schemaOf } from '../openapi/schema.ts'
import { type Described, describe, operationName } from '../rest/procedure.ts'

/** A procedure as an assistant sees it, and what calls it. */
export interface OfferedTool {
  readonly tool: Tool
  readonly route: Route
  readonly described: Described
}

const keyInTheTalk = 'It hands over a key, and what an assistant reads is kept in its talk'
const ownersAct = 'Starting, opening and ending a session is its owner’s own act'

/** The procedures that are no tools, each with the sentence that says why. */
export const leftOut: ReadonlyMap<string, string> = new Map([
  ['session.start', ownersAct],
  ['session.open', ownersAct],
  ['session.leave', ownersAct],
  ['session.end', ownersAct],
  ['session.rotate', keyInTheTalk],
  ['session.keys.create', keyInTheTalk],
  ['session.keys.remove', 'Whose key opens a session is for its owner to say'],
  ['session.draftKey', keyInTheTalk],
  ['session.update', 'It holds the agreement to an AI lane, which only the person can give'],
  ['session.feedback', 'It is for those without a session'],
  ['wimd.stream', 'It is a stream; wimd_chat answers the same'],
  ['resume.preview', 'It is a picture of pages, for eyes'],
])

/** Every route that is a tool, by the tool's name; its arguments are the procedure's input in the names of REST. */
export function offeredTools(): ReadonlyMap<string, OfferedTool> {
  return new Map(routes.filter(({ procedure }) => !leftOut.has(procedure)).map((route) => [operationName(route), offer(route)]))
}

function offer(route: Route): OfferedTool {
  const described = describe(route.procedure)
  const reads = described.type === 'query'
  const tool: Tool = {
    name: operationName(route),
    description: route.what,
    inputSchema: { ...schemaOf(described.input, 'input'), type: 'object' },
    annotations: { readOnlyHint: reads, destructiveHint: route.method === 'DELETE' },
  }
  return { tool, route, described }
}
