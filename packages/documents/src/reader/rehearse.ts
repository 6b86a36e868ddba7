import type { ParserWords } from '@mosaic/core/reading/parse'
import { readDocument } from './document.ts'

const content = [
  'BT /F 20 Tf 50 780 Td (Ada Example) Tj ET',
  'BT /F 11 Tf 50 760 Td (ada@example.org | +44 117 496 0123 | Bristol, UK) Tj ET',
  'BT /F 14 Tf 50 730 Td (Experience) Tj ET',
  'BT /F 11 Tf 50 710 Td (Clerk, Example Ltd, Mar 2020 - Present) Tj ET',
  'BT /F 11 Tf 50 695 Td (- Kept the books of two shops in Excel) Tj ET',
  'BT /F 14 Tf 50 660 Td (Education) Tj ET',
  'BT /F 11 Tf 50 640 Td (BSc in Mathematics, Example College, 2014 - 2017) Tj ET',
  'BT /F 14 Tf 50 610 Td (Skills) Tj ET',
  'BT /F 11 Tf 50 590 Td (Excel, bookkeeping, English) Tj ET',
].join('\n')
const document = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
4 0 obj << /Length ${content.length} >> stream
${content}
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R >>
`

/** Reads a small résumé of our own while no document waits: it loads and compiles what the first real page would have to wait for. */
export async function rehearse(words: ParserWords): Promise<void> {
  await readDocument(Buffer.from(document), 'pdf', words, 'never')
  await import('./docx.ts')
}
