import { sentencesIn } from '../sentences/sentences.ts'
import { type Catalogue, messageOf } from '../words/catalogue.ts'
import type { ClosingAction } from './schema.ts'

/** What would close a gap, in the words of a language. */
export function closingWords({ kind, gap }: Pick<ClosingAction, 'kind' | 'gap'>, catalogue: Catalogue): string {
  const { dimensions } = sentencesIn(catalogue.language).delta
  return messageOf(catalogue, `closing_${kind}`, { label: dimensions[gap] ?? gap })
}
