import { createCipheriv, createHash, createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import { SealBroken } from '@mosaic/vault/broken'
import { newSessionKey, type SessionKey, wrapKey } from '@mosaic/vault/keys'
import { ProcessSecret } from '@mosaic/vault/secret'
import { type Place, Session } from '@mosaic/vault/session'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const expiresAt = new Date('2026-12-24T00:00:00.000Z')
const place: Place = 'facts/0193/content'
const fixedKey = Uint8Array.from({ length: 32 }, (_, index) => index) as SessionKey
const fixedDataKey = Buffer.alloc(32, 7)
const fixedSession = () => Session.open('session-1', expiresAt, fixedKey, wrapKey(fixedKey, fixedDataKey, 'session-1'))
const subKey = (label: string) => createHash('sha256').update(`${label}\0`).update(fixedDataKey).digest()

describe('known answers', () => {
  test('a value sealed by plain AES-256-GCM with the labelled sub-key opens', () => {
    const nonce = Buffer.alloc(12, 1)
    const cipher = createCipheriv('aes-256-gcm', subKey('mosaic/values/1'), nonce).setAAD(Buffer.from(`session-1\0${place}`))
    const sealed = Buffer.concat([Buffer.of(1), nonce, cipher.update('{"label":"Python"}'), cipher.final(), cipher.getAuthTag()])
    expect(sealed.toString('hex')).toBe('01010101010101010101010101c2b11f862e724be2f70d9911086d40bc2362957139984a25040a247896268a476830')
    expect(fixedSession().open(place, sealed)).toEqual({ label: 'Python' })
  })

  test('the key for drafts on a device is a labelled sub-key, and none that opens what is stored', () => {
    const key = Buffer.from(fixedSession().draftKey())
    expect(key).toEqual(subKey('mosaic/drafts/1'))
    for (const label of ['mosaic/values/1', 'mosaic/files/1', 'mosaic/marks/1']) expect(key).not.toEqual(subKey(label))
  })

  test('a mark is the HMAC-SHA256 of the value under the labelled sub-key', () => {
    const expected = createHmac('sha256', subKey('mosaic/marks/1')).update('posting-1').digest()
    expect(Buffer.from(fixedSession().mark('posting-1'))).toEqual(expected)
    expect(expected.toString('hex')).toBe('108d1b70e5290e2e1cbddb8d6fe0f1be40d300f56d754e6d887f30c4de2ded63')
  })
})

describe('sealing', () => {
  const session = Session.create('a', expiresAt)

  test('any JSON value opens as it was sealed, 29 bytes longer than its JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sealed = session.seal(place, value)
        expect(sealed).toHaveLength(Buffer.byteLength(JSON.stringify(value)) + 29)
        expect(session.open(place, sealed)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('a flipped bit is refused, wherever it stands', () => {
    const sealed = session.seal(place, { quote: 'five years of Python' })
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = Buffer.from(sealed)
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        expect(() => session.open(place, changed)).toThrow(SealBroken)
      }),
    )
  })

  test('a shortened value is refused, down to nothing', () => {
    const sealed = session.seal(place, 'word')
    for (let length = 0; length < sealed.length; length++) {
      expect(() => session.open(place, sealed.subarray(0, length))).toThrow(SealBroken)
    }
  })

  test('a value moved to another table, row, column or session is refused', () => {
    const sealed = session.seal(place, 'word')
    for (const elsewhere of ['turns/0193/content', 'facts/0194/content', 'facts/0193/feedback'] as const) {
      expect(() => session.open(elsewhere, sealed)).toThrow(SealBroken)
    }
    const key = newSessionKey()
    const sameKeysOtherSession = Session.open('b', expiresAt, fixedKey, wrapKey(fixedKey, fixedDataKey, 'b'))
    expect(() => sameKeysOtherSession.open(place, fixedSession().seal(place, 'word'))).toThrow(SealBroken)
    expect(() => Session.open('b', expiresAt, key, session.wrapFor(key))).toThrow(SealBroken)
  })

  test('sealing the same value twice shows no likeness', () => {
    expect(session.seal(place, 'word')).not.toEqual(session.seal(place, 'word'))
  })

  test('what is no JSON value is not sealed', () => {
    expect(() => session.seal(place, undefined)).toThrow(TypeError)
  })
})

describe('a session', () => {
  test('opens with each key it was wrapped for', () => {
    const session = Session.create('a', expiresAt)
    const keys = [newSessionKey(), newSessionKey()]
    const sealed = session.seal(place, 'word')
    for (const key of keys) expect(Session.open('a', expiresAt, key, session.wrapFor(key)).open(place, sealed)).toBe('word')
  })

  test('marks are equal within it and differ between sessions', () => {
    const [one, other] = [Session.create('a', expiresAt), Session.create('b', expiresAt)]
    expect(one.mark('posting-1')).toEqual(one.mark('posting-1'))
    expect(one.mark('posting-1')).not.toEqual(one.mark('posting-2'))
    expect(one.mark('posting-1')).not.toEqual(other.mark('posting-1'))
  })

  test('shows only its id and expiry when logged or serialised', () => {
    const session = fixedSession()
    expect(JSON.parse(JSON.stringify(session))).toEqual({ id: 'session-1', expiresAt: expiresAt.toISOString() })
    for (const shown of [inspect(session, { depth: 9, showHidden: true }), JSON.stringify({ ...session })]) {
      expect(shown).not.toMatch(/07 ?07|0707|BwcH|\b7, ?7\b/)
    }
  })

  test('does nothing any more once it is closed', () => {
    const session = Session.create('a', expiresAt)
    const sealed = session.seal(place, 'word')
    session.close()
    session.close()
    for (const use of [
      () => session.open(place, sealed),
      () => session.seal(place, 'word'),
      () => session.mark('word'),
      () => session.wrapFor(newSessionKey()),
      () => session.sealStream('file'),
      () => session.openStream('file'),
    ]) {
      expect(use).toThrow('the session is closed')
    }
  })
})

test('what a process makes of an address or a session means nothing to the next process', () => {
  const [one, next] = [new ProcessSecret(), new ProcessSecret()]
  expect(one.limiterKey('192.0.2.1')).toBe(one.limiterKey('192.0.2.1'))
  expect(one.limiterKey('192.0.2.1')).not.toBe(next.limiterKey('192.0.2.1'))
  expect(one.sessionTag('a')).toMatch(/^[0-9a-f]{16}$/)
  expect(one.sessionTag('a')).not.toBe(next.sessionTag('a'))
})
