// first: pdf.js looks around when it is loaded
import { ownerDocument } from './standIns.ts'
// no worker is started: pdf.js finds this one in the very process
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Unreadable } from './failure.ts'

export type Document = PDFDocumentProxy
export type Page = PDFPageProxy

const engine = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * A PDF, its pictures only up to so many pixels. What fax, JBIG2 and JPEG 2000 pictures are decoded with, and the tables of Asian fonts that name
 * no letters themselves, come from the engine's own package. @throws Unreadable: `password`, `damaged`.
 */
export async function openPdf(data: Uint8Array, maxImageSize: number): Promise<Document> {
  try {
    return await getDocument({
      data,
      maxImageSize,
      disableFontFace: false,
      ownerDocument,
      useSystemFonts: false,
      verbosity: 0,
      // fonts then tell their names
      fontExtraProperties: true,
      wasmUrl: `${engine}/wasm/`,
      cMapUrl: `${engine}/cmaps/`,
    }).promise
  } catch (error) {
    throw new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged')
  }
}
