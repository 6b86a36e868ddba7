import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import type { Duplex } from 'node:stream'
import { decrypt, derive, encrypt } from './aead.ts'
import { SealBroken } from './broken.ts'
import { newDataKey, type SessionKey, unwrapKey, wrapKey } from './keys.ts'
import { openingStream, sealingStream } from './stream.ts'

/** Where a value stands, `table/row/column`: bound into its seal, so a value moved elsewhere does not open. */
export type Place = `${string}/${string}/${string}`

/** Sealed JSON: version byte, nonce, AES-256-GCM, tag; 29 bytes longer than the JSON. */
export type Sealed = Uint8Array

const version = 1

interface Keys {
  readonly data: Uint8Array
  readonly values: Uint8Array
  readonly files: Uint8Array
  readonly marks: Uint8Array
}

/** Keys as ciphers take them at once: given bytes, Node asks twice whether they are a key, which costs twice as much as the opening itself. */
interface Held {
  readonly values: KeyObject
  readonly marks: KeyObject
}

/**
 * An open session: the only thing that reads or writes what belongs to one person.
 * Lives as long as the request that opened it; `close` zeroes its keys and lets go of what OpenSSL holds of them, which wipes it when that is
 * collected, as it does with every cipher that was begun. Nothing of it can be logged or serialised but its id and expiry.
 */
export class Session {
  readonly id: string
  readonly expiresAt: Date
  /** Whether the key that opened it may change anything; what holds the session to it stands above. */
  readonly scope: 'full' | 'read'
  #key: Keys | undefined
  #held: Held | undefined

  private constructor(id: string, expiresAt: Date, data: Uint8Array, scope: 'full' | 'read') {
    this.id = id
    this.expiresAt = expiresAt
    this.scope = scope
    this.#key = {
      data,
      values: derive('mosaic/values/1', data),
      files: derive('mosaic/files/1', data),
      marks: derive('mosaic/marks/1', data),
    }
    this.#held = { values: createSecretKey(this.#key.values), marks: createSecretKey(this.#key.marks) }
  }

  /** A session that did not exist before, with a data key of its own. Store `wrapFor(key)` or nobody opens it again. */
  static create(id: string, expiresAt: Date): Session {
    return new Session(id, expiresAt, newDataKey(), 'full')
  }

  /** An existing session, opened by one of its keys. Throws `SealBroken` when the key does not fit. */
  static open(id: string, expiresAt: Date, key: SessionKey, wrapped: Uint8Array, scope: 'full' | 'read' = 'full'): Session {
    return new Session(id, expiresAt, unwrapKey(key, wrapped, id), scope)
  }

  /** What to store so that `key` opens this session from now on. */
  wrapFor(key: SessionKey): Uint8Array {
    return wrapKey(key, this.#keys().data, this.id)
  }

  /** Seals a JSON value for one place of this session. */
  seal(place: Place, value: unknown): Sealed {
    const json = JSON.stringify(value)
    if (json === undefined) throw new TypeError(`${place} was given something that is no JSON value`)
    return Buffer.concat([Buffer.of(version), encrypt(this.#opened().values, Buffer.from(json), this.#bind(place))])
  }

  /** The value sealed for this place; parse it with its schema. Throws `SealBroken` for anything else. */
  open(place: Place, sealed: Sealed): unknown {
    const { values } = this.#opened()
    if (sealed[0] !== version) throw new SealBroken(place)
    return JSON.parse(decrypt(values, sealed.subarray(1), this.#bind(place), place).toString())
  }

  /** A keyed fingerprint (32 bytes): equal values have equal marks within this session, and mean nothing outside it. */
  mark(value: string): Uint8Array {
    return createHmac('sha256', this.#opened().marks).update(value).digest()
  }

  /**
   * What a browser may seal the drafts with that it keeps for its owner (32 bytes): of use only as long as somebody can open this session, and of
   * none for anything stored here.
   */
  draftKey(): Uint8Array {
    return derive('mosaic/drafts/1', this.#keys().data)
  }

  /** Seals what is written to it, in 64 KB frames bound to this session and file. */
  sealStream(file: string): Duplex {
    return sealingStream(this.#keys().files, this.#bind(file))
  }

  /**
   * Opens what `sealStream` made. Pieces come out before the end is checked: what was read counts only once the stream has ended,
   * and it fails with `SealBroken` when anything was changed, reordered, cut off or added.
   */
  openStream(file: string): Duplex {
    return openingStream(this.#keys().files, this.#bind(file))
  }

  /** Zeroes the keys; whatever is asked of the session afterwards throws. Streams already begun run to their end. */
  close(): void {
    if (this.#key) for (const key of Object.values(this.#key)) key.fill(0)
    this.#key = undefined
    this.#held = undefined
  }

  toJSON(): { id: string; expiresAt: string } {
    return { id: this.id, expiresAt: this.expiresAt.toISOString() }
  }

  #keys(): Keys {
    return this.#key ?? isClosed()
  }

  #opened(): Held {
    return this.#held ?? isClosed()
  }

  #bind(place: string): string {
    return `${this.id}\0${place}`
  }
}

function isClosed(): never {
  throw new Error('the session is closed: it was used after the request that opened it had ended')
}
