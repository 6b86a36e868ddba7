import { parentPort, workerData } from 'node:worker_threads'
import type { Imported } from '@mosaic/core/vocabulary/vocabulary'
import type { StoredPosting, StoredReading } from '@mosaic/db/readings'
import { PostingIndex } from '@mosaic/ranking/postingIndex'
import { type Found, type Search, search } from '@mosaic/ranking/search'
import { searchable } from '@mosaic/ranking/searchable'
import { type Likeness, similar } from '@mosaic/ranking/similar'
import { vocabularyWith } from '../vocabulary.ts'
import { postingOf, readingOf } from './stored.ts'

/** What the index is asked, by name. */
export interface Calls {
  /** Adds, changes or ends postings as they are listed; gives the readings that were made for it. */
  put: { input: readonly StoredPosting[]; output: StoredReading[] }
  size: { input: null; output: { postings: number; bytes: number } }
  search: { input: Search; output: Found }
  similar: { input: Likeness; output: string[] }
}
export type Order = {
  [Name in keyof Calls]: { readonly id: number; readonly name: Name; readonly input: Calls[Name]['input'] }
}[keyof Calls]
export type Answer =
  | { readonly id: number; readonly output: Calls[keyof Calls]['output'] }
  | { readonly id: number; readonly problem: string }

const vocabulary = await vocabularyWith(workerData as Imported)
const index = new PostingIndex()
const inIndex = searchable(index, vocabulary)

parentPort?.on('message', (order: Order) => {
  try {
    parentPort?.postMessage({ id: order.id, output: answerTo(order) } satisfies Answer)
  } catch (error) {
    parentPort?.postMessage({
      id: order.id,
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    } satisfies Answer)
  }
})

function answerTo(order: Order): Calls[keyof Calls]['output'] {
  switch (order.name) {
    case 'put':
      return order.input.flatMap(put)
    case 'size':
      return { postings: index.size, bytes: index.byteLength }
    case 'search':
      return search(inIndex, order.input)
    case 'similar':
      return similar(inIndex, order.input)
  }
}

function put(stored: StoredPosting): StoredReading[] {
  if (stored.listed === 0) {
    index.remove(stored.id)
    return []
  }
  const posting = postingOf(stored, vocabulary)
  index.put(posting)
  const { id, revision, content, reading } = stored
  return reading === null ? [{ id, revision, content: readingOf(posting, content) }] : []
}
