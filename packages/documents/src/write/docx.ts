import { textsOf } from '@mosaic/core/resume/outline'
import type { Paper } from '@mosaic/core/resume/schema'
import type { Outline, OutlineEntry } from '@mosaic/core/views/outline'
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TabStopType, TextRun } from 'docx'
import type { Look } from './looks.ts'

/** In twentieths of a point. */
const sheets: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
}
const margin = { x: 1134, y: 1021 }

/** Letters that are written from right to left. */
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}]/u

/** Whether the first letter of a text is written from right to left: then the paragraph is. */
const runsLeft = (text: string) => rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '')

/** A Word document with real heading and list styles, no tables and no text boxes. */
export async function renderDocx(
  { language, isRightToLeft, title, name, label, contact, letter, sections }: Outline,
  { wordFont: font, size, accent, dates }: Look,
  paper: Paper,
): Promise<Uint8Array> {
  const sheet = sheets[paper]
  const right = sheet.width - 2 * margin.x
  const paragraph = (text: string, more: object = {}) =>
    new Paragraph({ bidirectional: isRightToLeft || runsLeft(text), children: [run(text)], ...more })
  const document = new Document({
    creator: name ?? 'Mosaic',
    title,
    styles: {
      default: {
        document: {
          run: { font, size: Math.round(size * 2), language: isRightToLeft ? { bidirectional: language } : { value: language } },
          paragraph: { spacing: { after: 60, line: 264 } },
        },
        title: { run: { font, size: 44, bold: true }, paragraph: { spacing: { after: 60 } } },
        heading1: {
          run: { font, size: 26, bold: true, color: accent },
          paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
        },
        heading2: { run: { font, size: Math.round(size * 2), color: '000000' }, paragraph: { spacing: { before: 140, after: 60 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'lines',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 284, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: sheet, margin: { top: margin.y, bottom: margin.y, left: margin.x, right: margin.x } } },
        children: [
          ...(name === null ? [] : [paragraph(name, { heading: HeadingLevel.TITLE })]),
          ...(label === null ? [] : [paragraph(label)]),
          ...(contact.length === 0 ? [] : [contactParagraph(textsOf(contact), isRightToLeft)]),
          ...(letter?.subject
            ? [paragraph(letter.subject, { spacing: { before: 400, after: 200 }, children: [run(letter.subject, { bold: true })] })]
            : []),
          ...textsOf(letter?.paragraphs ?? []).map((text) => paragraph(text, { spacing: { after: 200 } })),
          ...sections.flatMap(({ heading, text, entries }) => [
            paragraph(heading, { heading: HeadingLevel.HEADING_1 }),
            ...(text === null ? [] : [paragraph(text)]),
            ...entries.flatMap((entry) => entryParagraphs(entry, { where: dates, right, isRightToLeft })),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

interface Page {
  readonly where: Look['dates']
  readonly right: number
  readonly isRightToLeft: boolean
}

const run = (text: string, more: object = {}) => new TextRun({ text, rightToLeft: rightToLeft.test(text), ...more })

/** Each in a run of its own: an address and a number keep their order among words of the other direction. */
function contactParagraph(contact: readonly string[], isRightToLeft: boolean): Paragraph {
  const children = contact.flatMap((item, at) => [
    ...(at === 0 ? [] : [new TextRun({ text: '  |  ', rightToLeft: isRightToLeft })]),
    run(item),
  ])
  return new Paragraph({ bidirectional: isRightToLeft, children })
}

function entryParagraphs(
  { title, organisation, place, dates, text, url, lines }: OutlineEntry,
  { where, right, isRightToLeft }: Page,
): Paragraph[] {
  const plain = (words: string, more: object = {}) =>
    new Paragraph({ bidirectional: isRightToLeft || runsLeft(words), children: [run(words)], ...more })
  const head = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    bidirectional: isRightToLeft,
    keepNext: lines.length > 0 || text !== null || url !== null,
    keepLines: true,
    tabStops: [{ type: TabStopType.RIGHT, position: right }],
    children: [
      run(title, { bold: true }),
      ...(organisation === null ? [] : [run(`, ${organisation}`)]),
      ...(place === null ? [] : [run(` – ${place}`)]),
      ...(dates === '' ? [] : [run(where === 'right' ? `\t${dates}` : ` | ${dates}`)]),
    ],
  })
  return [
    ...(title === '' ? [] : [head]),
    ...(url === null ? [] : [plain(url, { keepNext: lines.length > 0 || text !== null })]),
    ...(text === null ? [] : [plain(text)]),
    ...textsOf(lines).map((line) => plain(line, { numbering: { reference: 'lines', level: 0 } })),
  ]
}
