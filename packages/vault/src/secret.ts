import { createHmac, randomBytes } from 'node:crypto'

/**
 * A secret that lives and dies with the process. What it makes can be compared within one run and means nothing after it:
 * limiter keys do not tell an address, log tags do not tell a session.
 */
export class ProcessSecret {
  readonly #key = randomBytes(32)

  /** What a limiter counts an address under (64 hex characters). */
  limiterKey(address: string): string {
    return this.#tag('limit', address).toString('hex')
  }

  /** What a log line may say of a session (8 bytes, 16 hex characters). */
  sessionTag(sessionId: string): string {
    return this.#tag('log', sessionId).toString('hex', 0, 8)
  }

  #tag(label: string, value: string): Buffer {
    return createHmac('sha256', this.#key).update(`${label}\0${value}`).digest()
  }
}
