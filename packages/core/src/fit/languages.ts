import { claimLabel } from '../facts/label.ts'
import type { Person } from '../person/person.ts'
import type { Requirement } from '../postings/schema.ts'
import type { Catalogue } from '../words/catalogue.ts'
import { languageCalled } from '../words/languageNames.ts'
import { nothingTold, type Paper, paper } from './paper.ts'

const scale = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2']
const words: readonly (readonly [RegExp, number])[] = [
  [/(?<![\p{L}\p{N}_])(native|mother tongue|bilingual|muttersprach[\p{L}\p{N}_]*)(?![\p{L}\p{N}_])/iu, 6],
  [/(?<![\p{L}\p{N}_])(fluent|full professional|proficient|fließend|verhandlungssicher)(?![\p{L}\p{N}_])/iu, 5],
  [/(?<![\p{L}\p{N}_])(professional|working|advanced|good|gute?)(?![\p{L}\p{N}_])/iu, 4],
  [/(?<![\p{L}\p{N}_])(intermediate|conversational)(?![\p{L}\p{N}_])/iu, 3],
  [/(?<![\p{L}\p{N}_])(basic|elementary|beginner|grundkenntnisse)(?![\p{L}\p{N}_])/iu, 2],
]

/** How well a language is spoken by the words for it: 1 to 6 for A1 to C2, null where none is told. */
function levelIn(text: string | null): number | null {
  const told = /(?<![\p{L}\p{N}_])([abc][12])(?![\p{L}\p{N}_])/iu.exec(text ?? '')?.[1]?.toLowerCase()
  return told ? scale.indexOf(told) + 1 : (words.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? null)
}

/** A language by its English name, however its label in English or German begins. */
const languageName = (text: string) => {
  const name = text.split(' ')[0] ?? ''
  return (languageCalled(name) ?? name).toLowerCase()
}

/** Where the person stands with a language: met when spoken well enough, or when one side tells no level; spoken less well than asked is missing. */
export function languageHeld({ languages }: Person, { label }: Requirement, coach: Catalogue): Paper {
  const wanted = levelIn(label)
  const [found] = languages
    .filter(({ payload }) => languageName(payload.language) === languageName(label))
    .toSorted((a, b) => (levelIn(b.payload.level) ?? 0) - (levelIn(a.payload.level) ?? 0))
  if (!found) return nothingTold
  const have = levelIn(found.payload.level)
  return paper(wanted !== null && have !== null && have < wanted ? 'missing' : 'met', found, claimLabel(found, coach))
}
