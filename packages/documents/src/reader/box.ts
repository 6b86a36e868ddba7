/** Left, bottom, right, top, in a page's own coordinates. */
export type Box = readonly [number, number, number, number]

/** What two boxes share; one without width or height when they share nothing. */
export function overlap(one: Box, other: Box): Box {
  const [left, bottom] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])]
  return [left, bottom, Math.max(left, Math.min(one[2], other[2])), Math.max(bottom, Math.min(one[3], other[3]))]
}

/** Whether two boxes share more than an edge. */
export function meets(one: Box, other: Box): boolean {
  const [left, bottom, right, top] = overlap(one, other)
  return right > left && top > bottom
}

/** Whether all of `inner` but a point at its edges lies in `outer`. */
export function covers(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] + 1 && outer[1] <= inner[1] + 1 && outer[2] >= inner[2] - 1 && outer[3] >= inner[3] - 1
}
