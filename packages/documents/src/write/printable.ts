import type { ResumeDocument } from '@mosaic/core/resume/schema'

/** What is no letter and no space: control characters, halves of a character, and the two places that Unicode keeps for nothing. XML and typesetters refuse them. */
const unprintable = /[\p{Cc}--[\t\n]]|[\ufffe\uffff]/gv

/** A document with a space where something stands that no file can hold, as it comes out of another program's clipboard. */
export function printable(document: ResumeDocument): ResumeDocument {
  const clean = (_name: string, value: unknown): unknown =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\ufffd', ' ').replace(unprintable, ' ') : value
  return JSON.parse(JSON.stringify(document), clean) as ResumeDocument
}
