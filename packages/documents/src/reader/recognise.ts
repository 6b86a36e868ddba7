import { languageOfText } from '@mosaic/core/reading/language'
import type { ReadingFinding } from '@mosaic/core/reading/schema'
import type { Draft } from './blocks.ts'
import { readingFailure, Unreadable } from './failure.ts'
import { linesOfPage, type Run } from './layout.ts'
import { isTongue, Tesseract, type Tongue, type Word } from './tesseract.ts'
import { upright } from './upright.ts'

/** Tells how many pages of how many are done. */
export type Progress = (done: number, total: number) => void

/** A picture of a page. */
export interface Picture {
  readonly bytes: Uint8Array
  readonly pixels: number
  /** How it has to be turned to be seen as it was meant, as EXIF counts: 1 for not at all. */
  readonly orientation: number
  /** Its pixels to a point of the page; null when nobody knows: the words then fill the width of an A4 page. */
  readonly scale: number | null
}

/** A page of a document, and its picture when its turn has come. */
export interface PictureOfPage {
  readonly number: number
  /** @throws Unreadable: it cannot be opened. */
  open(): Picture | Promise<Picture>
}

/** What stands on pictures of pages: lines as of any other page, and what to tell of them. */
export interface Recognised {
  readonly drafts: Draft[]
  readonly findings: ReadingFinding[]
}

const pagesAtMost = 10
/** After so much processor time no further page is begun: what was read is an answer, and the process is killed later. */
const budgetMs = 40_000
/** Words that the engine is less sure of than this are left out: they are noise more often than words. */
const confidenceAtLeast = 45
/** A line that it is less sure of is shown to the person. */
const lineIsSure = 0.75
const linesShown = 5
const a4Points = 595
const textShare = 0.9
const first: Tongue = 'en'

/**
 * The words on pictures of pages. What English letters make of the first pages tells the language; another one's own model then reads that
 * page again, and those after it. A page that cannot be opened is told.
 */
export async function recognise(pages: readonly PictureOfPage[], progress: Progress): Promise<Recognised> {
  const engine = await Tesseract.load()
  const drafts: Draft[] = []
  const unfit: number[] = []
  let [unsure, done] = [0, 0]
  let tongue: Tongue | null = null
  const total = Math.min(pages.length, pagesAtMost)
  for (const page of pages.slice(0, total)) {
    if (worked() > budgetMs) break
    progress(done++, total)
    const seen = await seenOn(page, engine, tongue)
    if (!seen) {
      unfit.push(page.number)
      continue
    }
    tongue = seen.tongue
    const kept = seen.words.filter(isSure)
    unsure += seen.words.length - kept.length
    drafts.push(...draftsOf(kept, seen.scale ?? scaleOf(kept), page.number))
  }
  progress(done, total)
  return { drafts, findings: [...findingsOf(drafts, unsure, pages.length - done), ...unfit.map(unfitPage)] }
}

function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

interface Seen {
  readonly words: readonly Word[]
  readonly scale: number | null
  readonly tongue: Tongue | null
}

/** A page's words in the language that is known or that they tell; undefined when its picture cannot be opened. */
async function seenOn({ open }: PictureOfPage, engine: Tesseract, tongue: Tongue | null): Promise<Seen | undefined> {
  try {
    const picture = await open()
    const { words, turned } = upright(engine, picture, tongue ?? first)
    if (tongue) return { words, scale: picture.scale, tongue }
    const language = languageOfText(textOf(words))
    const told = language === null ? null : isTongue(language) ? language : first
    if (told === null || told === first) return { words, scale: picture.scale, tongue: told }
    return { words: engine.words(turned, told), scale: picture.scale, tongue: told }
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

const unfitPage = (page: number): ReadingFinding => ({ ...readingFailure('unfit_picture'), page })

/** Pixels to a point, when the words are as wide as text on an A4 page is. */
const scaleOf = (words: readonly Word[]) => Math.max(1, ...words.map(({ left, width }) => left + width)) / (a4Points * textShare)

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ')
const isSure = ({ text, confidence }: Word) => confidence >= confidenceAtLeast || isMark(text) || isAddress.test(text)

/** No dictionary holds a person's address, so the engine is never sure of one that is shaped as it should be. */
const isAddress = /^[\w.+-]{2,}@[\w-]{2,}(?:\.[\w-]{2,})+$/

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
  // the engine's own order of blocks is no order of drawing
  return linesOfPage(runs.toSorted((a, b) => a.y - b.y)).map(({ text, box, size, column }) => ({
    page,
    box,
    text,
    style: { size: Math.round(size * 10) / 10, bold: false, italic: false, heading: null, list: false },
    column,
    visible: true,
    recognised: sureness(runs.flatMap((run, at) => (isIn(run, box) ? [words[at]?.confidence ?? 0] : []))),
  }))
}

const isIn = ({ x, y, width }: Run, [left, top, right, bottom]: readonly [number, number, number, number]) =>
  x >= left - 1 && x + width <= right + 1 && y >= top - 1 && y <= bottom + 1

/** A line is as sure as its words are on the whole, 0 to 1. */
const sureness = (confidences: readonly number[]) =>
  Math.round(confidences.reduce((sum, confidence) => sum + confidence, 0) / (confidences.length || 1)) / 100

function findingsOf(drafts: readonly Draft[], unsure: number, left: number): ReadingFinding[] {
  const told = (code: ReadingFinding['code'], text: string, { page = null, quote = null }: Partial<ReadingFinding> = {}) => [
    { code, text, page, quote },
  ]
  const dim = drafts.filter(({ recognised = 1 }) => recognised < lineIsSure)
  const missed = unsure > 0 ? `, and ${unsure} more could not be made out` : ''
  return [
    ...(drafts.length > 0
      ? told('recognised_text', `These words were read from a picture${missed}. Look through them before you rely on them.`)
      : []),
    ...dim
      .slice(0, linesShown)
      .flatMap(({ page, text }) => told('recognised_text', 'This line was hard to read in the picture. Check it.', { page, quote: text })),
    ...(left > 0
      ? told(
          'truncated',
          `${left === 1 ? 'The last page is a picture and was' : `The last ${left} pages are pictures and were`} not read: reading pictures takes long. Send what matters of it as a file of its own.`,
        )
      : []),
  ]
}
