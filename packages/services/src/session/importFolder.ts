import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Ids } from '@mosaic/core/export/ids'
import type { ProjectExport } from '@mosaic/core/export/schema'
import { Failure } from '@mosaic/core/failure'
import { UploadContent } from '@mosaic/core/reading/upload'
import type { ImportResult } from '@mosaic/core/views/session'
import type { Trx } from '@mosaic/db/open'
import { reserveBytes } from '@mosaic/db/sessions'
import { insertUpload, listUploads } from '@mosaic/db/uploads'
import { putSealed } from '@mosaic/files/sealed'
import type { Ctx } from '../context.ts'
import { requireRoom } from '../room.ts'
import { removeFiles } from '../uploads/removeFiles.ts'
import { type Archive, openArchive } from './archive.ts'
import { merge } from './merge.ts'

/** A file of the archive, sealed and waiting for its row. */
interface Placed {
  readonly file: ProjectExport['files'][number]
  readonly path: string
  readonly bytes: number
}

/**
 * Merges an exported project into this session, with its times and without loss on either side; what is here already stays. All of it or nothing.
 * @throws Failure `passphrase_needed`, `archive_invalid`, `too_large`, `over_quota`.
 */
export async function importFolder(
  ctx: Ctx,
  { bytes, passphrase }: { bytes: Uint8Array<ArrayBuffer>; passphrase: string | null },
): Promise<ImportResult> {
  const archive = await openArchive(bytes, passphrase, ctx.limits.sessionQuotaBytes)
  const here = new Map((await listUploads(ctx.db, ctx.session, UploadContent)).map(({ id, content }) => [content.sha256, id]))
  const { files } = archive.project
  const ids: Ids = new Map(files.map(({ id, content }) => [id, here.get(content.sha256) ?? ctx.newId()]))
  const wanted = files.filter(({ content }) => !here.has(content.sha256))
  const placed: Placed[] = []
  try {
    for (const file of wanted) placed.push(await place(ctx, archive, { ...file, id: ids.get(file.id) ?? file.id }))
    return await ctx.write(async (trx) => {
      await insertFiles(ctx, trx, placed)
      const { imported, skipped } = await merge(ctx, trx, archive.project, ids)
      const known = files.filter(({ content }) => here.has(content.sha256)).map(({ filename }) => `file ${filename}: it is here already`)
      return { imported: { files: placed.length, ...imported }, skipped: [...known, ...skipped] }
    })
  } catch (error) {
    await removeFiles(
      ctx,
      placed.map(({ path }) => path),
    )
    throw error
  }
}

async function place(ctx: Ctx, archive: Archive, file: ProjectExport['files'][number]): Promise<Placed> {
  const content = await archive.bytesOf(file.path)
  if (createHash('sha256').update(content).digest('hex') !== file.content.sha256)
    throw new Failure('archive_invalid', `${file.filename} is damaged in this export: its bytes are not those that were exported.`)
  const path = ctx.newId()
  const { bytes } = await putSealed(ctx.files, ctx.session, file.id, path, Readable.from([content]))
  return { file, path, bytes }
}

async function insertFiles(ctx: Ctx, trx: Trx, placed: readonly Placed[]): Promise<void> {
  const { session } = ctx
  const size = placed.reduce((sum, { bytes }) => sum + bytes, 0)
  if (!(await reserveBytes(trx, session, size, ctx.limits.sessionQuotaBytes)))
    throw new Failure('over_quota', 'Your session has no room for the files of this export. Remove some first.', { neededBytes: size })
  for (const { file, path, bytes } of placed) {
    const { id, filename, fileType, content, createdAt } = file
    const status = content.reading === null ? 'failed' : 'ready'
    await insertUpload(trx, session, {
      id,
      filename,
      fileType,
      filePath: path,
      fileSize: bytes,
      status,
      readingUntil: null,
      readingAttempts: 1,
      content,
      createdAt,
    })
  }
  await requireRoom(ctx, trx, 'file_uploads')
}
