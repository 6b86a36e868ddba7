import type { Block, ReadingFinding } from '@mosaic/core/reading/schema'
import { addressStyle, type Draft, flowing, placed } from './blocks.ts'
import type { Box } from './box.ts'
import { bulletsOf } from './drawnBullets.ts'
import { HoldsPictures, readingFailure, Unreadable } from './failure.ts'
import { linesOfPage, type Run, type TextLine } from './layout.ts'
import { lettersBack } from './ligatures.ts'
import { type Document, openPdf, type Page } from './openPdf.ts'
import { boxOf, matrixOf } from './operands.ts'
import { type Paint, paintOf } from './paint.ts'
import { dotsAtMost } from './picture.ts'
import { pictureShare } from './pictures.ts'
import { rasterOf } from './raster.ts'
import type { Progress } from './recognise.ts'
import { mirroredRuns, rowInOrder, runsLeft } from './rightToLeft.ts'

const pagesAtMost = 200
const textAtMost = 2 * 1024 * 1024
const tinyPoints = 4

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** What becomes of words that stand in pictures: recognised, each page told; left to a process that has the time for it; or left unread. */
export type Pictures = Progress | 'later' | 'never'

/** A page with so few letters and so large a share of pictures says something in them. */
const fewLetters = 60
const largeShare = 0.1
/** A larger picture need not be unpacked to tell whether it hides text. */
const smallDots = 4_000_000

/** A PDF as blocks: one a line, columns apart, hidden text marked. @throws Unreadable, HoldsPictures. */
export async function readPdf(bytes: Uint8Array, pictures: Pictures): Promise<Pdf> {
  try {
    return await readPages(bytes, pictures)
  } catch (error) {
    // pdf.js finds this out while it reads a page: an object of the wrong type, an array without an end
    throw error instanceof Error && error.name === 'UnknownErrorException' ? new Unreadable('damaged') : error
  }
}

interface Pdf {
  readonly blocks: Block[]
  readonly findings: ReadingFinding[]
  readonly pages: number
}

async function readPages(bytes: Uint8Array, pictures: Pictures): Promise<Pdf> {
  // pdf.js takes the bytes that it is given
  const document = await openPdf(bytes.slice(), smallDots)
  if (document.numPages > pagesAtMost) throw new Unreadable('too_complex')
  const drafts: Draft[] = []
  const pictured: number[] = []
  let size = 0
  let unmappedPage: number | null = null
  for (let number = 1; number <= document.numPages && size < textAtMost; number++) {
    const page = await document.getPage(number)
    const paint = await paintOfPage(document, page)
    const items = await textOf(page)
    const isLeftward = runsLeft(items.map(({ str }) => str))
    const seen = isLeftward ? (box: Box) => mirrored(page, onPage(page, box)) : (box: Box) => onPage(page, box)
    const { runs, isUnmapped: hasHidden } = lettersBack(isLeftward ? leftwardRuns(page, paint) : runsOf(page, items, paint))
    if (hasHidden) unmappedPage ??= number
    const lines = linesOfPage([...runs, ...bulletsOf(paint.dots.map(seen), runs)], isLeftward ? rowInOrder : undefined).map((line) =>
      draftOf(line, number),
    )
    if (lettersOf(lines) < fewLetters && paint.pictured > largeShare) pictured.push(number)
    lines.push(...paint.outside.map((text) => ({ ...flowing(text), page: number, visible: false })))
    drafts.push(...(await withLinks(page, lines, isLeftward)))
    size += lines.reduce((sum, { text }) => sum + text.length, 0)
    page.cleanup()
  }
  if (pictured.length > 0 && pictures === 'later') throw new HoldsPictures()
  const isNow = pictured.length > 0 && typeof pictures === 'function'
  const recognised = isNow ? await recognisePages(bytes, pictured, pictures) : { drafts: [], findings: [] }
  const all = [...drafts, ...recognised.drafts].filter(({ text }) => text !== '').toSorted((a, b) => a.page - b.page)
  const told = [...recognised.findings, ...(pictures === 'never' ? pictured.map(unreadPage) : [])]
  if (lettersOf(all) === 0) throw new Unreadable(told.map(({ code }) => code).find(isUnread) ?? 'no_text')
  const blocks = placed(all)
  return { blocks, findings: [...findingsOf(blocks, unmappedPage, size >= textAtMost), ...told], pages: document.numPages }
}

