import type { Readable } from 'node:stream'

/** A file as the store sees it: `bytes` as stored, sealed. */
export interface StoredFile {
  readonly key: string
  readonly bytes: number
  readonly modifiedAt: Date
}

/** Where files lie. It holds sealed bytes under random keys and knows nothing of sessions or names. */
export interface FileStore {
  /** Keeps what the source gives, whole or not at all, and durably once it resolves. Keys are random: one that is there is replaced. */
  put(key: string, source: Readable): Promise<{ bytes: number }>
  /** The bytes of a file. The stream fails with `FileMissing` when there is none. */
  get(key: string): Readable
  /** Takes a file away; nothing happens when there is none. */
  remove(key: string): Promise<void>
  /** Every file, in no order; what is being written does not show. */
  list(): AsyncIterable<StoredFile>
  /** Bytes of all files together. */
  usage(): Promise<number>
  /**
   * Takes the store for an installation, by its id, the first time and never again. @throws StoreTaken when it is another one's: its files would look like
   * orphans here, and be swept.
   */
  claim(owner: string): Promise<void>
  /** Whether files can be kept and read now. Rejects with `StoreAway` when not, within a few seconds. */
  check(): Promise<void>
}

/** The store has no file under this key. */
export class FileMissing extends Error {
  constructor() {
    super('the file is not in the store')
    this.name = 'FileMissing'
  }
}

/** The store cannot be reached, or refuses. `message` is for whoever runs the server and names no file. */
export class StoreAway extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'StoreAway'
  }
}

/** The store holds the files of another installation. */
export class StoreTaken extends Error {
  constructor() {
    super('the store holds the files of another installation')
    this.name = 'StoreTaken'
  }
}

/** Whether this can be the key of a file. */
export const isKey = (key: string): boolean => /^[A-Za-z0-9_-]{16,64}$/.test(key)

/** @throws TypeError unless the key is 16 to 64 letters, digits, `-` or `_`: nothing that could leave its folder. */
export function requireKey(key: string): void {
  if (!isKey(key)) throw new TypeError('a file key is 16 to 64 letters, digits, - or _')
}
