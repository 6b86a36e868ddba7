import { FieldName } from '@mosaic/core/person/analysis'
import { ResumeDocument } from '@mosaic/core/resume/schema'
import { z } from 'zod'

const snake = (name: string) => (name.startsWith('$') ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))

/** A field's name on the wire of REST. */
export const wireName = snake

/** Whether a schema's names are somebody else's standard, or data themselves: those pass as they are. */
export function isForeign(schema: z.ZodType): boolean {
  return schema === ResumeDocument || schema instanceof z.ZodRecord || schema instanceof z.ZodUnknown || schema instanceof z.ZodCustom
}

/** A schema without what wraps it: optional, nullable, default. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema
}

/** The names of a failure's fields (`claim.startDate`) as REST writes them. */
export function wirePath(root: z.ZodType, path: string): string {
  let schemas = optionsOf(root)
  return path
    .split('.')
    .map((name) => {
      const ours = schemas.filter((schema) => !isForeign(schema))
      schemas = ours.flatMap((schema) => below(schema, name)).flatMap(optionsOf)
      return ours.length > 0 ? snake(name) : name
    })
    .join('.')
}

/** What a value of this schema may be: each branch of a union, at whatever depth. */
function optionsOf(schema: z.ZodType): z.ZodType[] {
  const bare = unwrapped(schema)
  return bare instanceof z.ZodUnion ? (bare.options as readonly z.ZodType[]).flatMap(optionsOf) : [bare]
}

function below(schema: z.ZodType, name: string): z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType]
  const field = schema instanceof z.ZodObject ? (schema.shape[name] as z.ZodType | undefined) : undefined
  return field ? [field] : []
}

type Direction = 'toWire' | 'fromWire'

/** A value with its names in snake_case, found by walking its schema: what the schema does not name is left as it is. */
export function toWire(schema: z.ZodType, value: unknown): unknown {
  return walk(schema, value, 'toWire')
}

/** The value that `toWire` would have made this of. */
export function fromWire(schema: z.ZodType, value: unknown): unknown {
  return walk(schema, value, 'fromWire')
}

function walk(wrapped: z.ZodType, value: unknown, direction: Direction): unknown {
  const schema = unwrapped(wrapped)
  if (schema === FieldName && typeof value === 'string') return direction === 'toWire' ? snake(value) : value
  if (value === null || typeof value !== 'object' || isForeign(schema)) return value
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) ? value.map((item) => walk(schema.element as z.ZodType, item, direction)) : value
  if (schema instanceof z.ZodUnion) return walk(optionOf(schema, value, direction), value, direction)
  if (schema instanceof z.ZodObject && !Array.isArray(value)) return renamed(schema, value, direction)
  return value
}

function renamed(schema: z.ZodObject, value: object, direction: Direction): Record<string, unknown> {
  const fields = new Map(Object.keys(schema.shape).map((name) => (direction === 'toWire' ? [name, name] : [snake(name), name])))
  return Object.fromEntries(
    Object.entries(value).map(([given, item]) => {
      const name = fields.get(given)
      if (name === undefined) return [given, item]
      return [direction === 'toWire' ? snake(name) : name, walk(schema.shape[name] as z.ZodType, item, direction)]
    }),
  )
}

/** The branch that a value is of: by its discriminator's literal where there is one. */
function optionOf(schema: z.ZodUnion, value: object, direction: Direction): z.ZodType {
  const options = schema.options as readonly z.ZodType[]
  const fits = options.find((option) => {
    const shape = option instanceof z.ZodObject ? option.shape : {}
    const literals = Object.entries(shape).filter(([, field]) => field instanceof z.ZodLiteral)
    return (
      literals.length > 0 &&
      literals.every(([name, field]) =>
        (field as z.ZodLiteral).values.has((value as Record<string, never>)[direction === 'toWire' ? name : snake(name)]),
      )
    )
  })
  return fits ?? options.find((option) => option.safeParse(value).success) ?? z.unknown()
}
