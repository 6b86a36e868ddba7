import type { ReadingFinding } from '@mosaic/core/reading/schema'

type Code = Extract<ReadingFinding['code'], 'password' | 'damaged' | 'no_text' | 'too_complex' | 'timed_out' | 'unknown_structure'>

const words: Record<Code, string> = {
  password: 'This file is locked with a password. Save a copy without one and upload that.',
  damaged: 'This file is damaged, or not what its name says. Save it again and upload that.',
  no_text: 'This file holds pictures of text, no text. Export it from your word processor instead of scanning it.',
  too_complex: 'This file unpacks to far more than a résumé holds. Save it again as a plain PDF.',
  unknown_structure:
    'This file is of a kind that is read, but not what Mosaic knows of it: a zip must be the archive LinkedIn gives you of your data, XML must be a Europass CV.',
  timed_out: 'Reading this file took too long. Save it again as a plain PDF.',
}

/** Why a document could not be read, in words that say what to do. */
export function readingFailure(code: Code): ReadingFinding {
  return { code, text: words[code], page: null, quote: null }
}

/** Thrown while reading: the document as a whole gives nothing. */
export class Unreadable extends Error {
  readonly finding: ReadingFinding
  constructor(code: Code) {
    super(code)
    this.name = 'Unreadable'
    this.finding = readingFailure(code)
  }
}
