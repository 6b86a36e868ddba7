import { known } from '../facts/current.ts'
import type { Fact } from '../facts/schema.ts'
import type { Posting } from '../postings/schema.ts'
import { languageOfText } from '../reading/language.ts'
import { languageOfScript } from '../reading/scripts.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { wordsOfLanguage } from '../words/documents/all.ts'
import type { DocumentCode } from '../words/documents/codes.ts'
import { en } from '../words/documents/en.ts'
import type { DocumentWords } from '../words/documents/words.ts'
import { type Composed, composeCanonical } from './compose.ts'
import { askedOf, type Paragraph } from './letterAsked.ts'
import { bestLines, type Line } from './letterLines.ts'
import { filled, inARow, toldOf } from './letterSentences.ts'
import type { ResumeContent } from './schema.ts'

export type LetterKind = 'cover_letter' | 'outreach'
type Frame = ResumeContent['frames'][number]

/** A letter with, besides its citations, what it says of the posting and of itself. */
export interface Letter extends Composed {
  readonly frames: Frame[]
}

const linesIn = { cover_letter: 3, outreach: 1 } as const

/**
 * A letter for a posting, from the person's own lines: those that answer most of what is asked, each under its role, then the skills, papers and
 * languages that are asked for and among the facts. Nothing is written that no fact carries; what the posting is called comes from the posting. It is
 * in `language`, or in that of the lines: they stand in it as they are. Null when no line is known yet.
 */
export function composeLetter(
  facts: readonly Fact[],
  posting: Posting,
  kind: LetterKind,
  { vocabulary, language }: { readonly vocabulary: Vocabulary; readonly language?: DocumentCode | undefined },
): Letter | null {
  const lines = bestLines(facts, posting, vocabulary, linesIn[kind])
  if (lines.length === 0) return null
  const said = known(facts, 'achievement').map(({ payload }) => payload.text)
  const own = languageOfScript(said.join('\n')) ?? languageOfText(said.join('\n'))
  const words = wordsOfLanguage(language ?? own) ?? en
  const { document, citations } = composeCanonical(facts)
  const name = document.basics?.name
  const frames = framesOf(posting, kind, words)
  const paragraphs: Paragraph[] = [
    ...framed(frames, 'frame:greeting'),
    ...withNow(framed(frames, 'frame:opening'), facts, lines, words, kind),
    ...toldOf(lines, words, own),
    ...(kind === 'cover_letter' ? askedOf({ facts, posting, vocabulary, words, shown: lines }) : []),
    ...framed(frames, 'frame:closing'),
    ...framed(frames, 'frame:signoff'),
    ...(name === undefined ? [] : [{ text: name, ids: citations['/basics/name'] ?? [] }]),
  ]
  const subject = frames[0]?.text ?? ''
  const sender = Object.entries(citations).filter(([pointer]) => pointer.startsWith('/basics/') && pointer !== '/basics/summary')
  const { summary: _summary, ...basics } = document.basics ?? {}
  return {
    document: {
      ...(document.$schema ? { $schema: document.$schema } : {}),
      basics,
      meta: { language: words.language, letter: { kind, subject, paragraphs: paragraphs.map(({ text }) => text) } },
    },
    citations: Object.fromEntries<string[]>([
      ...sender,
      ['/meta/letter/subject', ['frame:subject']],
      ...paragraphs.map(({ ids }, at): [string, string[]] => [`/meta/letter/paragraphs/${at}`, [...ids]]),
    ]),
    frames,
  }
}

/** What is said of the posting and of the letter; the first is its subject. */
function framesOf({ role, company }: Posting, kind: LetterKind, { letter }: DocumentWords): Frame[] {
  const at = company !== null && company !== ''
  const slots = { role, company: company ?? '' }
  const say = (id: string, words: string) => ({ id: `frame:${id}`, text: filled(words, slots) })
  if (kind === 'outreach')
    return [
      say('subject', [role, company].filter(Boolean).join(', ')),
      say('greeting', letter.hello),
      say('opening', at ? letter.sawAt : letter.saw),
      say('closing', letter.question),
    ]
  return [
    say('subject', letter.subject),
    say('greeting', at ? letter.greetingAt : letter.greeting),
    say('opening', at ? letter.openingAt : letter.opening),
    say('asked', [letter.skills, letter.skillsElse, letter.papers, letter.languages, letter.last].join('\n').replaceAll('{list}', '')),
    say('closing', letter.closing),
    say('signoff', letter.signOff),
  ]
}

const framed = (frames: readonly Frame[], id: string): Paragraph[] =>
  frames.filter((one) => one.id === id).map(({ text }) => ({ text, ids: [id] }))

/** The opening with the work that goes on, where no line of it is told below. */
function withNow(
  opening: Paragraph[],
  facts: readonly Fact[],
  lines: readonly Line[],
  words: DocumentWords,
  kind: LetterKind,
): Paragraph[] {
  const now = known(facts, 'experience').find(({ payload }) => payload.current && payload.title && payload.organisation)
  if (!now || kind === 'outreach' || lines.some(({ role }) => role?.id === now.id)) return opening
  const { title, organisation } = now.payload
  const sentence = filled(words.letter.now, { title: title ?? '', organisation: organisation ?? '' })
  return opening.map(({ text, ids }) => ({ text: inARow([text, sentence], words), ids: [...ids, now.id] }))
}

/** The facts, and what a letter says of the posting as if it were one: its sentences are held against both. */
export function withFrames(facts: readonly Fact[], frames: readonly Frame[]): Fact[] {
  return [
    ...facts,
    ...frames.map(
      ({ id, text }): Fact => ({
        id,
        kind: 'other',
        payload: { heading: '', text },
        provenance: 'stated',
        status: 'confirmed',
        evidence: [],
        supersedesId: null,
        confidence: null,
        createdBy: 'person',
        createdAt: '1970-01-01T00:00:00.000Z',
      }),
    ),
  ]
}
