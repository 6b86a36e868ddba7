import type { ReadingFinding } from '@mosaic/core/reading/schema'

type Code = Extract<
  ReadingFinding['code'],
  | 'password'
  | 'damaged'
  | 'no_text'
  | 'needs_ocr'
  | 'unfit_picture'
  | 'misnamed'
  | 'too_complex'
  | 'timed_out'
  | 'unknown_structure'
  | 'reader_failed'
  | 'needs_transcription'
  | 'too_long'
>

const words: Record<Code, string> = {
  password: 'This file is locked with a password. Save a copy without one and upload that.',
  damaged: 'This file is damaged, or not what its name says. Save it again and upload that.',
  no_text:
    'There is no text in this file that could be read. If it is a scan or a photo, export the document from your word processor instead.',
  needs_ocr:
    'This is a picture of text, and this server does not read pictures. Mosaic keeps it; to have it read, export the document from your word processor and upload that.',
  unfit_picture:
    'This picture cannot be opened here: it is damaged, packed in an unusual way or larger than 50 million dots. Save it as a PNG or JPEG of one page and upload that.',
  misnamed: 'This file is not what its name says. Give it its right ending, or save it again, and send that.',
  reader_failed: 'Reading this file ended on our side, not on yours. Try it again; if it happens again, save it as a plain PDF.',
  needs_transcription: 'Mosaic keeps this recording but cannot listen to it. Type what matters of it beside the file, and it counts.',
  too_long: 'This recording is longer than three hours. Send the part that matters.',
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

/** Thrown while reading: words stand in pictures, and a process with more time has to recognise them. */
export class HoldsPictures extends Error {}
