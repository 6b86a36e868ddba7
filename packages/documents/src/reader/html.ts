import { Parser } from 'htmlparser2'
import { address, blank, type Draft, flowing } from './blocks.ts'

const breaks = new Set(
  'p div li ul ol table tr br hr pre blockquote section article header footer main aside nav address figure figcaption form dl dt dd'.split(
    ' ',
  ),
)
const ignored = new Set(['script', 'style', 'title', 'head', 'template', 'noscript', 'svg', 'select', 'textarea'])
/** What a page's author keeps from readers' eyes. */
const unseen = /display:\s*none|visibility:\s*hidden|opacity:\s*0(?![.\d])|font-size:\s*[0-3](?:\.\d+)?(?:px|pt)?(?:;|$)/i

/** A table's own headings are below all of the document's. */
const lowestHeading = 6

interface OpenLine {
  text: string
  hidden: string
  letters: number
  bold: number
  italic: number
  heading: number | null
  isList: boolean
  links: string[]
}

const emptyLine = (): OpenLine => ({ text: '', hidden: '', letters: 0, bold: 0, italic: 0, heading: null, isList: false, links: [] })

/** Whether a tab sets parts of a line apart, as it does in office formats, or is a blank, as it is in a web page. */
export interface Whitespace {
  readonly tabs: 'parts' | 'blanks'
}

/**
 * HTML as lines: headings, list entries and paragraphs, and apart from them what is hidden from the eye. A table's row is one line when each
 * of its cells is one; else its cells are read one after the other, as the columns of a layout are.
 */
export function linesOfHtml(html: string, { tabs }: Whitespace = { tabs: 'parts' }): Draft[] {
  const drafts: Draft[] = []
  const cells: { target: Draft[]; row: Draft[][] }[] = []
  let line = emptyLine()
  let [bold, italic, unread] = [0, 0, 0]
  let link: string | null = null
  // a page sets spans that follow each other apart by its style, which is not read
  let [lastClosed, isBesideSpan]: [string | null, boolean] = [null, false]
  const hidden: boolean[] = []
  const target = () => cells.at(-1)?.row.at(-1) ?? drafts
  const flush = () => {
    target().push(...draftsOf(line))
    line = { ...emptyLine(), isList: line.isList && line.letters === 0 }
  }
  const parser = new Parser({
    onopentag(name, { href, hidden: isHidden, style = '' }) {
      isBesideSpan = name === 'span' && lastClosed === 'span'
      lastClosed = null
      hidden.push(isHidden !== undefined || unseen.test(style))
      if (ignored.has(name)) unread++
      else if (/^h[1-6]$/.test(name)) {
        flush()
        line.heading = Number(name[1])
      } else if (name === 'td' || name === 'th') {
        flush()
        if (name === 'th') line.heading = lowestHeading
        cells.at(-1)?.row.push([])
      } else if (breaks.has(name)) {
        flush()
        if (name === 'li') line.isList = true
        if (name === 'tr') cells.push({ target: target(), row: [] })
      } else if (name === 'strong' || name === 'b') bold++
      else if (name === 'em' || name === 'i') italic++
      else if (name === 'a') link = href ?? null
    },
    ontext(text) {
      lastClosed = null
      if (unread > 0) return
      if (hidden.includes(true)) {
        line.hidden += text.replace(/\n/g, ' ')
        return
      }
      const letters = text.trim().length
      line.text += (isBesideSpan && /[\p{L}\d)]$/u.test(line.text) ? ' ' : '') + text.replace(tabs === 'blanks' ? /[\n\t]/g : /\n/g, ' ')
      isBesideSpan = false
      line.letters += letters
      if (bold > 0) line.bold += letters
      if (italic > 0) line.italic += letters
      if (link !== null && /^https?:/.test(link) && !line.links.includes(link)) line.links.push(link)
    },
    onclosetag(name) {
      lastClosed = name
      hidden.pop()
      if (ignored.has(name)) unread--
      else if (name === 'strong' || name === 'b') bold--
      else if (name === 'em' || name === 'i') italic--
      else if (name === 'a') link = null
      else if (name === 'p' && line.letters === 0 && line.links.length === 0) target().push(blank())
      else if (/^h[1-6]$/.test(name) || name === 'td' || name === 'th' || breaks.has(name)) flush()
      if (name === 'li') line.isList = false
      if (name === 'tr') {
        const row = cells.pop()
        if (row) row.target.push(...rowOf(row.row))
      }
    },
  })
  parser.end(html)
  flush()
  return drafts
}

function draftsOf({ hidden, ...line }: OpenLine): Draft[] {
  const unseenText = hidden.replace(/\s+/g, ' ').trim()
  return [...seenDrafts(line), ...(unseenText === '' ? [] : [{ ...flowing(unseenText), visible: false }])]
}

function seenDrafts({ text, letters, bold, italic, heading, isList, links }: Omit<OpenLine, 'hidden'>): Draft[] {
  const words = text
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ *\t[\t ]*/g, '\t')
    .trim()
  if (words === '') return []
  const isMostly = (count: number) => count * 2 > letters
  return [
    flowing(words, { bold: isMostly(bold) || heading !== null, italic: isMostly(italic), heading, list: isList }),
    ...links.filter((link) => !words.includes(link.replace(/^https?:\/\/(www\.)?|\/$/g, ''))).map(address),
  ]
}

const columnLines = 3

function rowOf(row: readonly Draft[][]): Draft[] {
  return [...seenRow(row), ...row.flat().filter(({ visible }) => !visible)]
}

function seenRow(row: readonly Draft[][]): Draft[] {
  const cells = row.map((cell) => cell.filter(({ text, visible }) => visible && text !== '')).filter((cell) => cell.length > 0)
  const [first] = cells
  if (first?.[0] && cells.every((cell) => cell.length === 1))
    return [{ ...first[0], text: cells.map((cell) => cell[0]?.text ?? '').join('\t') }]
  const isLayout = cells.filter((cell) => cell.length >= columnLines).length > 1
  return cells.flatMap((cell, column) => cell.map((draft) => (isLayout ? { ...draft, column } : draft)))
}
