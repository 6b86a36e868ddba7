import { dateRangeIn } from './dates.ts'
import type { Line } from './lines.ts'
import { clip, type Proposals } from './proposals.ts'
import type { Section } from './sections.ts'
import { isLanguage, listedLanguages, listedSkills } from './skills.ts'

/** Lists one by one; sentences are kept as they are, and what the vocabulary knows in them counts. */
export function readSkills({ lines, heading }: Section, proposals: Proposals): void {
  const { skills, languages, sentences } = listedSkills(lines, (label) => proposals.knows(label))
  addLanguages(languages, proposals)
  for (const { label, start, end } of skills) proposals.listSkill(label, { start, end })
  for (const { label, start, end } of skills) if (!proposals.knows(label)) proposals.linkSkills(label, { start, end }, null)
  for (const { text, start, end } of sentences) {
    proposals.add({ kind: 'other', payload: { heading: heading ?? 'Skills', text: text.slice(0, 4000) } }, { start, end })
    proposals.linkSkills(text, { start, end }, null)
  }
}

const wordsOfSkill = 4
const skillsAtLeast = 2

/** Whether a section of a heading of its own lists skills: few words a line, no dates, and the vocabulary knows at least half of them. */
export function listsSkills(lines: readonly Line[], proposals: Proposals): boolean {
  const named = lines
    .flatMap(({ text }) => text.split(/[,;•·|\t]/))
    .map((part) => part.trim())
    .filter(Boolean)
  const known = named.filter((part) => proposals.knows(part))
  const isList = named.every((part) => part.split(/\s+/).length <= wordsOfSkill && !dateRangeIn(part))
  return isList && known.length >= skillsAtLeast && known.length * 2 >= named.length
}

/** Languages with their levels; a line that names none is kept as it is, and may name languages of machines. */
export function readLanguages({ lines, heading }: Section, proposals: Proposals): void {
  const { languages, rest } = listedLanguages(lines)
  addLanguages(languages, proposals)
  for (const { text, start, end } of rest.filter((line) => /\p{L}{2}/u.test(line.text))) {
    proposals.add({ kind: 'other', payload: { heading: heading ?? 'Languages', text: text.slice(0, 4000) } }, { start, end })
    proposals.linkSkills(text, { start, end }, null)
  }
}

const languagesLabel = /^(?:languages?(?: (?:known|spoken))?|sprachen|langues|idiomas|lingue)\s*[:：]\s*/iu

/** "Languages known: English, Telugu" among other data of a person: only where nothing but languages follows. */
export function readLabelledLanguages(lines: readonly Line[], proposals: Proposals): void {
  for (const line of lines) {
    const label = languagesLabel.exec(line.text)?.[0].length ?? 0
    const list = line.text.slice(label)
    if (
      label === 0 ||
      !list.split(/\s*(?:,|;|\/|\s(?:and|und|et|y|e)\s)\s*/u).every((part) => isLanguage(part.replace(/\s*\([^()]*\)$/u, '')))
    )
      continue
    addLanguages(listedLanguages([{ ...line, text: list, start: line.start + label }]).languages, proposals)
  }
}

/** A language told in two places counts once. */
function addLanguages(languages: ReturnType<typeof listedLanguages>['languages'], proposals: Proposals): void {
  const isTold = (name: string) =>
    proposals.all.some(({ claim }) => claim.kind === 'language' && claim.payload.language.toLowerCase() === name.toLowerCase())
  for (const { span, language, level } of languages)
    if (!isTold(language)) proposals.add({ kind: 'language', payload: { language, level: clip(level, 100) } }, span)
}
