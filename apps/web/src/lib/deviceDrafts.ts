import { clear, createStore, del, get, set, type UseStore } from 'idb-keyval'

/** What stands in the browser's store: bytes that only the session's draft key opens. */
interface SealedDraft {
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

let store: UseStore | undefined
const drafts = () => (store ??= createStore('mosaic-drafts', 'sealed'))

let key: CryptoKey | null = null
/** One after the other, so that the last write is the one that stays. */
let last: Promise<unknown> = Promise.resolve()

function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const next = last.then(act, act)
  last = next.catch(() => undefined)
  return next
}

/** Whether this page can keep drafts on the device: it has the key, and browsers offer their cryptography only over https and on this machine. */
export const canKeep = () => key !== null

/** Takes the session's draft key (base64url) into this page's memory; it is never written anywhere. */
export async function unlockDrafts(text: string): Promise<void> {
  if (!('subtle' in crypto) || !('indexedDB' in window)) return
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

const bound = (name: string) => new TextEncoder().encode(`mosaic/drafts/1\0${name}`)

/** Seals a value into the browser's store under a name that says nothing, or takes it away with null. Without the key, or a store, nothing is kept. */
export function keepOnDevice(name: string, value: unknown): Promise<void> {
  return inTurn(async () => {
    if (!key) return
    try {
      if (value === null) await del(name, drafts())
      else await set(name, await sealed(key, name, value), drafts())
    } catch {
      // the browser gives no store, or a full one: what waits lives in this page alone, and it says so
      key = null
    }
  })
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
      await del(name, drafts())
      return null
    }
  })
}

/** Forgets the key and all that is kept, as when a session ends here. */
export function forgetDevice(): Promise<void> {
  key = null
  return inTurn(async () => ('indexedDB' in window ? clear(drafts()) : undefined))
}
