import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { SealBroken } from '@mosaic/vault/broken'
import { Session } from '@mosaic/vault/session'
import { expect, test, vi } from 'vitest'

const keyBytes = 32
const stateBytes = 52
const headerBytes = 24

/** The lengths of what is filled with zeroes while something is done. */
async function zeroedBy(deed: () => unknown): Promise<number[]> {
  const zeroed: Uint8Array[] = []
  for (const prototype of [Uint8Array.prototype, Buffer.prototype]) {
    const fill = prototype.fill
    vi.spyOn(prototype, 'fill').mockImplementation(function (this: Uint8Array, ...given: unknown[]) {
      if (given[0] === 0) zeroed.push(this)
      return Reflect.apply(fill, this, given)
    })
  }
  await deed()
  vi.restoreAllMocks()
  expect(zeroed.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true)
  return zeroed.map(({ length }) => length)
}

const session = Session.create('a', new Date('2026-12-24T00:00:00.000Z'))
const sealed = await buffer(Readable.from([Buffer.from('a life in words')]).pipe(session.sealStream('file')))

test('closing a session zeroes each of its four keys, once', async () => {
  const brief = Session.create('b', new Date('2026-12-24T00:00:00.000Z'))
  expect(await zeroedBy(() => brief.close())).toEqual([keyBytes, keyBytes, keyBytes, keyBytes])
  expect(await zeroedBy(() => brief.close())).toEqual([])
})

test('a stream keeps its own key no longer than until it has begun, and nothing once it has ended', async () => {
  const stream = session.openStream('file')
  const begun = () => new Promise((resolve) => stream.write(sealed.subarray(0, headerBytes), resolve))
  expect(await zeroedBy(begun)).toEqual([keyBytes])
  const ended = async () => {
    stream.end(sealed.subarray(headerBytes))
    await buffer(stream)
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(await zeroedBy(ended)).toEqual([stateBytes, keyBytes])
})

test('a stream that breaks forgets as well', async () => {
  const broken = Buffer.from(sealed)
  broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1
  const reading = () => expect(buffer(Readable.from([broken]).pipe(session.openStream('file')))).rejects.toThrow(SealBroken)
  expect((await zeroedBy(reading)).toSorted()).toEqual([keyBytes, keyBytes, stateBytes])
})

test('a sealing stream forgets its state', async () => {
  const sealing = async () => {
    await buffer(Readable.from([Buffer.from('words')]).pipe(session.sealStream('file')))
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(await zeroedBy(sealing)).toEqual([stateBytes])
})
