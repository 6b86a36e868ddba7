import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { noWords } from '@mosaic/core/reading/proposals'
import { readDocument } from '@mosaic/documents/reader/document'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { expect, test } from 'vitest'
import { scoreOf, textsOf } from '../../core/test/papers/measure.ts'

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'))
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [readFileSync(join(fonts, '400Regular/NotoSans_400Regular.ttf'))] }] })
const literal = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** A text as a page: its first line large, rows with tabs as tables, certificates centred as they are printed. */
function pageOf(text: string, kind: string): Buffer {
  const source = [
    '#set page(paper: "a4", margin: 2cm)',
    '#set text(font: "Noto Sans", size: 10.5pt)',
    '#set par(spacing: 6pt, leading: 5pt)',
  ]
  if (kind === 'certificate') source.push('#set align(center)')
  const rows: string[][] = []
  const endTable = () => {
    const columns = Math.max(0, ...rows.map((row) => row.length))
    const cells = rows.splice(0).flatMap((row) => Array.from({ length: columns }, (_, at) => literal(row[at] ?? '')))
    if (columns > 0)
      source.push(`#align(left, table(columns: ${columns}, stroke: none, inset: 3pt, column-gutter: 1cm, ${cells.join(', ')}))`)
  }
  text.split('\n').forEach((line, at) => {
    if (line.includes('\t')) {
      rows.push(line.split('\t'))
      return
    }
    endTable()
    source.push(line === '' ? '#v(8pt)' : `#par(text(size: ${at === 0 ? 15 : 10.5}pt, ${literal(line)}))`)
  })
  endTable()
  return Buffer.from(compiler.pdf({ mainFileContent: source.join('\n') }))
}

test('a paper says the same as a page with centred lines, tables and broken lines as it says as text', async () => {
  const read = await Promise.all(
    textsOf('known').map(async ({ name, kind, text }) => ({
      name,
      kind,
      reading: await readDocument(pageOf(text, kind), 'pdf', noWords, 'never'),
    })),
  )
  expect(read.filter(({ kind, reading }) => reading.paper.kind !== kind).map(({ name }) => name)).toEqual([])
  const { fields, found, claims, wanted } = scoreOf('known', read)
  expect(found / fields).toBeGreaterThanOrEqual(0.95)
  expect(wanted / claims).toBeGreaterThanOrEqual(0.98)
})
