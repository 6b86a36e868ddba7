import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { atMost, cheaper, type Figure, ours } from './figure.ts'
import { costOf } from './interleaved.ts'
import { somebody } from './people.ts'
import { inFolder, mosaicScript, type Served, serve } from './served.ts'

const mega = 2 ** 20
const peer = 'multer to disk, then SHA-256'
const rounds = 5
/** Quota and limits of a server that takes a gigabyte; what one asks for is far below them. */
const roomy = { UPLOAD_LIMIT_MB: '1100', SESSION_QUOTA_MB: '20000', STORAGE_LIMIT_GB: '60' }

/** P7: what a megabyte costs that is hashed, typed by its bytes, counted against the quota and sealed, and the memory that a whole file takes. */
export function uploads(): Promise<Figure[]> {
  return inFolder((dataDir) =>
    inFolder(async (peerDir) => {
      const mosaic = await serve(mosaicScript, { dataDir, env: roomy })
      const multer = await serve(join(import.meta.dirname, 'multerServer.ts'), { dataDir: peerDir })
      const { key } = await somebody(mosaic.url)
      const toMosaic = (megabytes: number) => upload(`${mosaic.url}/wimd/upload`, megabytes, { authorization: `Bearer ${key}` })
      const toPeer = (megabytes: number) => upload(`${multer.url}/`, megabytes)
      try {
        await Promise.all([toMosaic(10), toPeer(10)])
        const costs: [number[], number[]] = [[], []]
        const grown: number[] = []
        for (let round = 0; round < rounds; round++) {
          const one = await measured(mosaic, () => toMosaic(100))
          costs[0].push(one.cpu / 100)
          grown.push(one.grown)
          costs[1].push((await measured(multer, () => toPeer(100))).cpu / 100)
        }
        const large = await measured(mosaic, () => toMosaic(1024))
        const rows = [costOf(ours, costs[0]), costOf(peer, costs[1])]
        return [
          {
            id: 'P7',
            goals: [
              cheaper(rows, '100 MB uploaded, against multer and a hash', { than: peer, times: 1.2 }),
              atMost('memory that it takes, least of five', Math.min(...grown), 40, 'MB'),
              atMost('memory that 1 GB takes', large.grown, 40, 'MB'),
            ],
            costs: { of: 'an upload, a megabyte', rows },
          },
        ]
      } finally {
        await mosaic.stop()
        await multer.stop()
      }
    }),
  )
}

/** What a server took for something: processor time in microseconds, and the most memory beyond what it had before, in MB. */
async function measured(server: Served, work: () => Promise<void>): Promise<{ cpu: number; grown: number }> {
  // what the last one left behind is given back first
  await wait(1000)
  writeFileSync(`/proc/${server.pid}/clear_refs`, '5')
  const before = { cpu: server.cpu(), memory: server.memory().now }
  await work()
  return { cpu: server.cpu() - before.cpu, grown: Math.max(0, server.memory().most - before.memory) }
}

/** How a recording begins: its type is taken, and no reader looks at the rest. */
const beginning = Buffer.from('RIFF\0\0\0\0WAVEfmt ', 'latin1')

const boundary = 'requests-bench'

/** Sends a recording of so many megabytes, as browsers send a file. @throws Error with what was answered when that is no success. */
async function upload(url: string, megabytes: number, headers: Record<string, string> = {}): Promise<void> {
  const head = Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="talk.wav"\r\nContent-Type: audio/wav\r\n\r\n`),
    beginning,
  ])
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  const piece = Buffer.alloc(mega / 4, 7)
  const length = head.length + megabytes * mega + tail.length
  const asked = request(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': length },
  })
  const answered = new Promise<void>((resolve, reject) => {
    asked.on('error', reject).on('response', (answer) => {
      void text(answer).then((body) => ((answer.statusCode ?? 500) < 300 ? resolve() : reject(new Error(body))), reject)
    })
  })
  asked.write(head)
  for (let sent = 0; sent < megabytes * 4; sent++) if (!asked.write(piece)) await new Promise((resolve) => asked.once('drain', resolve))
  asked.end(tail)
  await answered
}
