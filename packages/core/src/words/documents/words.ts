import type { DocumentCode } from './codes.ts'
import type { SectionId } from './sections.ts'

/** Sections of a résumé, as a document of any language has them. */
export type HeadingId = Exclude<SectionId, 'own'>

/** How well somebody knows a language, in words. */
export type LevelId = 'native' | 'fluent' | 'advanced' | 'intermediate' | 'basic'

/** Which words a letter takes, each with the slots that may stand in it. */
export interface LetterSlots {
  readonly subject: 'role'
  readonly greeting: never
  readonly greetingAt: 'company'
  readonly opening: 'role'
  readonly openingAt: 'role' | 'company'
  /** The work that goes on, where no line of it is told. */
  readonly now: 'title' | 'organisation'
  readonly roleBoth: 'title' | 'organisation'
  readonly roleTitle: 'title'
  readonly roleOrganisation: 'organisation'
  /** A line that begins with what was done; a further one of the same role, and the last of several; one that does not; one that begins with a task ("Responsible for"). */
  readonly deed: 'role' | 'verb' | 'rest'
  readonly next: 'verb' | 'rest'
  readonly more: 'verb' | 'rest'
  readonly plain: 'role' | 'line'
  /** A line under no role, or a further one. */
  readonly alone: 'line'
  readonly task: 'role' | 'verb' | 'rest' | 'line'
  readonly skills: 'list'
  readonly skillsElse: 'list'
  readonly papers: 'list'
  readonly languages: 'list'
  /** Between the items of a list, and before its last. */
  readonly between: never
  readonly last: never
  readonly closing: never
  readonly signOff: never
  /** A short message. */
  readonly hello: never
  readonly saw: 'role'
  readonly sawAt: 'role' | 'company'
  readonly question: never
}

/** What a document says that is not the person's: one file a language. */
export interface DocumentWords {
  readonly language: DocumentCode
  readonly headings: Readonly<Record<HeadingId, string>>
  /** In the place of an end: "2019 – Present". */
  readonly present: string
  /** Before a start whose end nobody told: "Began 2019". */
  readonly began: string
  /** Between a degree and its field: "BSc in Nursing". */
  readonly studyOf: string
  /** The words for each level, the first is the one that is written. */
  readonly levels: Readonly<Record<LevelId, readonly string[]>>
  /** What each kind of document is called in the name of its file. */
  readonly files: Readonly<Record<'resume' | 'cover_letter' | 'outreach', string>>
  /** What a letter says of the posting and of itself, with slots for what is known; what stands in none is the person's own. */
  readonly letter: Readonly<Record<keyof LetterSlots, string>>
}
