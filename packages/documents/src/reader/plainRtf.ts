import { deEncapsulateSync } from 'rtf-stream-parser'
import { codePageName } from './codePages.ts'
import { Unreadable } from './failure.ts'

/**
 * Rich text by its paragraph marks, letters by the code page of their font. The library takes apart messages that e-mail programs wrapped in rich text:
 * told that this is one, it leaves out all that is no text. @throws Unreadable.
 */
export function textOfRtf(bytes: Buffer): string {
  const source = bytes.toString('latin1')
  if (!source.startsWith('{\\rtf')) throw new Unreadable('damaged')
  const marked = Buffer.from(source.replace(/^\{\\rtf\d*/, '$&\\fromtext').replace(aside, '{\\*$1'), 'latin1')
  const { text } = deEncapsulateSync(marked, { mode: 'text', decode, warn: () => undefined })
  return text.toString().replace(/\r\n?/g, '\n').trim()
}

/** Groups that hold no text of the document, as any reader may be told to leave out. */
const aside = /\{(\\(?:info|stylesheet|colortbl|pict|object|listtable|listoverridetable|footnote|annotation)\b)/g

/** Bytes by the name that the library has for a code page: `cp1252`, `cp10000`. */
function decode(bytes: Buffer, codePage: string): string {
  const page = /^cp(\d+)$/.exec(codePage)?.[1]
  return new TextDecoder(codePageName(Number(page)) ?? codePage).decode(bytes)
}
