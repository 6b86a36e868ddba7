import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { ParserWords } from '@mosaic/core/reading/parse'
import { readDocument } from './document.ts'

/** After so many the engine has compiled what a page needs most. */
const timesAtMost = 5

/** Reads résumés of nobody, again and again until a document waits: it loads and compiles what the first real page would have to wait for. */
export async function rehearse(words: ParserWords, isWanted: () => boolean): Promise<void> {
  const documents = await Promise.all(['typeset.pdf', 'printed.pdf'].map((name) => readFile(new URL(`rehearsal/${name}`, import.meta.url))))
  for (let left = timesAtMost; left > 0; left--)
    for (const document of documents) {
      if (isWanted()) return
      await readDocument(document, 'pdf', words, 'never')
      // lets what arrived meanwhile be seen
      await setTimeout(1)
    }
  if (!isWanted()) await import('./docx.ts')
}
