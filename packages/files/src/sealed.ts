import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Session } from '@mosaic/vault/session'
import type { FileStore } from './store.ts'

/** Seals a source for one file of a session while it streams into the store; `bytes` as stored. No plain byte touches a disk. */
export async function putSealed(
  store: FileStore,
  session: Session,
  fileId: string,
  key: string,
  source: Readable,
): Promise<{ bytes: number }> {
  const sealing = session.sealStream(fileId)
  const putting = store.put(key, sealing)
  try {
    const [stored] = await Promise.all([putting, pipeline(source, sealing)])
    return stored
  } catch (error) {
    // what the store refused nobody reads on: without this the source would wait for ever
    sealing.destroy()
    // whoever hears of it may count on nothing being kept
    await Promise.allSettled([putting])
    throw error
  }
}

/**
 * The plain bytes of a file. What was read counts only once the stream has ended: it fails with `SealBroken` when the file was
 * changed, and with `FileMissing` when there is none.
 */
export function openSealed(store: FileStore, session: Session, fileId: string, key: string): Readable {
  const out = new PassThrough()
  pipeline(store.get(key), session.openStream(fileId), out).catch(() => {
    // the pipeline has destroyed `out` with the same error: whoever reads it hears of it there
  })
  return out
}
