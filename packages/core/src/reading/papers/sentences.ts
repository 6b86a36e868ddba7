import { isContinuation } from '../items.ts'
import type { Line, Span } from '../lines.ts'

/** A sentence or a list entry of a document, on one line however it was broken. */
export interface Sentence extends Span {
  readonly isList: boolean
  /** The short line above it that heads its paragraph or list, if any. */
  readonly heading: string | null
}

const headingAtMost = 60
/** A full stop that ends no sentence: an initial, a day's number, a short form. */
const shortForm =
  /(?:(?<!\p{L})\p{L}|\d{1,2}|(?<!\p{L})(?:dr|mr|mrs|ms|mx|prof|st|sr|sra|srta|sig|dott|mme|mlle|dhr|mevr|nr|no|ltd|inc|co|corp|dipl|ing|bzw|ca|geb|gest|approx|dept|eng))\.$/iu

/** The sentences of a document in its order, each with where it stands in `text`; lines that the page broke are put together. */
export function sentencesOf(lines: readonly Line[], text: string): Sentence[] {
  let heading: string | null = null
  return paragraphsOf(lines).flatMap((paragraph) => {
    const [first] = paragraph
    const [start, end] = [first?.start ?? 0, paragraph.at(-1)?.end ?? 0]
    const isList = first?.isList ?? false
    const sentences = cut(text.slice(start, end), start).map((span) => ({ ...span, isList, heading }))
    const isHeading = paragraph.length === 1 && !isList && end - start <= headingAtMost && !/[.!?,;]$/.test(first?.text ?? '')
    const leadsIn = /[:：]$/.test(text.slice(start, end))
    if (isHeading || leadsIn) heading = sentences.at(-1)?.text ?? null
    else if (!isList && (first?.isApart ?? true)) heading = heading !== null && sentences.length === 1 ? heading : null
    return sentences
  })
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = []
  const left = Math.min(...lines.map(({ box }) => box?.[0] ?? Number.POSITIVE_INFINITY))
  const right = Math.max(...lines.map(({ box }) => box?.[2] ?? 0))
  const isFull = ({ box }: Line) => box === null || box[2] > left + (right - left) * fullFrom
  let previous: Line | undefined
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const runsOn = previous !== undefined && (isFull(previous) || /^\p{Ll}/u.test(line.text)) && isContinuation(line, previous)
    if (open && runsOn && !line.isList && line.cells.length === 1) open.push(line)
    else paragraphs.push([line])
    previous = line
  }
  return paragraphs
}

/** A line that ends before this share of the page's width was not broken by the page. */
const fullFrom = 0.6

function cut(words: string, start: number): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { index } of words.matchAll(/(?<=[.!?]["”“»]?)\s+(?=\P{Ll})/gu)) {
    const piece = words.slice(from, index)
    if (shortForm.test(piece)) continue
    spans.push(spanOf(piece, start + from))
    from = index + (/^\s+/.exec(words.slice(index))?.[0].length ?? 0)
  }
  return [...spans, spanOf(words.slice(from), start + from)].filter(({ text }) => /\p{L}/u.test(text))
}

const spanOf = (words: string, start: number): Span => ({
  text: words
    .replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim(),
  start,
  end: start + words.trimEnd().length,
})
