import { columnAt } from '@mosaic/core/reading/lines'
import type { Block } from '@mosaic/core/reading/schema'
import { marked } from 'marked'
import { blank, type Draft, flowing, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'
import { unflattened } from './flattened.ts'
import { linesOfHtml } from './html.ts'

const textAtMost = 2 * 1024 * 1024

/** Bytes as text: UTF-8, or UTF-16 by its mark, else Windows-1252, in which every byte is something. At most 2 MB of it. */
export function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return clean(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch {
    return clean(new TextDecoder('windows-1252').decode(bytes))
  }
}

const clean = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').slice(0, textAtMost)

const rule = /^\s*[=\-_*~#]{3,}\s*$/

/** Plain text as blocks, a line each; a line that is underlined is a heading, wide gaps part a line. */
export function readText(text: string): Block[] {
  const lines = text.split('\n')
  const drafts = lines.flatMap((line, at): Draft[] => {
    if (line.trim() === '') return [blank()]
    if (rule.test(line)) return []
    const parts = unflattened(line)
    if (parts) return parts.flatMap((part) => [...(part.isApart ? [blank()] : []), flowing(part.text, { list: part.isList })])
    const isUnderlined = rule.test(lines[at + 1] ?? '')
    const indent = line.length - line.trimStart().length
    const draft = flowing(line.slice(indent).replace(/ {3,}/g, '\t'), { bold: isUnderlined, heading: isUnderlined ? 2 : null })
    return [indent === 0 ? draft : { ...draft, indent: columnAt(line.slice(0, indent)) }]
  })
  return withText(drafts)
}

/** Markdown as blocks: what its marks say becomes style, the marks themselves are left out. Each of its lines stays a line. */
export function readMarkdown(text: string): Block[] {
  return withText(linesOfHtml(marked.parse(text, { async: false, gfm: true, breaks: true })))
}

/** A saved web page as blocks: what stands on it for the eye, and apart from it what is hidden. */
export function readHtml(text: string): Block[] {
  return withText(linesOfHtml(text, { tabs: 'blanks' }))
}

function withText(drafts: readonly Draft[]): Block[] {
  if (!drafts.some((draft) => /\p{L}/u.test(draft.text))) throw new Unreadable('no_text')
  return placed(drafts)
}