const lettersOf = (drafts: readonly Draft[]) =>
  drafts.reduce((sum, { text, visible }) => sum + (visible ? (text.match(/\p{L}/gu)?.length ?? 0) : 0), 0)

async function recognisePages(bytes: Uint8Array, numbers: readonly number[], progress: Progress) {
  const { recognise } = await import('./recognise.ts')
  const document = await openPdf(bytes, dotsAtMost)
  const pages = numbers.map((number) => ({
    number,
    async open() {
      const page = await document.getPage(number)
      const picture = await rasterOf(page)
      page.cleanup()
      if (!picture) throw new Unreadable('unfit_picture')
      return picture
    },
  }))
  return recognise(pages, progress)
}

const isUnread = (code: ReadingFinding['code']) => code === 'needs_ocr' || code === 'unfit_picture'
const unreadPage = (page: number): ReadingFinding => ({ ...readingFailure('needs_ocr'), page })

function draftOf({ text, box, size, isBold, isItalic, column, isVisible }: TextLine, page: number): Draft {
  const style = { size: Math.round(size * 10) / 10, bold: isBold, italic: isItalic, heading: null, list: false }
  return { page, box, text, style, column, visible: isVisible }
}

async function paintOfPage(document: Document, page: Page): Promise<Paint & { readonly pictured: number }> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const layers = await document.getOptionalContentConfig()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const edges = [left, bottom, right, top] as const
  const paint = paintOf(fnArray, argsArray, {
    edges,
    isOpaque(picture) {
      const id = String(picture)
      const objects = id.startsWith('g_') ? page.commonObjs : page.objs
      const found: unknown = objects.has(id) ? objects.get(id) : null
      return found !== null && typeof found === 'object' && 'kind' in found && found.kind !== withTransparency
    },
    isOff: (layer) => layer !== null && typeof layer === 'object' && !layers.isVisible(layer),
  })
  return { ...paint, pictured: pictureShare(fnArray, argsArray, edges) }
}

/** pdf.js's ImageKind.RGBA_32BPP. */
const withTransparency = 3

async function textOf(page: Page): Promise<TextItem[]> {
  const { items } = await page.getTextContent()
  return items.filter((item): item is typeof item & TextItem => 'str' in item && item.str.trim() !== '')
}

function runsOf(page: Page, items: readonly TextItem[], paint: Paint): Run[] {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const fonts = fontNames(page, new Set(items.map(({ fontName }) => fontName)))
  return items.flatMap((item): Run[] => {
    const [a = 1, b = 0, c = 0, d = 1, left = 0, base = 0] = item.transform
    const [m0 = 1, m1 = 0, m2 = 0, m3 = -1, m4 = 0, m5 = 0] = transform
    const [x, y] = [m0 * left + m2 * base + m4, m1 * left + m3 * base + m5]
    const [across, along] = [m0 * a + m2 * b, m1 * a + m3 * b]
    const size = Math.hypot(c, d)
    const font = fonts.get(item.fontName) ?? ''
    const text = item.str.replace(privatePlaces, '')
    if (iconFont.test(font) || text.trim() === '') return []
    const isUpright = Math.abs(across) >= Math.abs(along)
    const isOff = x < -5 || x > width + 5 || y < -5 || y > height + 5
    return [
      {
        text,
        x,
        y,
        width: isUpright ? item.width : size,
        size,
        ...styleOf(font),
        isVisible: !isOff && size >= tinyPoints && !paint.isHidden(left, base, item.width),
      },
    ]
  })
}

/** A box of the page's own coordinates in points from its top left corner. */
function onPage(page: Page, [left, bottom, right, top]: Box): Box {
  const { transform } = page.getViewport({ scale: 1 })
  return boxOf([left, bottom, right, top], matrixOf(transform))
}

