import { headingWords, type SectionKind } from './headingWords.ts'

const byWords = new Map(
  Object.entries(headingWords).flatMap(([kind, lists]) =>
    lists.flatMap((list) => list.split(',').map((name) => [foldHeading(name), kind as SectionKind] as const)),
  ),
)

/** A heading's words without case, accents, bullets and marks around them. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[&+/]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The kind of section that a heading opens by its exact words, undefined when they are none of ours. */
export function headingKind(text: string): SectionKind | undefined {
  const folded = foldHeading(unspaced(text.replace(/\([^)]*\)\s*$/, '')))
  const known = byWords.get(folded)
  if (known) return known
  const bare = folded.replace(/^(?:my|our|the|meine?|mes|mis|i miei|le mie|as minhas|os meus|mijn) /, '')
  if (bare !== folded && byWords.has(bare)) return byWords.get(bare)
  const parts = folded.split(/ (?:and|und|et|y|e|en) /)
  return parts.length >= 2 && parts.length <= 3 ? parts.map((part) => byWords.get(part)).find((kind) => kind !== undefined) : undefined
}

/** The kind that one of our words inside a longer heading tells: "Non-academic work experience". The longest word decides. */
export function headingKindWithin(text: string): SectionKind | undefined {
  const tokens = foldHeading(unspaced(text)).split(' ')
  for (let length = tokens.length; length > 0; length--)
    for (let at = tokens.length - length; at >= 0; at--) {
      const kind = byWords.get(tokens.slice(at, at + length).join(' '))
      if (kind) return kind
    }
  return undefined
}

/** "E X P E R I E N C E" as one word, several such words by wider gaps. */
function unspaced(text: string): string {
  const trimmed = text.trim()
  return /^(?:[\p{L}&]\s+){3,}[\p{L}&]$/u.test(trimmed)
    ? trimmed
        .split(/\s{2,}|\t/)
        .map((part) => part.replaceAll(' ', ''))
        .join(' ')
    : text
}
