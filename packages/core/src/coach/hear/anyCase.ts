/**
 * A part of a pattern whose letters stand for large and small ones, in a pattern that else tells them apart. `(?i:…|…)` would say the same, but V8 13.6
 * stops matching it once a process has compiled about a megabyte of patterns.
 */
export const anyCase = (part: string): string =>
  part.replace(/\\p\{[^}]*\}|\\.|\p{L}/giu, (found) => (found.startsWith('\\') ? found : `[${found.toLowerCase()}${found.toUpperCase()}]`))