const widthOf = (page: Page) => page.getViewport({ scale: 1 }).width
const mirrored = (page: Page, [left, top, right, bottom]: Box): Box => [widthOf(page) - right, top, widthOf(page) - left, bottom]

/** A page that is written from right to left, glyph by glyph: pdf.js's own text tells joined letters in the wrong order. */
function leftwardRuns(page: Page, { marks }: Paint): Run[] {
  const fonts = fontNames(page, new Set(marks.map(({ font }) => font)))
  return mirroredRuns(marks, {
    width: widthOf(page),
    placeOf: (box) => onPage(page, box),
    fontOf: (id) => styleOf(fonts.get(id) ?? ''),
  })
}

const styleOf = (font: string) => ({ isBold: boldFont.test(font), isItalic: /italic|oblique/i.test(font) })

/** Unicode's private places, where icon fonts keep their pictures. */
const privatePlaces = /[\uE000-\uF8FF]/g
const iconFont = /awesome|icon|phosphor|material|symbol/i
const boldFont = /bold|black|heavy|demi|medium/i

/** Fonts by their own names; known once the page's operators are. */
function fontNames(page: Page, ids: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>()
  for (const id of ids) {
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
    if (font !== null && typeof font === 'object' && 'name' in font && typeof font.name === 'string') names.set(id, font.name)
  }
  return names
}

interface Link {
  readonly subtype?: string
  readonly url?: string
  readonly rect?: readonly number[]
}

/** The page's lines, and behind each the addresses of links whose words do not show them. */
async function withLinks(page: Page, drafts: readonly Draft[], isLeftward: boolean): Promise<Draft[]> {
  const annotations: readonly Link[] = await page.getAnnotations()
  const [, m1 = 0, , m3 = -1, , m5 = 0] = page.getViewport({ scale: 1 }).transform
  const shown = bare(drafts.map(({ text }) => text).join('\n'))
  const links = annotations.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || url === undefined || !/^https?:/.test(url) || shown.includes(bare(url))) return []
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect ?? []
    return [{ url: url.replace(/\/$/, ''), x: isLeftward ? widthOf(page) - x1 : x0, y: m1 * x0 + m3 * ((y0 + y1) / 2) + m5 }]
  })
  const seen = new Set<string>()
  return drafts.flatMap((draft) => {
    const { box } = draft
    const own = links.filter(
      ({ url, x, y }) => box && draft.visible && !seen.has(url) && y >= box[1] && y <= box[3] + 2 && x >= box[0] - 2 && x <= box[2] + 2,
    )
    for (const { url } of own) seen.add(url)
    return [draft, ...[...new Set(own.map(({ url }) => url))].map((url) => ({ ...draft, text: url, style: addressStyle }))]
  })
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/https?:\/\/(www\.)?|mailto:/g, '')
    .replace(/\/$/, '')

function findingsOf(blocks: readonly Block[], unmappedPage: number | null, isCut: boolean): ReadingFinding[] {
  const hidden = blocks.filter(({ visible }) => !visible)
  const beside = blocks.find(({ column }) => column === 1)
  const finding = (code: ReadingFinding['code'], text: string, block?: Block): ReadingFinding => ({
    code,
    text,
    page: block?.page ?? null,
    quote: block?.text ?? null,
  })
  return [
    ...hidden.slice(0, 5).map((block) => finding('hidden_text', 'This text cannot be seen on the page. It was left aside.', block)),
    ...(unmappedPage !== null
      ? [
          {
            ...finding('unmapped_font', 'A font of this file hides some letters (often "fi"). Other programs may read them wrongly.'),
            page: unmappedPage,
          },
        ]
      : []),
    ...(beside
      ? [
          {
            ...finding('several_columns', 'This page has two columns. They were read one after the other; some programs read across.'),
            page: beside.page,
          },
        ]
      : []),
    ...(isCut ? [finding('truncated', 'Only the first two million characters were read.')] : []),
  ]
}
