import type { Block } from '@mosaic/core/reading/schema'
import { Parser } from 'htmlparser2'
import mammoth from 'mammoth'
import { type Draft, flowing, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'
import { linesOfHtml } from './html.ts'
import { partsOf } from './zip.ts'

/** A Word document as blocks: page headers first, then headings, lists, paragraphs and tables. @throws Unreadable. */
export async function readDocx(bytes: Buffer): Promise<Block[]> {
  const headers = await partsOf(bytes, /^word\/header\d*\.xml$/)
  const { value: html } = await mammoth
    .convertToHtml(
      { buffer: bytes },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", 'br => br'],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        ignoreEmptyParagraphs: false,
      },
    )
    .catch(() => {
      throw new Unreadable('damaged')
    })
  const body = linesOfHtml(html)
  const blocks = placed([...headerLines(headers, body), ...body])
  if (!blocks.some(({ text }) => /\p{L}/u.test(text))) throw new Unreadable('no_text')
  return blocks
}

/** Many people keep their name and number in the page's header, which is no part of the text. Said in the text too, it counts once. */
function headerLines(parts: readonly Buffer[], body: readonly Draft[]): Draft[] {
  const known = new Set(body.map(({ text }) => text))
  const lines = new Set(parts.flatMap((part) => paragraphsOfXml(part.toString())))
  return [...lines].filter((line) => !known.has(line)).map((line) => flowing(line))
}

/** The text of a Word document paragraph by paragraph, its page headers first. */
export async function paragraphsIn(bytes: Buffer): Promise<string> {
  const parts = await partsOf(bytes, /^word\/(?:header\d*|document)\.xml$/)
  return parts.flatMap((part) => paragraphsOfXml(part.toString())).join('\n')
}

/** WordprocessingML's own tags: `w:p` is a paragraph, `w:t` its text, `w:tab` and `w:br` what stands between. */
function paragraphsOfXml(xml: string): string[] {
  const paragraphs: string[] = []
  let [text, isText] = ['', false]
  const parser = new Parser(
    {
      onopentag(name) {
        isText = name === 'w:t'
        if (name === 'w:tab') text += '\t'
        if (name === 'w:br') text += ' '
      },
      ontext(part) {
        if (isText) text += part
      },
      onclosetag(name) {
        isText = false
        if (name !== 'w:p') return
        if (text.trim() !== '') paragraphs.push(text.trim())
        text = ''
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return paragraphs
}
