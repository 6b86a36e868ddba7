import type { LanguageCode } from './codes.ts'
import type { SectionId } from './sections.ts'

/** Sections of a résumé, as a document of any language has them. */
export type HeadingId = Exclude<SectionId, 'own'>

/** How well somebody knows a language, in words. */
export type LevelId = 'native' | 'fluent' | 'advanced' | 'intermediate' | 'basic'

/** What a document says that is not the person's: one file a language. */
export interface DocumentWords {
  readonly language: LanguageCode
  readonly headings: Readonly<Record<HeadingId, string>>
  /** In the place of an end: "2019 – Present". */
  readonly present: string
  /** Between a degree and its field: "BSc in Nursing". */
  readonly studyOf: string
  /** The words for each level, the first is the one that is written. */
  readonly levels: Readonly<Record<LevelId, readonly string[]>>
  /** What each kind of document is called in the name of its file. */
  readonly files: Readonly<Record<'resume' | 'cover_letter' | 'outreach', string>>
}
