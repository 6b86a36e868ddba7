import { Transform, type TransformCallback } from 'node:stream'
import sodium from 'sodium-native'
import { SealBroken } from './broken.ts'

const {
  crypto_secretstream_xchacha20poly1305_STATEBYTES: stateBytes,
  crypto_secretstream_xchacha20poly1305_HEADERBYTES: headerBytes,
  crypto_secretstream_xchacha20poly1305_ABYTES: addedBytes,
  crypto_secretstream_xchacha20poly1305_TAGBYTES: tagBytes,
  crypto_secretstream_xchacha20poly1305_TAG_MESSAGE: messageTag,
  crypto_secretstream_xchacha20poly1305_TAG_FINAL: finalTag,
  crypto_secretstream_xchacha20poly1305_init_push: initPush,
  crypto_secretstream_xchacha20poly1305_push: push,
  crypto_secretstream_xchacha20poly1305_init_pull: initPull,
  crypto_secretstream_xchacha20poly1305_pull: pull,
} = sodium

/** Plain bytes of a frame; every frame but the last is full. */
export const frameBytes = 64 * 1024

/** How many bytes `plain` bytes take once sealed: header, frames, and 17 bytes a frame. */
export function sealedSize(plain: number): number {
  return headerBytes + plain + addedBytes * Math.max(1, Math.ceil(plain / frameBytes))
}

/** Cuts what arrives into frames of `size` bytes; the last, shorter or full, comes out only at the end. */
class Frames {
  // one for all frames: with memory made for each, collecting it took longer than sealing
  readonly #frame: Buffer
  #held = 0

  constructor(size: number) {
    this.#frame = Buffer.allocUnsafe(size)
  }

  /** Adds a chunk; a whole frame comes out once more than it is there. It is good until the next is asked for. */
  *take(chunk: Buffer): Generator<Buffer> {
    for (let taken = 0; taken < chunk.length; ) {
      if (this.#held === this.#frame.length) {
        yield this.#frame
        this.#held = 0
      }
      const copied = chunk.copy(this.#frame, this.#held, taken)
      this.#held += copied
      taken += copied
    }
  }

  last(): Buffer {
    return this.#frame.subarray(0, this.#held)
  }
}

/** Plain bytes in; out come libsodium's header and xchacha20poly1305 frames, `bound` in each, the last tagged final. */
export function sealingStream(key: Uint8Array, bound: string): Transform {
  const state = Buffer.alloc(stateBytes)
  const header = Buffer.alloc(headerBytes)
  const associated = Buffer.from(bound)
  const frames = new Frames(frameBytes)
  initPush(state, header, key)

  const sealFrame = (plain: Buffer, tag: number) => {
    const sealed = Buffer.allocUnsafe(plain.length + addedBytes)
    push(state, sealed, plain, associated, tag)
    return sealed
  }
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      for (const frame of frames.take(chunk)) this.push(sealFrame(frame, messageTag))
      done()
    },
    flush(done: TransformCallback) {
      done(null, sealFrame(frames.last(), finalTag))
    },
    destroy: forget(state),
  })
  stream.push(header)
  return stream
}

/** The plain bytes of `sealingStream`. Fails with `SealBroken` on a changed, moved, missing or added frame. */
export function openingStream(key: Uint8Array, bound: string): Transform {
  const state = Buffer.alloc(stateBytes)
  const associated = Buffer.from(bound)
  const frames = new Frames(frameBytes + addedBytes)
  const ownKey = Buffer.from(key)
  let header = Buffer.alloc(0)

  const openFrame = (sealed: Buffer, tag: number) => {
    if (header.length < headerBytes || sealed.length < addedBytes) throw new SealBroken('the file')
    const plain = Buffer.allocUnsafe(sealed.length - addedBytes)
    const found = Buffer.alloc(tagBytes)
    try {
      pull(state, plain, found, sealed, associated)
    } catch {
      throw new SealBroken('the file')
    }
    if (found[0] !== tag) throw new SealBroken('the file')
    return plain
  }
  /** The chunk without what belongs to the header; starts the state once the header is whole. */
  const afterHeader = (chunk: Buffer): Buffer => {
    const missing = headerBytes - header.length
    if (missing === 0) return chunk
    header = Buffer.concat([header, chunk.subarray(0, missing)])
    if (header.length === headerBytes) {
      initPull(state, header, ownKey)
      ownKey.fill(0)
    }
    return chunk.subarray(missing)
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      try {
        for (const frame of frames.take(afterHeader(chunk))) this.push(openFrame(frame, messageTag))
        done()
      } catch (error) {
        done(broken(error))
      }
    },
    flush(done: TransformCallback) {
      try {
        done(null, openFrame(frames.last(), finalTag))
      } catch (error) {
        done(broken(error))
      }
    },
    destroy: forget(state, ownKey),
  })
}

/** What a caught failure is told as; anything unexpected is a broken seal too. */
function broken(error: unknown): Error {
  return error instanceof Error ? error : new SealBroken('the file')
}

/** A stream's key material goes with the stream, however it ends. */
function forget(...secrets: Uint8Array[]) {
  return (error: Error | null, done: (error: Error | null) => void) => {
    for (const secret of secrets) secret.fill(0)
    done(error)
  }
}
