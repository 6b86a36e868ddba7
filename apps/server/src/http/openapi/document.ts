import { routes } from '@mosaic/api/routes'
import { cookieName } from '../credentials.ts'
import { wireName } from '../rest/names.ts'
import { byteDoors } from './bytes.ts'
import { errorSchema } from './errors.ts'
import { operationOf } from './operation.ts'
import type { Json } from './schema.ts'

/** The REST side as OpenAPI 3.1, made by the same walk over the same schemas that turns the names. */
export function openApiDocument(serverUrl: string | null): Json {
  const paths: Record<string, Json> = {}
  const add = (method: string, path: string, operation: Json) => {
    const at = path.replace(/:(\w+)/g, (_, name: string) => `{${wireName(name)}}`)
    paths[at] = { ...paths[at], [method.toLowerCase()]: operation }
  }
  for (const route of routes) add(route.method, route.path, operationOf(route))
  for (const { method, path, operation } of byteDoors()) add(method, path, operation)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mosaic',
      version: '0.1.0',
      description: 'What Is My Delta, Opportunity Bridge and Résumé Rewrite. A session is opened by its key; what is not known is null.',
    },
    servers: [{ url: serverUrl ?? '/' }],
    tags: [{ name: 'session' }, { name: 'wimd' }, { name: 'ob' }, { name: 'resume' }, { name: 'server' }],
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A session key, msk_…' },
        cookie: { type: 'apiKey', in: 'cookie', name: cookieName(serverUrl?.startsWith('https://') ?? false) },
        admin: { type: 'http', scheme: 'bearer', description: 'ADMIN_TOKEN; without one only this machine' },
      },
      schemas: { Error: errorSchema() },
    },
  }
}
