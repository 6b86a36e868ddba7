import { sentencesOf } from '@mosaic/core/words/documents/sentences'
import type { Resume } from './hooks.ts'

type Line = Resume['gate']['lines'][number]

/** A sentence as it stands in the page now. */
export interface LineNow extends Line {
  /** Whether the gate has seen these words; what it says of others was said before they changed. */
  readonly isChecked: boolean
}

/**
 * The sentences of a document, with edits that are not saved yet, and what the gate said of each: one whose words stand anywhere in the checked text keeps
 * its result, one that was changed is checked once it is saved.
 */
export function linesNow(document: Resume['document'], { lines }: Resume['gate']): LineNow[] {
  const left = [...lines]
  const take = (isIt: (line: Line) => boolean) => {
    const at = left.findIndex(isIt)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const sentences = sentencesOf(document)
  const same = sentences.map(({ pointer, text }) => take((line) => line.path === pointer && line.text === text))
  const found = sentences.map(({ text }, at) => same[at] ?? take((line) => line.text === text))
  return sentences.map(({ pointer: path, text }, at) => {
    const line = found[at]
    if (line) return { ...line, path, isChecked: true }
    const before = take((one) => one.path === path)
    return { path, text, result: 'unchecked', factIds: before?.factIds ?? [], reasons: [], isChecked: false }
  })
}
