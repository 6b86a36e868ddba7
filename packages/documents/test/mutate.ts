/** Numbers from 0 up to 1 that follow from a seed (mulberry32, Tommy Ettinger, public domain): the same seed, the same inputs. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Words that parsers of these formats stumble over. */
const spices = [
  '%PDF-1.7', 'endstream', 'endobj', 'stream', '/Length -1', '/Length 99999999', '/Kids [1 0 R]', '/Count 2147483647', '<<', '>>', '[[[[[[[[', ']]]]',
  '/Filter /FlateDecode', '/Filter [/ASCIIHexDecode /LZWDecode]', '/Encrypt 1 0 R', '0 0 0 0 re W n', 'BT', 'ET', 'Tj', '/Type /ObjStm',
  'PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', '<?xml', '<!DOCTYPE x [<!ENTITY a "&a;">]>', '&#x0;', '&#1114112;', '<w:p>', '</w:tbl>', '<w:tc>',
  '{"basics":', '"__proto__":{}', '\\ud800', '1e999', '{\\rtf1', '\\u-32768?', "\\'ff", '{\\*\\', '\\bin2147483647 ', '<table><tr><td>', '<div hidden>',
  '\u0000', '\ufeff', '\u202e', '\uffff', '-1', '2147483648', '9'.repeat(400), 'A'.repeat(5000), '\n'.repeat(500), '\t'.repeat(300), '('.repeat(300),
].map((word) => Buffer.from(word, 'latin1')) // biome-ignore format: one table

/** One to six changes of a document's bytes: bits turned, stretches cut, doubled, moved or overwritten, words put in. */
export function mutated(bytes: Buffer, random: () => number): Buffer {
  const upTo = (limit: number) => Math.floor(random() * Math.max(1, limit))
  let changed = Buffer.from(bytes)
  for (let left = 1 + upTo(6); left > 0; left--) {
    const at = upTo(changed.length)
    const length = 1 + upTo(random() < 0.8 ? 16 : Math.min(2000, changed.length))
    const spice = spices[upTo(spices.length)] ?? Buffer.alloc(0)
    switch (upTo(6)) {
      case 0:
        if (changed.length > 0) changed[at] = (changed[at] ?? 0) ^ (1 << upTo(8))
        break
      case 1:
        changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + length)])
        break
      case 2:
        changed = Buffer.concat([changed.subarray(0, at + length), changed.subarray(at)])
        break
      case 3:
        changed = Buffer.concat([changed.subarray(0, at), spice, changed.subarray(at)])
        break
      case 4:
        spice.copy(changed, at)
        break
      default:
        changed = Buffer.from(changed.subarray(0, changed.length - upTo(Math.min(changed.length, 4000))))
    }
  }
  return changed
}
