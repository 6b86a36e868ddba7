import type { Block, ReadingFinding } from '@mosaic/core/reading/schema'
import { getDocumentProxy } from 'unpdf'
import { type Draft, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'
import { linesOfPage, type Run } from './layout.ts'

const pagesAtMost = 200
const textAtMost = 2 * 1024 * 1024
const tinyPoints = 3

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** A PDF as blocks: one a line, columns apart, hidden text marked. @throws Unreadable. */
export async function readPdf(bytes: Uint8Array): Promise<{ blocks: Block[]; findings: ReadingFinding[]; pages: number }> {
  const document = await open(bytes)
  if (document.numPages > pagesAtMost) throw new Unreadable('too_complex')
  const drafts: Draft[] = []
  let [size, isUnmapped] = [0, false]
  for (let number = 1; number <= document.numPages && size < textAtMost; number++) {
    const page = await document.getPage(number)
    const runs = await runsOf(page)
    isUnmapped ||= runs.some(({ text }) => text.includes('\u0000'))
    const mended = runs.map((run) => ({ ...run, text: run.text.replaceAll('\u0000', 'fi') }))
    for (const line of linesOfPage(mended)) {
      drafts.push({
        page: number,
        box: line.box,
        text: line.text,
        style: { size: Math.round(line.size * 10) / 10, bold: line.isBold, italic: line.isItalic, heading: null, list: false },
        column: line.column,
        visible: line.isVisible,
      })
      size += line.text.length
    }
    if (number === 1) drafts.unshift(...(await linkDrafts(page, drafts)))
    page.cleanup()
  }
  const blocks = placed(drafts.filter(({ text }) => text !== ''))
  if (!blocks.some(({ text, visible }) => visible && /\p{L}/u.test(text))) throw new Unreadable('no_text')
  return { blocks, findings: findingsOf(blocks, isUnmapped, size >= textAtMost), pages: document.numPages }
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(bytes, {
      maxImageSize: 4_000_000,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    })
  } catch (error) {
    throw new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged')
  }
}

async function runsOf(page: Page): Promise<Run[]> {
  const { height } = page.getViewport({ scale: 1 })
  const [, , pageWidth = 0] = page.view
  const content = await page.getTextContent()
  const items = content.items.filter((item): item is typeof item & TextItem => 'str' in item && item.str.trim() !== '')
  const fonts = await fontNames(page, new Set(items.map(({ fontName }) => fontName)))
  const invisible = await invisibleText(page)
  return items.flatMap((item) => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
    if (Math.abs(b) > Math.abs(a)) return []
    const size = Math.hypot(c, d)
    const font = fonts.get(item.fontName) ?? ''
    const isIcon = /awesome|icon|phosphor|material|symbol/i.test(font)
    if (isIcon) return []
    const isOff = x < -5 || x > pageWidth + 5 || y < -5 || y > height + 5
    return [
      {
        text: item.str,
        x,
        y: height - y,
        width: item.width,
        size,
        isBold: /bold|black|heavy|semibold|demi|medium/i.test(font),
        isItalic: /italic|oblique/i.test(font),
        isVisible: !isOff && size >= tinyPoints && !invisible.has(item.str.trim()),
      },
    ]
  })
}

async function fontNames(page: Page, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  await page.getOperatorList()
  const names = new Map<string, string>()
  for (const id of ids) {
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
    if (font !== null && typeof font === 'object' && 'name' in font && typeof font.name === 'string') names.set(id, font.name)
  }
  return names
}

/** pdf.js operators by number (its OPS table), those that say how text is painted. */
const ops = { save: 10, restore: 11, setTextRenderingMode: 38, showText: 44, setFillRGBColor: 59 } as const
const invisibleMode = 3

/** Words painted white or not at all. */
async function invisibleText(page: Page): Promise<Set<string>> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const hidden = new Set<string>()
  let state = { mode: 0, isWhite: false }
  const stack: (typeof state)[] = []
  fnArray.forEach((operator: number, at: number) => {
    const args: unknown = argsArray[at]
    const list = Array.isArray(args) ? (args as unknown[]) : []
    if (operator === ops.save) stack.push({ ...state })
    else if (operator === ops.restore) state = stack.pop() ?? state
    else if (operator === ops.setTextRenderingMode) state = { ...state, mode: Number(list[0]) }
    else if (operator === ops.setFillRGBColor) state = { ...state, isWhite: isWhite(list) }
    else if (operator === ops.showText && (state.mode === invisibleMode || state.isWhite)) hidden.add(textOf(list[0]))
  })
  hidden.delete('')
  return hidden
}

function isWhite(color: readonly unknown[]): boolean {
  const [first] = color
  if (typeof first === 'string') return /^#f[c-f]f[c-f]f[c-f]$/i.test(first)
  return color.length >= 3 && color.slice(0, 3).every((part) => Number(part) >= 250)
}

function textOf(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return ''
  return glyphs
    .map((glyph: unknown) =>
      glyph !== null && typeof glyph === 'object' && 'unicode' in glyph
        ? String(glyph.unicode)
        : typeof glyph === 'number' && glyph < -200
          ? ' '
          : '',
    )
    .join('')
    .trim()
}

/** Addresses behind links whose words do not show them: they stand in front, where contact data is. */
async function linkDrafts(page: Page, drafts: readonly Draft[]): Promise<Draft[]> {
  const annotations: readonly { readonly subtype?: string; readonly url?: string; readonly unsafeUrl?: string }[] =
    await page.getAnnotations()
  const shown = drafts
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase()
  const urls = annotations.flatMap(({ subtype, url }) =>
    subtype === 'Link' && url !== undefined && /^https?:/.test(url) ? [url.replace(/\/$/, '')] : [],
  )
  return [...new Set(urls)]
    .filter((url) => !shown.includes(url.replace(/^https?:\/\/(www\.)?/, '').toLowerCase()))
    .slice(0, 20)
    .map((text) => ({
      page: 1,
      box: null,
      text,
      style: { size: null, bold: false, italic: false, heading: null, list: false },
      column: null,
      visible: true,
    }))
}

function findingsOf(blocks: readonly Block[], isUnmapped: boolean, isCut: boolean): ReadingFinding[] {
  const hidden = blocks.filter(({ visible }) => !visible)
  const columns = blocks.some(({ column }) => column === 1)
  const finding = (code: ReadingFinding['code'], text: string, block?: Block): ReadingFinding => ({
    code,
    text,
    page: block?.page ?? null,
    quote: block?.text ?? null,
  })
  return [
    ...hidden.slice(0, 5).map((block) => finding('hidden_text', 'This text cannot be seen on the page. It was left aside.', block)),
    ...(isUnmapped
      ? [finding('unmapped_font', 'A font of this file hides some letters (often "fi"). Other programs may read them wrongly.')]
      : []),
    ...(columns
      ? [finding('several_columns', 'This page has two columns. They were read one after the other; some programs read across.')]
      : []),
    ...(isCut ? [finding('truncated', 'Only the first two million characters were read.')] : []),
  ]
}
