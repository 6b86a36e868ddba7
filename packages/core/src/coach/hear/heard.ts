import type { Claim } from '../../facts/schema.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'

/** A claim found in typed words: the words, and where they stand. */
export interface Heard {
  readonly claim: Claim
  readonly start: number
  readonly end: number
}

/** What a reader of clauses sees beside the words. */
export interface Hearing {
  readonly vocabulary: Vocabulary
  /** The day it is said, `2026-11-24`: "last year" and "for five years" hang on it. */
  readonly today: string
  /** Fact id of the role that duties without a role of their own belong to, null when none is known. */
  readonly role: string | null
  /** The language that it is heard in. */
  readonly language: string
  /** What the message says before this clause. */
  readonly before: string
}

/** Claims in one clause; offsets are the clause's own. */
export type Read = (clause: string, hearing: Hearing) => Heard[]

/** The claim on a match's words, from its first to its last character that is no space or comma. */
export function heardIn(match: RegExpMatchArray, claim: Claim): Heard {
  const lead = match[0].length - match[0].replace(/^[\s,]+/, '').length
  const start = (match.index ?? 0) + lead
  return { claim, start, end: start + clip(match[0], Number.POSITIVE_INFINITY).length }
}

/** Words without what is no part of them at both ends, shortened to what a field takes. */
export function clip(text: string, most = 300): string {
  return text.replace(/^[\s,]+|[\s,;:.]+$/g, '').slice(0, most)
}

/** Words as a title: its first letter large, the rest as it was said. */
export const asName = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
