import { ProjectExport } from '@mosaic/core/export/schema'
import { Failure } from '@mosaic/core/failure'
import { BlobReader, configure, type Entry, type FileEntry, TextWriter, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'

configure({ useWebWorkers: false })

const entriesAtMost = 2000
const ratioAtMost = 200

/** An export, opened and checked, before anything of it is stored. */
export interface Archive {
  readonly project: ProjectExport
  /** The bytes of one of its files. */
  bytesOf(path: string): Promise<Uint8Array>
}

const invalid = (message: string) => new Failure('archive_invalid', message)

/**
 * Opens an exported folder. Names in the zip are never used as paths; sizes are checked before anything is unpacked.
 * @throws Failure `passphrase_needed`, `archive_invalid`, `too_large`.
 */
export async function openArchive(bytes: Uint8Array<ArrayBuffer>, passphrase: string | null, limitBytes: number): Promise<Archive> {
  const zip = new ZipReader(new BlobReader(new Blob([bytes])), passphrase === null ? {} : { password: passphrase })
  const entries = await zip.getEntries().catch(() => {
    throw invalid('This is not a zip that can be read. Choose the file that an export gave you.')
  })
  const files = new Map(entries.filter(isFile).map((entry) => [entry.filename, entry]))
  refuseBombs(entries, bytes.length, limitBytes)
  const manifest = files.get('mosaic.json')
  if (!manifest) throw invalid('There is no mosaic.json in this zip. Choose the file that an export gave you.')
  if (manifest.encrypted && passphrase === null)
    throw new Failure('passphrase_needed', 'This export has a passphrase. Type it and try again.')
  return {
    project: parse(await unpack(() => manifest.getData(new TextWriter()))),
    async bytesOf(path) {
      const entry = files.get(path)
      if (!entry) throw invalid(`The export names ${path}, but it is not in the zip.`)
      return unpack(() => entry.getData(new Uint8ArrayWriter()))
    },
  }
}

const isFile = (entry: Entry): entry is FileEntry => !entry.directory

function refuseBombs(entries: readonly Entry[], packed: number, limitBytes: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (entries.length > entriesAtMost || unpacked > packed * ratioAtMost)
    throw invalid('This zip is not one of our exports: it unpacks to far more than it holds.')
  if (unpacked > limitBytes) throw new Failure('too_large', 'This export is larger than a session may be.', { limitBytes })
}

async function unpack<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    const text = String(error)
    if (/password/i.test(text)) throw new Failure('passphrase_needed', 'This passphrase does not open the export. Try again.')
    throw invalid('Part of this zip is damaged.')
  }
}

function parse(text: string): ProjectExport {
  const json = ((): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      throw invalid('mosaic.json is damaged: it is no JSON.')
    }
  })()
  const parsed = ProjectExport.safeParse(json)
  if (!parsed.success) throw invalid(`mosaic.json is not one of ours: ${parsed.error.issues[0]?.path.join('.')} does not fit.`)
  return parsed.data
}
