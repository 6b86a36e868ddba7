/** How much of each of some things. */
export type Profile<T extends string> = Readonly<Record<T, number>>

/** Pearson's correlation of two profiles over the names of the first, -1 to 1; 0 where one of them is flat. */
export function correlation<T extends string>(a: Profile<T>, b: Profile<T>): number {
  const names = Object.keys(a) as T[]
  const mean = (of: (name: T) => number) => names.reduce((sum, name) => sum + of(name), 0) / names.length
  const [ma, mb] = [mean((name) => a[name]), mean((name) => b[name])]
  const covariance = mean((name) => (a[name] - ma) * (b[name] - mb))
  const spread = Math.sqrt(mean((name) => (a[name] - ma) ** 2) * mean((name) => (b[name] - mb) ** 2))
  return spread === 0 ? 0 : covariance / spread
}
