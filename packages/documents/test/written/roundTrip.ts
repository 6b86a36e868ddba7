import { readFileSync } from 'node:fs'
import { factsFromReading } from '@mosaic/core/facts/fromReading'
import type { Fact } from '@mosaic/core/facts/schema'
import { type ExportFormat, type ResumeDocument, Template } from '@mosaic/core/resume/schema'
import { sentencesOf } from '@mosaic/core/resume/sentences'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { readDocument } from '@mosaic/documents/reader/document'
import type { DocumentWriter } from '@mosaic/documents/write/writer'

/** Every form and look that a résumé goes out in. */
export const ways: readonly { readonly format: ExportFormat; readonly template?: Template }[] = [
  ...Template.options.flatMap((template) => (['pdf', 'docx'] as const).map((format) => ({ format, template }))),
  { format: 'json' },
  { format: 'md' },
  { format: 'txt' },
  { format: 'html' },
]

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../core/data/${name}`, import.meta.url), 'utf8'))
const vocabulary = createVocabulary(VocabularyFile.parse({ skills: load('skills.json'), occupations: load('occupations.json') }))

/** What our reader finds in a file, as facts. */
export async function factsIn(bytes: Uint8Array, format: ExportFormat): Promise<Fact[]> {
  const { proposals } = await readDocument(Buffer.from(bytes), format, vocabulary, 'never')
  let id = 0
  return factsFromReading(proposals, { sourceId: 's', existing: [], newId: () => `f${id++}`, createdAt: '2026-11-24T00:00:00.000Z' })
}

/** Links between facts, and the finer grain that words alone hold: both are drawn from what is compared. */
const drawn = new Set(['experienceId', 'usedIn', 'occupationId', 'skillId', 'matchType', 'outcome', 'measure', 'agency', 'type'])

/** What facts say, one line each field: `experience 1 title Staff Nurse`. A line of work is told with its role. */
export function fieldsOf(facts: readonly Fact[], document: ResumeDocument): string[] {
  const skills = new Set(
    document.skills
      ?.flatMap(({ name = '', keywords = [] }) => (keywords.length > 0 ? keywords : [name]))
      .map((label) => label.toLowerCase()),
  )
  const said = sentencesOf(document)
    .map(({ text }) => text.toLowerCase())
    .join('\n')
  const roles = new Map(
    facts.flatMap((fact) => (fact.kind === 'experience' ? [[fact.id, `${fact.payload.title} ${fact.payload.organisation}`] as const] : [])),
  )
  // a skill that no list names is drawn from a sentence
  const listed = facts.filter(
    ({ kind, payload, evidence: [first] }) =>
      kind !== 'skill' ||
      skills.has(payload.label.toLowerCase()) ||
      !(payload.skillId !== null || said.includes((first?.quote ?? '').toLowerCase())),
  )
  return listed
    .flatMap(({ kind, payload }) => {
      const about = kind === 'achievement' ? `${roles.get(payload.experienceId ?? '') ?? 'no role'} ` : ''
      const name =
        'title' in payload
          ? `${payload.title} `
          : 'institution' in payload
            ? `${payload.institution} `
            : 'name' in payload
              ? `${payload.name} `
              : ''
      return Object.entries(payload).flatMap(([field, value]) =>
        drawn.has(field) || value === null || (Array.isArray(value) && value.length === 0)
          ? []
          : [`${kind} ${about}${name}${field}: ${JSON.stringify(kind === 'skill' ? String(value).toLowerCase() : toTheMonth(value))}`],
      )
    })
    .toSorted()
}

/** No résumé prints days. */
const toTheMonth = (value: unknown) => (typeof value === 'string' ? value.replace(/^(\d{4}-\d{2})-\d{2}$/, '$1') : value)

/** What a way out loses or adds, field by field, against the facts of the same document as data. */
export async function lossesOf(
  document: ResumeDocument,
  { format, template }: (typeof ways)[number],
  writer: DocumentWriter,
): Promise<{ fields: number; lost: string[]; added: string[] }> {
  const [written, data] = await Promise.all([writer.render(document, format, { template }), writer.render(document, 'json')])
  const [read, whole] = await Promise.all([factsIn(written.bytes, format), factsIn(data.bytes, 'json')])
  const [mine, theirs] = [fieldsOf(read, document), fieldsOf(whole, document)]
  return { fields: theirs.length, lost: without(theirs, mine), added: without(mine, theirs) }
}

function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...some]
  return all.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
