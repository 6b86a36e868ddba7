import type { Block } from '@mosaic/core/reading/schema'
import { Parser } from 'htmlparser2'
import mammoth from 'mammoth'
import { type Draft, flowing, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'
import { linesOfHtml } from './html.ts'
import { sizesOf, withLargerAsHeadings } from './largerText.ts'
import { markUnseen, styleSettings, unseenStyle } from './unseenRuns.ts'
import { namedPartsOf } from './zip.ts'

/** A Word document as blocks: page headers first, then headings, lists, paragraphs and tables; what nobody sees stands apart. @throws Unreadable. */
export async function readDocx(bytes: Buffer): Promise<Block[]> {
  const parts = await markedParts(bytes)
  const sizes = sizesOf(parts.get('word/styles.xml')?.toString() ?? '')
  const headers = [...parts].flatMap(([name, part]) => (headerName.test(name) ? [part] : []))
  const { value: html } = await mammoth
    .convertToHtml({ file: fileOf(parts) } as unknown as { buffer: Buffer }, {
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => p:fresh",
        'br => br',
        `r.${unseenStyle} => span[hidden='hidden']`,
      ],
      transformDocument: (document) => withLargerAsHeadings(document, sizes),
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      ignoreEmptyParagraphs: false,
    })
    .catch(() => {
      throw new Unreadable('damaged')
    })
  const body = linesOfHtml(html)
  const blocks = placed([...headerLines(headers, body), ...body])
  if (!blocks.some(({ text }) => /\p{L}/u.test(text))) throw new Unreadable('no_text')
  return blocks
}

const headerName = /^word\/header\d*\.xml$/
const textName = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\d*\.xml$/
const partAtMost = 50 * 1024 * 1024

/** The parts of a document, in its texts each run marked that nobody sees. */
async function markedParts(bytes: Buffer): Promise<Map<string, Buffer>> {
  const parts = await namedPartsOf(bytes, /\.(?:xml|rels)$/, partAtMost)
  const styles = styleSettings(parts.get('word/styles.xml')?.toString() ?? '')
  return new Map([...parts].map(([name, part]) => [name, textName.test(name) ? Buffer.from(markUnseen(part.toString(), styles)) : part]))
}

/** The parts as mammoth asks for them: its own zip reader's face. */
function fileOf(parts: ReadonlyMap<string, Buffer>) {
  return {
    exists: (name: string) => parts.has(name),
    async read(name: string, encoding?: string) {
      const part = parts.get(name)
      if (!part) throw new Unreadable('damaged')
      if (encoding === undefined) return new Uint8Array(part)
      return encoding === 'base64' ? part.toString('base64') : part.toString()
    },
  }
}

/** Many people keep their name and number in the page's header, which is no part of the text. Said in the text too, it counts once. */
function headerLines(parts: readonly Buffer[], body: readonly Draft[]): Draft[] {
  const known = new Set(body.map(({ text }) => text))
  const paragraphs = parts.flatMap((part) => paragraphsOfXml(part.toString()))
  const seen = new Set(paragraphs.map(({ text }) => text).filter((text) => text !== '' && !known.has(text)))
  const unseen = new Set(paragraphs.map((paragraph) => paragraph.unseen).filter((text) => text !== ''))
  return [...[...seen].map((text) => flowing(text)), ...[...unseen].map((text) => ({ ...flowing(text), visible: false }))]
}

/** The text of a Word document that is seen, paragraph by paragraph, its page headers first. */
export async function paragraphsIn(bytes: Buffer): Promise<string> {
  const parts = await markedParts(bytes)
  const names = [...parts.keys()].filter((name) => headerName.test(name) || name === 'word/document.xml')
  return names
    .flatMap((name) => paragraphsOfXml(parts.get(name)?.toString() ?? '').flatMap(({ text }) => (text === '' ? [] : [text])))
    .join('\n')
}

/** WordprocessingML's own tags: `w:p` is a paragraph, `w:t` its text, `w:tab` and `w:br` what stands between; apart from it what nobody sees. */
function paragraphsOfXml(xml: string): { readonly text: string; readonly unseen: string }[] {
  const paragraphs: { text: string; unseen: string }[] = []
  let [text, unseen, isText, isUnseen] = ['', '', false, false]
  const add = (part: string) => {
    if (isUnseen) unseen += part
    else text += part
  }
  const parser = new Parser(
    {
      onopentag(name, { 'w:val': value }) {
        isText = name === 'w:t'
        if (name === 'w:rStyle' && value === unseenStyle) isUnseen = true
        if (name === 'w:tab') add('\t')
        if (name === 'w:br') add(' ')
      },
      ontext(part) {
        if (isText) add(part)
      },
      onclosetag(name) {
        isText = false
        if (name === 'w:r') isUnseen = false
        if (name !== 'w:p') return
        if (text.trim() !== '' || unseen.trim() !== '') paragraphs.push({ text: text.trim(), unseen: unseen.trim() })
        text = ''
        unseen = ''
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return paragraphs
}
