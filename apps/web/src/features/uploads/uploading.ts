import type { UploadedFile } from '@mosaic/client'
import { useSyncExternalStore } from 'react'
import { mosaic } from '#lib/mosaic.ts'

/** A file on its way. It goes on while other pages are open. */
export interface Upload {
  readonly key: string
  readonly file: File
  /** 0 to 1. */
  readonly sent: number
  readonly error: unknown
  readonly stored: UploadedFile | null
}

let uploads: readonly Upload[] = []
const listeners = new Set<() => void>()

function change(next: readonly Upload[]) {
  uploads = next
  for (const listener of listeners) listener()
}

function update(key: string, part: Partial<Upload>) {
  change(uploads.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)))
}

/** Sends files one after the other. Tells each that was stored, and throws nothing: a refusal stands at its file. */
export async function startUploads(files: readonly File[], onStored: (file: UploadedFile) => void): Promise<void> {
  const added = files.map((file) => ({ key: crypto.randomUUID(), file, sent: 0, error: null, stored: null }))
  change([...uploads, ...added])
  for (const upload of added) await send(upload, onStored)
}

export function retryUpload(upload: Upload, onStored: (file: UploadedFile) => void): Promise<void> {
  update(upload.key, { sent: 0, error: null })
  return send(upload, onStored)
}

export function dropUpload(key: string): void {
  change(uploads.filter((upload) => upload.key !== key))
}

async function send({ key, file }: Upload, onStored: (file: UploadedFile) => void) {
  try {
    const stored = await mosaic.upload(file, { onProgress: (sent) => update(key, { sent }) })
    update(key, { stored, sent: 1 })
    onStored(stored)
  } catch (error) {
    update(key, { error })
  }
}

export function useUploads(): readonly Upload[] {
  return useSyncExternalStore(
    (told) => {
      listeners.add(told)
      return () => listeners.delete(told)
    },
    () => uploads,
  )
}
