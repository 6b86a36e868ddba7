import { imageSize } from 'image-size'
import { Unreadable } from './failure.ts'
import type { Picture } from './recognise.ts'

const pagesAtMost = 200

/** More dots than any phone's camera takes are not unpacked. */
export const dotsAtMost = 50_000_000

/** A picture file's pages, each made when it is asked for: one, or a TIFF's several; turned as its camera says. @throws Unreadable: `unfit_picture`. */
export function picturesIn(bytes: Uint8Array): (() => Picture)[] {
  const starts = startsOfTiff(bytes)
  if (starts.length === 0) return [() => pictureOf(bytes)]
  return starts.map((start) => () => pictureOf(startingAt(bytes, start)))
}

function pictureOf(bytes: Uint8Array): Picture {
  const { width, height, orientation = 1 } = sizeOf(bytes)
  if (width * height > dotsAtMost) throw new Unreadable('unfit_picture')
  return { bytes, pixels: width * height, orientation, scale: null }
}

function sizeOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes)
  } catch {
    throw new Unreadable('unfit_picture')
  }
}

const isLittle = (view: DataView) => view.getUint32(0) === 0x49492a00

/** TIFF 6.0, section 2: a chain of directories, one a page, the first named in the header; empty for what is no TIFF. */
function startsOfTiff(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 8 || (!isLittle(view) && view.getUint32(0) !== 0x4d4d002a)) return []
  const starts = new Set<number>()
  for (
    let at = view.getUint32(4, isLittle(view));
    at !== 0 && at + 2 <= view.byteLength && !starts.has(at) && starts.size < pagesAtMost;
  ) {
    starts.add(at)
    const next = at + 2 + view.getUint16(at, isLittle(view)) * 12
    at = next + 4 <= view.byteLength ? view.getUint32(next, isLittle(view)) : 0
  }
  return [...starts]
}

/** The same TIFF, its header naming another page as its first. */
function startingAt(bytes: Uint8Array, start: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  view.setUint32(4, start, isLittle(view))
  return copy
}
