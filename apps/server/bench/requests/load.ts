import { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { atMost, type Figure } from './figure.ts'
import { inFolder, mosaicScript, serve } from './served.ts'
import { rested } from './streams.ts'
import { dataOf, mutation, type Person, query, type Sent, send } from './wire.ts'

const sessions = 10_000
const perSecond = 1000
const seconds = 20
const startedAtOnce = 16
/** Nothing of one session waits for another one's connection. */
const agent = new Agent({ keepAlive: true })

/** Of twenty requests: what a page asks for again and again, numbers, the talk, and one turn. */
const mix: readonly Sent[] = [
  ...Array.from({ length: 14 }, () => query('session.get')),
  ...Array.from({ length: 3 }, () => query('wimd.metrics')),
  ...Array.from({ length: 2 }, () => query('wimd.history', {})),
  mutation('wimd.chat', { prompt: 'I was a ward nurse at Zorvantic Clinic in Leeds from March 2016 to June 2021' }),
]

/** P9: ten thousand sessions that ask a thousand times a second, on one core; whoever asks does not wait for others to be answered. */
export function load(): Promise<Figure[]> {
  return inFolder(async (dataDir) => {
    const mosaic = await serve(mosaicScript, { dataDir, by: ['taskset', '--cpu-list', '0'] })
    try {
      const people = await started(mosaic.url)
      await rested(mosaic)
      const before = mosaic.cpu()
      const times: number[] = []
      const asked: Promise<void>[] = []
      let lost = 0
      const began = performance.now()
      for (let nth = 0; nth < perSecond * seconds; nth++) {
        const due = began + (nth * 1000) / perSecond
        if (due > performance.now()) await wait(Math.ceil(due - performance.now()))
        const sent = mix[nth % mix.length] ?? query('session.get')
        // whoever is late is late from when they were to be asked
        asked.push(
          send(mosaic.url, sent, people[(nth * 7919) % sessions], agent).then(
            () => void times.push(performance.now() - due),
            () => void lost++,
          ),
        )
      }
      await Promise.all(asked)
      const core = (mosaic.cpu() - before) / 1000 / (performance.now() - began)
      // what got no answer waits longest
      const p99 = times.toSorted((a, b) => a - b)[Math.floor((times.length + lost) * 0.99)] ?? Number.POSITIVE_INFINITY
      const what = `10,000 sessions, 1,000 requests a second on one core (${core.toFixed(2)} of it taken, ${lost} got no answer): p99`
      return [{ id: 'P9', goals: [atMost(what, p99, 100, 'ms')] }]
    } finally {
      await mosaic.stop()
      agent.destroy()
    }
  })
}

async function started(url: string): Promise<Person[]> {
  const people: Person[] = []
  await Promise.all(
    Array.from({ length: startedAtOnce }, async () => {
      while (people.length < sessions) people.push({ key: dataOf<{ token: string }>(await send(url, mutation('session.start'))).token })
    }),
  )
  return people
}
