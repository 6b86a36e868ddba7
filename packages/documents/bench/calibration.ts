/** One claim whose truth is known: how sure the reader was, and whether it was right. */
export interface Judged {
  readonly confidence: number
  readonly isRight: boolean
}

/**
 * Chance that a right claim carries more confidence than a wrong one, ties counted half (area under the ROC curve, by ranks as Mann and
 * Whitney): 0.5 says nothing, 1 orders all. NaN without both kinds.
 */
export function ordering(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence)
  let rankSum = 0
  let at = 0
  while (at < sorted.length) {
    let end = at
    while (end < sorted.length && sorted[end]?.confidence === sorted[at]?.confidence) end++
    const rank = (at + 1 + end) / 2
    rankSum += rank * sorted.slice(at, end).filter(({ isRight }) => isRight).length
    at = end
  }
  const right = judged.filter(({ isRight }) => isRight).length
  const wrong = judged.length - right
  return (rankSum - (right * (right + 1)) / 2) / (right * wrong)
}

/** Share of right claims within bands of confidence. */
export function bandsOf(judged: readonly Judged[], edges: readonly number[]): { from: number; count: number; right: number }[] {
  return edges.map((from, at) => {
    const band = judged.filter(({ confidence }) => confidence >= from && confidence < (edges[at + 1] ?? 2))
    return { from, count: band.length, right: band.filter(({ isRight }) => isRight).length / Math.max(1, band.length) }
  })
}
