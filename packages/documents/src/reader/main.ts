import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { type DocumentType, readDocument } from './document.ts'
import { readingFailure, Unreadable } from './failure.ts'

/*
 * The isolated process: one document in by standard input, its type in the first line; one JSON out. It may read this checkout's packages and
 * nothing else, and is killed from outside when it grows or stays too long.
 */
const data = new URL('../../../core/data/', import.meta.url)
const load = async (name: string): Promise<unknown> => JSON.parse(await readFile(new URL(name, data), 'utf8'))
const words = createVocabulary(VocabularyFile.parse({ skills: await load('skills.json'), occupations: await load('occupations.json') }))
await import('unpdf')

const input = await buffer(process.stdin)
const newline = input.indexOf(10)
const type = input.subarray(0, newline).toString() as DocumentType
try {
  process.stdout.write(JSON.stringify({ reading: await readDocument(input.subarray(newline + 1), type, words) }))
} catch (error) {
  process.stdout.write(JSON.stringify({ failure: error instanceof Unreadable ? error.finding : readingFailure('damaged') }))
}
