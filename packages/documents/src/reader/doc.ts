import type { Block } from '@mosaic/core/reading/schema'
import WordExtractor from 'word-extractor'
import { blank, type Draft, flowing, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'

/** Where the text's own header tells what the file is, and the bit in it that says it is locked: [MS-DOC] 2.5.2, FibBase. */
const wordMagic = 0xa5ec
const encryptedBit = 0x0100
const flagsAt = 10

/** A Word document of before 2007 as blocks: its text has no styles that the library gives, so headings are told by their words. @throws Unreadable. */
export async function readDoc(bytes: Buffer): Promise<Block[]> {
  if (isLocked(bytes)) throw new Unreadable('password')
  const document = await new WordExtractor().extract(bytes).catch(() => {
    throw new Unreadable('damaged')
  })
  const body = document.getBody()
  const headers = document.getHeaders({ includeFooters: false })
  const boxes = document.getTextboxes({ includeHeadersAndFooters: false, includeBody: true })
  const known = new Set(body.split('\n'))
  const extra = headers.split('\n').filter((line) => !known.has(line))
  const drafts = [...extra, ...body.split('\n'), ...boxes.split('\n')].map(lineOf)
  if (!drafts.some(({ text }) => /\p{L}/u.test(text))) throw new Unreadable('no_text')
  return placed(drafts)
}

function lineOf(line: string): Draft {
  const text = line.replace(/(?!\t)\p{Cc}/gu, ' ').trim()
  return text === '' ? blank() : flowing(text)
}

function isLocked(bytes: Buffer): boolean {
  for (let at = 512; at + flagsAt + 2 <= Math.min(bytes.length, 64 * 1024); at += 512)
    if (bytes.readUInt16LE(at) === wordMagic) return (bytes.readUInt16LE(at + flagsAt) & encryptedBit) !== 0
  return false
}
