import type { Matrix } from './matrix.ts'
import type { Page } from './openPdf.ts'
import { matrixOf } from './operands.ts'
import { placesOf } from './pictures.ts'
import type { Picture } from './recognise.ts'

/** pdf.js's own numbers for how a picture's bytes are laid out. */
const kinds = { bits: 1, rgb: 2, rgba: 3 } as const

interface Pixels {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** How many dots a page becomes, whatever size it says it has: 200 an inch on A4. */
const dots = 4_000_000
const white = 255
/** So many of a picture's dots along each axis make one of the page's at most. */
const samplesAtMost = 4

/** A page's pictures as one grey picture, as PGM; undefined when it holds none that could be opened. Text and lines are left out. */
export async function rasterOf(page: Page): Promise<Picture | undefined> {
  const plain = page.getViewport({ scale: 1 })
  const scale = Math.sqrt(dots / (plain.width * plain.height))
  const [across, down] = [Math.ceil(plain.width * scale), Math.ceil(plain.height * scale)]
  const grey = new Uint8Array(across * down).fill(white)
  let isEmpty = true
  const { fnArray, argsArray } = await page.getOperatorList()
  for (const { matrix, picture, isMask } of placesOf(fnArray, argsArray, matrixOf(page.getViewport({ scale }).transform))) {
    const pixels = await pixelsOf(page, picture)
    if (!pixels) continue
    paint(grey, across, down, matrix, pixels, isMask)
    isEmpty = false
  }
  if (isEmpty) return undefined
  return { bytes: Buffer.concat([Buffer.from(`P5\n${across} ${down}\n255\n`), grey]), pixels: across * down, orientation: 1, scale }
}

/** A picture by its name, by its object that names its bytes, or itself. */
async function pixelsOf(page: Page, picture: unknown): Promise<Pixels | undefined> {
  if (typeof picture === 'string') {
    const store = picture.startsWith('g_') ? page.commonObjs : page.objs
    return pixelsOf(page, await new Promise((resolve) => void store.get(picture, resolve)))
  }
  if (picture === null || typeof picture !== 'object' || !('data' in picture)) return undefined
  if (typeof picture.data === 'string') return pixelsOf(page, picture.data)
  return picture.data ? (picture as Pixels) : undefined
}

/** A picture fills the unit square of its matrix, top row up: each dot under it takes the mean of those of the picture that fall on it. */
function paint(grey: Uint8Array, across: number, down: number, [a, b, c, d, e, f]: Matrix, picture: Pixels, isMask: boolean): void {
  const determinant = a * d - b * c
  if (determinant === 0) return
  const shade = shadeIn(picture, isMask)
  const { width, height } = picture
  const [columns, rows] = [samples(width / Math.hypot(a, b)), samples(height / Math.hypot(c, d))]
  const xs = [e, e + a, e + c, e + a + c]
  const ys = [f, f + b, f + d, f + b + d]
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(across, Math.ceil(Math.max(...xs)))]
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(down, Math.ceil(Math.max(...ys)))]
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f]
      const u = (d * dx - c * dy) / determinant
      const v = 1 - (a * dy - b * dx) / determinant
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue
      const under = grey[y * across + x] ?? white
      const [fromX, fromY] = [Math.floor(u * width - (columns - 1) / 2), Math.floor(v * height - (rows - 1) / 2)]
      let sum = 0
      for (let row = fromY; row < fromY + rows; row++)
        for (let column = fromX; column < fromX + columns; column++) sum += shade(within(column, width), within(row, height), under)
      grey[y * across + x] = Math.round(sum / (columns * rows))
    }
}

const samples = (step: number) => Math.max(1, Math.min(samplesAtMost, Math.round(step)))
const within = (at: number, size: number) => (at < 0 ? 0 : at >= size ? size - 1 : at)

/** How light a picture's dot is, 0 to 255, over what lies under it. */
function shadeIn({ width, kind, data }: Pixels, isMask: boolean): (x: number, y: number, under: number) => number {
  const rowBytes = (width + 7) >> 3
  const bit = (x: number, y: number) => ((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
  if (isMask) return (x, y, under) => (bit(x, y) === 0 ? 0 : under)
  if (kind === kinds.bits) return (x, y) => bit(x, y) * white
  const step = kind === kinds.rgb ? 3 : 4
  return (x, y, under) => {
    const at = (y * width + x) * step
    const light = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
    const cover = step === 4 ? (data[at + 3] ?? white) / white : 1
    return light * cover + under * (1 - cover)
  }
}
