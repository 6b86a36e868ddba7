import type { Block } from '@mosaic/core/reading/schema'
import { placed } from './blocks.ts'
import { codePageName } from './codePages.ts'
import { Unreadable } from './failure.ts'
import { linesOfHtml } from './html.ts'

/** Groups that hold no text of the document. */
const destinations = new Set(
  'fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl fldinst bkmkstart bkmkend footnote annotation atnid atnauthor filetbl revtbl panose falt nonshppict shpinst mmathPr wgrffmtfilter template private'.split(
    ' ',
  ),
)
const symbols: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '<br>',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '~': ' ',
  _: '-',
}
/** Windows' charset numbers of fonts, by the names that the platform's decoder knows. */
const charsets: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
const groupsAtMost = 200

interface State {
  readonly skip: boolean
  readonly bold: boolean
  readonly hidden: boolean
  readonly encoding: string
  /** How many characters stand after a `\u` for readers that know no Unicode. */
  readonly after: number
}

/**
 * Rich text as blocks. No kept library of today reads it, and its grammar is small: groups, control words, and bytes in the code page of
 * their font. @throws Unreadable.
 */
export function readRtf(bytes: Buffer): Block[] {
  const source = bytes.toString('latin1')
  if (!source.startsWith('{\\rtf')) throw new Unreadable('damaged')
  const blocks = placed(linesOfHtml(htmlOfRtf(source)))
  if (!blocks.some(({ text }) => /\p{L}/u.test(text))) throw new Unreadable('no_text')
  return blocks
}

const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giu

function htmlOfRtf(source: string): string {
  const fonts = fontEncodings(source)
  const codePage = Number(/\\ansicpg(\d+)/.exec(source)?.[1] ?? 1252)
  let state: State = { skip: false, bold: false, hidden: false, encoding: pageName(codePage), after: 1 }
  const stack: State[] = []
  let [html, pending, left, inRow] = ['<p>', [] as number[], 0, false]

  const write = (text: string) => {
    if (!state.skip) html += styled(escaped(text), state)
  }
  const flush = () => {
    if (pending.length > 0) write(new TextDecoder(state.encoding).decode(Uint8Array.from(pending)))
    pending = []
  }
  for (const [, word, number, hex, symbol, brace, plain] of source.matchAll(token)) {
    if (hex === undefined) flush()
    if (brace === '{') {
      if (stack.length > groupsAtMost) throw new Unreadable('too_complex')
      stack.push(state)
    } else if (brace === '}') state = stack.pop() ?? state
    else if (hex !== undefined) {
      if (left > 0) left--
      else if (!state.skip) pending.push(Number.parseInt(hex, 16))
    } else if (plain !== undefined) {
      write(plain.slice(Math.min(left, plain.length)))
      left = Math.max(0, left - plain.length)
    } else if (symbol !== undefined) {
      if (symbol === '*') state = { ...state, skip: true }
      else write(symbols[symbol] ?? (/[\\{}]/.test(symbol) ? symbol : ''))
    } else if (word !== undefined) {
      const value = number === undefined ? undefined : Number(number)
      if (destinations.has(word)) state = { ...state, skip: true }
      else if (word === 'u') {
        write(String.fromCharCode((value ?? 0) & 0xffff))
        left = state.after
      } else if (word === 'uc') state = { ...state, after: Math.min(8, value ?? 1) }
      else if (word === 'b') state = { ...state, bold: value !== 0 }
      else if (word === 'v') state = { ...state, hidden: value !== 0 }
      else if (word === 'plain') state = { ...state, bold: false, hidden: false }
      else if (word === 'f') state = { ...state, encoding: fonts.get(value ?? 0) ?? pageName(codePage) }
      else if (state.skip) continue
      else if (word === 'par' || word === 'sect' || word === 'page') html += inRow ? '<br>' : '</p><p>'
      else if (word === 'trowd') {
        if (!inRow) html += '</p><table><tr><td>'
        inRow = true
      } else if (word === 'cell') html += '</td><td>'
      else if (word === 'row') {
        html += '</td></tr></table><p>'
        inRow = false
      } else if (symbols[word] !== undefined) html += symbols[word]
    }
  }
  flush()
  return html
}

const pageName = (page: number) => codePageName(page) ?? 'windows-1252'

/** The code page of each font's letters. */
function fontEncodings(source: string): Map<number, string> {
  return new Map(
    [...source.matchAll(/\\f(\d+)(?:\\f\w+)*[^{}\\]*(?:\\\w+)*?\\fcharset(\d+)/g)].flatMap(([, font, charset]) => {
      const encoding = charsets[Number(charset)]
      return encoding ? [[Number(font), encoding] as const] : []
    }),
  )
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const styled = (text: string, { bold, hidden }: State) => {
  const marked = bold && text !== '' ? `<b>${text}</b>` : text
  return hidden ? `<span hidden>${marked}</span>` : marked
}
