/** Where filters leave nothing: what to let go of, and what the nearest has in its place. */
export const search = {
  words: (q: string) => `the words "${q}"`,
  place: (place: string) => `the place "${place}"`,
  remote: { remote: '"Fully from home"', hybrid: '"Some days at home"', on_site: '"On site"' },
  fitAtLeast: (points: number) => `a fit of at least ${points}`,
  fitOf: (points: number) => `a fit of ${points}`,
  without: (filters: readonly string[], count: number) => `Without ${filters.join(' and ')}: ${count}.`,
}
