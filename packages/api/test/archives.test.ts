import { buffer } from 'node:stream/consumers'
import { crc32, deflateRawSync } from 'node:zlib'
import { countRows } from '@mosaic/db/room'
import { openArchive } from '@mosaic/services/session/archive'
import { exportFolder } from '@mosaic/services/session/exportFolder'
import { importFolder } from '@mosaic/services/session/importFolder'
import { BlobReader, configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js'
import { afterAll, describe, expect, test } from 'vitest'
import { closeWorlds, openWorld, type Somebody, type World } from './world.ts'

configure({ useWebWorkers: false })
afterAll(closeWorlds)

type Bytes = Uint8Array<ArrayBuffer>
const quota = 85 * 2 ** 20

async function zipOf(entries: Readonly<Record<string, string | Uint8Array>>, password?: string): Promise<Bytes> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), password === undefined ? {} : { password, encryptionStrength: 3 })
  for (const [name, content] of Object.entries(entries))
    await zip.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content))
  return zip.close() as Promise<Bytes>
}

/** One entry that says it unpacks to `claimed` bytes, whatever it does. */
function lying(content: Buffer, claimed: number): Bytes {
  const [name, packed, sum] = [Buffer.from('mosaic.json'), deflateRawSync(content), crc32(content)]
  const head = (signature: number, length: number, at: number) => {
    const bytes = Buffer.alloc(length)
    bytes.writeUInt32LE(signature, 0)
    bytes.writeUInt16LE(20, at - 4)
    bytes.writeUInt16LE(8, at)
    bytes.writeUInt32LE(sum, at + 6)
    bytes.writeUInt32LE(packed.length, at + 10)
    bytes.writeUInt32LE(claimed, at + 14)
    bytes.writeUInt16LE(name.length, at + 18)
    return bytes
  }
  const [local, central, end] = [head(0x04034b50, 30, 8), head(0x02014b50, 46, 10), Buffer.alloc(22)]
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([local, name, packed, central, name, end]))
}

const codeOf = (opening: Promise<unknown>) =>
  opening.then(
    () => null,
    (error: unknown) => (error as { code?: string }).code,
  )
const open = (bytes: Bytes, passphrase: string | null = null) => codeOf(openArchive(bytes, passphrase, quota))

describe('an archive that somebody brings', () => {
  test('is refused by what it is before anything of it is unpacked', async () => {
    expect(await open(new Uint8Array(Buffer.from('no zip')))).toBe('archive_invalid')
    expect(await open(await zipOf({ 'other.json': '{}' }))).toBe('archive_invalid')
    for (const text of ['no json', '{}', '[]', 'null'])
      expect([text, await open(await zipOf({ 'mosaic.json': text }))]).toEqual([text, 'archive_invalid'])
    expect(await open(await zipOf({ 'mosaic.json': '{}' }, 'right'))).toBe('passphrase_needed')
    expect(await open(await zipOf({ 'mosaic.json': '{}' }, 'right'), 'wrong')).toBe('passphrase_needed')
  })

  test('is refused as a bomb: too many entries, far more than it holds, larger than a session, or other than it says', async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}`, '']))
    expect(await open(await zipOf({ ...many, 'mosaic.json': '{}' }))).toBe('archive_invalid')
    const blanks = Buffer.alloc(60 * 2 ** 20, ' ')
    expect(await open(await zipOf({ 'mosaic.json': blanks }))).toBe('archive_invalid')
    expect(await open(lying(blanks, 1000))).toBe('archive_invalid')
    expect(await open(lying(Buffer.from('{}'), 90 * 2 ** 20))).toBe('archive_invalid')
    const noise = Buffer.alloc(2 ** 20)
    for (let at = 0; at < noise.length; at++) noise[at] = (at * 2654435761) >>> 13
    expect(await codeOf(openArchive(await zipOf({ 'mosaic.json': '{}', noise }), null, 2 ** 19))).toBe('too_large')
  })

  test('whose files are not those that were exported is refused whole, and leaves nothing', { timeout: 60_000 }, async () => {
    await using world = await openWorld()
    const [me, other] = [await world.newSession(), await world.newSession()]
    await me.wimd.facts.create({ claim: { kind: 'challenge', payload: { text: 'Night shifts' } } })
    await (await me.upload('cv.txt', 'Ward nurse at Hill House, 2016 to 2020')).settled
    const folder = await folderOf(world, me)
    const session = await world.app.openSession(other.key)
    const rows = () =>
      Promise.all((['facts', 'file_uploads', 'turns'] as const).map((table) => countRows(world.app.parts.db, session, table)))
    const before = [await rows(), await world.files.usage()]
    const files = Object.keys(folder).filter((name) => name.startsWith('files/'))
    expect(files).toHaveLength(1)
    for (const forged of [
      { ...folder, [files[0] ?? '']: Buffer.from('other bytes') },
      Object.fromEntries(Object.entries(folder).filter(([name]) => !files.includes(name))),
      { ...folder, 'mosaic.json': Buffer.from(folder['mosaic.json']?.toString().replaceAll('files/', '../../') ?? '') },
    ]) {
      expect(await codeOf(importFolder(world.app.ctx(session), { bytes: await zipOf(forged), passphrase: null }))).toBe('archive_invalid')
      expect([await rows(), await world.files.usage()]).toEqual(before)
    }
    const { imported } = await importFolder(world.app.ctx(session), { bytes: await zipOf(folder), passphrase: null })
    expect(imported.files).toBe(1)
    session.close()
  })
})

/** What an export holds, by name. */
async function folderOf(world: World, who: Somebody): Promise<Record<string, Buffer>> {
  const bytes = await buffer(exportFolder(world.app.ctx(await world.app.openSession(who.key)), { passphrase: null }))
  const entries = await new ZipReader(new BlobReader(new Blob([new Uint8Array(bytes)]))).getEntries()
  const read = entries.map(async (entry) => {
    if (entry.directory) throw new Error('an export has no folders of its own')
    return [entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter()))] as const
  })
  return Object.fromEntries(await Promise.all(read))
}
