import { z } from 'zod'
import { unwrapped, wireName } from './names.ts'

/** A query string's words as the values that the input's schema asks for; what it does not name is left for the schema to refuse. */
export function coerced(schema: z.ZodType, query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { shape } = schema instanceof z.ZodObject ? schema : z.object({})
  const fields = new Map(Object.entries(shape).map(([name, field]) => [wireName(name), unwrapped(field as z.ZodType)]))
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, valueOf(fields.get(name), value)]))
}

function valueOf(schema: z.ZodType | undefined, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (schema instanceof z.ZodNumber) return value.trim() === '' ? value : Number(value)
  if (schema instanceof z.ZodBoolean) return value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value
  return value
}
