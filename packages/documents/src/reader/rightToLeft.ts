import type { Box } from './box.ts'
import type { Run } from './layout.ts'
import type { Mark } from './paint.ts'

/** Letters that are written from right to left. */
const leftward = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}]/u
const letter = /\p{L}/u
const digit = /\p{Nd}/u

/** Whether a page's words run from right to left: half of its letters and more do. */
export function runsLeft(texts: readonly string[]): boolean {
  const letters = texts.join('').match(/\p{L}/gu) ?? []
  return letters.length > 0 && letters.filter((one) => leftward.test(one)).length * 2 >= letters.length
}

/**
 * What a stretch of glyphs says, given in the order in which they stand on the page: from right to left where it has letters that run so, with words
 * and numbers that run the other way put back. A glyph's own letters keep their order: a joined "لا" is told as it is said.
 */
export function saidBy(glyphs: readonly string[]): string {
  if (!glyphs.some((glyph) => leftward.test(glyph))) return glyphs.some(isOther) ? glyphs.join('') : glyphs.toReversed().join('')
  return inOrder(glyphs.toReversed()).join('')
}

/** Parts of a row, from the right, with those that run the other way in their own order. */
export function rowInOrder(parts: readonly string[]): string[] {
  return inOrder(parts)
}

/** What parts a line's own parts from each other: nothing is turned round over it. */
const parting = /[|•·\t]|\s{3,}/
const withinNumber = /^[.,:/]$/

/** Turns round each stretch of the other direction: numbers, and words with what stands between them (UAX #9, rules W4, W7, N1 and L2). */
function inOrder(items: readonly string[]): string[] {
  const ordered: string[] = []
  for (let at = 0; at < items.length; ) {
    const rest = items.slice(at)
    const length = isOther(items[at] ?? '') ? Math.max(wordsFrom(rest), numberFrom(rest)) : 1
    const turned = rest.slice(0, length).toReversed()
    // marks between words of the other direction were told from the right
    ordered.push(...(length === 1 ? turned : turned.map((item) => (isOther(item) ? item : [...item].toReversed().join('')))))
    at += length
  }
  return ordered
}

const isOther = (text: string) => !leftward.test(text) && (letter.test(text) || digit.test(text))

/** How many items from the first on are words of the other direction: to the last one with a letter, and numbers that stand right behind it. */
function wordsFrom(texts: readonly string[]): number {
  let [length, hasLetter] = [1, letter.test(texts[0] ?? '')]
  for (const [at, text] of texts.entries()) {
    if (leftward.test(text) || parting.test(text)) break
    if (letter.test(text)) [length, hasLetter] = [at + 1, true]
    else if (digit.test(text) && at === length) length = at + 1
  }
  return hasLetter ? length : 1
}

function numberFrom(texts: readonly string[]): number {
  let length = digit.test(texts[0] ?? '') ? 1 : 0
  while (length > 0 && digit.test(texts[length + (withinNumber.test(texts[length] ?? '') ? 1 : 0)] ?? ''))
    length += withinNumber.test(texts[length] ?? '') ? 2 : 1
  return Math.max(1, length)
}

/** Where a page's text stands, as it was painted: runs as its right edge sees them, so that a line begins where it is begun to be read. */
export function mirroredRuns(marks: readonly Mark[], { width, placeOf, fontOf }: Page): Run[] {
  return joined(marks).flatMap(({ glyphs, box, font, isHidden }): Run[] => {
    const text = saidBy(glyphs)
    if (text.trim() === '') return []
    const [left, top, right, bottom] = placeOf(box)
    const name = fontOf(font)
    return [
      {
        text,
        x: width - right,
        y: bottom,
        width: right - left,
        size: (bottom - top) / heightShare,
        isBold: name.isBold,
        isItalic: name.isItalic,
        isVisible: !isHidden,
      },
    ]
  })
}

/** A mark's box is so high, of its letters' size. */
const heightShare = 0.7

interface Page {
  readonly width: number
  /** A box in points from the page's top left corner. */
  placeOf(box: Box): Box
  fontOf(id: string): { readonly isBold: boolean; readonly isItalic: boolean }
}

/** Glyphs that tell the same letters together tell them once. */
function joined(marks: readonly Mark[]): Mark[] {
  return [...Map.groupBy(marks, (mark) => mark.together ?? mark).values()].flatMap((group) => {
    const [first] = group
    if (!first || first.together === null) return group
    const glyphs = group.flatMap((mark) => mark.glyphs)
    const longest = glyphs.toSorted((a, b) => b.length - a.length)[0] ?? ''
    if (!glyphs.every((glyph) => longest.includes(glyph))) return group
    const boxes = group.map(({ box }) => box)
    const edge = (side: 0 | 1 | 2 | 3, of: (...values: number[]) => number) => of(...boxes.map((box) => box[side]))
    return [{ ...first, glyphs: [longest], box: [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)] as Box }]
  })
}
