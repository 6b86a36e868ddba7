import { z } from 'zod'
import { isForeign, unwrapped, wireName } from '../rest/names.ts'

export type Json = Record<string, unknown>

/** A schema as JSON Schema with REST's names; somebody else's standards keep theirs. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
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
