import { z } from 'zod'
import { type Catalogue, english, type MessageId } from './catalogue.ts'

const messageIds = Object.keys(english.messages) as MessageId[]
const CatalogueFile = z.object({
  language: z.string().min(2),
  name: z.string().min(1),
  tells: z.string(),
  messages: z.record(z.enum(messageIds), z.string()),
})

/** What a file of a language exports, checked: every message is there. @throws Error naming the file and what it lacks. */
export function catalogueFrom(exported: unknown, file: string): Catalogue {
  const parsed = CatalogueFile.safeParse(exported)
  if (parsed.success) return parsed.data
  throw new Error(
    `${file} is no whole language: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  )
}
