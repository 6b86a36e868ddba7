import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { readPosting } from '@mosaic/core/postings/requirements'
import { RawPosting } from '@mosaic/core/postings/schema'
import { postingMaker } from '../../ranking/bench/generate.ts'
import { rulesOf } from '../src/ranking/rules.ts'
import { loadVocabulary } from '../src/vocabulary.ts'
import { fillDatabase } from './filled.ts'

/* The thread that fills a database file with made-up postings for `indexing.ts`, and says where it is. */
const { size, isRead } = workerData as { readonly size: number; readonly isRead: boolean }
const vocabulary = await loadVocabulary()
const samples = readFileSync(new URL('../../feeds/sample/postings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => readPosting(RawPosting.parse(JSON.parse(line)), vocabulary))
parentPort?.postMessage(await fillDatabase(size, postingMaker(vocabulary, samples), isRead ? await rulesOf(vocabulary) : null))
