import type { ResumeContent, ResumeDocument } from './schema.ts'
import { sentencesOf } from './sentences.ts'

/**
 * Citations after a person's edit: a sentence whose words stood anywhere before keeps the facts they had; a changed one is held against the facts
 * of the sentence whose place it took, so that the gate says what they do not carry.
 */
export function citationsAfterEdit(
  before: Pick<ResumeContent, 'document' | 'citations'>,
  edited: ResumeDocument,
): Record<string, string[]> {
  const byText = new Map(sentencesOf(before.document).map(({ pointer, text }) => [text, before.citations[pointer] ?? []]))
  const entries = sentencesOf(edited).flatMap(({ pointer, text }) => {
    const facts = byText.get(text) ?? before.citations[pointer] ?? []
    return facts.length > 0 ? [[pointer, [...facts]] as [string, string[]]] : []
  })
  return Object.fromEntries(entries)
}
