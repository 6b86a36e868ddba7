import type { PayloadOf } from '@mosaic/core/facts/schema'
import { type ParserWords, parseResume } from '@mosaic/core/reading/parse'
import { noWords } from '@mosaic/core/reading/proposals'
import type { Block, Proposal } from '@mosaic/core/reading/schema'

/** Lines as blocks of a format without pages, some of them bold; an empty one is room between. */
export function blocksOf(text: string, bold: readonly string[] = []): Block[] {
  let start = 0
  return text.split('\n').map((line) => {
    const block: Block = {
      page: 1,
      box: null,
      text: line,
      start,
      end: start + line.length,
      style: { size: null, bold: bold.includes(line), italic: false, heading: null, list: false },
      column: null,
      visible: true,
    }
    start = block.end + 1
    return block
  })
}

export const read = (text: string, words: ParserWords = noWords, bold: readonly string[] = []) =>
  parseResume(blocksOf(text.trim(), bold), words)

export function of<K extends Proposal['claim']['kind']>(proposals: readonly Proposal[], kind: K): PayloadOf<K>[] {
  return proposals.flatMap(({ claim }) => (claim.kind === kind ? [claim.payload as PayloadOf<K>] : []))
}
