import { z } from 'zod'
import { claimsOf } from '../resume/gate/claims.ts'
import { normalise } from '../resume/gate/words.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { asData, asSeen, dataRule } from './data.ts'
import type { Task } from './task.ts'

const WordAnswer = z.object({ text: z.string() })

export interface WordInput {
  /** What the coach is to say, in the rules' words. */
  readonly say: string
  readonly said: string
  readonly language: string
  readonly vocabulary: Vocabulary
}

/** Words one reply anew within the same intent. */
export const wordReply: Task<WordInput, z.infer<typeof WordAnswer>, string | null> = {
  name: 'word_reply',
  answer: WordAnswer,
  tokensAtMost: 1500,
  prompt: ({ say, said, language }) => ({
    system: [
      'You word the reply of a career coach. "say" is what the coach has to say; say the same, no more and no less, so that it follows from what the person just said. Keep its question as the last sentence, and every fact and number in it.',
      `Write in the language ${JSON.stringify(language)}. Short, plain, kind. No praise, no exclamation marks, no promises, no advice of your own, nothing about the person that is not in "say" or "said".`,
      dataRule,
    ].join('\n'),
    user: asData({ said, say }),
  }),
  accept(input, { text }) {
    const worded = asSeen(text, 4000).trim()
    const isKept = holdsTo(worded, input)
    return { accepted: isKept ? worded : null, dropped: isKept ? 0 : 1 }
  },
}

const banned =
  /!|https?:|www\.|[<>{}[\]`*#|\\]|%|(?<!\p{L})(?:great|awesome|amazing|excellent|fantastic|wonderful|impressive|well done|good job|proud of you|congratulations|perfect|brilliant|score|rating|guarantee\p{L}*|as an ai|language model|toll|super|großartig|klasse|wunderbar|beeindruckend|herzlichen glückwunsch|perfekt|note|bewertung)(?!\p{L})/iu
const questionsIn = (text: string) => text.match(/\?/g)?.length ?? 0

/** Whether a wording keeps to what was to be said: its length, its one question, its numbers, names and skills, and no praise. */
function holdsTo(worded: string, { say, said, vocabulary, language }: WordInput): boolean {
  if (worded === '' || worded.length > Math.max(280, say.length * 1.6) || worded.length < say.length * 0.3) return false
  if (banned.test(worded) && !banned.test(say)) return false
  if (questionsIn(worded) !== questionsIn(say) || worded.endsWith('?') !== say.trimEnd().endsWith('?')) return false
  const given = `${say}\n${said}`
  const claims = claimsOf(worded, vocabulary, language)
  const known = claimsOf(given, vocabulary, language)
  const needed = claimsOf(say, vocabulary, language)
  const text = normalise(given).toLowerCase()
  const isIn = (word: string) => text.includes(word.toLowerCase())
  return (
    [...claims.numbers].every((number) => known.numbers.has(number)) &&
    [...needed.numbers].every((number) => claims.numbers.has(number)) &&
    claims.skills.every(isIn) &&
    claims.names.every(isIn) &&
    claims.ranks.every(isIn) &&
    quoted(worded).every(isIn)
  )
}

/** What stands between quotation marks is somebody's own words. */
function quoted(text: string): string[] {
  return [...normalise(text).matchAll(/"([^"]+)"/g)].map(([, words = '']) => words)
}
