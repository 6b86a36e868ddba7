import { languageOfText } from '@mosaic/core/reading/language'
import { type ParserWords, parseResume } from '@mosaic/core/reading/parse'
import type { Reading } from '@mosaic/core/reading/schema'
import type { DocumentType } from '../documentType.ts'
import { readDocx } from './docx.ts'
import { readJsonResume } from './jsonResume.ts'
import { readPdf } from './pdf.ts'
import { decode, readMarkdown, readText } from './text.ts'

/** A document's bytes as blocks, claims and findings. Runs in the isolated process. @throws Unreadable. */
export async function readDocument(bytes: Buffer, type: DocumentType, words: ParserWords): Promise<Reading> {
  if (type === 'json') {
    const { blocks, proposals } = readJsonResume(decode(bytes), words)
    return { language: null, pages: 1, blocks, proposals, findings: [] }
  }
  const { blocks, findings, pages } = await blocksOf(bytes, type)
  const parsed = parseResume(blocks, words)
  const text = blocks.map((block) => block.text).join('\n')
  return { language: languageOfText(text), pages, blocks, proposals: parsed.proposals, findings: [...findings, ...parsed.findings] }
}

async function blocksOf(bytes: Buffer, type: Exclude<DocumentType, 'json'>): Promise<Pick<Reading, 'blocks' | 'findings' | 'pages'>> {
  switch (type) {
    case 'pdf':
      return readPdf(new Uint8Array(bytes))
    case 'docx':
      return { blocks: await readDocx(bytes), findings: [], pages: 1 }
    case 'md':
      return { blocks: readMarkdown(decode(bytes)), findings: [], pages: 1 }
    case 'txt':
      return { blocks: readText(decode(bytes)), findings: [], pages: 1 }
  }
}
