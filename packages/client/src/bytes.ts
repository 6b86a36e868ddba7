import type { inferRouterOutputs } from '@trpc/server'
import type { Face } from './face.ts'
import type { Reach } from './links.ts'
import { send } from './send.ts'

/** An uploaded file as `wimd.uploads` shows it. */
export type UploadedFile = inferRouterOutputs<Face>['wimd']['uploads']['list'][number]

/** How many of each kind an import brought, and what was left out with its reason. */
export interface Imported {
  readonly imported: Readonly<Record<string, number>>
  readonly skipped: readonly string[]
}

export type DownloadFormat = 'pdf' | 'docx' | 'json' | 'md' | 'txt' | 'html'

/** How a file is to look. Left out: the classic look, the paper of the person's country, as many pages as it takes. */
export interface DownloadOptions {
  template?: 'classic' | 'compact' | 'academic' | 'modern' | 'sidebar' | 'ats'
  paper?: 'a4' | 'letter'
  /** `one_page`, for a PDF: closed up as far as it reads well; refused where even that holds not all, with what stands behind the page's end. */
  fit?: 'free' | 'one_page'
  signal?: AbortSignal
}

export interface UploadOptions {
  /** The file's name, where `file` is a Blob without one. */
  readonly filename?: string
  /** Told the share that went out, 0 to 1. Outside browsers it is told 1 at the end. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** What travels as bytes: the same verbs as elsewhere, over HTTP's own uploads and downloads. */
export function bytesOver(reach: Reach) {
  return {
    /** Uploads a document; it is read at once or says `reading`. */
    async upload(file: Blob, { filename, onProgress, signal }: UploadOptions = {}): Promise<UploadedFile> {
      const form = new FormData()
      form.append('file', file, filename ?? (file instanceof File ? file.name : 'file'))
      const answer = await send(reach, { method: 'POST', path: '/wimd/upload', body: form, headers: named(), signal, onProgress })
      const { file: stored } = (await readJson(answer)) as { file: unknown }
      return camelCased(stored) as UploadedFile
    },
    /** The whole project as a zip; with a passphrase each entry is AES-256. */
    async exportProject({ passphrase, signal }: { passphrase?: string; signal?: AbortSignal } = {}): Promise<Blob> {
      if (passphrase === undefined) return download(reach, { method: 'GET', path: '/session/export', signal })
      const headers = { 'content-type': 'application/json' }
      return download(reach, { method: 'POST', path: '/session/export', body: JSON.stringify({ passphrase }), headers, signal })
    },
    /** Merges an exported zip into this session. */
    async importProject(zip: Blob, { passphrase, signal }: { passphrase?: string; signal?: AbortSignal } = {}): Promise<Imported> {
      const form = new FormData()
      // the field stands before the file: a server reads them in this order
      if (passphrase !== undefined) form.append('passphrase', passphrase)
      form.append('file', zip, 'project.zip')
      return (await readJson(
        await send(reach, { method: 'POST', path: '/session/import', body: form, headers: named(), signal }),
      )) as Imported
    },
    /** A résumé version as a file. */
    downloadVersion(id: string, format: DownloadFormat = 'pdf', { signal, ...look }: DownloadOptions = {}): Promise<Blob> {
      const query = new URLSearchParams({ format, ...look })
      return download(reach, { method: 'GET', path: `/resume/versions/${encodeURIComponent(id)}/export?${query}`, signal })
    },
    /** Follow-ups, interviews, the plan and the day the data ends, as an iCalendar file. */
    downloadCalendar({ signal }: { signal?: AbortSignal } = {}): Promise<Blob> {
      return download(reach, { method: 'GET', path: '/ob/calendar.ics', signal })
    },
  }
}

const named = () => ({ 'idempotency-key': globalThis.crypto.randomUUID() })

async function download(reach: Reach, ask: Parameters<typeof send>[1]): Promise<Blob> {
  return (await send(reach, ask)).blob()
}

const readJson = (answer: Response): Promise<unknown> => answer.json()

/** REST's snake_case names as TypeScript's; these answers hold no foreign records. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), camelCased(item)]),
  )
}
