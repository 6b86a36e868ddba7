import { join } from 'node:path'
import { appRouter } from '@mosaic/api/router'
import type { Db } from '@mosaic/db/open'
import { openHandle } from '@mosaic/db/sqlite'
import { compose } from '@mosaic/services/compose'
import { ProcessSecret } from '@mosaic/vault/secret'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import express from 'express'
import { Kysely, SqliteDialect } from 'kysely'
import { parseConfig } from '../../src/config.ts'
import { contextOf } from '../../src/http/caller.ts'
import { createLimits } from '../../src/http/limits.ts'
import { openApp } from '../../src/open.ts'

/*
 * The stock stack: the same procedures and verbs as their manuals mount them, tRPC's Express adapter over Kysely's own SQLite dialect, which prepares
 * each query anew. Session, seal, schemas and limits are the same; there is no log, no security header and no gate in front.
 */
const config = parseConfig({ ...process.env, LOG_LEVEL: 'silent' })
const { app } = await openApp(config)
const db: Db = new Kysely({ dialect: new SqliteDialect({ database: await openHandle(join(config.dataDir, 'mosaic.db')) }) })
const doors = {
  app: compose({ ...app.parts, db }),
  spend: createLimits(config.perMinute, new ProcessSecret()),
  secure: false,
  tagOf: (id: string) => id,
}
await doors.app.open.ranking.ready(db)
const http = express()
http.use('/trpc', createExpressMiddleware({ router: appRouter, createContext: ({ req, res }) => contextOf(doors, req, res) }))
http.get('/readyz', (_req, res) => void res.json({}))
http.listen(config.port, '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
