import { z } from 'zod'
import { Paper } from './papers/schema.ts'
import { Block, DocumentType, ReadingFinding } from './schema.ts'

/** What is sealed beside a file: its hash, and what the reader saw in it. */
export const UploadContent = z.object({
  type: DocumentType,
  sha256: z.string(),
  /** Bytes as they were sent. */
  size: z.int(),
  reading: z
    .object({
      language: z.string().nullable(),
      pages: z.int(),
      /** Null for what was read before kinds were told. */
      paper: Paper.nullable().default(null),
      blocks: z.array(Block),
    })
    .nullable(),
  findings: z.array(ReadingFinding),
  factsFound: z.int().nullable(),
})
export type UploadContent = z.infer<typeof UploadContent>
