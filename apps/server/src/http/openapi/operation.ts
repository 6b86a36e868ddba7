import type { Route } from '@mosaic/api/routes'
import { wireName } from '../rest/names.ts'
import { describe, operationName, pathInputs } from '../rest/procedure.ts'
import { errorAnswers, openToAnyone } from './errors.ts'
import { type Json, schemaOf } from './schema.ts'

/** One line of the table of routes as an OpenAPI operation. */
export function operationOf(route: Route): Json {
  const { input, output } = describe(route.procedure)
  const params = pathInputs(route)
  const inputSchema = schemaOf(input, 'input')
  const reads = route.method === 'GET' || route.method === 'DELETE'
  const properties = Object.entries((inputSchema.properties ?? {}) as Record<string, Json>)
  const required = (inputSchema.required ?? []) as string[]
  const isPath = (name: string) => params.map(wireName).includes(name)
  const parameters = properties
    .filter(([name]) => isPath(name) || reads)
    .map(([name, schema]) => ({ name, in: isPath(name) ? 'path' : 'query', required: isPath(name) || required.includes(name), schema }))
  return {
    operationId: operationName(route),
    tags: [route.procedure.split('.')[0]],
    summary: route.what,
    ...(openToAnyone.has(route.procedure) || route.starts ? { security: [{}, { bearer: [] }, { cookie: [] }] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(reads || properties.every(([name]) => isPath(name)) ? {} : { requestBody: bodyOf(route, inputSchema, isPath) }),
    responses: { ...answerOf(route, schemaOf(output, 'output')), ...errorAnswers(route) },
  }
}

const jobPosting = {
  type: 'object',
  description: 'A JobPosting of schema.org',
  required: ['@type'],
  properties: { '@type': { const: 'JobPosting' } },
}

function bodyOf({ body, standard }: Route, inputSchema: Json, isPath: (name: string) => boolean): Json {
  const properties = inputSchema.properties as Record<string, Json>
  const schema = body
    ? properties[body]
    : {
        ...inputSchema,
        properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !isPath(name))),
        required: ((inputSchema.required ?? []) as string[]).filter((name) => !isPath(name)),
      }
  return { required: true, content: { 'application/json': { schema: standard ? { anyOf: [schema, jobPosting] } : schema } } }
}

function answerOf(route: Route, schema: Json): Json {
  const status = String(route.status ?? 200)
  if (route.status === 204) return { [status]: { description: 'Done' } }
  if (route.streams)
    return {
      [status]: {
        description: 'Events `piece` {text}, then `done` {result}',
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
    }
  const wrapped = route.wrap ? { type: 'object', properties: { [route.wrap]: schema }, required: [route.wrap] } : schema
  return { [status]: { description: 'The answer', content: { 'application/json': { schema: wrapped } } } }
}
