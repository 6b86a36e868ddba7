import { Readable } from 'node:stream'
import { createReader } from '@mosaic/documents/read'
import { afterAll, describe, expect, it } from 'vitest'
import { zipOf } from './formatFixtures.ts'
import { pdfOfPages } from './pdfWriter.ts'

const reader = createReader({ pictures: false })
afterAll(() => reader.close())

const at = (x: number, y: number, text: string, size = 11) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`
const seen = [
  at(50, 780, 'Marta Kowalska', 20),
  at(50, 740, 'Experience', 14),
  at(50, 720, 'Warehouse Supervisor, Harbour Logistics Ltd, Mar 2020 - Present'),
  at(50, 690, 'Skills', 14),
  at(50, 670, 'Excel, Forklift driving'),
].join('')
const words = 'Kubernetes, Terraform'

async function read(content: string) {
  const outcome = await reader.read(() => Readable.from([pdfOfPages(1, seen + content)]), 'pdf')
  if ('failure' in outcome) throw new Error(outcome.failure.code)
  const { blocks, findings, proposals } = outcome.reading
  return {
    hidden: findings.filter(({ code }) => code === 'hidden_text').map(({ quote }) => quote),
    shown: blocks.filter(({ visible }) => visible).map(({ text }) => text),
    facts: JSON.stringify(proposals),
  }
}

describe('words that nobody sees are told as a finding and never become a fact:', () => {
  it.each([
    ['white on white', `1 1 1 rg ${at(50, 650, words)}`],
    ['too small to read', at(50, 650, words, 1)],
    ['beside the page', at(900, 650, words)],
    ['below the page', at(50, -300, words)],
    ['not painted (rendering mode 3)', `3 Tr ${at(50, 650, words)}`],
    ['wholly transparent', `/Clear gs ${at(50, 650, words)}`],
    ['clipped away', `q 0 0 10 10 re W n ${at(50, 650, words)} Q`],
    ['clipped to nothing', `q 50 650 0 0 re W n ${at(50, 650, words)} Q`],
    ['behind a picture', `${at(50, 650, words)} q 300 0 0 22 40 640 cm /Photo Do Q`],
    ['behind a filled box', `${at(50, 650, words)} 0.2 0.4 0.6 rg 40 640 300 22 re f`],
    ['in a layer that is switched off', `/OC /Off BDC ${at(50, 650, words)} EMC`],
  ])('%s', async (_, content) => {
    const { hidden, shown, facts } = await read(content)
    expect(hidden).toEqual([words])
    expect(shown).not.toContain(words)
    expect(facts).toContain('Forklift driving')
    expect(facts).not.toMatch(/Kubernetes|Terraform/)
  })
})

describe('words that are seen stay:', () => {
  it.each([
    ['on a dark box', `0.1 0.1 0.3 rg 40 640 300 22 re f 1 1 1 rg ${at(50, 650, words)}`],
    ['on a picture', `q 300 0 0 22 40 640 cm /Photo Do Q 1 1 1 rg ${at(50, 650, words)}`],
    ['inside their clip', `q 40 640 300 22 re W n ${at(50, 650, words)} Q`],
    ['after a clip is over', `q 0 0 10 10 re W n Q ${at(50, 650, words)}`],
    ['in a layer that is on', `/OC /On BDC ${at(50, 650, words)} EMC`],
    ['beside a box that is painted later', `${at(50, 650, words)} 0.2 0.4 0.6 rg 40 500 300 40 re f`],
    ['under a box that is transparent', `${at(50, 650, words)} /Clear gs 0.2 0.4 0.6 rg 40 640 300 22 re f`],
    ['under a scan of the whole page', `${at(50, 650, words)} q 595 0 0 842 0 0 cm /Photo Do Q`],
  ])('%s', async (_, content) => {
    const { hidden, shown } = await read(content)
    expect(hidden).toEqual([])
    expect(shown).toContain(words)
  })
})

describe('words in a Word document', () => {
  const run = (text: string, properties = '') =>
    `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
  const paragraph = (runs: string, properties = '') => `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`
  const shown = paragraph(run('Marta Kowalska')) + paragraph(run('Skills')) + paragraph(run('Excel, Forklift driving'))

  async function readWord(body: string) {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const types = 'http://schemas.openxmlformats.org/package/2006'
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const bytes = await zipOf({
      '[Content_Types].xml': `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
      'word/styles.xml': `<w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Below"><w:basedOn w:val="Base"/></w:style><w:style w:type="character" w:styleId="Loud"><w:rPr><w:vanish w:val="0"/></w:rPr></w:style></w:styles>`,
      'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${shown}${body}</w:body></w:document>`,
    })
    const outcome = await reader.read(() => Readable.from([bytes]), 'docx')
    if ('failure' in outcome) throw new Error(outcome.failure.code)
    const { blocks, findings } = outcome.reading
    return {
      hidden: findings.filter(({ code }) => code === 'hidden_text').map(({ quote }) => quote),
      shown: blocks
        .filter(({ visible }) => visible)
        .map(({ text }) => text)
        .join('\n'),
    }
  }

  it.each([
    ['vanished', paragraph(run(words, '<w:vanish/>'))],
    ['white', paragraph(run(words, '<w:color w:val="FFFFFF"/>'))],
    ['a point high', paragraph(run(words, '<w:sz w:val="2"/>'))],
    ['vanished by a style that another stands on', paragraph(run(words), '<w:pStyle w:val="Below"/>')],
    [
      'vanished in a cell',
      `<w:tbl><w:tr><w:tc>${paragraph(run('Seen'))}</w:tc><w:tc>${paragraph(run(words, '<w:vanish/>'))}</w:tc></w:tr></w:tbl>`,
    ],
  ])('that are %s are told as a finding and never read', async (_, body) => {
    const read = await readWord(body)
    expect(read.hidden).toEqual([words])
    expect(read.shown).not.toContain('Kubernetes')
  })

  it.each([
    ['white on a filled run', paragraph(run(words, '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>'))],
    ['white on a filled paragraph', paragraph(run(words, '<w:color w:val="FFFFFF"/>'), '<w:shd w:val="clear" w:fill="1F3864"/>')],
    [
      'white in a filled cell',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>${paragraph(run(words, '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`,
    ],
    ['shown against their style', paragraph(run(words, '<w:rStyle w:val="Loud"/>'), '<w:pStyle w:val="Below"/>')],
    ['said not to be vanished', paragraph(run(words, '<w:vanish w:val="false"/>'))],
  ])('that are %s stay', async (_, body) => {
    const read = await readWord(body)
    expect(read.hidden).toEqual([])
    expect(read.shown).toContain(words)
  })
})
