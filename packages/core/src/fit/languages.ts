import { claimLabel } from '../facts/label.ts'
import type { Person } from '../person/person.ts'
import type { Requirement } from '../postings/schema.ts'
import { nothingTold, type Paper, paper } from './paper.ts'

const scale = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2']
const words: readonly (readonly [RegExp, number])[] = [
  [/\b(native|mother tongue|bilingual|muttersprach\w*)\b/i, 6],
  [/\b(fluent|full professional|proficient|fließend|verhandlungssicher)\b/i, 5],
  [/\b(professional|working|advanced|good|gute?)\b/i, 4],
  [/\b(intermediate|conversational)\b/i, 3],
  [/\b(basic|elementary|beginner|grundkenntnisse)\b/i, 2],
]

/** How well a language is spoken by the words for it: 1 to 6 for A1 to C2, null where none is told. */
function levelIn(text: string | null): number | null {
  const told = /\b([abc][12])\b/i.exec(text ?? '')?.[1]?.toLowerCase()
  return told ? scale.indexOf(told) + 1 : (words.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? null)
}

const german: Record<string, string> = {
  deutsch: 'german',
  englisch: 'english',
  französisch: 'french',
  spanisch: 'spanish',
  italienisch: 'italian',
  türkisch: 'turkish',
}
const languageName = (text: string) => {
  const name = text.split(' ')[0]?.toLowerCase() ?? ''
  return german[name] ?? name
}

/** Where the person stands with a language: met when spoken well enough, or when one side tells no level; spoken less well than asked is missing. */
export function languageHeld({ languages }: Person, { label }: Requirement): Paper {
  const wanted = levelIn(label)
  const [found] = languages
    .filter(({ payload }) => languageName(payload.language) === languageName(label))
    .toSorted((a, b) => (levelIn(b.payload.level) ?? 0) - (levelIn(a.payload.level) ?? 0))
  if (!found) return nothingTold
  const have = levelIn(found.payload.level)
  return paper(wanted !== null && have !== null && have < wanted ? 'missing' : 'met', found, claimLabel(found))
}
