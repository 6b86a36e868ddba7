import type { Block } from '@mosaic/core/reading/schema'
import mammoth from 'mammoth'
import { fromBuffer } from 'yauzl'
import { type Draft, flowing, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'

const entriesAtMost = 2000
const unpackedAtMost = 50 * 1024 * 1024
const ratioAtMost = 100

/** A Word document as blocks: headings, lists and paragraphs, a table row by row. @throws Unreadable. */
export async function readDocx(bytes: Buffer): Promise<Block[]> {
  await refuseBomb(bytes)
  const { value: html } = await mammoth
    .convertToHtml(
      { buffer: bytes },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'br => br'],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    .catch(() => {
      throw new Unreadable('damaged')
    })
  const blocks = placed(draftsOf(html))
  if (!blocks.some(({ text }) => /\p{L}/u.test(text))) throw new Unreadable('no_text')
  return blocks
}

/** Reads the zip's own list before anything is unpacked. */
function refuseBomb(bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error || !zip)
        return reject(new Unreadable(bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex')) ? 'password' : 'damaged'))
      let [entries, unpacked] = [0, 0]
      zip.on('entry', (entry: { uncompressedSize: number }) => {
        entries++
        unpacked += entry.uncompressedSize
        if (entries > entriesAtMost || unpacked > unpackedAtMost || unpacked > Math.max(bytes.length, 10_000) * ratioAtMost) {
          zip.close()
          reject(new Unreadable('too_complex'))
        } else zip.readEntry()
      })
      zip.on('end', () => resolve())
      zip.on('error', () => reject(new Unreadable('damaged')))
      zip.readEntry()
    })
  })
}

const tag = /<(\/?)(h[1-6]|p|li|tr|td|th|strong|em|br|ul|ol|table)\b[^>]*>/gi

/** mammoth's HTML, which holds these few tags alone, as lines of text. */
function draftsOf(html: string): Draft[] {
  const drafts: Draft[] = []
  let line = { text: '', bold: 0, letters: 0, heading: null as number | null, list: false }
  let [isBold, inCell] = [false, false]
  const flush = () => {
    const text = line.text
      .replace(/[^\S\t]+/g, ' ')
      .replace(/ *\t */g, '\t')
      .trim()
    if (text !== '')
      drafts.push(flowing(text, { bold: line.bold * 2 > line.letters || line.heading !== null, heading: line.heading, list: line.list }))
    line = { text: '', bold: 0, letters: 0, heading: null, list: false }
  }
  let from = 0
  const take = (to: number) => {
    const text = unescape(html.slice(from, to))
    line.text += text
    line.letters += text.length
    if (isBold) line.bold += text.length
  }
  for (const match of html.matchAll(tag)) {
    take(match.index)
    from = match.index + match[0].length
    const [isClosing, name] = [match[1] === '/', (match[2] ?? '').toLowerCase()]
    if (name === 'strong') isBold = !isClosing
    else if (name === 'td' || name === 'th') {
      inCell = !isClosing
      if (isClosing) line.text += '\t'
    } else if (name === 'tr' || (!inCell && name !== 'em')) {
      flush()
      if (!isClosing && /^h[1-6]$/.test(name)) line.heading = Number(name[1])
      if (!isClosing && name === 'li') line.list = true
    } else if (name === 'p' || name === 'br') line.text += ' '
  }
  take(html.length)
  flush()
  return drafts
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ', '&amp;': '&' }

function unescape(text: string): string {
  return text.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (name) => entities[name] ?? name)
}
