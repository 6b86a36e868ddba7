import type { Box } from './box.ts'
import type { Matrix } from './matrix.ts'

/* What pdf.js hands its operators, as values of ours. */

/** Red, green and blue from 0 to 255; null for a pattern or picture, whose colour is not known. */
export type Colour = readonly [number, number, number] | null

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Whether a path is an upright rectangle: pdf.js writes a move, three or four lines, each a number and a point, and a close. */
export function isRectangle(path: unknown, edges: unknown): boolean {
  const [steps] = listOf(path)
  const [left, bottom, right, top] = listOf(edges)
  if (!(steps instanceof Float32Array) || (steps.length !== 13 && steps.length !== 16)) return false
  const points = Array.from({ length: (steps.length - 1) / 3 }, (_, at) => [steps[at * 3 + 1], steps[at * 3 + 2]])
  return points.every(([x, y]) => (x === left || x === right) && (y === bottom || y === top))
}

export function hasInk(glyphs: unknown): boolean {
  return listOf(glyphs).some((glyph) => isGlyph(glyph) && !glyph.isSpace && String(glyph.unicode).trim() !== '')
}

export const glyphsOf = (glyphs: unknown): string[] =>
  listOf(glyphs)
    .filter(isGlyph)
    .map(({ unicode }) => String(unicode))

export interface Spacing {
  readonly size: number
  readonly characterSpace: number
  readonly wordSpace: number
  readonly scale: number
}

interface Glyph {
  readonly unicode: unknown
  readonly width: number
  readonly isSpace: boolean
}

const isGlyph = (glyph: unknown): glyph is Glyph => glyph !== null && typeof glyph === 'object' && 'width' in glyph

export function advance(glyphs: unknown, { size, characterSpace, wordSpace, scale }: Spacing): number {
  const widths = listOf(glyphs).map((glyph) =>
    isGlyph(glyph)
      ? (glyph.width / 1000) * size + characterSpace + (glyph.isSpace ? wordSpace : 0)
      : (-(typeof glyph === 'number' ? glyph : 0) / 1000) * size,
  )
  return widths.reduce((sum, width) => sum + width, 0) * scale
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value !== null && typeof value === 'object' ? Object.values(value) : []
}

export function matrixOf(value: unknown): Matrix {
  const [a, b, c, d, e, f] = listOf(value).map(Number)
  return f === undefined ? identity : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f]
}

export function boxOf(corners: readonly unknown[], m: Matrix): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = corners.map(Number)
  const points = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]])
  const xs = points.map(([x = 0]) => x)
  const ys = points.map(([, y = 0]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

export function colourOf(list: readonly unknown[]): Colour {
  const [first] = list
  if (typeof first === 'string') {
    const hex = first.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i)
    return hex ? [Number.parseInt(hex[1] ?? '', 16), Number.parseInt(hex[2] ?? '', 16), Number.parseInt(hex[3] ?? '', 16)] : null
  }
  return list.length >= 3 ? [Number(list[0]), Number(list[1]), Number(list[2])] : null
}

export function alphaIn(entries: unknown): number | undefined {
  const found = listOf(entries).findLast((entry) => listOf(entry)[0] === 'ca')
  return found === undefined ? undefined : Number(listOf(found)[1])
}
