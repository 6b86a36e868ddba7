import { DocumentType, Reading, ReadingFinding } from '@mosaic/core/reading/schema'
import { z } from 'zod'

/**
 * What stands before a document: its type, and whether words in pictures are to be recognised now, by a later process that has more time, or never.
 * `plain` asks for its text as a simple extractor gives it, and nothing else.
 */
export const Header = z.object({ type: DocumentType, pictures: z.enum(['now', 'later', 'never']), plain: z.boolean().optional() })
export type Header = z.infer<typeof Header>

/** How far a reading that takes long has come, in pages. */
export const ReadingProgress = z.object({ done: z.int().min(0), total: z.int().min(1) })
export type ReadingProgress = z.infer<typeof ReadingProgress>

/** What the process writes, a line each: its progress, and at last its answer; `later` says that words stand in pictures. */
export const Progressed = z.object({ progress: ReadingProgress })
export const Answer = z.union([
  z.object({ reading: Reading }),
  z.object({ failure: ReadingFinding }),
  z.object({ later: z.literal(true) }),
  z.object({ plain: z.string() }),
])

/** One line of the talk between the two processes. What JSON leaves as it is and line readers break at is written as its number. */
export const line = (message: unknown) =>
  `${JSON.stringify(message).replace(/[\u2028\u2029]/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'))}\n`
