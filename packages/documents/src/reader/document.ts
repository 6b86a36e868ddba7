import { languageOfText } from '@mosaic/core/reading/language'
import { nameIn, readPaper } from '@mosaic/core/reading/papers/read'
import type { ParserWords } from '@mosaic/core/reading/parse'
import type { Block, DocumentType, Proposal, Reading, ReadingFinding } from '@mosaic/core/reading/schema'
import { placed } from './blocks.ts'
import { HoldsPictures, Unreadable } from './failure.ts'
import type { Pictures } from './pdf.ts'
import type { Progress } from './recognise.ts'

type Read = Pick<Reading, 'blocks' | 'findings' | 'pages'>

/**
 * A document's bytes as blocks, claims and findings. Runs in the isolated process; a format's parser is loaded when a document needs it.
 * @throws Unreadable, HoldsPictures.
 */
export async function readDocument(bytes: Buffer, type: DocumentType, words: ParserWords, pictures: Pictures): Promise<Reading> {
  if (type === 'media') return (await import('./media.ts')).readMedia(bytes)
  const structured = await structuredIn(bytes, type, words)
  if (structured) {
    const paper = { kind: 'resume' as const, confidence: 1, holder: nameIn(structured.proposals) }
    return { language: null, pages: 1, paper, ...structured, findings: [] }
  }
  const { blocks, findings, pages } = await blocksOf(bytes, type, pictures)
  const { paper, ...parsed } = readPaper(blocks, words)
  const text = blocks.map((block) => block.text).join('\n')
  const proposals = parsed.proposals.map((proposal) => ({
    ...proposal,
    confidence: proposal.confidence * sureness(blocks, proposal.locator),
  }))
  return { language: languageOfText(text), pages, paper, blocks, proposals, findings: [...findings, ...parsed.findings] }
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

async function blocksOf(bytes: Buffer, type: DocumentType, pictures: Pictures): Promise<Read> {
  if (type === 'image') {
    if (pictures === 'later') throw new HoldsPictures()
    if (pictures === 'never') throw new Unreadable('needs_ocr')
    return readPicture(bytes, pictures)
  }
  if (type === 'pdf') return (await import('./pdf.ts')).readPdf(new Uint8Array(bytes), pictures)
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
    case 'json':
      return (await import('./otherJson.ts')).readOtherJson(decode(bytes))
    case 'html':
      return readHtml(decode(bytes))
    case 'md':
      return readMarkdown(decode(bytes))
    default:
      return readText(decode(bytes))
  }
}

async function readPicture(bytes: Buffer, progress: Progress): Promise<Read> {
  const [{ picturesIn }, { recognise }] = await Promise.all([import('./picture.ts'), import('./recognise.ts')])
  const pages = picturesIn(bytes).map((open, at) => ({ number: at + 1, open }))
  const { drafts, findings } = await recognise(pages, progress)
  if (!drafts.some(({ text }) => /\p{L}{2}/u.test(text)))
    throw new Unreadable(findings.some(({ code }) => code === 'unfit_picture') ? 'unfit_picture' : 'no_text')
  return { blocks: placed(drafts), findings, pages: pages.length }
}

/** How sure the least sure of the lines under a quote is. */
const sureness = (blocks: readonly Block[], { start, end }: Proposal['locator']) =>
  Math.min(1, ...blocks.flatMap((block) => (block.start < end && block.end > start ? [block.recognised ?? 1] : [])))

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
