import { procedures } from './procedures.ts'
import { router } from './trpc.ts'

/** The router that the server mounts. */
export const appRouter = router(procedures)
