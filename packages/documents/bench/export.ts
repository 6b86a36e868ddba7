import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { lostIn, valuesOf } from '@mosaic/core/feedback/readBack'
import { outlineOf } from '@mosaic/core/resume/outline'
import { type ResumeDocument, Template } from '@mosaic/core/resume/schema'
import { popplerText } from '@mosaic/documents/poppler'
import { createWriter } from '@mosaic/documents/write/writer'
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import { people } from '../test/written/people.ts'
import { lossesOf, ways } from '../test/written/roundTrip.ts'

/*
 * One page as PDF, ours beside react-pdf in turn; memory over as many exports in a row as the first argument says (2,000); and what poppler reads of
 * every template. Ends with an error when a goal of PERF.md's P10 or of the list in docs is missed. `--write` keeps the table.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const [inARow = 2000] = positionals.map(Number)
const rounds = 60

const line = 'Led a bedside handover check that cut missed doses from 9 to 2 a month'
const person: ResumeDocument = {
  basics: { name: 'Inês Carvalho', email: 'ines@example.org', phone: '+44 117 496 0142', location: { city: 'Bristol, UK' } },
  work: ['Avonmead General', 'Harbour Clinic', 'Kranz Anlagenbau'].map((name, at) => ({
    name,
    position: 'Staff Nurse',
    startDate: `${2010 + at * 3}-04`,
    endDate: `${2013 + at * 3}-03`,
    highlights: [line, 'Gave and checked medicines for up to 28 patients a shift', `Trained ${at + 2} new nurses`],
  })),
  education: [{ institution: 'University of Bristol', studyType: 'BSc', area: 'Nursing', startDate: '2008-09', endDate: '2011-07' }],
  skills: [{ name: 'Wound care' }, { name: 'Care planning' }],
  languages: [{ language: 'Portuguese', fluency: 'native' }],
}

const writer = createWriter()
const ours = () => writer.render(person, 'pdf')
const theirs = () => renderToBuffer(pageOf(person))
await ours()
await theirs()
const times = { ours: [] as number[], theirs: [] as number[] }
for (let round = 0; round < rounds; round++) {
  times.ours.push(await timed(ours))
  times.theirs.push(await timed(theirs))
}
const [own, peer] = [median(times.ours), median(times.theirs)]

const before = await settledMegabytes(200)
const after = await settledMegabytes(inARow)

const read: { template: Template; status: string; all: number; lost: number | null }[] = []
for (const template of Template.options) {
  const sum = { template, status: 'read', all: 0, lost: 0 as number | null }
  for (const document of Object.values(people)) {
    const { bytes } = await writer.render(document, 'pdf', { template })
    const { status, text } = await popplerText(bytes, 'columns')
    const values = valuesOf(document)
    sum.all += values.length
    sum.lost = text === null || sum.lost === null ? null : sum.lost + lostIn(values, text).length
    if (text === null) sum.status = status
  }
  read.push(sum)
}
const trip = { fields: 0, gone: 0 }
for (const document of Object.values(people))
  for (const way of ways) {
    const { fields: told, lost, added } = await lossesOf(document, way, writer)
    trip.fields += told
    trip.gone += Math.max(lost.length, added.length)
  }
await writer.close()

const report = [
  '| what | measured | goal |',
  '|---|---|---|',
  `| one page as PDF, median of ${rounds} | ${own.toFixed(1)} ms; react-pdf ${peer.toFixed(1)} ms: ${(peer / own).toFixed(1)} times as fast | 2 times |`,
  `| memory after ${inARow} exports in a row, over that after 200 | ${(after - before).toFixed(0)} MB more | no growth (under 40 MB) |`,
  `| fields of ${Object.keys(people).length} people in as many languages, through ${ways.length} formats and templates and our reader | ${trip.fields - trip.gone} of ${trip.fields} | all |`,
  ...read.map(({ template, status, all, lost }) =>
    lost === null
      ? `| what poppler reads of their PDFs as \`${template}\` | not measured: poppler is ${status} | 99.5 % of values |`
      : `| what poppler reads of their PDFs as \`${template}\` | ${all - lost} of ${all} values | 99.5 % of values |`,
  ),
].join('\n')
console.log(report)
if (values.write)
  writeFileSync(
    join(import.meta.dirname, '../../../docs/measurements/export.md'),
    `# Documents out\n\nMade by \`pnpm bench:export --write\`, both writers in turn in one run.\n\n${report}\n`,
  )
process.exitCode =
  peer / own >= 2 && trip.gone === 0 && after - before < 40 && read.every(({ all, lost }) => lost === null || lost / all <= 0.005) ? 0 : 1

/** The same words by react-pdf, in its own way. */
function pageOf(document: ResumeDocument) {
  const { name, contact, sections } = outlineOf(document)
  const parts = sections.flatMap(({ heading, text, entries }) => [
    h(Text, { key: heading, style: { fontSize: 12, marginTop: 8 } }, heading),
    ...(text === null ? [] : [h(Text, { key: `${heading} text` }, text)]),
    ...entries.map(({ title, organisation, dates, lines }, at) =>
      h(
        View,
        { key: `${heading} ${at}` },
        h(Text, null, `${title}, ${organisation ?? ''} ${dates}`),
        ...lines.map((one) => h(Text, { key: one }, `• ${one}`)),
      ),
    ),
  ])
  return h(
    Document,
    null,
    h(
      Page,
      { size: 'A4', style: { padding: 40, fontSize: 10 } },
      h(Text, { style: { fontSize: 20 } }, name ?? ''),
      h(Text, null, contact.join(' | ')),
      ...parts,
    ),
  )
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
}

/** Memory of the whole process, its worker too, after so many exports. */
async function settledMegabytes(exports: number): Promise<number> {
  for (let at = 0; at < exports; at++) await ours()
  return process.memoryUsage().rss / 2 ** 20
}
