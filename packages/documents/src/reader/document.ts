import { languageOfText } from '@mosaic/core/reading/language'
import { type ParserWords, parseResume } from '@mosaic/core/reading/parse'
import type { Block, DocumentType, Reading, ReadingFinding } from '@mosaic/core/reading/schema'
import { Unreadable } from './failure.ts'
import type { Progress } from './recognise.ts'

/** `certainty`: how sure it is that the words are the document's own, 1 unless they were recognised in a picture. */
type Read = Pick<Reading, 'blocks' | 'findings' | 'pages'> & { readonly certainty?: number }

/**
 * A document's bytes as blocks, claims and findings. Runs in the isolated process; a format's parser is loaded when a document needs it.
 * `recognising` is told of each page of a picture; null when pictures are not to be read.
 * @throws Unreadable.
 */
export async function readDocument(bytes: Buffer, type: DocumentType, words: ParserWords, recognising: Progress | null): Promise<Reading> {
  if (type === 'media') return (await import('./media.ts')).readMedia(bytes)
  const structured = await structuredIn(bytes, type, words)
  if (structured) return { language: null, pages: 1, ...structured, findings: [] }
  const { blocks, findings, pages, certainty = 1 } = await blocksOf(bytes, type, recognising)
  const parsed = parseResume(blocks, words)
  const text = blocks.map((block) => block.text).join('\n')
  const proposals = parsed.proposals.map((proposal) => ({ ...proposal, confidence: proposal.confidence * certainty }))
  return { language: languageOfText(text), pages, blocks, proposals, findings: [...findings, ...parsed.findings] }
}

/** Formats that say themselves what each of their words is. */
async function structuredIn(
  bytes: Buffer,
  type: DocumentType,
  words: ParserWords,
): Promise<Pick<Reading, 'blocks' | 'proposals'> | undefined> {
  const { decode } = await import('./text.ts')
  switch (type) {
    case 'json':
      return (await import('./jsonResume.ts')).readJsonResume(decode(bytes), words)
    case 'europass':
      return (await import('./europass.ts')).readEuropass(decode(bytes), words)
    case 'linkedin':
      return (await import('./linkedIn.ts')).readLinkedIn(bytes, words)
    default:
      return undefined
  }
}

async function blocksOf(bytes: Buffer, type: DocumentType, recognising: Progress | null): Promise<Read> {
  if (type === 'image') {
    if (!recognising) throw new Unreadable('no_text')
    return (await import('./recognise.ts')).recogniseImage(bytes, recognising)
  }
  if (type === 'pdf') return readPages(bytes, recognising)
  const blocks = await flowingBlocks(bytes, type)
  return { blocks, findings: hiddenFindings(blocks), pages: 1 }
}

async function flowingBlocks(bytes: Buffer, type: DocumentType): Promise<Block[]> {
  const { decode, readHtml, readMarkdown, readText } = await import('./text.ts')
  switch (type) {
    case 'docx':
      return (await import('./docx.ts')).readDocx(bytes)
    case 'doc':
      return (await import('./doc.ts')).readDoc(bytes)
    case 'odt':
      return (await import('./odt.ts')).readOdt(bytes)
    case 'rtf':
      return (await import('./rtf.ts')).readRtf(bytes)
    case 'html':
      return readHtml(decode(bytes))
    case 'md':
      return readMarkdown(decode(bytes))
    default:
      return readText(decode(bytes))
  }
}

/** A PDF's own text, else what its pictures say. pdf.js takes the bytes it is given, so each reading has its own. */
async function readPages(bytes: Buffer, recognising: Progress | null): Promise<Read> {
  try {
    return await (await import('./pdf.ts')).readPdf(new Uint8Array(bytes))
  } catch (error) {
    const isScan = error instanceof Unreadable && error.finding.code === 'no_text'
    if (!isScan || !recognising) throw error
    return (await import('./recognise.ts')).recognisePdf(new Uint8Array(bytes), recognising)
  }
}

const hiddenShown = 5

const hiddenFindings = (blocks: readonly Block[]): ReadingFinding[] =>
  blocks
    .filter(({ visible }) => !visible)
    .slice(0, hiddenShown)
    .map(({ text, page }) => ({
      code: 'hidden_text',
      text: 'This text cannot be seen in the document. It was left aside.',
      page,
      quote: text,
    }))
