import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ApplicationStatus } from '@mosaic/core/applications/schema'
import { dayIn } from '@mosaic/core/postings/days'
import type { RawPosting } from '@mosaic/core/postings/schema'
import { workplaceIn } from '@mosaic/core/postings/workplace'
import { parse } from 'csv-parse'
import { type Column, columns } from './csvColumns.ts'
import { employmentWords, payOf, periodIn, postingOf, textOfSections } from './posting.ts'
import { amount, joined } from './shapes.ts'
import { statusIn } from './trackerStatus.ts'

/** A row by its columns' names, folded to letters alone. */
export type Row = ReadonlyMap<string, string>

export interface NumberedRow {
  readonly row: Row
  /** The line in the file where the row ends. */
  readonly line: number
}

/** Bytes of a row that are read at most. */
const longestRow = 1_000_000

/**
 * The rows of a CSV file or text as a stream: comma, semicolon or tab, whichever its first line has most of; a byte order mark does no harm.
 * @throws Error when it is no table, or a row is longer than any posting.
 */
export async function* csvRows(source: string | { readonly text: string }): AsyncGenerator<NumberedRow> {
  const [from, head] =
    typeof source === 'string' ? [createReadStream(source), await headOf(source)] : [Readable.from([source.text]), source.text]
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map(folded),
    delimiter: delimiterOf(head),
    info: true,
    max_record_size: longestRow,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  })
  from.on('error', (error: Error) => parser.destroy(error))
  for await (const { record, info } of from.pipe(parser) as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>)
    yield { row: new Map(Object.entries(record)), line: info.lines }
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(16_384) })
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

function delimiterOf(head: string): string {
  const [names = ''] = head.split('\n')
  const count = (delimiter: string) => names.split(delimiter).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** A row as a posting; null without a title. A row without a text has its title and employer alone. */
export function postingFromRow(row: Row, source: string): RawPosting | null {
  const role = cell(row, 'title')
  if (role === null) return null
  const company = cell(row, 'company')
  const url = cell(row, 'url')
  const location = cell(row, 'location') ?? joined([cell(row, 'town'), cell(row, 'region'), cell(row, 'country')])
  return postingOf(source, JSON.stringify(url ?? [company, role, location]), {
    role,
    company,
    location,
    url,
    remote: workplaceOf(cell(row, 'workplace')),
    employmentType: employmentOf(cell(row, 'employmentType')),
    salary: payOf(
      amount.parse(cell(row, 'salaryMin')),
      amount.parse(cell(row, 'salaryMax')),
      cell(row, 'currency'),
      periodIn(cell(row, 'period')),
    ),
    postedAt: dayOf(cell(row, 'postedAt')),
    validThrough: dayOf(cell(row, 'validThrough')),
    text: textOfSections([
      [null, cell(row, 'description')],
      ['Requirements', cell(row, 'requirements')],
      ['Nice to have', cell(row, 'niceToHaves')],
      ['Skills', cell(row, 'skills')],
      ['Salary', cell(row, 'salary')],
      [null, hoursOf(cell(row, 'hours'))],
    ]),
  })
}

/** How far somebody's application is by a tracker, with the days that it tells (`2026-11-24`). */
export interface Progress {
  readonly status: ApplicationStatus
  readonly appliedOn: string | null
  readonly changedOn: string | null
}

/** What a tracker holds about an application to a row's posting; null where none was sent. A day of sending alone tells that it was. */
export function progressIn(row: Row): Progress | null {
  const [said, appliedOn, changedOn] = [cell(row, 'status'), dayOf(cell(row, 'appliedOn')), dayOf(cell(row, 'changedOn'))]
  const status = (said === null ? null : statusIn(said)) ?? (said === null && appliedOn !== null ? 'applied' : null)
  return status && { status, appliedOn: appliedOn?.slice(0, 10) ?? null, changedOn: changedOn?.slice(0, 10) ?? null }
}

/** What a tracker holds about a posting in the person's own words: notes, and a status that tells of no application. Null when nothing. */
export function noteIn(row: Row): string | null {
  const said = cell(row, 'status')
  const status = said === null || statusIn(said) !== null ? null : said
  return [status, cell(row, 'notes')].filter((one) => one !== null).join('\n') || null
}

function cell(row: Row, column: Column): string | null {
  for (const name of columns[column]) {
    const value = row.get(name)?.trim()
    if (value) return value
  }
  return null
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
}

/** "Hybrid", "On-site", and "yes" in a column named Remote; a "no" there leaves open what else it is. */
function workplaceOf(said: string | null): RawPosting['remote'] {
  if (said === null) return null
  return /^(?:yes|true|1|y|ja|oui|sí|si|100 ?%)$/iu.test(said) ? 'remote' : (workplaceIn(said, '')?.value ?? null)
}

/** "Full Time / Permanent" in our words, one after the other. */
const employmentOf = (said: string | null) => said && joined(said.split(/\s*[,/;|]\s*/).map(employmentWords))

const hoursOf = (said: string | null) => said && (/^[\d.,\s–-]+$/.test(said) ? `Hours per week: ${said}` : `Hours: ${said}`)

/** A day as ISO 8601; "3/4/2026" could be two days and is none. */
function dayOf(said: string | null): string | null {
  return said === null || /^\d{4}-\d{2}-\d{2}/.test(said) ? said : dayIn(said)
}
