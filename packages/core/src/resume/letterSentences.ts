import { rulesFor } from '../feedback/languages/all.ts'
import type { DocumentWords } from '../words/documents/words.ts'
import type { Paragraph } from './letterAsked.ts'
import type { Line } from './letterLines.ts'

/** Words with their `{slots}` filled; a slot without a value is left empty. */
export const filled = (words: string, slots: Readonly<Record<string, string>>): string =>
  words.replace(/\{([\p{L}\p{N}_]+)\}/gu, (_, slot: string) => slots[slot] ?? '')

/** Sentences one after the other: with a blank between them, but after a full stop as wide as a letter. */
export const inARow = (sentences: readonly string[], { letter }: DocumentWords): string =>
  sentences.join(letter.alone.endsWith('。') ? '' : ' ')

/** A paragraph for each role: its lines as sentences, the first with the role. `own` is the language of the lines; in another they stand as they are. */
export function toldOf(lines: readonly Line[], words: DocumentWords, own: string | null): Paragraph[] {
  const isSame = (own ?? 'en') === words.language
  return [...Map.groupBy(lines, ({ role }) => role?.id).values()].map((ofRole) => ({
    text: inARow(
      ofRole.map((line, at) => sentenceOf(line, words, { at, isLast: at === ofRole.length - 1, isSame })),
      words,
    ),
    ids: ofRole.map(({ fact }) => fact.id),
  }))
}

/** "As Staff Nurse at Avonmead General, I led …" where the line says what was done, "I also led …" behind it; else the line as it is. */
function sentenceOf(
  { fact, role }: Line,
  { letter, language }: DocumentWords,
  { at, isLast, isSame }: { readonly at: number; readonly isLast: boolean; readonly isSame: boolean },
): string {
  const isFirst = at === 0
  const line = fact.payload.text.trim().replace(/[.;。；]+$/, '')
  const [first = '', ...others] = line.split(/\s+/)
  const rules = isSame ? rulesFor(language, line) : null
  const word = first.toLowerCase()
  const isDeed =
    rules !== null &&
    /^\p{Lu}\p{Ll}+$/u.test(first) &&
    (rules.isPast(word) || rules.opensWithDeed?.test(line) === true || isGoingOn(word, rules.isPresent, role))
  const slots = { role: roleOf(role, letter), verb: `${word.charAt(0)}${first.slice(1)}`, rest: others.join(' '), line }
  if (isDeed && (slots.role === '' || !isFirst)) return capitalised(filled(isLast && at > 0 ? letter.more : letter.next, slots))
  if (isDeed) return filled(letter.deed, slots)
  if (isSame && isTask(line, language) && slots.role !== '' && isFirst) return filled(letter.task, slots)
  return filled(slots.role === '' || !isFirst ? letter.alone : letter.plain, slots)
}

/** "Lead a team" of a role that goes on; of one that ended it is no sentence of today. */
const isGoingOn = (word: string, isPresent: (word: string) => boolean, role: Line['role']) =>
  isPresent(word) && (role?.payload.current ?? false)

/** "Responsible for": a sentence with "I was" before it. */
const isTask = (line: string, language: string) => language === 'en' && line.startsWith('Responsible for ')

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function roleOf(role: Line['role'], letter: DocumentWords['letter']): string {
  const { title, organisation } = role?.payload ?? { title: null, organisation: null }
  const slots = { title: title ?? '', organisation: organisation ?? '' }
  if (title && organisation) return filled(letter.roleBoth, slots)
  return title ? filled(letter.roleTitle, slots) : organisation ? filled(letter.roleOrganisation, slots) : ''
}
