/** Cohen's kappa with quadratic weights over grades 0 to 3 (Cohen 1968): 1 full agreement, 0 what chance gives. */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number {
  const grades = [0, 1, 2, 3]
  const share = (of: (pair: readonly [number, number]) => boolean) => pairs.filter(of).length / pairs.length
  let [observed, expected] = [0, 0]
  for (const a of grades)
    for (const b of grades) {
      const weight = (a - b) ** 2 / 9
      observed += weight * share(([x, y]) => x === a && y === b)
      expected += weight * share(([x]) => x === a) * share(([, y]) => y === b)
    }
  return 1 - observed / expected
}

/** Normalised discounted cumulative gain of the first `depth` grades, with gain 2^grade − 1 (Burges et al. 2005). */
export function ndcg(grades: readonly number[], depth: number): number {
  const dcg = (some: readonly number[]) => some.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
  return dcg(grades) / dcg(grades.toSorted((a, b) => b - a))
}
