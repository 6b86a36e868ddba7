import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Completion } from '@mosaic/core/vocabulary/taxonomies'
import type { StoredEntry } from '@mosaic/db/entries'
import type { Entry } from '@mosaic/ranking/entry'
import { PostingIndex } from '@mosaic/ranking/postingIndex'
import { type Found, type Search, search } from '@mosaic/ranking/search'
import { searchable } from '@mosaic/ranking/searchable'
import { type Likeness, similar } from '@mosaic/ranking/similar'
import { vocabularyWith } from '../vocabulary.ts'
import { type Made, madeOf, type Unread } from './stored.ts'

/** How many postings an index holds, and how many numbers it has given: each that changed or ended keeps its own. */
export interface Held {
  readonly postings: number
  readonly numbers: number
}

/** What the index is asked, by name. */
export interface Calls {
  /** Adds or changes postings by their entries, and ends those that lists no longer hold; none is there without an entry. */
  put: { input: readonly StoredEntry[]; output: Held }
  /** Reads postings and makes their entries, in the order given; the index is not touched. */
  make: { input: readonly Unread[]; output: Made[] }
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

/** What a thread is given to begin with. */
export interface Start {
  readonly completion: Completion
  /** Whether everybody else goes first. */
  readonly isPatient: boolean
}

const patience = 10
const { completion, isPatient } = workerData as Start
if (isPatient) setPriority(patience)
const vocabulary = await vocabularyWith(completion)
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
      for (const stored of order.input) put(stored)
      return { postings: index.size, numbers: index.length }
    case 'make':
      return order.input.map((stored) => madeOf(stored, vocabulary))
    case 'size':
      return { postings: index.size, bytes: index.byteLength }
    case 'search':
      return search(inIndex, order.input)
    case 'similar':
      return similar(inIndex, order.input)
  }
}

function put({ id, listed, entry }: StoredEntry): void {
  if (listed === 1 && entry !== null) index.put(id, JSON.parse(entry) as Entry)
  else index.remove(id)
}
