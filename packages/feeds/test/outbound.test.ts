import type { lookup } from 'node:dns'
import { gzipSync } from 'node:zlib'
import { isPublicAddress } from '@mosaic/feeds/outbound/addresses'
import { createOutbound } from '@mosaic/feeds/outbound/outbound'
import { retryAtOf, Unreached } from '@mosaic/feeds/outbound/unreached'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { says, startBoards, status } from './boardServer.ts'

describe('an address of the public Internet', () => {
  test.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.7',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '100::1',
    '5f00::1',
    '::ffff:0:127.0.0.1',
    '168.63.129.16',
    '::ffff:168.63.129.16',
    '192.0.0.192',
    '100.100.100.200',
    '3fff::1',
    'localhost',
    '',
    'nonsense',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  test.each(['1.1.1.1', '93.184.215.14', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001:81b::200e', '::ffff:1.1.1.1'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  test('in IPv6 is what it is in IPv4, however it is written', () => {
    fc.assert(fc.property(fc.ipV4(), (address) => isPublicAddress(`::ffff:${address}`) === isPublicAddress(address)))
  })
})

const kindOf = async (asking: Promise<unknown>) => {
  const error = await asking.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof Unreached ? error.kind : error
}

describe('what is asked outside', () => {
  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'https://localhost/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'http://example.org:8080/',
    'https://example.org:22/',
    'http://me:secret@example.org/',
    'no address',
    'http://0/',
    'http://127.0.0.1./',
    'http://%31%32%37.0.0.1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://0177.0.0.1/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://168.63.129.16/metadata',
  ])('is never %s', async (url) => {
    const outbound = createOutbound('Mosaic test')
    expect(await kindOf(outbound.get(url))).toBe('not_allowed')
    await outbound.close()
  })

  /** Gives another answer each time it is asked, as a name under somebody's control may. */
  const resolving = (...answers: string[][]) => {
    let times = 0
    return ((_name: string, _options: unknown, callback: (error: null, addresses: unknown) => void) => {
      const addresses = answers[Math.min(times++, answers.length - 1)] ?? []
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    }) as unknown as typeof lookup
  }

  test('is no name that leads inside, also when it leads outside too', async () => {
    for (const answer of [['10.0.0.1'], ['93.184.215.14', '127.0.0.1'], ['::ffff:192.168.0.1'], []]) {
      const outbound = createOutbound('Mosaic test', { resolve: resolving(answer) })
      expect([answer, await kindOf(outbound.get('https://rebound.example/'))]).toEqual([answer, 'not_allowed'])
      await outbound.close()
    }
  })

  test('is connected to at the address that was checked: a name is looked up once', async () => {
    await using boards = await startBoards()
    boards.on('inside.example/', says('{}'))
    const { port } = new URL(boards.testing.standIn?.(new URL('http://inside.example/')) ?? '')
    const outbound = createOutbound('Mosaic test', {
      standIn: (url) => new URL(`http://name.example:${port}/${url.host}/`),
      isAllowed: (address) => address === '127.0.0.1',
      resolve: resolving(['127.0.0.1'], ['10.0.0.1']),
    })
    expect((await outbound.get('http://inside.example/'))?.text).toBe('{}')
    await outbound.close()
  })

  test('is checked again at each redirect, and three are followed', async () => {
    await using boards = await startBoards()
    const to = (location: string) => status(302, { location })
    boards.on('a.example/', to('https://b.example/x'))
    boards.on('b.example/x', to('/y'))
    boards.on('b.example/y', says('"here"'))
    expect(await boards.outbound.get('http://a.example/')).toMatchObject({ text: '"here"', url: 'https://b.example/y' })
    for (const location of ['http://127.0.0.1/', 'http://[::1]/', 'file:///etc/passwd', 'http://b.example:81/']) {
      boards.on('a.example/', to(location))
      expect([location, await kindOf(boards.outbound.get('http://a.example/'))]).toEqual([location, 'not_allowed'])
    }
    boards.on('a.example/', to('http://a.example/'))
    expect(await kindOf(boards.outbound.get('http://a.example/'))).toBe('not_allowed')
    expect(boards.asked.slice(-4).map(({ address }) => address)).toEqual(Array(4).fill('a.example/'))
  })

  test('gives no more than is allowed, also when it is packed', async () => {
    await using boards = await startBoards()
    const packed = gzipSync(Buffer.alloc(50_000_000))
    boards.on('a.example/bomb', (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed))
    boards.on('a.example/fits', says('x'.repeat(1000)))
    expect(await kindOf(boards.outbound.get('http://a.example/bomb'))).toBe('too_large')
    expect(await kindOf(boards.outbound.get('http://a.example/fits', { atMost: 999 }))).toBe('too_large')
    expect((await boards.outbound.get('http://a.example/fits', { atMost: 1000 }))?.text).toHaveLength(1000)
  })

  test('keeps no more than sixty waiting for one host', async () => {
    await using boards = await startBoards()
    boards.on('a.example/', () => undefined)
    const ask = () => kindOf(boards.outbound.get('http://a.example/'))
    const asking = Array.from({ length: 62 }, ask)
    expect(await ask()).toBe('timed_out')
    expect(await Promise.race([...asking, Promise.resolve('waiting')])).toBe('waiting')
  })

  test('carries who asks, no cookie, and what it had before', async () => {
    await using boards = await startBoards()
    boards.on(
      'a.example/',
      (_request, response) =>
        void response.writeHead(200, { 'set-cookie': 'a=b', 'last-modified': 'Thu, 26 Nov 2026 09:00:00 GMT' }).end('{}'),
    )
    const answer = await boards.outbound.get('http://a.example/')
    await boards.outbound.get('http://a.example/', { since: answer?.validator ?? null })
    expect(boards.asked[1]?.headers).toMatchObject({ 'user-agent': 'Mosaic test', 'if-modified-since': 'Thu, 26 Nov 2026 09:00:00 GMT' })
    expect(boards.asked[1]?.headers).not.toHaveProperty('cookie')
  })

  test('is given up with the reason: a status, no answer, when to come back', async () => {
    await using boards = await startBoards()
    boards.on('a.example/busy', status(503, { 'retry-after': '60' }))
    boards.on('a.example/cut', (request) => void request.socket.destroy())
    await expect(boards.outbound.get('http://a.example/busy')).rejects.toMatchObject({
      kind: 'status',
      status: 503,
      retryAt: expect.any(Number),
    })
    expect(await kindOf(boards.outbound.get('http://a.example/cut'))).toBe('no_answer')
  })

  test('is read in the charset that it names', async () => {
    await using boards = await startBoards()
    const latin = Buffer.from('K\u00f6chin', 'latin1')
    boards.on(
      'a.example/header',
      (_request, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(latin),
    )
    boards.on(
      'a.example/meta',
      (_request, response) => void response.writeHead(200).end(Buffer.concat([Buffer.from('<meta charset="iso-8859-1">'), latin])),
    )
    expect((await boards.outbound.get('http://a.example/header'))?.text).toBe('Köchin')
    expect((await boards.outbound.get('http://a.example/meta'))?.text).toContain('Köchin')
  })
})

test('Retry-After is seconds or a date, and nothing else', () => {
  expect(retryAtOf('120', 1000)).toBe(121_000)
  expect(retryAtOf('Thu, 26 Nov 2026 09:00:00 GMT', 0)).toBe(Date.parse('2026-11-26T09:00:00Z'))
  expect([retryAtOf('soon', 0), retryAtOf(null, 0)]).toEqual([null, null])
})
