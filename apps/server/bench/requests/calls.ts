import { join } from 'node:path'
import { cheaper, type Figure, ours, within } from './figure.ts'
import { type Contender, interleaved } from './interleaved.ts'
import { says, settled, somebody } from './people.ts'
import { inFolder, mosaicScript, type Served, serve } from './served.ts'
import { batch, mutation, type Person, query, type Sent, send } from './wire.ts'

const raw = 'raw node:http'
const stock = 'stock stack'
const five = 'stock stack, five requests'
const rounds = 5

/** What the head of every page reads: how far the journey has come. */
const screen = [
  ['wimd.metrics'],
  ['wimd.analysis'],
  ['wimd.uploads.list'],
  ['resume.versions.list', {}],
  ['ob.status', {}],
] as const satisfies readonly (readonly [string, unknown?])[]

interface Servers {
  readonly mosaic: Served
  readonly raw: Served
  readonly stock: Served
}

/** P1 to P4: the same requests to Mosaic, to a bare server and to the stock stack, over one data file. */
export function calls(wanted: (id: string) => boolean): Promise<Figure[]> {
  return inFolder(async (dataDir) => {
    const mosaic = await serve(mosaicScript, { dataDir })
    const servers: Servers = {
      mosaic,
      raw: await serve(join(import.meta.dirname, 'rawServer.ts'), { dataDir }),
      stock: await serve(join(import.meta.dirname, 'stockServer.ts'), { dataDir }),
    }
    try {
      const person = await settled(mosaic.url)
      const figures: Figure[] = []
      if (wanted('P1')) figures.push(await metrics(servers, person))
      if (wanted('P2')) figures.push(await turns(servers))
      if (wanted('P3')) figures.push(await fiveReads(servers, person))
      if (wanted('P4')) figures.push(await fiftyMatches(servers, person))
      return figures
    } finally {
      for (const server of Object.values(servers)) await server.stop()
    }
  })
}

async function metrics(servers: Servers, person: Person): Promise<Figure> {
  const rows = await interleaved(await everybody(servers, query('wimd.metrics'), person), { rounds, requests: 150 })
  return {
    id: 'P1',
    goals: [
      within(rows, '`wimd.metrics` against a bare server', { of: raw, times: 2.2 }),
      within(rows, 'the same, later', { of: raw, times: 1.6 }),
      cheaper(rows, 'against the stock stack', { than: stock, times: 2.2 }),
    ],
    costs: { of: '`wimd.metrics`', rows },
  }
}

async function turns(servers: Servers): Promise<Figure> {
  const contenders = Object.entries({ [ours]: servers.mosaic, [raw]: servers.raw, [stock]: servers.stock }).map(
    ([name, server]): Contender => {
      let people: Person[] = []
      return {
        name,
        server,
        async prepare(requests) {
          people = await Promise.all(Array.from({ length: requests / says.length }, () => somebody(servers.mosaic.url)))
        },
        ask: (nth) =>
          send(
            server.url,
            mutation('wimd.chat', { prompt: says[Math.floor(nth / people.length) % says.length] }),
            people[nth % people.length],
          ),
      }
    },
  )
  const rows = await interleaved(contenders, { rounds, requests: 8 * says.length })
  return {
    id: 'P2',
    goals: [within(rows, 'a chat turn stored, against a bare server', { of: raw, times: 2.2 })],
    costs: { of: '`wimd.chat`, ten turns of a talk', rows },
  }
}

async function fiveReads(servers: Servers, person: Person): Promise<Figure> {
  const mosaic: Contender = { name: ours, server: servers.mosaic, ask: () => send(servers.mosaic.url, batch(screen), person) }
  const inTurn: Contender = {
    name: five,
    server: servers.stock,
    ask: () => Promise.all(screen.map(([path, input]: readonly [string, unknown?]) => send(servers.stock.url, query(path, input), person))),
  }
  const rows = await interleaved([mosaic, inTurn], { rounds, requests: 60 })
  return {
    id: 'P3',
    goals: [cheaper(rows, 'a screen of five reads in one request, against five of the stock stack', { than: five, times: 2.4 })],
    costs: { of: 'five reads', rows },
  }
}

async function fiftyMatches(servers: Servers, person: Person): Promise<Figure> {
  const rows = await interleaved(await everybody(servers, query('ob.matches.list', { limit: 50 }), person), { rounds, requests: 30 })
  return {
    id: 'P4',
    goals: [within(rows, '50 matches, against a bare server', { of: raw, times: 1.4 })],
    costs: { of: '`ob.matches.list`, 50 matches', rows },
  }
}

/** The three servers, asked the same. @throws Error when one of them does not answer the same as ours. */
async function everybody(servers: Servers, sent: Sent, person: Person): Promise<[Contender, Contender, Contender]> {
  // what tells when it was asked differs by that
  const said = async (server: Served) => (await send(server.url, sent, person)).replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '""')
  const expected = await said(servers.mosaic)
  for (const server of [servers.raw, servers.stock])
    if ((await said(server)) !== expected) throw new Error(`${server.url} does not answer ${sent.path} as Mosaic does`)
  const asked = (name: string, server: Served): Contender => ({ name, server, ask: () => send(server.url, sent, person) })
  return [asked(ours, servers.mosaic), asked(raw, servers.raw), asked(stock, servers.stock)]
}
