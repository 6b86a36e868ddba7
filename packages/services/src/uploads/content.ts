import { Paper } from '@mosaic/core/reading/papers/schema'
import { Block, DocumentType, ReadingFinding } from '@mosaic/core/reading/schema'
import { z } from 'zod'

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

/** A request that reads has the file to itself for so long, and says so anew while it goes on: a process that died no longer does. */
const leaseMs = 30_000
export const renewEveryMs = 10_000
export const leaseFrom = (now: Date) => new Date(now.getTime() + leaseMs).toISOString()
