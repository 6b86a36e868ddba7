import type { Box } from './box.ts'
import type { Run } from './layout.ts'

/** Of the letters' size: how wide a bullet is at most, and how far from its line's words. */
const widthAtMost = 0.55
const gapAtMost = 1.8
/** Room to the left of it that nothing stands in. */
const roomAtLeast = 1

/**
 * Bullets that a page draws as shapes, as browsers print lists: a dot close before the words that begin a line, with nothing on its left. Each
 * becomes a run on that line. A row of dots is a rating, and a dot that closes a line adorns it like its twin before the words. Boxes in points from the page's top left corner.
 */
export function bulletsOf(dots: readonly Box[], runs: readonly Run[]): Run[] {
  return dots.flatMap((dot): Run[] => {
    const middle = (dot[1] + dot[3]) / 2
    const line = runs.filter(({ y, size }) => middle < y && middle > y - size)
    const next = line.filter(({ x }) => x >= dot[2]).toSorted((a, b) => a.x - b.x)[0]
    if (!next || dot[2] - dot[0] > next.size * widthAtMost || next.x - dot[2] > next.size * gapAtMost) return []
    const room = next.size * roomAtLeast
    const isCrowded =
      line.some(({ x, width }) => x < dot[0] && x + width > dot[0] - room) ||
      dots.some(
        (other) =>
          other !== dot &&
          other[1] < middle &&
          other[3] > middle &&
          (Math.abs(other[0] - dot[0]) < room * 2 || isJustAfter(other, next, line)),
      )
    return isCrowded ? [] : [{ ...next, text: '•', x: dot[0], width: dot[2] - dot[0], isBold: false, isItalic: false }]
  })
}

/** Whether a dot follows the words that begin with a run, with no words of its own. */
function isJustAfter(dot: Box, first: Run, line: readonly Run[]): boolean {
  const near = first.size * gapAtMost
  const isFollowed = line.some(({ x }) => x >= dot[2] && x - dot[2] < near)
  return !isFollowed && line.some(({ x, width }) => x >= first.x && dot[0] >= x + width && dot[0] - x - width < near)
}
