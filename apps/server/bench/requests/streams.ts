import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { startProvider } from '../../../../packages/ai/test/provider.ts'
import { atMost, type Figure } from './figure.ts'
import { medianOf } from './interleaved.ts'
import { somebody } from './people.ts'
import { inFolder, mosaicScript, type Served, serve } from './served.ts'
import { mutation, type Person, send } from './wire.ts'

/** As many as Mosaic lets wait for a lane at once; whoever comes later is answered by the rules at once. */
const streams = 200
const rounds = 5
const lane = { OPENAI_MODEL: 'silent', AI_TOKENS_PER_SESSION: '1000000000', AI_TOKENS_PER_DAY: '1000000000' }

/** P8: the memory that people take who are told their place in the queue for a lane that says nothing. */
export function openStreams(): Promise<Figure[]> {
  return inFolder(async (dataDir) => {
    await using provider = await startProvider(() => ({ silent: true }))
    const mosaic = await serve(mosaicScript, { dataDir, env: { ...lane, OPENAI_BASE_URL: provider.openaiUrl } })
    try {
      const people: Person[] = []
      for (let made = 0; made < streams; made++) {
        const person = await somebody(mosaic.url)
        await send(mosaic.url, mutation('session.update', { aiLane: 'openai' }), person)
        people.push(person)
      }
      const each: number[] = []
      for (let round = 0; round <= rounds; round++) {
        await rested(mosaic)
        const before = mosaic.memory().now
        const leave = await Promise.all(people.map((person) => listening(mosaic.url, person)))
        if (round > 0) each.push(((mosaic.memory().now - before) / streams) * 1024)
        for (const one of leave) one()
      }
      const what = `memory of an open event stream, ${streams} at once, median of ${rounds}`
      return [{ id: 'P8', goals: [atMost(what, medianOf(each), 40, 'KB')] }]
    } finally {
      await mosaic.stop()
    }
  })
}

/** Says something and listens until a place in the queue is told; gives how to leave. */
function listening(url: string, { key }: Person): Promise<() => void> {
  const body = JSON.stringify({ prompt: 'I was a ward nurse at Zorvantic Clinic' })
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/wimd/stream`, {
      method: 'POST',
      agent: false,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    })
    asked.on('error', reject).on('response', (answer) => {
      answer.on('error', () => undefined).once('data', () => resolve(() => asked.destroy()))
    })
    asked.end(body)
  })
}

/** Waits until a server has nothing to do any more. */
export async function rested(server: Served): Promise<void> {
  const restMs = 1000
  for (let before = Number.NEGATIVE_INFINITY; server.cpu() - before > 20_000; ) {
    before = server.cpu()
    await wait(restMs)
  }
}
