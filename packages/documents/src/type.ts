import type { DocumentType, ReadingFinding } from '@mosaic/core/reading/schema'
import { fileTypeFromBuffer } from 'file-type'

/** What a file is by its bytes, and what to tell when its name says another kind of picture or recording; or why it is not taken. */
export type Detected =
  | { readonly type: DocumentType; readonly mime: string; readonly misnamed: ReadingFinding | null }
  | { readonly refusal: string }

/** What the first bytes of a file are. */
type Bytes = 'pdf' | 'docx' | 'zip' | 'odt' | 'rtf' | 'office' | 'html' | 'xml' | 'text' | 'image' | 'media'

interface Format {
  readonly type: DocumentType
  /** Endings of names, the usual one first. */
  readonly endings: readonly string[]
  readonly mime: string
  /** What its bytes may be; `office` is the container of Word before 2007, in which a locked DOCX stands too. */
  readonly bytes: readonly Bytes[]
}

const formats: readonly Format[] = [
  { type: 'pdf', endings: ['pdf'], mime: 'application/pdf', bytes: ['pdf'] },
  {
    type: 'docx',
    endings: ['docx', 'docm', 'dotx'],
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: ['docx', 'zip', 'office'],
  },
  { type: 'doc', endings: ['doc', 'dot'], mime: 'application/msword', bytes: ['office'] },
  { type: 'odt', endings: ['odt', 'ott'], mime: 'application/vnd.oasis.opendocument.text', bytes: ['odt', 'zip'] },
  { type: 'rtf', endings: ['rtf'], mime: 'application/rtf', bytes: ['rtf'] },
  { type: 'txt', endings: ['txt', 'text'], mime: 'text/plain', bytes: ['text', 'html', 'xml'] },
  { type: 'md', endings: ['md', 'markdown'], mime: 'text/markdown', bytes: ['text', 'html'] },
  { type: 'html', endings: ['html', 'htm', 'xhtml'], mime: 'text/html', bytes: ['html', 'xml', 'text'] },
  { type: 'json', endings: ['json'], mime: 'application/json', bytes: ['text'] },
  { type: 'europass', endings: ['xml'], mime: 'application/xml', bytes: ['xml', 'text'] },
  { type: 'image', endings: ['png', 'jpg', 'jpeg', 'webp', 'tif', 'tiff', 'bmp', 'gif'], mime: 'image/*', bytes: ['image'] },
  {
    type: 'media',
    endings: ['mp3', 'm4a', 'wav', 'ogg', 'oga', 'opus', 'flac', 'webm', 'mp4', 'm4v', 'mov'],
    mime: 'audio/*',
    bytes: ['media'],
  },
  { type: 'linkedin', endings: ['zip'], mime: 'application/zip', bytes: ['zip'] },
]
const accepted =
  'Send a PDF, a Word or OpenDocument text, RTF, HTML, plain text, Markdown, JSON Resume, Europass XML, a LinkedIn archive, a photo or a recording.'

/** Files that people try and that hold no text of this kind, with what to do. */
const advice: Readonly<Record<string, string>> = {
  pages: 'Open it in Pages and export it as PDF or Word.',
  gdoc: 'This is only a link to Google Docs. Download the document as PDF or Word.',
  key: 'Export it as PDF.',
  pptx: 'Export it as PDF.',
  ppt: 'Export it as PDF.',
  xlsx: 'Export it as PDF.',
  xls: 'Export it as PDF.',
  heic: 'Your phone can send it as JPEG: choose "most compatible", or save the photo as JPEG.',
  heif: 'Your phone can send it as JPEG: choose "most compatible", or save the photo as JPEG.',
  avif: 'Save the picture as PNG or JPEG.',
  svg: 'Save the picture as PNG or PDF.',
}
const bytesNames: Readonly<Record<Bytes, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document (.docx)',
  zip: 'a zip archive',
  odt: 'an OpenDocument text (.odt)',
  rtf: 'rich text (.rtf)',
  office: 'a Word document of before 2007 (.doc)',
  html: 'a web page (.html)',
  xml: 'XML',
  text: 'plain text (.txt)',
  image: 'a picture',
  media: 'sound or video',
}

/** Tells a file's type by its first bytes and by its name's ending, which must agree. */
export async function detectType(head: Uint8Array, filename: string): Promise<Detected> {
  const ending = /\.([a-z\d]+)$/.exec(filename.toLowerCase())?.[1] ?? ''
  if (ending === '') return { refusal: `This file's name has no ending, so nobody can tell what it should be. ${accepted}` }
  const format = formats.find(({ endings }) => endings.includes(ending))
  if (!format) return { refusal: `Files that end in .${ending} cannot be read. ${advice[ending] ?? accepted}` }
  const found = await bytesOf(head)
  if (found === null) return { refusal: `This is no ${ending.toUpperCase()} file, whatever its name says. ${accepted}` }
  if (!format.bytes.includes(found))
    return {
      refusal: `The name says .${ending}, but this is ${bytesNames[found]}. Give it its right ending, or save it again, and send that.`,
    }
  const exact = format.mime.endsWith('/*') ? await fileTypeFromBuffer(head) : undefined
  return { type: format.type, mime: exact?.mime ?? format.mime, misnamed: exact ? misnamed(ending, exact.ext) : null }
}

/** Endings that stand for one kind of bytes; any other ending of a picture or recording stands for itself. */
const sameBytes = [
  ['jpg', 'jpeg'],
  ['tif', 'tiff'],
  ['mp4', 'm4a', 'm4v', 'mov'],
  ['ogg', 'oga', 'ogv', 'opus'],
  ['webm', 'mkv'],
]

/** Another kind of picture or recording is read as what it is: nobody should have to rename a photo on a phone. */
function misnamed(ending: string, found: string): ReadingFinding | null {
  if (ending === found || sameBytes.some((endings) => endings.includes(ending) && endings.includes(found))) return null
  const text = `The name says .${ending}, but this is a file of the kind .${found}. It was taken as what it is.`
  return { code: 'misnamed', text, page: null, quote: null }
}

const known: Readonly<Record<string, Bytes>> = {
  pdf: 'pdf',
  docx: 'docx',
  dotx: 'docx',
  docm: 'docx',
  zip: 'zip',
  odt: 'odt',
  ott: 'odt',
  rtf: 'rtf',
  cfb: 'office',
  doc: 'office',
  xml: 'xml',
}

async function bytesOf(head: Uint8Array): Promise<Bytes | null> {
  const found = await fileTypeFromBuffer(head)
  const start = new TextDecoder('latin1').decode(head.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  if (found?.ext === 'xml' && isHtml(start)) return 'html'
  if (found) return known[found.ext] ?? kindOf(found.mime)
  if (!isPlain(head)) return null
  if (start.startsWith('{\\rtf')) return 'rtf'
  return isHtml(start) ? 'html' : /^\W{0,3}<\?xml/.test(start) ? 'xml' : 'text'
}

const pictures = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/tiff', 'image/bmp', 'image/gif'])
const kindOf = (mime: string): Bytes | null => (pictures.has(mime) ? 'image' : /^(?:audio|video)\//.test(mime) ? 'media' : null)

const isHtml = (start: string) => /^\W{0,3}(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i.test(start)

/** Text holds no NUL unless a byte order mark says that it is UTF-16. */
function isPlain(head: Uint8Array): boolean {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  return isWide || !head.includes(0)
}
