import { failures } from '@mosaic/api/failures'
import { type Route, routes } from '@mosaic/api/routes'
import type { FailureCode } from '@mosaic/core/failure'
import { ExportFormat } from '@mosaic/core/resume/schema'
import { ImportResult } from '@mosaic/core/views/session'
import { FileView } from '@mosaic/core/views/wimd'
import { z } from 'zod'
import { isForeign, unwrapped, wireName } from './rest/names.ts'
import { describe, pathInputs } from './rest/procedure.ts'

type Json = Record<string, unknown>

/** The REST side as OpenAPI 3.1, made by the same walk over the same schemas that turns the names. */
export function openApiDocument(serverUrl: string | null): Json {
  const paths: Record<string, Json> = {}
  const add = (method: string, path: string, operation: Json) => {
    const at = path.replace(/:(\w+)/g, (_, name: string) => `{${wireName(name)}}`)
    paths[at] = { ...paths[at], [method.toLowerCase()]: operation }
  }
  for (const route of routes) add(route.method, route.path, operationOf(route))
  for (const [method, path, operation] of byteDoors()) add(method, path, operation)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mosaic',
      version: '0.1.0',
      description: 'What Is My Delta, Opportunity Bridge and Résumé Rewrite. A session is opened by its key; what is not known is null.',
      license: { name: 'UNLICENSED', identifier: 'LicenseRef-UNLICENSED' },
    },
    servers: [{ url: serverUrl ?? '/' }],
    tags: [{ name: 'session' }, { name: 'wimd' }, { name: 'ob' }, { name: 'resume' }, { name: 'server' }],
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A session key, msk_…' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'mosaic' },
      },
      schemas: { Error: errorSchema() },
    },
  }
}

const open = new Set(['session.start', 'session.open', 'session.feedback'])

function operationOf(route: Route): Json {
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
    operationId: route.procedure.replaceAll('.', '_'),
    tags: [route.procedure.split('.')[0]],
    summary: `${route.method} ${route.path}`,
    ...(open.has(route.procedure) || route.starts ? { security: [{}, { bearer: [] }, { cookie: [] }] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(reads || properties.every(([name]) => isPath(name)) ? {} : { requestBody: bodyOf(route, inputSchema, isPath) }),
    responses: { ...answerOf(route, schemaOf(output, 'output')), ...errorAnswers(route) },
  }
}

function bodyOf({ body }: Route, inputSchema: Json, isPath: (name: string) => boolean): Json {
  const properties = inputSchema.properties as Record<string, Json>
  const schema = body
    ? properties[body]
    : {
        ...inputSchema,
        properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !isPath(name))),
        required: ((inputSchema.required ?? []) as string[]).filter((name) => !isPath(name)),
      }
  return { required: true, content: { 'application/json': { schema } } }
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

const everywhere: FailureCode[] = ['malformed', 'invalid', 'rate_limited', 'internal', 'unavailable']
const changing: FailureCode[] = ['foreign_origin', 'type_not_accepted', 'too_large', 'key_reused', 'stale']

function errorAnswers({ method, procedure, path }: Pick<Route, 'method' | 'procedure' | 'path'>): Json {
  const codes = [
    ...everywhere,
    ...(method === 'GET' ? [] : changing),
    ...(open.has(procedure) ? [] : (['session_required', 'session_ended'] as const)),
    ...(path.includes(':') || /job|apply|resume|postings/.test(path)
      ? (['not_found', 'nothing_known_yet', 'sample_posting', 'last_key'] as const)
      : []),
  ]
  const byStatus = Map.groupBy(codes, (code) => failures[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => [
      status,
      { description: ofStatus.join(', '), content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
    ]),
  )
}

function errorSchema(): Json {
  return {
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        required: ['code', 'message', 'details', 'request_id'],
        properties: {
          code: { type: 'string', enum: Object.keys(failures) },
          message: { type: 'string' },
          details: { type: 'object' },
          request_id: { type: 'string' },
        },
      },
    },
  }
}

