import type { DocumentType } from '@mosaic/core/reading/schema'
import chromium from '@sparticuz/chromium'
import { Document, Header, Packer, Paragraph, Tab, Table, TableCell, TableRow, TabStopType, TextRun, WidthType } from 'docx'
import { chromium as playwright } from 'playwright-core'
import { zipOf } from './formatFixtures.ts'
import { look } from './people/person.ts'
import { pdf } from './readFixtures.ts'
import type { Stranger } from './strangers.ts'

/** The résumé as a file of its layout. */
export async function document({ layout, text, header }: Stranger): Promise<{ bytes: Buffer; type: DocumentType }> {
  switch (layout) {
    case 'txt':
    case 'md':
    case 'html':
      return { bytes: Buffer.from(text), type: layout }
    case 'print':
      return { bytes: await printed(text), type: 'pdf' }
    case 'rtf':
      return { bytes: Buffer.from(inRtf(text), 'latin1'), type: 'rtf' }
    case 'odt':
      return { bytes: await inOdt(text), type: 'odt' }
    case 'docx':
    case 'table':
      return { bytes: Buffer.from(await Packer.toBuffer(inWord(text, header))), type: 'docx' }
    case 'typst':
      return { bytes: pdf(text), type: 'pdf' }
    case 'pdf':
      return { bytes: pdf(`${look}${inTypst(text)}`), type: 'pdf' }
    case 'columns': {
      const [head = '', side = '', main = ''] = text.split(/@@(?:side|main)\n/)
      const grid = `#grid(columns: (1fr, 2fr), gutter: 24pt, [${inTypst(side)}\n], [${inTypst(main)}\n])`
      return { bytes: pdf(`${look}${inTypst(head)}\n\n${grid}`), type: 'pdf' }
    }
  }
}

/** A line of the text: its mark, what stands at the left and what at the right margin. */
function lineOf(line: string): { mark: string; left: string; right: string | undefined; parts: string[] } {
  const [, mark = '', words = ''] = /^(#{1,3} |- )?(.*)$/.exec(line) ?? []
  const parts = words.split(' >> ')
  const [left = '', right] = parts
  return { mark, left, right, parts }
}

function inWord(text: string, header: string | undefined): Document {
  const children: (Paragraph | Table)[] = []
  let rows: TableRow[] = []
  for (const line of [...text.split('\n'), '']) {
    if (line.startsWith('|| ')) {
      const cells = line.slice(3).split(' || ')
      rows.push(
        new TableRow({
          children: cells.map((cell) => new TableCell({ children: cell.split(' // ').map((part) => paragraph(part.trim())) })),
        }),
      )
      continue
    }
    if (rows.length > 0) children.push(new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } }))
    rows = []
    children.push(paragraph(line))
  }
  const headers = header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }
  return new Document({ sections: [{ ...headers, children }] })
}

function paragraph(line: string): Paragraph {
  const { mark, left, right } = lineOf(line)
  const size = mark === '# ' ? 28 : 21
  const runs = left
    .split('**')
    .map((text, at) => new TextRun({ text: text.replaceAll('*', ''), size, bold: mark.startsWith('#') || at % 2 === 1 }))
  if (right !== undefined) runs.push(new TextRun({ children: [new Tab(), right.replaceAll('*', '')], size, bold: mark.startsWith('#') }))
  return new Paragraph({
    children: runs,
    tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
    ...(mark === '- ' && { bullet: { level: 0 } }),
  })
}

function inTypst(text: string): string {
  const escaped = (words: string) => words.replaceAll('*', '').replace(/[\\#$*_`<>@~=/[\]]/g, '\\$&')
  return text
    .split('\n')
    .map((line) => {
      const { mark, parts } = lineOf(line)
      const set = parts.map(escaped).join(' #h(1fr) ')
      if (mark === '# ') return `\n#block(above: 12pt, text(size: 14pt, weight: "bold")[${set}])\n`
      if (mark.startsWith('#')) return `\n*${set}* \\`
      return mark === '- ' ? `\n- ${set}\n` : `${set} \\`
    })
    .join('\n')
}

function inRtf(text: string): string {
  const escaped = (words: string) => words.replace(/[\\{}]/g, '\\$&').replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0)}?`)
  const lines = text.split('\n').map((line) => {
    const { mark, left, right } = lineOf(line)
    const set = right === undefined ? escaped(left) : `${escaped(left)}\\tab ${escaped(right)}`
    if (mark === '- ') return `{\\pntext\\f1\\'b7\\tab}\\fi-360\\li720 ${set}\\par`
    return mark === '' ? `\\pard ${set}\\par` : `\\pard{\\b\\fs${mark === '# ' ? 28 : 21} ${set}}\\par`
  })
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Calibri;}{\\f1\\fnil\\fcharset2 Symbol;}}\\fs21\n${lines.join('\n')}}`
}

function inOdt(text: string): Promise<Buffer> {
  const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const lines = text.split('\n').map((line) => {
    const { mark, left, right } = lineOf(line)
    const set = right === undefined ? escaped(left) : `${escaped(left)}<text:tab/>${escaped(right)}`
    if (mark === '- ') return `<text:list><text:list-item><text:p>${set}</text:p></text:list-item></text:list>`
    return mark === '' ? `<text:p>${set}</text:p>` : `<text:h text:outline-level="${mark.trim().length}">${set}</text:h>`
  })
  const space = (name: string) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:m"/>',
    'content.xml': `<?xml version="1.0"?><office:document-content ${space('office')} ${space('text')}><office:body><office:text>${lines.join('')}</office:text></office:body></office:document-content>`,
  })
}

async function printed(html: string): Promise<Buffer> {
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--headless=new'] })
  try {
    const page = await browser.newPage()
    await page.setContent(html)
    return await page.pdf({ format: 'A4', printBackground: true })
  } finally {
    await browser.close()
  }
}
