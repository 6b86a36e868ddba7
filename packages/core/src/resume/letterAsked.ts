import { known } from '../facts/current.ts'
import type { Fact } from '../facts/schema.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { DocumentWords } from '../words/documents/words.ts'
import type { Line } from './letterLines.ts'
import { filled, inARow } from './letterSentences.ts'

/** A paragraph with the facts it rests on. */
export interface Paragraph {
  readonly text: string
  readonly ids: readonly string[]
}

const skillsAtMost = 4

interface Asked {
  readonly facts: readonly Fact[]
  readonly posting: Posting
  readonly vocabulary: Vocabulary
  readonly words: DocumentWords
  /** The lines that the letter tells already. */
  readonly shown: readonly Line[]
}

/** One paragraph of what is asked, is among the facts and stands in no line told: skills, papers, languages. */
export function askedOf(asked: Asked): Paragraph[] {
  const sentences = [...skillSentence(asked), ...paperSentence(asked), ...languageSentence(asked)]
  if (sentences.length === 0) return []
  return [
    {
      text: inARow(
        sentences.map(({ text }) => text),
        asked.words,
      ),
      ids: ['frame:asked', ...sentences.flatMap(({ ids }) => ids)],
    },
  ]
}

function skillSentence({ facts, posting, vocabulary, words, shown }: Asked): Paragraph[] {
  const held = known(facts, 'skill').filter(({ payload }) => payload.answer !== 'no' && payload.answer !== 'unsure')
  const told = shown.flatMap(({ fact }) => vocabulary.matchSkills(fact.payload.text).map(({ skillId }) => skillId))
  const isTold = (id: string) => told.some((one) => vocabulary.closeness(one, id) === 1)
  const wanted = posting.requirements.filter(({ kind, negated, skillId }) => kind === 'skill' && !negated && skillId !== null)
  const alternatives = [...Map.groupBy(wanted, ({ id, group }) => group ?? id).values()].map((some) =>
    some.map(({ skillId }) => skillId ?? ''),
  )
  const open = alternatives.filter((ids) => !ids.some(isTold))
  // by its own name alone: of somebody who holds Angular, TypeScript may be known, but Angular is not what was asked for
  const both = open.flatMap((ids) => held.find(({ payload }) => ids.some((id) => id === payload.skillId)) ?? [])
  const skills = [...new Set(both)].slice(0, skillsAtMost)
  if (skills.length === 0) return []
  const list = listed(
    skills.map(({ payload }) => (words.language === 'en' ? insideSentence(payload.label) : payload.label)),
    words,
  )
  const sentence = open.length < alternatives.length ? words.letter.skillsElse : words.letter.skills
  return [{ text: filled(sentence, { list }), ids: skills.map(({ id }) => id) }]
}

function paperSentence({ facts, posting, words }: Asked): Paragraph[] {
  const wanted = posting.requirements
    .filter(({ kind, negated }) => kind === 'credential' && !negated)
    .map(({ label }) => label.toLowerCase())
  const held = known(facts, 'credential').filter(({ payload }) => payload.progress === 'held')
  const both = held.filter(({ payload }) => wanted.some((label) => isOneOf(payload.name.toLowerCase(), label)))
  if (both.length === 0) return []
  const list = listed(
    both.map(({ payload }) => payload.name),
    words,
  )
  return [{ text: filled(words.letter.papers, { list }), ids: both.map(({ id }) => id) }]
}

function languageSentence({ facts, posting, words }: Asked): Paragraph[] {
  const wanted = posting.requirements.filter(({ kind, negated }) => kind === 'language' && !negated).map(({ label }) => label.toLowerCase())
  const both = known(facts, 'language').filter(({ payload }) => wanted.some((label) => isOneOf(payload.language.toLowerCase(), label)))
  if (both.length === 0) return []
  const list = listed(
    both.map(({ payload: { language, level } }) => (level === null ? language : `${language} (${level})`)),
    words,
  )
  return [{ text: filled(words.letter.languages, { list }), ids: both.map(({ id }) => id) }]
}

const isOneOf = (held: string, asked: string) => held.includes(asked) || asked.includes(held)

/** "Wound care" as it stands inside a sentence; a name in one word or with further capitals keeps them. */
const insideSentence = (label: string) =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

function listed(items: readonly string[], { letter }: DocumentWords): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(letter.between)}${letter.last}${items.at(-1)}`
}
