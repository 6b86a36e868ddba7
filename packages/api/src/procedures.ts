import { ob } from './ob.ts'
import { resume } from './resume.ts'
import { session } from './session.ts'
import { wimd } from './wimd.ts'

/** Every procedure there is: tRPC, REST, OpenAPI and the published types are made from this record. */
export const procedures = { session, wimd, ob, resume }
