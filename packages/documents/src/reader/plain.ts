import type { DocumentType } from '@mosaic/core/reading/schema'
import { Unreadable } from './failure.ts'

/**
 * A document's text as simple extractors take it: a PDF's in the order it is drawn, a Word document's, a web page's and an OpenDocument text's paragraph
 * by paragraph, rich text by its paragraph marks, a text as it stands. No layout is understood and nothing hidden is left out: what differs from our
 * reading is what such a machine would miss. Each format is taken apart by another library than our reading uses, but Word's. @throws Unreadable.
 */
export async function plainText(bytes: Buffer, type: DocumentType): Promise<string> {
  if (type === 'pdf') return drawnText(new Uint8Array(bytes))
  if (type === 'docx') return (await import('./docx.ts')).paragraphsIn(bytes)
  if (type === 'txt' || type === 'md') return (await import('./text.ts')).decode(bytes)
  if (type === 'html') return (await import('./plainMarkup.ts')).textOfHtml((await import('./text.ts')).decode(bytes))
  if (type === 'odt') return (await import('./plainMarkup.ts')).textOfOdt(bytes)
  if (type === 'rtf') return (await import('./plainRtf.ts')).textOfRtf(bytes)
  throw new Unreadable('unknown_structure')
}

async function drawnText(bytes: Uint8Array): Promise<string> {
  const { openPdf } = await import('./openPdf.ts')
  const document = await openPdf(bytes, 1)
  const pages: string[] = []
  for (let number = 1; number <= Math.min(document.numPages, pagesAtMost); number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
    page.cleanup()
  }
  return pages.join('\n')
}

const pagesAtMost = 50
