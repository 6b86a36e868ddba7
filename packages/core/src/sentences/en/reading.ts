import type { ReadingFinding } from '../../reading/schema.ts'

type Told = Pick<ReadingFinding, 'code' | 'text' | 'quote'>

/** What a reading stumbled over: its finding is stored with the English words, and told anew by its code where another language is read. */
export const reading = {
  finding: ({ text }: Told): string => text,
}
