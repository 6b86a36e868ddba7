import type { UploadStatus } from '@mosaic/core/views/wimd'
import type { Session } from '@mosaic/vault/session'
import { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'

type Status = z.infer<typeof UploadStatus>

/** A file's row, opened; `content` is what was read in it. */
export interface UploadRow<T> {
  readonly id: string
  readonly filename: string
  readonly fileType: string
  /** The key of the file store. */
  readonly filePath: string
  /** Bytes it takes in the store, sealed. */
  readonly fileSize: number
  readonly status: Status
  /** Until when a request has taken the reading upon itself; null when nobody has. */
  readonly readingUntil: string | null
  readonly readingAttempts: number
  readonly content: T
  readonly createdAt: string
}

const columns = [
  'id',
  'filename',
  'file_path',
  'file_type',
  'file_size',
  'created_at',
  'status',
  'reading_until',
  'reading_attempts',
  'content',
] as const
const place = (id: string, column: 'filename' | 'file_type' | 'content') => `file_uploads/${id}/${column}` as const

export async function insertUpload(trx: Trx, session: Session, upload: UploadRow<unknown>): Promise<void> {
  await trx
    .insertInto('file_uploads')
    .values({
      id: upload.id,
      session_id: session.id,
      filename: session.seal(place(upload.id, 'filename'), upload.filename),
      file_path: upload.filePath,
      file_type: session.seal(place(upload.id, 'file_type'), upload.fileType),
      file_size: upload.fileSize,
      created_at: upload.createdAt,
      status: upload.status,
      reading_until: upload.readingUntil,
      reading_attempts: upload.readingAttempts,
      content: session.seal(place(upload.id, 'content'), upload.content),
    })
    .execute()
}

export async function findUpload<T>(db: Db | Trx, session: Session, id: string, schema: z.ZodType<T>): Promise<UploadRow<T> | undefined> {
  const row = await ofSession(db, session).where('id', '=', id).executeTakeFirst()
  return row && openUpload(session, row, schema)
}

/** Every file of the session, newest first. */
export async function listUploads<T>(db: Db | Trx, session: Session, schema: z.ZodType<T>): Promise<UploadRow<T>[]> {
  const rows = await ofSession(db, session).orderBy('created_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => openUpload(session, row, schema))
}

function ofSession(db: Db | Trx, session: Session) {
  return db.selectFrom('file_uploads').select(columns).where('session_id', '=', session.id)
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof ofSession>['executeTakeFirst']>>>

function openUpload<T>(session: Session, row: Row, schema: z.ZodType<T>): UploadRow<T> {
  return {
    id: row.id,
    filename: openAs(session, place(row.id, 'filename'), row.filename, z.string()),
    filePath: row.file_path,
    fileType: openAs(session, place(row.id, 'file_type'), row.file_type, z.string()),
    fileSize: row.file_size,
    status: row.status as Status,
    readingUntil: row.reading_until,
    readingAttempts: row.reading_attempts,
    content: openAs(session, place(row.id, 'content'), row.content, schema),
    createdAt: row.created_at,
  }
}

/** Readings that were begun and that no request has upon itself any more. */
export async function freeReadings(db: Db | Trx, session: Session, now: string): Promise<{ id: string; attempts: number }[]> {
  const rows = await db
    .selectFrom('file_uploads')
    .select(['id', 'reading_attempts'])
    .where('session_id', '=', session.id)
    .where('status', '=', 'reading')
    .where((eb) => eb.or([eb('reading_until', 'is', null), eb('reading_until', '<=', now)]))
    .execute()
  return rows.map((row) => ({ id: row.id, attempts: row.reading_attempts }))
}

/** Takes an unfinished reading upon this request until `until`; false when another one has it, or there is none. */
export async function takeReading(
  trx: Trx,
  session: Session,
  id: string,
  { now, until }: { now: string; until: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('file_uploads')
    .set((eb) => ({ reading_until: until, reading_attempts: eb('reading_attempts', '+', 1) }))
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .where('status', '=', 'reading')
    .where((eb) => eb.or([eb('reading_until', 'is', null), eb('reading_until', '<=', now)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Begins to read what was kept without being read; false when it is read, or somebody is at it. */
export async function beginReading(trx: Trx, session: Session, id: string, until: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('file_uploads')
    .set({ status: 'reading', reading_until: until, reading_attempts: 1 })
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .where('status', 'in', ['needs_transcription', 'needs_ocr'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Says that a reading is still under way; nothing when it is over. */
export async function keepReading(trx: Trx, session: Session, id: string, until: string): Promise<void> {
  await trx
    .updateTable('file_uploads')
    .set({ reading_until: until })
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .where('status', '=', 'reading')
    .execute()
}

/** Takes back that a reading was tried: what hindered it was not the file. It is free again when its lease ends. */
export async function uncountReading(trx: Trx, session: Session, id: string): Promise<void> {
  await trx
    .updateTable('file_uploads')
    .set((eb) => ({ reading_attempts: eb('reading_attempts', '-', 1) }))
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .where('status', '=', 'reading')
    .where('reading_attempts', '>', 0)
    .execute()
}

/** Keeps what a reading came to; false when the file is no longer there, or another reading of it came first. */
export async function saveReading(trx: Trx, session: Session, id: string, status: Status, content: unknown): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('file_uploads')
    .set({ status, reading_until: null, content: session.seal(place(id, 'content'), content) })
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .where('status', '=', 'reading')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Removes the row; false when there was none. The file is the caller's to remove. */
export async function deleteUpload(trx: Trx, session: Session, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('file_uploads')
    .where('session_id', '=', session.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** The keys of all files that any row knows: what else lies in the store is an orphan. */
export async function knownFilePaths(db: Db | Trx): Promise<Set<string>> {
  const rows = await db.selectFrom('file_uploads').select('file_path').execute()
  return new Set(rows.map((row) => row.file_path))
}
