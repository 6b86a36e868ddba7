import { sentencesOf } from '@mosaic/core/words/documents/sentences'
import type { Resume } from './hooks.ts'

type Change = Resume['changes'][number]

/**
 * Where each change stands in a document now, by JSON pointer: its text in the list that it was made in, wherever it moved since. Null for one that was
 * taken back or edited, and for a line that was left out.
 */
export function changedLines(document: Resume['document'], changes: readonly Change[]): readonly (string | null)[] {
  const sentences = sentencesOf(document)
  return changes.map(({ path, operation, after, accepted }) => {
    if (!accepted || after === null) return null
    const text = textOf({ operation, after })
    const list = path.replace(/\/\d+(?:\/name)?$/, '/')
    const here = sentences.filter((one) => one.text === text && one.pointer.startsWith(list))
    return (here.find(({ pointer }) => pointer === path) ?? here[0])?.pointer ?? null
  })
}

/** What a change made: a moved sentence is told as "3: text", its new place first. */
export const textOf = ({ operation, after }: { readonly operation: Change['operation']; readonly after: string }) =>
  operation === 'reorder' ? after.replace(/^\d+: /, '') : after
