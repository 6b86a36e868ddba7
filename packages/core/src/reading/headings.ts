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
    .replace(/(?<=(?:^|\s)i)['’]ve(?!\p{L})/gu, ' have')
    .replace(/(?<=(?:^|\s)i)['’]m(?!\p{L})/gu, ' am')
    .replace(/[&+/]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const namesByLetters = new Map([...byWords.keys()].map((name) => [name.replaceAll(' ', ''), name]))
const byLetters = new Map([...byWords].map(([name, kind]) => [name.replaceAll(' ', ''), kind]))

/** "P ROFE SSI ONAL E XPER IENCE": words that small capitals or wide setting tore apart. */
const isTorn = (text: string) => (text.match(/(?<!\p{L})\p{L}{1,2}(?!\p{L})/gu)?.length ?? 0) >= 2

/** A heading's own words; those that wide setting tore apart or capitals set, as one of ours: "S U M M A RY" and "SUMMARY" are "Summary". */
export function headingName(text: string): string {
  const words = text.replace(/[:：]\s*$/, '')
  const folded = foldHeading(words)
  const known = isTorn(words) && !byWords.has(folded) ? namesByLetters.get(folded.replaceAll(' ', '')) : undefined
  if (known !== undefined) return capitalised(known)
  return byWords.has(folded) && isCapitals(words) ? capitalised(words.toLowerCase()) : words
}

const isCapitals = (words: string) => /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words)
const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** The kind of section that a heading opens by its exact words, undefined when they are none of ours. */
export function headingKind(text: string): SectionKind | undefined {
  const folded = foldHeading(unspaced(text.replace(/\([^)]*\)\s*$|\s[–—-]\s\d+\s.*$/u, '')))
  const known = byWords.get(folded) ?? (isTorn(text) ? byLetters.get(folded.replaceAll(' ', '')) : undefined)
  if (known) return known
  const bare = folded.replace(/^(?:my|our|the|meine?|mes|mis|i miei|le mie|as minhas|os meus|mijn) /, '')
  if (bare !== folded && byWords.has(bare)) return byWords.get(bare)
  const parts = folded.split(/ (?:and|und|et|y|e|en) /)
  return parts.length >= 2 && parts.length <= 3 ? parts.map((part) => byWords.get(part)).find((kind) => kind !== undefined) : undefined
}

/** "Lebenslauf", "Resume": the document's own name heads nothing and is nobody's. */
export function isDocumentName(text: string): boolean {
  return documentName.test(text.trim())
}

const documentName =
  /^(?:(?:my )?(?:resume|résumé|curriculum vitae|cv|c\.v\.|lebenslauf|currículum(?: vitae)?|currículo|bewerbung)|履歴書|職務経歴書|简历|簡歷|个人简历|履歷表|이력서|резюме|βιογραφικο(?: σημειωμα)?|βιογραφικό(?: σημείωμα)?|życiorys|özgeçmiş|السيرة الذاتية|سيرة ذاتية|קורות חיים|sơ yếu lý lịch)$/iu

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
