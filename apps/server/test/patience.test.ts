import { connect } from 'node:net'
import { patience } from '@mosaic/server/http/patience'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'

test('a body that dawdles is cut off, an upload may take its time', async () => {
  const app = express()
  app.use(patience(100, (req) => req.path === '/upload'))
  app.all(['/upload', '/other'], express.text(), (_req, res) => void res.end('done'))
  const server = app.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const dawdle = (path: string, method = 'POST') =>
    new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      let answer = ''
      socket.on('data', (chunk) => {
        answer += chunk
        socket.end()
      })
      socket.on('close', () => resolve(answer))
      socket.on('error', () => undefined)
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nwo`)
      setTimeout(() => socket.destroyed || socket.write('rd'), 400)
    })
  expect(await dawdle('/upload')).toContain('done')
  expect(await dawdle('/other')).toBe('')
  expect(await dawdle('/other', 'GET')).toBe('')
})
