import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Unreadable } from './failure.ts'

export type Document = PDFDocumentProxy
export type Page = PDFPageProxy

const engine = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))
// no worker is started: under Node pdf.js loads this file into the very process
GlobalWorkerOptions.workerSrc = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs')

/** Stand in for a browser's fonts: where there are none, pdf.js works out the outline of every letter, which only painting needs. */
const ownerDocument = { fonts: { add() {}, delete() {} } }
Object.assign(globalThis, {
  FontFace: class {
    loaded = Promise.resolve()
  },
})

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
