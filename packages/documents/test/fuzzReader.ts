import { buffer } from 'node:stream/consumers'
import type { DocumentType } from '@mosaic/core/reading/schema'
import { Unreadable } from '@mosaic/documents/reader/failure'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js'
import { mutated, randomOf } from './mutate.ts'

/*
 * The reading process of the fuzz run, under the same limits as the real one: it reads many inputs instead of one, and writes a line for each
 * before and after, so that its parent knows what it was at when it stopped.
 */
interface Order {
  readonly first: number
  readonly last: number
  readonly seed: number
  readonly documents: readonly { readonly type: DocumentType; readonly base64: string }[]
}

const { first, last, seed, documents }: Order = JSON.parse((await buffer(process.stdin)).toString())
const { readDocument } = await import('@mosaic/documents/reader/document')
const { noWords } = await import('@mosaic/core/reading/proposals')
const zipped = new Set<DocumentType>(['docx', 'odt', 'linkedin'])

for (let index = first; index < last; index++) {
  const random = randomOf(seed * 1_000_003 + index)
  const document = documents[index % documents.length]
  if (!document) break
  const whole = Buffer.from(document.base64, 'base64')
  const input = zipped.has(document.type) && random() < 0.7 ? await inside(whole, random) : mutated(whole, random)
  process.stdout.write(`${index}\n`)
  process.stdout.write(`${index} ${document.type} ${await codeOf(input, document.type)}\n`)
}

async function codeOf(input: Buffer, type: DocumentType): Promise<string> {
  try {
    await readDocument(input, type, noWords, 'never')
    return 'read'
  } catch (error) {
    return error instanceof Unreadable ? error.finding.code : `threw:${error instanceof Error ? error.name : typeof error}`
  }
}

/** A zip with one of its parts changed and everything else whole, so that the change reaches the parser of that part. */
async function inside(zip: Buffer, random: () => number): Promise<Buffer> {
  const entries = await new ZipReader(new Uint8ArrayReader(zip), { useWebWorkers: false }).getEntries()
  const files = entries.filter((entry) => !entry.directory)
  const chosen = files[Math.floor(random() * files.length)]
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, level: 0 })
  for (const file of files) {
    const bytes = Buffer.from(await file.getData(new Uint8ArrayWriter(), { useWebWorkers: false }))
    await writer.add(file.filename, new Uint8ArrayReader(file === chosen ? mutated(bytes, random) : bytes))
  }
  return Buffer.from(await writer.close())
}
