import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ApplicationStatus } from '@mosaic/core/applications/schema'
import type { RawPosting } from '@mosaic/core/postings/schema'
import { parse } from 'csv-parse'
import { payOf, periodIn, postingOf, textOfSections } from './posting.ts'
import { amount } from './shapes.ts'
import { statusIn } from './trackerStatus.ts'

/** A row by its columns' names, folded to letters alone. */
export type Row = ReadonlyMap<string, string>

/** Names of columns, folded, by what they hold: schema.org's, and those of the trackers that people bring lists from. */
const columns = {
  title: ['title', 'jobtitle', 'jobposition', 'position', 'positiontitle', 'role', 'roletitle', 'jobname', 'job', 'name'],
  company: ['company', 'companyname', 'employer', 'organisation', 'organization', 'hiringorganization'],
  location: ['location', 'joblocation', 'place', 'city'],
  url: [
    'url',
    'joburl',
    'jobposturl',
    'posturl',
    'postingurl',
    'link',
    'joblink',
    'joblisting',
    'listingurl',
    'applicationurl',
    'applyurl',
  ],
  description: ['description', 'jobdescription', 'text', 'posting', 'details'],
  employmentType: ['employmenttype', 'jobtype', 'type', 'contracttype'],
  salary: ['salary', 'salaryrange', 'pay', 'compensation', 'basesalary'],
  salaryMin: ['minsalary', 'salarymin', 'minimumsalary'],
  salaryMax: ['maxsalary', 'salarymax', 'maximumsalary'],
  currency: ['currency', 'salarycurrency'],
  period: ['salaryperiod', 'period', 'payperiod', 'salaryunit'],
  postedAt: ['dateposted', 'posted', 'postedat', 'postedon', 'postdate', 'publishedat'],
  validThrough: ['validthrough', 'deadline', 'closingdate', 'applicationdeadline', 'expires'],
  status: ['status', 'stage', 'list', 'applicationstatus'],
  appliedOn: ['dateapplied', 'applied', 'appliedat', 'appliedon', 'applieddate', 'applicationdate', 'datesubmitted'],
  changedOn: [
    'statusdate',
    'statuschanged',
    'statuschangedat',
    'laststatuschange',
    'lastupdated',
    'lastupdate',
    'updatedat',
    'datemodified',
  ],
  notes: ['notes', 'note', 'comments', 'comment'],
} as const
type Column = keyof typeof columns

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
  const location = cell(row, 'location')
  return postingOf(source, JSON.stringify(url ?? [company, role, location]), {
    role,
    company,
    location,
    url,
    employmentType: cell(row, 'employmentType'),
    salary: payOf(numberIn(cell(row, 'salaryMin')), numberIn(cell(row, 'salaryMax')), cell(row, 'currency'), periodIn(cell(row, 'period'))),
    postedAt: dayOf(cell(row, 'postedAt')),
    validThrough: dayOf(cell(row, 'validThrough')),
    text: textOfSections([
      [null, cell(row, 'description')],
      ['Salary', cell(row, 'salary')],
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
  return name.toLowerCase().replaceAll(/[^a-z]/g, '')
}

/** "£42,000.00" is 42000: a tracker's own amounts are written in its own way, with points for cents alone. */
function numberIn(said: string | null): number | null {
  return said === null ? null : amount.parse(said.replaceAll(/[^\d.]/g, ''))
}

/** A day as ISO 8601; "3/4/2026" could be two days and is none. */
function dayOf(said: string | null): string | null {
  if (said === null || /^\d{4}-\d{2}-\d{2}/.test(said)) return said
  if (!/^(?:[A-Z][a-z]{2,8} \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})$/.test(said)) return null
  const day = Date.parse(`${said} UTC`)
  return Number.isNaN(day) ? null : new Date(day).toISOString().slice(0, 10)
}
