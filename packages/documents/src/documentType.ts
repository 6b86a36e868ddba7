import { z } from 'zod'

/** What can be read. */
export const DocumentType = z.enum(['pdf', 'docx', 'txt', 'md', 'json'])
export type DocumentType = z.infer<typeof DocumentType>
