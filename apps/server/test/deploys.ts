import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pageHeaders } from '@mosaic/server/http/headers'
import { pageRouter } from '@mosaic/server/http/page'
import express from 'express'

const dist = join(import.meta.dirname, '../../web/dist')

/** The built page as another build of it would be: the same code, every file of another name. */
async function anotherBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mosaic-page-'))
  await cp(dist, folder, { recursive: true })
  const assets = await readdir(join(folder, 'assets'))
  const renamed = (name: string) => name.replace(/\.(\w+)$/, '0.$1')
  for (const name of [...assets.map((asset) => `assets/${asset}`), 'index.html', 'sw.js']) {
    if (!/\.(?:js|css|html)$/.test(name)) continue
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(
      join(folder, name),
      assets.reduce((all, asset) => all.replaceAll(asset, renamed(asset)), text),
    )
  }
  for (const asset of assets) await rename(join(folder, 'assets', asset), join(folder, 'assets', renamed(asset)))
  return folder
}

/** The page on a host of its own, which passes all else on to the API; `deploy` puts another build in its place. */
export async function deployed(api: string) {
  const target = new URL(api)
  const next = await anotherBuild()
  let page = pageRouter(dist)
  const host = createServer(
    express()
      .use(pageHeaders)
      .use((req, res, other) => page(req, res, other))
      // the API's host has the page too, and must not help out with a part of an older build
      .use('/assets', (_req, res) => void res.status(404).end())
      .use((req, res) => {
        const headers = { ...req.headers, 'x-forwarded-host': req.headers.host, 'x-forwarded-for': '192.0.2.7' }
        const passed = request({ host: target.hostname, port: target.port, path: req.url, method: req.method, headers }, (reply) => {
          res.writeHead(reply.statusCode ?? 502, reply.headers)
          reply.pipe(res)
        })
        passed.on('error', () => res.destroy())
        req.pipe(passed)
      }),
  )
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  const address = host.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    deploy() {
      page = pageRouter(next)
    },
    async [Symbol.asyncDispose]() {
      host.closeAllConnections()
      await new Promise((resolve) => host.close(resolve))
      await rm(next, { recursive: true })
    },
  }
}
