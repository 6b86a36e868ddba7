import express, { Router } from 'express'
import pathOfSwagger from 'swagger-ui-dist/absolute-path.js'
import { docsHeaders } from './headers.ts'

const assets = pathOfSwagger()

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Mosaic API</title>
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`

const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, withCredentials: false, requestInterceptor: (request) => ({ ...request, credentials: 'omit' }) })\n`

/** `/docs`: the description of the REST side, served from here alone, with its own policy and no session. */
export function docsRouter(): Router {
  const router = Router()
  router.use(docsHeaders)
  router.use('/assets', express.static(assets, { index: false, maxAge: '1d' }))
  router.get('/start.js', (_req, res) => void res.type('js').send(start))
  router.get('/', (_req, res) => void res.type('html').send(page))
  return router
}
