import type { Block } from '@mosaic/core/reading/schema'

/** A block before its place in the document's text is known. */
export type Draft = Omit<Block, 'start' | 'end'>

/** Gives each block its offsets: the text is all blocks joined by newlines. */
export function placed(drafts: readonly Draft[]): Block[] {
  let start = 0
  return drafts.map((draft) => {
    const block = { ...draft, start, end: start + draft.text.length }
    start = block.end + 1
    return block
  })
}

/** The style of text that says nothing about itself. */
export const plain: Block['style'] = { size: null, bold: false, italic: false, heading: null, list: false }

/** A block of a format that has no pages. */
export function flowing(text: string, style: Partial<Block['style']> = {}): Draft {
  return { page: 1, box: null, text, style: { ...plain, ...style }, column: null, visible: true }
}

/** An empty line: the room that sets what follows apart. */
export function blank(): Draft {
  return flowing('')
}

/** The style of an address behind a link: it is set in no size, for it stands on no page. */
export const addressStyle: Block['style'] = { ...plain, size: 0 }

/** The address behind a link, after the line that holds the link. */
export function address(url: string): Draft {
  return flowing(url.replace(/\/$/, ''), { size: 0 })
}
