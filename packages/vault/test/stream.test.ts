import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { SealBroken } from '@mosaic/vault/broken'
import { type SessionKey, wrapKey } from '@mosaic/vault/keys'
import { Session } from '@mosaic/vault/session'
import { frameBytes, sealedSize } from '@mosaic/vault/stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const expiresAt = new Date('2026-12-24T00:00:00.000Z')
const session = Session.create('a', expiresAt)
const headerBytes = 24
const sealedFrame = frameBytes + 17

const seal = (pieces: Iterable<Uint8Array>, file = 'file-1') =>
  buffer(Readable.from(pieces, { objectMode: false }).pipe(session.sealStream(file)))
const open = (sealed: Uint8Array, file = 'file-1', by = session) => buffer(Readable.from([sealed]).pipe(by.openStream(file)))
/** Bytes that differ everywhere, so that a swapped frame shows. */
const bytes = (length: number) => Buffer.from(Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) & 0xff))
const frame = (sealed: Buffer, index: number) => sealed.subarray(headerBytes + index * sealedFrame, headerBytes + (index + 1) * sealedFrame)

describe('a sealed file', () => {
  test.each([0, 1, frameBytes - 1, frameBytes, frameBytes + 1, 2 * frameBytes, 3 * frameBytes + 5])(
    'of %i bytes opens as it was',
    async (length) => {
      const sealed = await seal([bytes(length)])
      expect(sealed).toHaveLength(sealedSize(length))
      expect((await open(sealed)).equals(bytes(length))).toBe(true)
    },
  )

  test('opens the same however it was cut on the way in and out', async () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(cuts, cuts, async (written, read) => {
        const plain = bytes(written.reduce((sum, size) => sum + size, 0))
        const sealed = await seal(pieces(plain, written))
        const opened = await buffer(Readable.from(pieces(sealed, read), { objectMode: false }).pipe(session.openStream('file-1')))
        expect(opened.equals(plain)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  test('sealed by an earlier build still opens', async () => {
    const key = Uint8Array.from({ length: 32 }, (_, index) => index) as SessionKey
    const fixed = Session.open('session-1', expiresAt, key, wrapKey(key, Buffer.alloc(32, 7), 'session-1'))
    expect(
      (
        await open(
          Buffer.from('2a8a57415133f0f2195c498fea50b4fb20c5998ce09ed160eec495eb1d5248df2b692cde4c9eb8cc87163cc4f4e1ee5175bb509ad9', 'hex'),
          'file-1',
          fixed,
        )
      ).toString(),
    ).toBe('known answer')
  })

  test('already begun runs to its end when the session is closed', async () => {
    const brief = Session.create('b', expiresAt)
    const stream = brief.sealStream('file-1')
    brief.close()
    stream.end('word')
    expect(await buffer(stream)).toHaveLength(sealedSize(4))
  })
})

describe('a sealed file is refused', () => {
  const plain = bytes(2 * frameBytes + 100)

  test('with one flipped bit', async () => {
    const sealed = await seal([plain])
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length * 8 - 1), async (bit) => {
        const changed = Buffer.from(sealed)
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        await expect(open(changed)).rejects.toThrow(SealBroken)
      }),
      { numRuns: 50 },
    )
  })

  test('and what came out before is a beginning of what went in, also where a frame in the middle was changed', async () => {
    const sealed = Buffer.from(await seal([bytes(3 * frameBytes)]))
    const at = headerBytes + sealedFrame + 100
    sealed.writeUInt8(sealed.readUInt8(at) ^ 1, at)
    const out: Buffer[] = []
    const stream = Readable.from([sealed]).pipe(session.openStream('file-1'))
    const reading = (async () => {
      for await (const piece of stream) out.push(piece as Buffer)
    })()
    await expect(reading).rejects.toThrow(SealBroken)
    const told = Buffer.concat(out)
    expect(told.equals(bytes(3 * frameBytes).subarray(0, told.length))).toBe(true)
    expect(told.length).toBeLessThanOrEqual(frameBytes)
  })

  test('when cut off anywhere, also between frames', async () => {
    const sealed = await seal([plain])
    for (const length of [
      0,
      1,
      headerBytes,
      headerBytes + 16,
      headerBytes + sealedFrame,
      headerBytes + 2 * sealedFrame,
      sealed.length - 1,
    ]) {
      await expect(open(sealed.subarray(0, length)), `${length} bytes`).rejects.toThrow(SealBroken)
    }
  })

  test('when bytes or whole frames were added', async () => {
    const sealed = await seal([plain])
    const full = await seal([bytes(frameBytes)])
    await expect(open(Buffer.concat([sealed, Buffer.alloc(1)]))).rejects.toThrow(SealBroken)
    await expect(open(Buffer.concat([full, frame(full, 0)]))).rejects.toThrow(SealBroken)
    await expect(open(Buffer.concat([sealed, sealed]))).rejects.toThrow(SealBroken)
  })

  test('when frames were swapped, doubled or left out', async () => {
    const sealed = await seal([plain])
    const [head, first, second, last] = [sealed.subarray(0, headerBytes), frame(sealed, 0), frame(sealed, 1), frame(sealed, 2)]
    for (const frames of [[second, first, last], [first, first, second, last], [first, last], [second, last], [last]]) {
      await expect(open(Buffer.concat([head, ...frames]))).rejects.toThrow(SealBroken)
    }
  })

  test('as another file or in another session', async () => {
    const sealed = await seal([plain])
    await expect(open(sealed, 'file-2')).rejects.toThrow(SealBroken)
    await expect(open(sealed, 'file-1', Session.create('a', expiresAt))).rejects.toThrow(SealBroken)
  })
})

function* pieces(whole: Buffer, sizes: readonly number[]): Generator<Buffer> {
  for (let start = 0, index = 0; start < whole.length; index++) {
    const size = sizes[index % sizes.length] ?? whole.length
    yield whole.subarray(start, start + size)
    start += size
  }
}
