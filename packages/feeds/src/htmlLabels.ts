import type { DomNode, FormatCallback, HtmlToTextOptions } from 'html-to-text'

const longestLabel = 40
const cells = new Set(['td', 'th'])

/** "Location:" before what stands in the next `dd`, as a line of its own would have it. */
const term: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder)
  builder.addLiteral(behind(wordsOf(element)))
}

const definition: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder)
  builder.addLineBreak()
}

/** The first of two cells heads the second where it is short; cells of a wider row are parted by bars. */
const cell: FormatCallback = (element, walk, builder) => {
  const row = element.parent ? cellsOf(element.parent) : [element]
  const words = wordsOf(element)
  walk(element.children, builder)
  if (element === row.at(-1) || words === '') return
  builder.addLiteral(row.length === 2 && words.length <= longestLabel ? behind(words) : ' | ')
}

const behind = (label: string) => (/[:?!]$/.test(label) ? ' ' : ': ')

const rows = new WeakMap<DomNode, readonly DomNode[]>()

function cellsOf(row: DomNode): readonly DomNode[] {
  const known = rows.get(row) ?? row.children.filter(({ name }) => cells.has(name ?? ''))
  rows.set(row, known)
  return known
}

const deepest = 5

/** The words of an element as far as a label could reach: a page may nest what it likes. */
function wordsOf(node: DomNode, level = 0): string {
  let words = node.data ?? ''
  if (level < deepest)
    for (const child of node.children ?? []) {
      words += wordsOf(child, level + 1)
      if (words.length > longestLabel * 4) break
    }
  return level > 0 ? words : words.replaceAll(/\s+/g, ' ').trim()
}

/** Lists of terms and tables as lines with a label each: "Location: Leeds". */
export const labelFormatters: NonNullable<HtmlToTextOptions['formatters']> = { term, definition, cell }

const row = { leadingLineBreaks: 1, trailingLineBreaks: 1 }

export const labelSelectors: NonNullable<HtmlToTextOptions['selectors']> = [
  { selector: 'dl', format: 'block' },
  { selector: 'dt', format: 'term' },
  { selector: 'dd', format: 'definition' },
  { selector: 'dd > p', format: 'inline' },
  { selector: 'dd > div', format: 'inline' },
  { selector: 'tr', format: 'block', options: row },
  { selector: 'td', format: 'cell' },
  { selector: 'th', format: 'cell' },
  { selector: 'td > p', format: 'inline' },
  { selector: 'td > div', format: 'inline' },
]
