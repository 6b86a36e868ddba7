/** Words and phrases of a language, parted by commas: `[a|b]` one of several, `(a)` may be missing, `*` any ending, a blank also a hyphen. */
export type Phrases = Readonly<Partial<Record<'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt' | 'pl', string>>>

/** A pattern for any of them as whole words, in any case. Another language is another line. */
export const anyOf = (phrases: Phrases): RegExp => new RegExp(String.raw`(?<!\p{L})${sourceOf(phrases)}`, 'iu')

/** The same as a part of a larger pattern. */
export function sourceOf(phrases: Phrases): string {
  const patterns = Object.values(phrases).flatMap((list) => list.split(',').map((phrase) => patternOf(phrase.trim())))
  return `(?:${patterns.join('|')})`
}

function patternOf(phrase: string): string {
  const pattern = phrase
    .replaceAll(/[.+?^${}\\/]/g, String.raw`\$&`)
    .replaceAll('(', '(?:')
    .replaceAll(')', ')?')
    .replaceAll('[', '(?:')
    .replaceAll(']', ')')
    .replaceAll(' ', '[- ]')
    .replaceAll(/['’]/g, "[’']")
    .replaceAll('*', String.raw`\p{L}*`)
  return `${pattern}${String.raw`(?!\p{L})`}`
}
