import type { Line, Span } from '../lines.ts'
import type { ParserWords, Proposals } from '../proposals.ts'
import type { PaperKind } from './schema.ts'

/** A document whose kind is told, as the reader of that kind takes it. */
export interface PaperText {
  readonly kind: PaperKind
  readonly text: string
  readonly lines: readonly Line[]
  /** Whom it is about, and where it says so. */
  readonly holder: Span | null
  readonly words: ParserWords
  readonly proposals: Proposals
}
