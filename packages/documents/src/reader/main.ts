import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import type { ParserWords } from '@mosaic/core/reading/parse'
import type { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { readDocument } from './document.ts'
import { HoldsPictures, readingFailure, Unreadable } from './failure.ts'
import { plainText } from './plain.ts'
import { Header, line } from './protocol.ts'
import { rehearse } from './rehearse.ts'

/*
 * The isolated process: one document in by standard input, after a line that says what it is; out, a line for each page done where that takes
 * long, and the answer as the last line. It may read this checkout's packages and nothing else, and is killed from outside when it grows or
 * stays too long.
 */
const data = new URL('../../../core/data/', import.meta.url)
void readOne()

async function readOne(): Promise<void> {
  const load = async <T>(name: string): Promise<T> => JSON.parse(await readFile(new URL(name, data), 'utf8'))
  // our own data, which a test holds to its schema: parsing it again would cost every document 40 ms
  const words = createVocabulary({
    skills: await load<VocabularyFile['skills']>('skills.json'),
    occupations: await load<VocabularyFile['occupations']>('occupations.json'),
  })
  const arriving = buffer(process.stdin)
  await setTimeout(5)
  await rehearse(words, () => process.stdin.bytesRead > 0)

  const input = await arriving
  const newline = input.indexOf(10)
  const header = Header.safeParse(JSON.parse(input.subarray(0, Math.max(0, newline)).toString() || 'null'))
  const told = header.success ? await answer(input.subarray(newline + 1), header.data, words) : { failure: readingFailure('damaged') }
  process.stdout.write(line(told))
}

async function answer(bytes: Buffer, { type, pictures, plain }: Header, words: ParserWords) {
  const progress = (done: number, total: number) => process.stdout.write(line({ progress: { done, total } }))
  try {
    if (plain) return { plain: await plainText(bytes, type) }
    return { reading: await readDocument(bytes, type, words, pictures === 'now' ? progress : pictures) }
  } catch (error) {
    if (error instanceof HoldsPictures) return { later: true }
    return { failure: error instanceof Unreadable ? error.finding : readingFailure('damaged') }
  }
}
