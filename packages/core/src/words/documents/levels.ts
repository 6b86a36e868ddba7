import { languageWords } from '../languageNames.ts'
import { documentWords } from './all.ts'
import type { DocumentWords } from './words.ts'

/** A language and how well it is known, as a document writes them: "Deutsch (Muttersprache)". Levels in words of nobody's list stay as they are. */
export function languageText(
  { language = '', fluency }: { language?: string | undefined; fluency?: string | undefined },
  words: DocumentWords,
) {
  const name = languageWords(language, words.language)
  return fluency ? `${name} (${levelText(fluency, words)})` : name
}

function levelText(fluency: string, words: DocumentWords): string {
  const said = fluency.trim().toLowerCase()
  const isIt = (one: string) => one.toLowerCase() === said
  if (Object.values(words.levels).some((names) => names.some(isIt))) return fluency
  const level = documentWords.flatMap(({ levels }) => Object.entries(levels)).find(([, names]) => names.some(isIt))?.[0]
  return level === undefined ? fluency : (words.levels[level as keyof DocumentWords['levels']][0] ?? fluency)
}
