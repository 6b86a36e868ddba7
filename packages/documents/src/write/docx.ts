import type { Outline, OutlineEntry } from '@mosaic/core/resume/outline'
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TabStopType, TextRun } from 'docx'
import type { Look } from './looks.ts'

const rightEdge = 9638

/** A Word document with real heading and list styles, no tables and no text boxes. */
export async function renderDocx(
  { name, label, contact, letter, sections }: Outline,
  language: string,
  { wordFont: font, size, accent, dates }: Look,
): Promise<Uint8Array> {
  const document = new Document({
    creator: name ?? 'Mosaic',
    title: name === null ? 'Résumé' : `Résumé, ${name}`,
    styles: {
      default: {
        document: {
          run: { font, size: Math.round(size * 2), language: { value: language } },
          paragraph: { spacing: { after: 60, line: 264 } },
        },
        title: { run: { font, size: 44, bold: true }, paragraph: { spacing: { after: 60 } } },
        heading1: {
          run: { font, size: 26, bold: true, color: accent },
          paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
        },
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
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1021, bottom: 1021, left: 1134, right: 1134 } } },
        children: [
          ...(name === null ? [] : [new Paragraph({ text: name, heading: HeadingLevel.TITLE })]),
          ...(label === null ? [] : [new Paragraph({ text: label })]),
          ...(contact.length === 0 ? [] : [new Paragraph({ text: contact.join('  |  ') })]),
          ...(letter?.subject
            ? [new Paragraph({ spacing: { before: 400, after: 200 }, children: [new TextRun({ text: letter.subject, bold: true })] })]
            : []),
          ...(letter?.paragraphs ?? []).map((text) => new Paragraph({ text, spacing: { after: 200 } })),
          ...sections.flatMap(({ heading, text, entries }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
            ...(text === null ? [] : [new Paragraph({ text })]),
            ...entries.flatMap((entry) => entryParagraphs(entry, dates)),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function entryParagraphs({ title, organisation, place, dates, text, lines }: OutlineEntry, where: Look['dates']): Paragraph[] {
  const head = new Paragraph({
    keepNext: lines.length > 0 || text !== null,
    spacing: { before: 140 },
    tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }],
    children: [
      new TextRun({ text: title, bold: true }),
      new TextRun({ text: `${organisation === null ? '' : `, ${organisation}`}${place === null ? '' : ` – ${place}`}` }),
      ...(dates === '' ? [] : [new TextRun({ text: where === 'right' ? `\t${dates}` : ` | ${dates}` })]),
    ],
  })
  return [
    ...(title === '' ? [] : [head]),
    ...(text === null ? [] : [new Paragraph({ text })]),
    ...lines.map((line) => new Paragraph({ text: line, numbering: { reference: 'lines', level: 0 } })),
  ]
}
