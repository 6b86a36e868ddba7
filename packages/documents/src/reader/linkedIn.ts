import { dateOf } from '@mosaic/core/reading/dates'
import type { ParserWords } from '@mosaic/core/reading/parse'
import type { Block, Proposal } from '@mosaic/core/reading/schema'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { parse } from 'csv-parse/sync'
import { Unreadable } from './failure.ts'
import { readStructured } from './structured.ts'
import { decode } from './text.ts'
import { namedPartsOf } from './zip.ts'

type Row = Readonly<Record<string, string>>

const tables = {
  profile: 'profile.csv',
  positions: 'positions.csv',
  education: 'education.csv',
  skills: 'skills.csv',
  certificates: 'certifications.csv',
  languages: 'languages.csv',
  projects: 'projects.csv',
  volunteering: 'volunteering.csv',
  emails: 'email addresses.csv',
  phones: 'phonenumbers.csv',
  honours: 'honors.csv',
  publications: 'publications.csv',
} as const

/** The archive that LinkedIn gives its members of their own data: one table a file. @throws Unreadable: no table of a profile stands in it. */
export async function readLinkedIn(bytes: Buffer, words: ParserWords): Promise<{ blocks: Block[]; proposals: Proposal[] }> {
  const parts = await namedPartsOf(bytes, /\.csv$/i)
  const byName = new Map([...parts].map(([path, part]) => [(path.split('/').at(-1) ?? '').toLowerCase(), part]))
  const rows = (table: keyof typeof tables) => rowsOf(byName.get(tables[table]))
  if (!(['profile', 'positions', 'education', 'skills'] as const).some((table) => byName.has(tables[table])))
    throw new Unreadable('unknown_structure')
  return readStructured(documentOf(rows), words)
}

/** Some tables start with notes to the reader; the header is the first line with a comma and no sentence. */
function rowsOf(part: Buffer | undefined): Row[] {
  if (!part) return []
  const text = decode(part).replace(/^Notes:[\s\S]*?\n\s*\n/, '')
  try {
    return parse(text, { columns: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true, trim: true, bom: true })
  } catch {
    throw new Unreadable('damaged')
  }
}

const some = (text: string | undefined) => (text === undefined || text === '' ? undefined : text)
const dateIn = (text: string | undefined) => (text ? (dateOf(text) ?? undefined) : undefined)
const linesIn = (text: string | undefined) =>
  (text ?? '')
    .split(/\n|(?<=[.;])\s{2,}|\s*[•●▪]\s*/)
    .map((line) => line.replace(/^[-–*]\s+/, '').trim())
    .filter(Boolean)

function documentOf(rows: (table: keyof typeof tables) => Row[]): ResumeDocument {
  const [profile = {}] = rows('profile')
  const email = rows('emails').find((row) => row['Primary'] === 'Yes') ?? rows('emails')[0]
  return {
    basics: {
      name: some([profile['First Name'], profile['Last Name']].filter(Boolean).join(' ')),
      label: some(profile['Headline']),
      email: some(email?.['Email Address']),
      phone: some(rows('phones')[0]?.['Number']),
      summary: some(profile['Summary']),
      location: some(profile['Geo Location']) ? { city: profile['Geo Location'] } : undefined,
    },
    work: rows('positions').map((row) => ({
      name: some(row['Company Name']),
      position: some(row['Title']),
      location: some(row['Location']),
      startDate: dateIn(row['Started On']),
      endDate: dateIn(row['Finished On']),
      highlights: linesIn(row['Description']),
    })),
    volunteer: rows('volunteering').map((row) => ({
      organization: some(row['Company Name']),
      position: some(row['Role']),
      startDate: dateIn(row['Started On']),
      endDate: dateIn(row['Finished On']),
      highlights: linesIn(row['Description']),
    })),
    education: rows('education').map((row) => ({
      institution: some(row['School Name']),
      studyType: some(row['Degree Name']),
      startDate: dateIn(row['Start Date']),
      endDate: dateIn(row['End Date']),
      courses: linesIn(row['Notes']),
    })),
    skills: rows('skills').flatMap((row) => (row['Name'] ? [{ name: row['Name'] }] : [])),
    certificates: rows('certificates').map((row) => ({
      name: some(row['Name']),
      issuer: some(row['Authority']),
      date: dateIn(row['Started On']),
    })),
    languages: rows('languages').map((row) => ({ language: some(row['Name']), fluency: some(row['Proficiency']) })),
    projects: rows('projects').map((row) => ({
      name: some(row['Title']),
      description: some(row['Description']),
      url: some(row['Url']),
      startDate: dateIn(row['Started On']),
      endDate: dateIn(row['Finished On']),
    })),
    awards: rows('honours').map((row) => ({ title: some(row['Title']), summary: some(row['Description']) })),
    publications: rows('publications').map((row) => ({ name: some(row['Name']), publisher: some(row['Publisher']) })),
  }
}
