import { known } from '../facts/current.ts'
import type { Fact } from '../facts/schema.ts'
import { hiddenSentences } from './hidden.ts'
import type { ResumeContent, ResumeDocument } from './schema.ts'
import { sentencesOf } from './sentences.ts'
import { starLine } from './star.ts'

/**
 * Citations after a person's edit: a sentence that is a line of work told word for word, or in other words stored for it, rests on that fact; one whose words stood anywhere before keeps
 * the facts they had; a changed one is held against the facts of the sentence whose place it took, so that the gate says what they do not carry.
 * What is taken off the page keeps its facts until it comes back.
 */
export function citationsAfterEdit(
  before: Pick<ResumeContent, 'document' | 'citations'>,
  edited: ResumeDocument,
  facts: readonly Fact[] = [],
): Record<string, string[]> {
  const told = new Map([
    ...known(facts, 'wording').map(({ payload }) => [payload.text.trim(), payload.factId] as const),
    ...known(facts, 'achievement').flatMap(({ id, payload }) =>
      [starLine(payload), payload.text].map((line) => [line.trim(), id] as const),
    ),
  ])
  const all = (document: ResumeDocument) => [...hiddenSentences(document), ...sentencesOf(document)]
  const byText = new Map(all(before.document).map(({ pointer, text }) => [text, before.citations[pointer] ?? []]))
  const entries = all(edited).flatMap(({ pointer, text }) => {
    const own = told.get(text.trim())
    const had = byText.get(text) ?? before.citations[pointer] ?? []
    const cited = own === undefined || had.includes(own) ? had : [own]
    return cited.length > 0 ? [[pointer, [...cited]] as [string, string[]]] : []
  })
  return Object.fromEntries(entries)
}
