import { appRouter } from '@mosaic/api/router'
import type { Route } from '@mosaic/api/routes'
import { z } from 'zod'

/** A procedure as REST and OpenAPI see it. */
export interface Described {
  readonly type: 'query' | 'mutation'
  readonly input: z.ZodType
  readonly output: z.ZodType
}

interface Definition {
  readonly type: 'query' | 'mutation' | 'subscription'
  readonly inputs: readonly unknown[]
  readonly output?: unknown
}

/** The schemas of a procedure, by its path. @throws Error when the table of routes names one that is not there. */
export function describe(path: string): Described {
  const procedure = (appRouter._def.procedures as unknown as Record<string, { readonly _def: Definition }>)[path]
  if (!procedure) throw new Error(`the table of routes names ${path}, which is no procedure`)
  const { type, inputs, output } = procedure._def
  const schema = (value: unknown) => (value instanceof z.ZodType ? value : z.object({}))
  return {
    type: type === 'query' ? 'query' : 'mutation',
    input: schema(inputs[0]),
    output: output instanceof z.ZodType ? output : z.null(),
  }
}

/** The path's inputs: `/wimd/facts/:id` has `id`. */
export function pathInputs({ path }: Pick<Route, 'path'>): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
}

/** What OpenAPI calls the operation, and MCP the tool: `wimd_uploads_list`. */
export function operationName({ procedure }: Pick<Route, 'procedure'>): string {
  return procedure.replaceAll('.', '_')
}
