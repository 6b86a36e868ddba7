import { fileTypeFromBuffer } from 'file-type'
import type { DocumentType } from './documentType.ts'

/** What a file is by its bytes, or why it is not taken. */
export type Detected = { readonly type: DocumentType; readonly mime: string } | { readonly refusal: string }

const mimes: Record<DocumentType, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
}
const endings: Readonly<Record<string, DocumentType>> = {
  pdf: 'pdf',
  docx: 'docx',
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  json: 'json',
}
const accepted = 'Send a PDF, a Word document (.docx), text, Markdown or JSON Resume.'

/** Tells a file's type by its first bytes and by its name's ending, which must agree. */
export async function detectType(head: Uint8Array, filename: string): Promise<Detected> {
  const ending = filename.toLowerCase().match(/\.([a-z\d]+)$/)?.[1] ?? ''
  const named = endings[ending]
  if (named === undefined)
    return {
      refusal:
        ending === '' ? `This file's name has no ending. ${accepted}` : `Files that end in .${ending} cannot be read yet. ${accepted}`,
    }
  const found = await fileTypeFromBuffer(head)
  const type = typeOf(found?.ext, head, named)
  if (type === null) return { refusal: `This is no ${ending.toUpperCase()} file, whatever its name says. ${accepted}` }
  return { type, mime: mimes[type] }
}

function typeOf(found: string | undefined, head: Uint8Array, named: DocumentType): DocumentType | null {
  if (found === 'pdf' || (found === undefined && indexOfPdf(head))) return named === 'pdf' ? 'pdf' : null
  if (found === 'docx' || found === 'zip') return named === 'docx' ? 'docx' : null
  if (found === 'cfb') return named === 'docx' ? 'docx' : null
  const isText = found === undefined && isPlain(head)
  return isText && (named === 'txt' || named === 'md' || named === 'json') ? named : null
}

function indexOfPdf(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 1024)).includes('%PDF-')
}

/** Text holds no NUL unless a byte order mark says that it is UTF-16. */
function isPlain(head: Uint8Array): boolean {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  return isWide || !head.includes(0)
}
