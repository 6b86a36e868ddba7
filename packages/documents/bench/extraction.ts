import { type Kept, lostIn, valuesOf } from '@mosaic/core/feedback/readBack'
import { type ResumeDocument, Template } from '@mosaic/core/resume/schema'
import { popplerText } from '@mosaic/documents/poppler'
import type { DocumentWriter } from '@mosaic/documents/write/writer'
import WordExtractor from 'word-extractor'

/** How a machine that is not ours takes the text out of a file; null where it can't. */
interface Taker {
  readonly name: string
  readonly format: 'pdf' | 'docx'
  readonly take: (bytes: Uint8Array) => Promise<string | null>
}

const takers: readonly Taker[] = [
  { name: 'poppler by columns', format: 'pdf', take: (bytes) => popplerText(bytes, 'columns').then(({ text }) => text) },
  { name: 'poppler as drawn', format: 'pdf', take: (bytes) => popplerText(bytes, 'drawn').then(({ text }) => text) },
  { name: 'poppler across', format: 'pdf', take: (bytes) => popplerText(bytes, 'across').then(({ text }) => text) },
  {
    name: 'poppler across, parted at gaps',
    format: 'pdf',
    take: (bytes) => popplerText(bytes, 'across').then(({ text }) => (text === null ? null : partedAtGaps(text))),
  },
  {
    name: 'Word file by word-extractor',
    format: 'docx',
    take: async (bytes) => (await new WordExtractor().extract(Buffer.from(bytes))).getBody(),
  },
]

/** What stands left of a wide gap line by line, and then what stands right of it. */
function partedAtGaps(text: string): string {
  const lines = text.split('\n').map((line) => /^(\s{0,8}\S(?:.*?\S)?)(?:\s{3,}(.*))?$/.exec(line) ?? [line, '', line.trim()])
  return [1, 2].map((side) => lines.map((line) => line[side] ?? '').join('\n')).join('\n')
}

/** Values that a taker got, of all, by template and by field. */
export interface Extracted {
  readonly taker: string
  readonly template: Template
  readonly field: string
  readonly all: number
  readonly lost: number
}

/** Every template of every document taken out by every taker that is here. */
export async function extracted(documents: readonly ResumeDocument[], writer: DocumentWriter): Promise<Extracted[]> {
  const found: Extracted[] = []
  for (const template of Template.options)
    for (const { name, format, take } of takers)
      for (const document of documents) {
        const { bytes } = await writer.render(document, format, { template })
        const text = await take(bytes)
        if (text === null) continue
        const values = valuesOf(document)
        const lost = new Set(lostIn(values, text))
        for (const [field, some] of Map.groupBy(values, fieldOf))
          found.push({ taker: name, template, field, all: some.length, lost: some.filter((one) => lost.has(one)).length })
      }
  return found
}

/** `/work/0/highlights/1` as `work highlights`. */
const fieldOf = ({ pointer }: Kept) =>
  pointer
    .split('/')
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .slice(0, 2)
    .join(' ')

/** Two tables: by template, and by field over all templates. */
export function extractionTables(found: readonly Extracted[]): string[] {
  return [...tableBy(found, 'template'), '', ...tableBy(found, 'field')]
}

function tableBy(found: readonly Extracted[], by: 'template' | 'field'): string[] {
  const names = [...new Set(found.map(({ taker }) => taker))]
  const rows = [...Map.groupBy(found, (one) => one[by])].map(([key, some]) => {
    const shares = names.map((name) => shareOf(some.filter(({ taker }) => taker === name)))
    return `| ${by === 'template' ? `\`${key}\`` : key} | ${shares.join(' | ')} |`
  })
  return [`| ${by} | ${names.join(' | ')} |`, `|---|${names.map(() => '---|').join('')}`, ...rows]
}

function shareOf(some: readonly Extracted[]): string {
  const all = some.reduce((sum, one) => sum + one.all, 0)
  return all === 0 ? 'not measured' : `${all - some.reduce((sum, one) => sum + one.lost, 0)} of ${all}`
}

/** Whether the ways that a goal is set for, those that know columns, got 99.5 % of the values of each template. */
export function isEnough(found: readonly Extracted[]): boolean {
  const counted = found.filter(({ taker }) => taker === 'poppler by columns' || taker.startsWith('Word'))
  return [...Map.groupBy(counted, ({ taker, template }) => `${taker} ${template}`).values()].every((some) => {
    const all = some.reduce((sum, one) => sum + one.all, 0)
    return some.reduce((sum, one) => sum + one.lost, 0) / all <= 0.005
  })
}
