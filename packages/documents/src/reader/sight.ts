import { type Box, overlap } from './box.ts'
import type { Matrix } from './matrix.ts'
import type { Colour } from './operands.ts'

/** What text is painted with. */
export interface Ink {
  readonly size: number
  readonly fill: Colour
  readonly alpha: number
  readonly mode: number
}

/** Something that lies on the page. */
export interface Painted {
  readonly box: Box
  readonly colour: Colour
}

const invisibleMode = 3
/** A picture over this share of a page is a scan of it: words under it are what was recognised in it. */
const scanShare = 0.8

/** Whether a picture is the page itself, scanned. */
export function isScan(box: Box, edges: Box): boolean {
  const [left, bottom, right, top] = overlap(box, edges)
  return (right - left) * (top - bottom) > scanShare * (edges[2] - edges[0]) * (edges[3] - edges[1])
}

/** Whether text at a place cannot be seen for its ink: painted with none, or in the colour of what lies under it. */
export function isUnseen(ink: Ink, place: Matrix, painted: readonly Painted[]): boolean {
  const [x, y] = [place[4], place[5]]
  const height = Math.abs(ink.size * place[3])
  if (ink.alpha === 0) return !painted.some(({ box }) => isOutline(box, x, y, height))
  if (ink.mode === invisibleMode) return true
  const under = painted.findLast(({ box }) => box[0] <= x + 0.5 && box[2] >= x && box[1] <= y + height * 0.4 && box[3] >= y + height * 0.2)
  const ground: Colour = under ? under.colour : [255, 255, 255]
  if (ink.fill === null || ground === null) return false
  const { fill } = ink
  return ground.every((part, at) => Math.abs(part - (fill[at] ?? 0)) < 12)
}

/** Some writers paint a word's outlines and lay the word over them, unpainted, to be selected. */
function isOutline([left, bottom, right, top]: Box, x: number, y: number, height: number): boolean {
  return left <= x + height && right >= x && Math.abs(bottom - y) < height && top - bottom < height * 2
}
