import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { DocumentType } from '@mosaic/core/reading/schema'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { readDocument } from './document.ts'
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
const type = DocumentType.safeParse(input.subarray(0, Math.max(0, newline)).toString())
process.stdout.write(
  JSON.stringify(type.success ? await answer(input.subarray(newline + 1), type.data) : { failure: readingFailure('damaged') }),
)

async function answer(bytes: Buffer, declared: DocumentType) {
  try {
    return { reading: await readDocument(bytes, declared, words) }
  } catch (error) {
    return { failure: error instanceof Unreadable ? error.finding : readingFailure('damaged') }
  }
}
