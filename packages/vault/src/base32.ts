const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bitsPerCharacter = 5

/** Crockford base32, most significant bit first, filled with zero bits to a whole character. */
export function writeBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(bitsPerCharacter, '0'), 2)]).join('')
}

/** The bytes of `writeBase32` in upper case; `undefined` for a foreign character, another length or filling bits that are not zero. */
export function readBase32(text: string, length: number): Uint8Array | undefined {
  const values = [...text].map((character) => alphabet.indexOf(character))
  if (values.includes(-1)) return undefined
  const bits = values.map((value) => value.toString(2).padStart(bitsPerCharacter, '0')).join('')
  const bytes = Uint8Array.from({ length }, (_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2))
  return writeBase32(bytes) === text ? bytes : undefined
}
