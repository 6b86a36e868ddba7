/*
 * What pdf.js asks a browser for, before it is loaded. Without fonts it works out the outline of every letter, which only painting needs;
 * looking at Node's Response loads all that speaks to a network, which nothing here does.
 */
Reflect.deleteProperty(globalThis, 'Response')
Object.assign(globalThis, {
  Response: class {
    bytes(): never {
      throw new Error('a reading process has no network')
    }
  },
  FontFace: class {
    loaded = Promise.resolve()
  },
})

/** A document whose fonts need no loading. */
export const ownerDocument = { fonts: { add() {}, delete() {} } }
