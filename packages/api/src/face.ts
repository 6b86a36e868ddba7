import { initTRPC } from '@trpc/server'
import { errorShape } from './failures.ts'
import { procedures } from './procedures.ts'

const face = initTRPC.create({ errorFormatter: ({ shape, error }) => errorShape(shape, error, null) }).router(procedures)

/** The router as other teams see it: its inputs, outputs and failures, and nothing of the server behind it. */
export type Face = typeof face
