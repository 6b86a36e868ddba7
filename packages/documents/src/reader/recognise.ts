import { languageOfText } from '@mosaic/core/reading/language'
import type { Block, ReadingFinding } from '@mosaic/core/reading/schema'
import { type Draft, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'
import { linesOfPage, type Run } from './layout.ts'
import { openPdf } from './pdf.ts'
import { rasterOf } from './raster.ts'
import { isTongue, Tesseract, type Tongue, type Word } from './tesseract.ts'

/** What recognised text is: blocks as any other, and how sure the engine is of its words on the whole, 0 to 1. */
export interface Recognised {
  readonly blocks: Block[]
  readonly findings: ReadingFinding[]
  readonly pages: number
  readonly certainty: number
}

/** Tells how many pages of how many are done. */
export type Progress = (done: number, total: number) => void

interface Scan {
  readonly picture: Uint8Array
  /** Pixels of the picture to a point of the page. */
  readonly scale: number
}

const pagesAtMost = 10
/** Words that the engine is less sure of than this are left out: they are noise more often than words. */
const confidenceAtLeast = 45
const a4Points = 595
const first: Tongue = 'en'

/** A picture of a page as text. @throws Unreadable: nothing that could be read stands on it. */
export async function recogniseImage(bytes: Uint8Array, progress: Progress): Promise<Recognised> {
  const engine = await Tesseract.load()
  progress(0, 1)
  const words = engine.words(bytes, first)
  const scale = Math.max(1, ...words.map(({ left, width }) => left + width)) / (a4Points * 0.9)
  return recognised(engine, [{ picture: bytes, scale }], [words], progress)
}

/** The pictures of a scanned PDF's pages as text. @throws Unreadable. */
export async function recognisePdf(bytes: Uint8Array, progress: Progress): Promise<Recognised> {
  const document = await openPdf(bytes, { maxImageSize: 40_000_000 })
  const total = Math.min(pagesAtMost, document.numPages)
  progress(0, total)
  const engine = await Tesseract.load()
  const scans: Scan[] = []
  const words: Word[][] = []
  for (let number = 1; number <= total; number++) {
    const page = await document.getPage(number)
    const raster = await rasterOf(page)
    page.cleanup()
    scans.push({ picture: raster?.pgm ?? new Uint8Array(), scale: raster?.scale ?? 1 })
    words.push(raster ? engine.words(raster.pgm, first) : [])
    progress(number, total)
  }
  const { findings, ...rest } = recognised(engine, scans, words, progress)
  const cut = document.numPages > total ? [told('truncated', `Only the first ${total} pages were read: reading pictures takes long.`)] : []
  return { ...rest, findings: [...findings, ...cut] }
}

/** What English letters made of the words tells the language; another one's own model then reads them again. */
function recognised(engine: Tesseract, scans: readonly Scan[], english: readonly Word[][], progress: Progress): Recognised {
  const language = languageOfText(textOf(english.flat()))
  const tongue = isTongue(language) ? language : first
  const pages = tongue === first ? english : scans.map(({ picture }) => (picture.length === 0 ? [] : engine.words(picture, tongue)))
  progress(scans.length, scans.length)
  const all = pages.flat()
  const kept = all.filter(isSure)
  if (!/\p{L}{2}/u.test(textOf(kept))) throw new Unreadable('no_text')
  const drafts = pages.flatMap((words, at) => draftsOf(words.filter(isSure), scans[at]?.scale ?? 1, at + 1))
  const certainty = kept.reduce((sum, { confidence }) => sum + confidence, 0) / kept.length / 100
  const unsure = all.length - kept.length
  return {
    blocks: placed(drafts),
    pages: scans.length,
    certainty,
    findings: [
      told(
        'recognised_text',
        `These words were read from a picture${unsure > 0 ? `, and ${unsure} could not be made out` : ''}. Look through them before you rely on them.`,
      ),
    ],
  }
}

const told = (code: ReadingFinding['code'], text: string): ReadingFinding => ({ code, text, page: null, quote: null })
const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ')
const isSure = ({ text, confidence }: Word) => confidence >= confidenceAtLeast || isMark(text)

/** The dots of a list, as the engine tends to see them. */
const isMark = (text: string) => /^[*+¢©«»°®•·▪■◦-]$/.test(text)

function draftsOf(words: readonly Word[], scale: number, page: number): Draft[] {
  const runs = words.map((word, at): Run => {
    const isDot = word.isFirst && (isMark(word.text) || (/^[eo]$/.test(word.text) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '')))
    return {
      text: isDot ? '•' : word.text,
      x: word.left / scale,
      y: word.baseline / scale,
      width: word.width / scale,
      size: Math.round(word.size / scale),
      isBold: false,
      isItalic: false,
      isVisible: true,
    }
  })
  return linesOfPage(runs).map(({ text, box, size, column }) => ({
    page,
    box,
    text,
    style: { size: Math.round(size * 10) / 10, bold: false, italic: false, heading: null, list: false },
    column,
    visible: true,
  }))
}
