import { readDocx } from '@mosaic/documents/reader/docx'
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'

const paragraph = (text: string, size: number, more: ConstructorParameters<typeof Paragraph>[0] = {}) =>
  new Paragraph({ ...(more as object), children: [new TextRun({ text, size })] })

const levelsOf = async (children: Paragraph[], styles: ConstructorParameters<typeof Document>[0]['styles'] = {}) => {
  const bytes = await Packer.toBuffer(new Document({ styles, sections: [{ children }] }))
  return (await readDocx(Buffer.from(bytes))).filter(({ text }) => text !== '').map(({ text, style }) => [text.slice(0, 12), style.heading])
}

describe('a Word document whose headings are set by hand', () => {
  it('has them by the size of their letters, the largest first', async () => {
    const lines = [
      paragraph('Ada Doe', 40),
      paragraph('Where I worked', 28),
      paragraph('Baker, Hovis, 2019 to now', 21),
      paragraph('Toolbox', 28),
    ]
    expect(await levelsOf(lines)).toEqual([
      ['Ada Doe', 1],
      ['Where I work', 2],
      ['Baker, Hovis', null],
      ['Toolbox', 2],
    ])
  })

  it('has none in lists, in long paragraphs and in letters hardly larger', async () => {
    const long = 'I have baked bread for many years and would like to go on with it in a smaller town by the sea.'
    const lines = [
      paragraph('Baked', 28, { bullet: { level: 0 } }),
      paragraph(long, 28),
      paragraph('Slightly', 22),
      paragraph(`${long}${long}`, 20),
    ]
    expect((await levelsOf(lines)).map(([, heading]) => heading)).toEqual([null, null, null, null])
  })

  it('is measured by the size of its styles where a run names none', async () => {
    const text = (words: string) => new Paragraph({ children: [new TextRun(words)] })
    const lines = [paragraph('Skills', 28), text('Sourdough, rye, ovens')]
    expect(await levelsOf(lines, { default: { document: { run: { size: 28 } } } })).toEqual([
      ['Skills', null],
      ['Sourdough, r', null],
    ])
  })

  it('stays as it is where it names headings of its own', async () => {
    const lines = [paragraph('Ada Doe', 40), new Paragraph({ text: 'Work', heading: HeadingLevel.HEADING_2 }), paragraph('Baker', 20)]
    expect(await levelsOf(lines)).toEqual([
      ['Ada Doe', null],
      ['Work', 2],
      ['Baker', null],
    ])
  })
})
