import { createReadStream } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'

export interface NumberedLine {
  /** Counted from 1, blank lines included, as an editor shows it. */
  readonly number: number
  /** Null when the line is longer than any posting: it was not kept. */
  readonly text: string | null
}

export interface LinesOptions {
  /** Lines that are passed over. */
  readonly after?: number
  /** Hears how many bytes of the file, as it lies on the disk, have been read. */
  readonly onBytes?: (bytes: number) => void
}

/** Characters of a line that are read at most: a file without line ends must not fill the memory. */
export const longestLine = 2_000_000

/** The lines of a UTF-8 file (`.gz`: unpacked) that hold something, as a stream in constant memory. @throws Error when the file cannot be read. */
export async function* readLines(file: string | URL, { after = 0, onBytes }: LinesOptions = {}): AsyncGenerator<NumberedLine> {
  let number = 0
  for await (const text of split(chunksOf(file, onBytes))) {
    number += 1
    const kept = number === 1 ? (text?.replace(/^\uFEFF/, '') ?? null) : text
    if (number > after && kept?.trim() !== '') yield { number, text: kept }
  }
}

async function* chunksOf(file: string | URL, onBytes: LinesOptions['onBytes']): AsyncGenerator<Buffer> {
  const stream = createReadStream(file, { highWaterMark: 2 ** 18 })
  stream.on('data', () => onBytes?.(stream.bytesRead))
  const source = String(file).endsWith('.gz') ? stream.pipe(createGunzip()) : stream
  stream.on('error', (error) => source.destroy(error))
  try {
    yield* source as AsyncIterable<Buffer>
  } finally {
    stream.destroy()
    source.destroy()
  }
}

/** Each line, without its end; null for one that is too long. */
async function* split(chunks: AsyncIterable<Buffer>): AsyncGenerator<string | null> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let isLong = false
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      yield isLong || line.length > longestLine ? null : line.replace(/\r$/, '')
      isLong = false
    }
    if (rest.length <= longestLine) continue
    isLong = true
    rest = ''
  }
  if (isLong) yield null
  else if (rest !== '') yield rest
}
