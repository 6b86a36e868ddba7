import { createSecretKey, randomBytes } from 'node:crypto'
import { decrypt, derive, encrypt } from './aead.ts'
import { readBase32, writeBase32 } from './base32.ts'

/** 32 random bytes that open one session; only its owner holds them. */
export type SessionKey = Uint8Array & { readonly sessionKey: true }

const keyBytes = 32
const prefix = 'msk_'
const checkCharacters = 4
const keyCharacters = 52

const asKey = (bytes: Uint8Array) => bytes as SessionKey

export function newSessionKey(): SessionKey {
  return asKey(randomBytes(keyBytes))
}

/** A fresh data key: what a session's values are sealed with, kept only wrapped. */
export function newDataKey(): Uint8Array {
  return randomBytes(keyBytes)
}

/** The key as programs and cookies hold it: `msk_` and 43 characters of base64url. */
export function writeKey(key: SessionKey): string {
  return prefix + Buffer.from(key).toString('base64url')
}

/** The key for paper: 52 characters of Crockford base32 and 4 check characters, in groups of four. */
export function writeRecoveryText(key: SessionKey): string {
  return (writeBase32(key) + check(key)).replace(/.{4}(?!$)/g, '$&-')
}

/** A key in either spelling; `undefined` when the text is no key, so a slip of the pen is told before any search. */
export function parseKey(text: string): SessionKey | undefined {
  const trimmed = text.trim()
  return trimmed.startsWith(prefix) ? parseToken(trimmed) : parseRecoveryText(trimmed)
}

function parseToken(text: string): SessionKey | undefined {
  const bytes = Buffer.from(text.slice(prefix.length), 'base64url')
  if (bytes.length !== keyBytes) return undefined
  const key = asKey(bytes)
  return writeKey(key) === text ? key : undefined
}

function parseRecoveryText(text: string): SessionKey | undefined {
  const characters = text
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (characters.length !== keyCharacters + checkCharacters) return undefined
  const bytes = readBase32(characters.slice(0, keyCharacters), keyBytes)
  if (!bytes) return undefined
  const key = asKey(bytes)
  return characters.slice(keyCharacters) === check(key) ? key : undefined
}

function check(key: SessionKey): string {
  return writeBase32(derive('mosaic/check/1', key)).slice(0, checkCharacters)
}

/** What a key is found by: SHA-256("mosaic/find/1\0" ‖ key), 32 bytes, useless for opening. */
export function lookupOf(key: SessionKey): Uint8Array {
  return derive('mosaic/find/1', key)
}

/** The data key sealed for one session key: nonce, AES-256-GCM, tag (60 bytes), bound to the session's id. */
export function wrapKey(key: SessionKey, dataKey: Uint8Array, sessionId: string): Uint8Array {
  return encrypt(wrappingKey(key), dataKey, sessionId)
}

/** The data key that `wrapKey` sealed. Throws `SealBroken` for another key, another session or changed bytes. */
export function unwrapKey(key: SessionKey, wrapped: Uint8Array, sessionId: string): Uint8Array {
  return decrypt(wrappingKey(key), wrapped, sessionId, "the session's wrapped key")
}

const wrappingKey = (key: SessionKey) => createSecretKey(derive('mosaic/wrap/1', key))