function byteDoors(): [string, string, Json][] {
  const errors = (method: Route['method']) => errorAnswers({ method, procedure: 'bytes', path: '/:id' })
  const file = (mime: string) => ({
    '200': { description: 'The file', content: { [mime]: { schema: { type: 'string', format: 'binary' } } } },
  })
  const multipart = (properties: Json) => ({
    required: true,
    content: {
      'multipart/form-data': {
        schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' }, ...properties } },
      },
    },
  })
  const json = (status: string, schema: Json) => ({ [status]: { description: 'The answer', content: { 'application/json': { schema } } } })
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  const format = { name: 'format', in: 'query', schema: schemaOf(ExportFormat, 'input') }
  const passphrase = { passphrase: { type: 'string' } }
  return [
    [
      'POST',
      '/wimd/upload',
      {
        operationId: 'wimd_upload',
        tags: ['wimd'],
        requestBody: multipart({}),
        responses: { ...json('201', { type: 'object', properties: { file: schemaOf(FileView, 'output') } }), ...errors('POST') },
      },
    ],
    [
      'GET',
      '/session/export',
      { operationId: 'session_export', tags: ['session'], responses: { ...file('application/zip'), ...errors('GET') } },
    ],
    [
      'POST',
      '/session/export',
      {
        operationId: 'session_export_sealed',
        tags: ['session'],
        requestBody: { content: { 'application/json': { schema: { type: 'object', properties: passphrase } } } },
        responses: { ...file('application/zip'), ...errors('POST') },
      },
    ],
    [
      'POST',
      '/session/import',
      {
        operationId: 'session_import',
        tags: ['session'],
        requestBody: multipart(passphrase),
        responses: { ...json('200', schemaOf(ImportResult, 'output')), ...errors('POST') },
      },
    ],
    [
      'GET',
      '/resume/versions/{id}/export',
      {
        operationId: 'resume_versions_export',
        tags: ['resume'],
        parameters: [id, format],
        responses: { ...file('application/octet-stream'), ...errors('GET') },
      },
    ],
    ['GET', '/ob/calendar.ics', { operationId: 'ob_calendar', tags: ['ob'], responses: { ...file('text/calendar'), ...errors('GET') } }],
    ['GET', '/healthz', { operationId: 'healthz', tags: ['server'], security: [], responses: json('200', { type: 'object' }) }],
    [
      'GET',
      '/readyz',
      {
        operationId: 'readyz',
        tags: ['server'],
        security: [],
        responses: { ...json('200', { type: 'object' }), ...json('503', { type: 'object' }) },
      },
    ],
    [
      'GET',
      '/metrics',
      {
        operationId: 'metrics',
        tags: ['server'],
        responses: {
          '200': { description: 'Prometheus text', content: { 'text/plain': { schema: { type: 'string' } } } },
          ...errors('GET'),
        },
      },
    ],
  ]
}

/** A schema as JSON Schema with REST's names; somebody else's standards keep theirs. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const foreign = foreignParts(schema)
  return z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    reused: 'inline',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (!(zodSchema instanceof z.ZodObject) || foreign.has(zodSchema)) return
      jsonSchema.properties = Object.fromEntries(
        Object.entries(jsonSchema.properties ?? {}).map(([name, value]) => [wireName(name), value]),
      )
      if (jsonSchema.required) jsonSchema.required = jsonSchema.required.map(wireName)
    },
  }) as Json
}

function foreignParts(root: z.ZodType): Set<unknown> {
  const found = new Set<unknown>()
  const visit = (wrapped: z.ZodType, within: boolean): void => {
    const schema = unwrapped(wrapped)
    const isWithin = within || isForeign(schema)
    if (isWithin) found.add(schema)
    if (schema instanceof z.ZodObject) for (const field of Object.values(schema.shape)) visit(field as z.ZodType, isWithin)
    if (schema instanceof z.ZodArray) visit(schema.element as z.ZodType, isWithin)
    if (schema instanceof z.ZodUnion) for (const option of schema.options) visit(option as z.ZodType, isWithin)
  }
  visit(root, false)
  return found
}
