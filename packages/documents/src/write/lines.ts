import type { PagePreview } from '@mosaic/core/views/resume'

const address = /<a [^>]*href="mosaic:([^"]*)"[^>]*>\s*<rect width="([\d.]+)" height="([\d.]+)"[^>]*>\s*<\/a>/
const tags = new RegExp(`${address.source}|<g\\b[^>]*/>|<g\\b[^>]*>|</g>`, 'g')
const moved = /transform="matrix\(\S+ \S+ \S+ \S+ ([\d.e+-]+) ([\d.e+-]+)\)"/
/** A name that is kept together is as high as its letters, a line as high as from line to line: both are told alike. */
const lineHeight = 1.3

interface Sheet {
  /** In points, as the letters. */
  readonly width: number
  readonly height: number
  readonly size: number
}

/** The picture without the addresses that tell where its sentences stand, and these as lines of print, in shares of a page's width and height. */
export function linesOf(svg: string, sheet: Sheet): Pick<PagePreview, 'svg' | 'lines'> {
  const lines: PagePreview['lines'] = []
  const within = [{ x: 0, y: 0 }]
  for (const [tag, path, width, height] of svg.matchAll(tags)) {
    const last = within.at(-1) ?? { x: 0, y: 0 }
    const [, x = 0, y = 0] = moved.exec(tag) ?? []
    const at = { x: last.x + Number(x), y: last.y + Number(y) }
    if (tag === '</g>') within.pop()
    else if (path !== undefined) lines.push(lineAt(path, { ...at, width: Number(width), height: Number(height) }, sheet))
    else if (!tag.endsWith('/>')) within.push(at)
  }
  return { svg: svg.replace(new RegExp(address.source, 'g'), ''), lines }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function lineAt(path: string, { x, y, width, height }: Box, { size, ...page }: Sheet): PagePreview['lines'][number] {
  const share = (of: number, whole: number) => Math.round((of / whole) * 10_000) / 10_000
  const before = Math.floor(y / page.height)
  const room = Math.max(0, (lineHeight * size - height) / 2)
  return {
    path,
    page: before + 1,
    left: share(x, page.width),
    top: share(y - room - before * page.height, page.height),
    width: share(width, page.width),
    height: share(height + 2 * room, page.height),
  }
}
