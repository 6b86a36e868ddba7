import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

export interface NumberedLine {
  /** Counted from 1, blank lines included, as an editor shows it. */
  readonly number: number
  readonly text: string
}

/** The lines of a UTF-8 file that hold something, read as a stream. @throws Error when the file cannot be read. */
export async function* readLines(file: string | URL): AsyncGenerator<NumberedLine> {
  const stream = createReadStream(file, 'utf8')
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  try {
    let number = 0
    for await (const line of lines) {
      number += 1
      const text = number === 1 ? line.replace(/^\uFEFF/, '') : line
      if (text.trim() !== '') yield { number, text }
    }
  } finally {
    lines.close()
    stream.destroy()
  }
}
