import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Sharp } from 'sharp'
import { pdfOfObjects } from './pdfWriter.ts'
import { pdf } from './readFixtures.ts'

/** Loads what draws pictures; once, before any. */
export async function loadPictures(): Promise<void> {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
}

/** A page as a scanner sees it, 200 dots an inch unless told otherwise. */
export function pictureOf(source: string, width = 1654): Buffer {
  const svg = NodeCompiler.create().plainSvg({ mainFileContent: source })
  return Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: width }, background: 'white' }).render().asPng())
}

/** A scanner's PDF: pictures and no text. */
export function scanOf(pictures: readonly Buffer[], { width = '210mm' } = {}): Buffer {
  const pages = pictures.map((picture) => `#image(bytes((${[...picture].join(',')})), width: 100%)`)
  return pdf(`#set page(width: ${width}, height: auto, margin: 0pt)\n${pages.join('\n#pagebreak()\n')}`)
}

const [width, height] = [595, 842]

/** A fax machine's PDF: CCITT group 4, in the strips in which TIFF keeps it, as pictures or as masks that ink is pressed through. */
export async function faxOf(page: Sharp, { isMask }: { isMask: boolean }): Promise<Buffer> {
  const tiff = await page.flatten().toColourspace('b-w').threshold(140).tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer()
  const { dots, lines, linesAStrip, strips, blackIs1 } = faxIn(tiff)
  const linesOf = (at: number) => Math.min(linesAStrip, lines - at * linesAStrip)
  const content = strips
    .map((_, at) => {
      const bottom = height * (1 - (at * linesAStrip + linesOf(at)) / lines)
      return `q ${width} 0 0 ${(height * linesOf(at)) / lines} 0 ${bottom} cm /S${at} Do Q`
    })
    .join(' ')
  const kind = isMask ? '/ImageMask true' : '/ColorSpace /DeviceGray'
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << ${strips.map((_, at) => `/S${at} ${at + 5} 0 R`).join(' ')} >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...strips.map((strip, at) => {
      const parameters = `<< /K -1 /Columns ${dots} /Rows ${linesOf(at)} /BlackIs1 ${blackIs1} >>`
      const dictionary = `/Width ${dots} /Height ${linesOf(at)} ${kind} /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms ${parameters}`
      return `<< /Type /XObject /Subtype /Image ${dictionary} /Length ${strip.length} >>\nstream\n${strip.toString('latin1')}\nendstream`
    }),
  ])
}

/** TIFF 6.0's numbers of what is wanted of a page. */
const tags = { width: 256, length: 257, blackness: 262, offsets: 273, linesAStrip: 278, counts: 279 } as const
const short = 3

function faxIn(tiff: Buffer) {
  const directory = tiff.readUInt32LE(4)
  const values = (tag: number): number[] => {
    for (let at = directory + 2; at < directory + 2 + tiff.readUInt16LE(directory) * 12; at += 12) {
      if (tiff.readUInt16LE(at) !== tag) continue
      const [isShort, count] = [tiff.readUInt16LE(at + 2) === short, tiff.readUInt32LE(at + 4)]
      const from = count * (isShort ? 2 : 4) > 4 ? tiff.readUInt32LE(at + 8) : at + 8
      return Array.from({ length: count }, (_, index) =>
        isShort ? tiff.readUInt16LE(from + index * 2) : tiff.readUInt32LE(from + index * 4),
      )
    }
    return []
  }
  const counts = values(tags.counts)
  const [[dots = 0], [lines = 0], [linesAStrip = 0], [blackness]] = [tags.width, tags.length, tags.linesAStrip, tags.blackness].map(
    values,
  ) as number[][] as [number[], number[], number[], number[]]
  const strips = values(tags.offsets).map((from, at) => tiff.subarray(from, from + (counts[at] ?? 0)))
  return { dots, lines, linesAStrip, strips, blackIs1: blackness === 1 }
}
