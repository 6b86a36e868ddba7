import { Block, DocumentType, ReadingFinding } from '@mosaic/core/reading/schema'
import { z } from 'zod'

/** What is sealed beside a file: its hash, and what the reader saw in it. */
export const UploadContent = z.object({
  type: DocumentType,
  sha256: z.string(),
  /** Bytes as they were sent. */
  size: z.int(),
  reading: z.object({ language: z.string().nullable(), pages: z.int(), blocks: z.array(Block) }).nullable(),
  findings: z.array(ReadingFinding),
  factsFound: z.int().nullable(),
})
export type UploadContent = z.infer<typeof UploadContent>

/** How long a reading may take before another request may take it up: pictures of text take longer. */
export const readingMs = (type: DocumentType) => (type === 'image' || type === 'pdf' ? 75_000 : 15_000)
