import { Failure } from '@mosaic/core/failure'
import type { App } from '@mosaic/services/compose'
import { ProcessSecret } from '@mosaic/vault/secret'
import compression from 'compression'
import express, { type Express, type Request } from 'express'
import type { Config } from '../config.ts'
import type { Doors } from './caller.ts'
import { cors } from './cors.ts'
import { docsRouter } from './docs.ts'
import { downloadCalendar, downloadPack, downloadProject, downloadVersion } from './downloads.ts'
import { answerErrors } from './errors.ts'
import { gate } from './gate.ts'
import { pageHeaders } from './headers.ts'
import { createHealth, type Health } from './health.ts'
import { createLimits } from './limits.ts'
import { mcpRouter } from './mcp/router.ts'
import { observe } from './observe.ts'
import { openApiDocument } from './openapi/document.ts'
import { pageRouter } from './page.ts'
import { patience } from './patience.ts'
import { giveRequestId } from './requestId.ts'
import { restRouter } from './rest/router.ts'
import { mountTrpc } from './trpc.ts'
import { importProject, uploadFile } from './upload.ts'

/** Where the API lives: under these an unknown address is a JSON 404, never the page. */
export const apiPrefixes = [
  '/trpc',
  '/session',
  '/wimd',
  '/ob',
  '/resume',
  '/mcp',
  '/feedback',
  '/admin',
  '/about',
  '/healthz',
  '/readyz',
  '/metrics',
  '/openapi.json',
  '/docs',
]
const uploads = new Set(['/wimd/upload', '/session/import'])
const isUpload = (req: Request) => uploads.has(req.path)
const bodyPatienceMs = 20_000

export interface HttpOptions {
  readonly config: Config
  readonly webDist: string
  /** Why reading runs less isolated than it should, null when it does not. */
  readonly isolation: () => string | null
}

/** Express with every door, in the order that requests pass them. */
export function createHttp(app: App, { config, webDist, isolation }: HttpOptions): { http: Express; health: Health } {
  const secret = new ProcessSecret()
  const secure = config.publicUrl?.startsWith('https://') ?? false
  const doors: Doors = { app, secure, spend: createLimits(config.perMinute, secret), tagOf: (id) => secret.sessionTag(id) }
  const health = createHealth(app, { ...config, isolation })
  const http = express()
  http.disable('x-powered-by').disable('etag').set('query parser', 'simple').set('trust proxy', config.trustProxy)
  http.use(giveRequestId)
  http.use(observe(app.parts.log, health))
  http.use(pageHeaders)
  http.use(cors(config.corsOrigins))
  http.use(gate(config.corsOrigins, isUpload))
  http.use(patience(bodyPatienceMs, isUpload))
  http.use('/trpc', mountTrpc(doors, health.failed))
  // files are compressed already, so they pass before what compresses
  http.post('/wimd/upload', uploadFile(doors))
  http.post('/session/import', importProject(doors))
  http.get('/session/export', downloadProject(doors))
  http.post('/session/export', express.json({ limit: '4kb' }), downloadProject(doors))
  http.get('/resume/versions/:id/export', downloadVersion(doors))
  http.get('/ob/applications/:id/pack', downloadPack(doors))
  http.get('/ob/calendar.ics', downloadCalendar(doors))
  http.use(
    compression({ filter: (req, res) => !String(res.getHeader('Content-Type')).includes('event-stream') && compression.filter(req, res) }),
  )
  http.use(health.router)
  const document = openApiDocument(config.publicUrl)
  http.get('/openapi.json', (_req, res) => void res.json(document))
  http.use('/docs', docsRouter())
  http.get('/about', (_req, res) => void res.json(about(config, app)))
  http.use(mcpRouter(doors, health.failed))
  http.use(restRouter(doors))
  http.use(apiPrefixes, (req) => {
    throw new Failure('not_found', `There is no ${req.method} ${req.baseUrl}${req.path === '/' ? '' : req.path}. See /docs.`)
  })
  http.use(pageRouter(webDist))
  http.use((req) => {
    throw new Failure('not_found', `There is nothing at ${req.path}.`)
  })
  http.use(answerErrors(app.parts.log, health.failed))
  return { http, health }
}

/** Who runs this, which taxonomies its names come from, and whether it fetches a posting by its address. */
function about({ operator, limits }: Config, { open, parts }: App) {
  const sources = open.vocabulary.sources.map(({ scheme, version, importedAt }) => ({ scheme, version, imported_at: importedAt }))
  return { operator, sources, session_days: limits.sessionDays, fetches_pages: parts.feeds.fetchPage !== undefined }
}
