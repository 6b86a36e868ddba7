/** The lines of two histories that only grow, each once and in the order of their times. */
export function mergedHistory<T extends { readonly at: string }>(here: readonly T[], brought: readonly T[]): T[] {
  const told = new Set(here.map((line) => JSON.stringify(line)))
  const more = brought.filter((line) => !told.has(JSON.stringify(line)))
  return more.length === 0 ? [...here] : [...here, ...more].toSorted((a, b) => Number(a.at > b.at) - Number(a.at < b.at))
}

/** Two notes on the same thing: one that holds the other, or the newer and then the other. */
export function bothNotes(newer: string | null, older: string | null): string | null {
  if (!newer || !older) return newer ?? older
  if (newer.includes(older)) return newer
  return older.includes(newer) ? older : `${newer}\n\n${older}`
}
