import { buffer } from 'node:stream/consumers'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { Unreadable } from './failure.ts'

const entriesAtMost = 2000
const unpackedAtMost = 50 * 1024 * 1024
const ratioAtMost = 100
const smallestPacked = 10_000
const partAtMost = 2 * 1024 * 1024

/**
 * Reads a zip's own list before anything is unpacked, then the parts whose names match, by name. @throws Unreadable: `too_complex` for a
 * bomb, `password` for locked entries and for the container that Office locks files in, `misnamed` for that container when it holds something else.
 */
export async function namedPartsOf(bytes: Buffer, wanted: RegExp, most = partAtMost): Promise<Map<string, Buffer>> {
  const zip = await open(bytes)
  const entries = await checkedEntries(zip, bytes.length)
  const parts = new Map<string, Buffer>()
  for (const entry of entries.filter(({ fileName, uncompressedSize }) => wanted.test(fileName) && uncompressedSize <= most)) {
    if ((entry.generalPurposeBitFlag & encryptedBit) !== 0) throw new Unreadable('password')
    parts.set(entry.fileName, await partOf(zip, entry))
  }
  zip.close()
  return parts
}

/** The parts alone, in the zip's own order. */
export async function partsOf(bytes: Buffer, wanted: RegExp): Promise<Buffer[]> {
  return [...(await namedPartsOf(bytes, wanted)).values()]
}

const encryptedBit = 1
/** [MS-CFB] 2.2: how the container of Word before 2007 begins; a locked document stands in one too, under this name ([MS-OFFCRYPTO] 2.3). */
const container = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const lockedName = Buffer.from('EncryptedPackage', 'utf16le')

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (zip && !error) resolve(zip)
      else reject(new Unreadable(reasonIn(bytes)))
    })
  })
}

function reasonIn(bytes: Buffer): 'damaged' | 'password' | 'misnamed' {
  if (!bytes.subarray(0, 8).equals(container)) return 'damaged'
  return bytes.includes(lockedName) ? 'password' : 'misnamed'
}

function checkedEntries(zip: ZipFile, size: number): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    let unpacked = 0
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      unpacked += entry.uncompressedSize
      const isBomb = entries.length > entriesAtMost || unpacked > unpackedAtMost || unpacked > Math.max(size, smallestPacked) * ratioAtMost
      if (isBomb) reject(new Unreadable('too_complex'))
      else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', () => reject(new Unreadable('damaged')))
    zip.readEntry()
  })
}

function partOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) reject(new Unreadable('damaged'))
      else buffer(stream).then(resolve, () => reject(new Unreadable('damaged')))
    })
  })
}
