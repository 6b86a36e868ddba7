import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { hasNoNetwork, readerCommand } from '@mosaic/documents/reader/isolation'
import { runReader } from '@mosaic/documents/reader/process'
import { expect, it } from 'vitest'

it('the reading process reads no file but our packages, writes none, starts nothing, knows no variable, and has no network', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { command, args } = readerCommand(join(import.meta.dirname, 'readProbe.ts'))
  const child = spawn(command, [...args, String((server.address() as AddressInfo).port)], { env: {}, stdio: ['ignore', 'pipe', 'inherit'] })
  const endings = JSON.parse(await text(child.stdout)) as Record<string, string>
  server.close()
  const { 'reach the network': network, ...others } = endings
  expect(others).toEqual({
    environment: '',
    'read a file': 'ERR_ACCESS_DENIED',
    'read the workspace': 'ERR_ACCESS_DENIED',
    'write a file': 'ERR_ACCESS_DENIED',
    'start a process': 'ERR_ACCESS_DENIED',
    'start a worker': 'ERR_ACCESS_DENIED',
  })
  if (!hasNoNetwork()) console.log('isolation of the network skipped: unshare is not allowed here')
  expect(network).toMatch(hasNoNetwork() ? /ENETUNREACH|EPERM|ECONNREFUSED|EADDRNOTAVAIL/ : /./)
})

it('a process whose heap is full has been given something too complex, and that is its answer', async () => {
  const { command, args } = readerCommand(join(import.meta.dirname, 'abortProbe.ts'))
  const child = spawn(command, args, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
  const limits = { workMs: 15_000, limitMs: 30_000, residentAtMost: 1e9, outputAtMost: 1000, onProgress() {} }
  expect(await runReader(child, async () => undefined, limits)).toEqual({ killed: 'too_complex' })
}, 20_000)
