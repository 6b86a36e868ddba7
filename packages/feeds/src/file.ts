import { stat } from 'node:fs/promises'
import type { RawPosting } from '@mosaic/core/postings/schema'
import { z } from 'zod'
import { csvRows, postingFromRow } from './csv.ts'
import type { PostingFeed } from './feed.ts'
import { fromJobPosting } from './jobPosting.ts'
import { type LinesOptions, readLines } from './lines.ts'
import type { Reading } from './reading.ts'

export interface FileFeedOptions {
  /** JSON Lines with one schema.org JobPosting in each line (`.jsonl`, `.jsonl.gz`), or a table with a line of column names (`.csv`). */
  readonly file: string
  /** The feed's name; its postings carry it as their source. */
  readonly name: string
}

/** The postings of a file, read again when its size or time changed. What is no longer in it has ended. */
export function fileFeed({ file, name }: FileFeedOptions): PostingFeed {
  return {
    name,
    covers: 'all',
    everyMinutes: 5,
    async *load(reading) {
      const { size, mtimeMs } = await stat(file)
      const version = `${size} bytes of ${mtimeMs}`
      if (reading.notes['whole'] === version) return reading.unchanged()
      reading.noteWhole(version)
      if (/\.csv$/i.test(file)) yield* postingsOfTable(file, name, reading)
      else for await (const { posting } of postingsOfLines(file, name, reading)) yield posting
    },
  }
}

export interface LinePosting {
  readonly posting: RawPosting
  readonly line: number
}

/** The postings of JSON Lines with where each stands; a line that gives none is left out, and `reading` told its number and why. */
export async function* postingsOfLines(
  file: string,
  source: string,
  reading: Pick<Reading, 'leftOut'>,
  options?: LinesOptions,
): AsyncGenerator<LinePosting> {
  for await (const { number, text } of readLines(file, options)) {
    const read = text === null ? 'This line is longer than any posting.' : readLine(text, source)
    if (typeof read === 'string') reading.leftOut(`line ${number}`, read)
    else yield { posting: read, line: number }
  }
}

async function* postingsOfTable(file: string, source: string, reading: Reading): AsyncGenerator<RawPosting> {
  for await (const { row, line } of csvRows(file)) {
    const posting = postingFromRow(row, source)
    if (posting) yield posting
    else reading.leftOut(`line ${line}`, 'It has no title: a column named Title, Job title, Position or Role is needed.')
  }
}

/** The posting in a line, or the reason why there is none. */
function readLine(text: string, source: string): RawPosting | string {
  try {
    return fromJobPosting(JSON.parse(text), source)
  } catch (error) {
    if (error instanceof z.ZodError) return `This is not a schema.org JobPosting: ${error.issues.map(({ message }) => message).join('; ')}.`
    if (error instanceof SyntaxError) return 'This is not JSON. Each line holds one JSON object.'
    throw error
  }
}
