import type { Block } from './schema.ts'

/** A line of a document as the parser walks it. */
export interface Line {
  readonly text: string
  /** Parts that stand apart on the line (title on the left, date on the right), each with its offset in the document's text. */
  readonly cells: readonly Span[]
  readonly start: number
  readonly end: number
  readonly page: number
  readonly size: number | null
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isList: boolean
  readonly isHeading: boolean
  readonly box: Block['box']
}

/** Words with their place in the document's text. */
export interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
}

const bullet = /^\s*(?:[•●◦▪■‣·–—*\-oØ»➢✓]|\d{1,2}[.)])\s+/

const isPageNumber = /^(?:[\p{L} .'-]{2,60}\s[–—-]\s)?(?:page |seite )?\d{1,3}\s*(?:\/|of|von)\s*\d{1,3}$/iu

/** Blocks as lines: visible ones only, a bullet left out of the text but known. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => {
    if (!block.visible || block.text.trim() === '' || isPageNumber.test(block.text.trim())) return []
    const lead = block.text.match(bullet)?.[0] ?? ''
    const isBullet = lead !== '' && !/^\s*(?:19|20)\d\d/.test(block.text)
    const skipped = isBullet ? lead.length : block.text.length - block.text.trimStart().length
    const text = block.text.slice(skipped).trimEnd()
    const start = block.start + skipped
    return [
      {
        text,
        cells: cellsOf(text, start),
        start,
        end: start + text.length,
        page: block.page,
        size: block.style.size,
        isBold: block.style.bold,
        isItalic: block.style.italic,
        isList: isBullet || block.style.list,
        isHeading: block.style.heading !== null,
        box: block.box,
      },
    ]
  })
}

/** Parts of a text that tabs set apart. */
export function cellsOf(text: string, start: number): Span[] {
  return split(text, start, /\t+/g)
}

/** Parts between separators, trimmed, empty ones left out; each knows where it stands. */
export function split(text: string, start: number, separator: RegExp): Span[] {
  const spans: Span[] = []
  let from = 0
  const push = (to: number) => {
    const part = text.slice(from, to)
    const trimmed = part.trim()
    if (trimmed === '') return
    const at = start + from + part.indexOf(trimmed)
    spans.push({ text: trimmed, start: at, end: at + trimmed.length })
  }
  for (const match of text.matchAll(separator)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(text.length)
  return spans
}
