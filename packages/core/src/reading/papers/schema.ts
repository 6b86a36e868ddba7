import { z } from 'zod'

/** What a document is, whatever format it comes in. `other` is also what could not be told. */
export const PaperKind = z.enum([
  'resume',
  'certificate',
  'reference',
  'review',
  'assessment',
  'transcript',
  'cover_letter',
  'posting',
  'other',
])
export type PaperKind = z.infer<typeof PaperKind>

/** What kind of document was read, how sure that is (0 to 1; `tell.ts` has the formula), and whom it names as the one it is about. */
export const Paper = z.object({
  kind: PaperKind,
  confidence: z.number().min(0).max(1),
  holder: z.string().max(200).nullable(),
})
export type Paper = z.infer<typeof Paper>
