import { createCipheriv, createDecipheriv, hash, type KeyObject, randomBytes } from 'node:crypto'
import { SealBroken } from './broken.ts'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** What `encrypt` adds to the plain bytes: the nonce in front, the tag behind. */
export const overhead = nonceBytes + tagBytes

/** AES-256-GCM as nonce ‖ ciphertext ‖ tag, with `bound` as associated data. Nonces are random: good for 2³² values a key. */
export function encrypt(key: KeyObject, plain: Uint8Array, bound: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The plain bytes of `encrypt`. Throws `SealBroken`, naming `what`, on anything else. */
export function decrypt(key: KeyObject, sealed: Uint8Array, bound: string, what: string): Buffer {
  if (sealed.length < overhead) throw new SealBroken(what)
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(sealed.length - tagBytes))
  const plain = decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes))
  try {
    return Buffer.concat([plain, decipher.final()])
  } catch {
    throw new SealBroken(what)
  }
}

/** A key for one purpose: SHA-256(label ‖ 0 ‖ key). A labelled hash is enough because the key is uniform. */
export function derive(label: string, key: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([Buffer.from(`${label}\0`), key]), 'buffer')
}
