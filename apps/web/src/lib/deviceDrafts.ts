import { clear, createStore, del, get, keys, set, type UseStore } from 'idb-keyval'

/** What stands in the browser's store: bytes that only the session's draft key opens. */
interface SealedDraft {
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

let store: UseStore | undefined
const drafts = () => (store ??= createStore('mosaic-drafts', 'sealed'))

/** The key as it stands in the browser's store while edits wait: it seals and opens and can't be read out. After `until` the session is no more. */
interface KeptKey {
  readonly key: CryptoKey
  readonly until: string
}

let keyStore: UseStore | undefined
const keptKeys = () => (keyStore ??= createStore('mosaic-draft-key', 'key'))

let key: CryptoKey | null = null
let until = ''
/** One after the other, so that the last write is the one that stays. */
let last: Promise<unknown> = Promise.resolve()

function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const next = last.then(act, act)
  last = next.catch(() => undefined)
  return next
}

/** Whether this page can keep drafts on the device: it has the key, and browsers offer their cryptography only over https and on this machine. */
export const canKeep = () => key !== null

/** Takes the key (base64url) of a session that lasts until then into this page's memory. */
export async function unlockDrafts(text: string, sessionEnds: string): Promise<void> {
  if (!('subtle' in crypto) || !('indexedDB' in window)) return
  until = sessionEnds
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** Without a network: takes the key that stands beside what waits here. Past the session's end all of it is forgotten. */
export async function unlockFromDevice(now: Date): Promise<void> {
  if (key || !('indexedDB' in window)) return
  const kept = await get<KeptKey>('key', keptKeys()).catch(() => undefined)
  if (!kept) return
  if (new Date(kept.until) <= now) return forgetDevice()
  key = kept.key
  until = kept.until
}

/** Puts the kept key away, as when the session does not open here any more: what waits then opens with the session alone. */
export function lockDrafts(): void {
  key = null
  if ('indexedDB' in window) void inTurn(() => clear(keptKeys())).catch(() => undefined)
}

/** The names under which something waits here. */
export const keptNames = (): Promise<string[]> => inTurn(async () => (key ? await keys<string>(drafts()) : []))

const bound = (name: string) => new TextEncoder().encode(`mosaic/drafts/1\0${name}`)

/**
 * Seals a value into the browser's store under a name that says nothing, or takes it away with null. The key stays beside it only while something waits.
 * Without the key, or a store, nothing is kept.
 */
export function keepOnDevice(name: string, value: unknown): Promise<void> {
  return inTurn(async () => {
    if (!key) return
    try {
      if (value === null) await dropped(name)
      else {
        await set('key', { key, until } satisfies KeptKey, keptKeys())
        await set(name, await sealed(key, name, value), drafts())
      }
    } catch {
      // the browser gives no store, or a full one: what waits lives in this page alone, and it says so
      key = null
    }
  })
}

async function dropped(name: string): Promise<void> {
  await del(name, drafts())
  if ((await keys(drafts())).length === 0) await clear(keptKeys())
}

async function sealed(draftKey: CryptoKey, name: string, value: unknown): Promise<SealedDraft> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(value))
  return { nonce, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: bound(name) }, draftKey, plain) }
}

/** What was kept under a name, null when there is nothing, or it was another session's: that goes away. */
export function fromDevice(name: string): Promise<unknown> {
  return inTurn(async () => {
    if (!key) return null
    const found = await get<SealedDraft>(name, drafts())
    if (!found) return null
    try {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: found.nonce, additionalData: bound(name) }, key, found.bytes)
      return JSON.parse(new TextDecoder().decode(plain)) as unknown
    } catch {
      await dropped(name)
      return null
    }
  })
}

/** Forgets the key and all that is kept, as when a session ends here. */
export function forgetDevice(): Promise<void> {
  key = null
  return inTurn(async () => {
    if ('indexedDB' in window) await Promise.all([clear(keptKeys()), clear(drafts())])
  })
}
