/** Sealed bytes that do not open: altered, moved to another place, cut short, or sealed with another key. */
export class SealBroken extends Error {
  /** @param what names what would not open, never what stands in it. */
  constructor(what: string) {
    super(`${what} does not open: it was changed, moved or sealed with another key`)
    this.name = 'SealBroken'
  }
}
