import { openApiDocument } from '@mosaic/server/http/openapi/document'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Responses = Record<string, { content?: { 'application/json'?: { schema: object } } }>
const { paths } = openApiDocument(null) as { paths: Record<string, Record<string, { responses: Responses }>> }
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
const known = new Map<object, ValidateFunction>()

/** What an answer has against its own description; nothing is right, a string says what is wrong. */
export function againstDescription(method: string, path: string, status: number, body: unknown): string | null {
  const [bare = ''] = path.split('?')
  const described = Object.entries(paths).find(
    ([template, methods]) => method.toLowerCase() in methods && new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  )?.[1][method.toLowerCase()]
  const answer = described?.responses[String(status)]
  if (!answer) return `${method} ${bare} does not describe ${status}`
  const schema = answer.content?.['application/json']?.schema
  if (!schema || '$ref' in schema) return null
  const validate = known.get(schema) ?? ajv.compile(schema)
  known.set(schema, validate)
  return validate(body) ? null : `${method} ${bare}: ${ajv.errorsText(validate.errors)}`
}
