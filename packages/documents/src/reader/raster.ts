import type { getDocumentProxy } from 'unpdf'
import { type Matrix, times } from './matrix.ts'

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** pdf.js operators by number (its OPS table): those that move and paint pictures. */
const ops = {
  save: 10,
  restore: 11,
  transform: 12,
  formBegin: 74,
  formEnd: 75,
  mask: 83,
  image: 85,
  inline: 86,
} as const
/** pdf.js's own numbers for how a picture's bytes are laid out. */
const kinds = { bits: 1, rgb: 2, rgba: 3 } as const

interface Picture {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data?: Uint8Array | Uint8ClampedArray | null
}

const dotsPerInch = 200
const pointsPerInch = 72
const pixelsAtMost = 12_000_000
const white = 255

/** A page's pictures as one grey picture at 200 dots an inch, as PGM; undefined when it holds none. Text and lines are left out. */
export async function rasterOf(page: Page): Promise<{ pgm: Uint8Array; scale: number } | undefined> {
  const scale = dotsPerInch / pointsPerInch
  const { width, height, transform } = page.getViewport({ scale })
  const [across, down] = [Math.ceil(width), Math.ceil(height)]
  if (across * down > pixelsAtMost) return undefined
  const grey = new Uint8Array(across * down).fill(white)
  let isEmpty = true
  const { fnArray, argsArray } = await page.getOperatorList()
  const stack: Matrix[] = []
  let matrix = transform as unknown as Matrix
  for (const [at, operator] of fnArray.entries()) {
    const list: readonly unknown[] = Array.isArray(argsArray[at]) ? argsArray[at] : []
    if (operator === ops.save) stack.push(matrix)
    else if (operator === ops.restore || operator === ops.formEnd) matrix = stack.pop() ?? matrix
    else if (operator === ops.transform) matrix = times(matrix, list as unknown as Matrix)
    else if (operator === ops.formBegin) {
      stack.push(matrix)
      if (Array.isArray(list[0])) matrix = times(matrix, list[0] as unknown as Matrix)
    } else if (operator === ops.image || operator === ops.inline || operator === ops.mask) {
      const picture = await pictureOf(page, list[0])
      if (!picture?.data) continue
      paint(grey, across, down, matrix, picture, operator === ops.mask)
      isEmpty = false
    }
  }
  if (isEmpty) return undefined
  return { pgm: Buffer.concat([Buffer.from(`P5\n${across} ${down}\n255\n`), grey]), scale }
}

function pictureOf(page: Page, named: unknown): Promise<Picture | undefined> {
  if (typeof named !== 'string') return Promise.resolve(named as Picture | undefined)
  const store = named.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => {
    store.get(named, resolve)
  })
}

/** A picture fills the unit square of its matrix, top row up: each pixel under it takes the nearest of the picture's. */
function paint(grey: Uint8Array, across: number, down: number, [a, b, c, d, e, f]: Matrix, picture: Picture, isMask: boolean): void {
  const determinant = a * d - b * c
  if (determinant === 0) return
  const shade = shadeIn(picture, isMask)
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
      const value = shade(Math.floor(u * picture.width), Math.floor(v * picture.height))
      if (value !== null) grey[y * across + x] = value
    }
}

/** How light a picture's pixel is, 0 to 255; null where it is not painted. */
function shadeIn({ width, kind, data }: Picture, isMask: boolean): (x: number, y: number) => number | null {
  const bytes = data ?? new Uint8Array()
  const rowBytes = (width + 7) >> 3
  const bit = (x: number, y: number) => ((bytes[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
  if (isMask) return (x, y) => (bit(x, y) === 0 ? 0 : null)
  if (kind === kinds.bits) return (x, y) => bit(x, y) * white
  const step = kind === kinds.rgb ? 3 : 4
  return (x, y) => {
    const at = (y * width + x) * step
    if (step === 4 && bytes[at + 3] === 0) return null
    return Math.round(0.299 * (bytes[at] ?? 0) + 0.587 * (bytes[at + 1] ?? 0) + 0.114 * (bytes[at + 2] ?? 0))
  }
}
