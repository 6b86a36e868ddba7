import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configure, TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

configure({ useWebWorkers: false })

type Rows = readonly (readonly (string | number)[])[]

/** A table as text parted by tabs. */
export const tabbed = (rows: Rows) => rows.map((row) => row.join('\t')).join('\r\n')

/** A table as CSV, every cell quoted. */
export const csv = (rows: Rows) => rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')).join('\n')

/** Writes files into a folder, which is made. */
export async function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org'

/** The smallest Excel file that holds a table: one sheet, words in place. */
export async function excel(rows: Rows): Promise<Uint8Array> {
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value.replaceAll('&', '&amp;')}</t></is></c>`
  const numbered = rows.map((row, at) => {
    const cells = row.map((value, column) => cell(value).replace('<c', `<c r="${String.fromCharCode(65 + column)}${at + 1}"`))
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${numbered.join('')}</sheetData></worksheet>`,
  }
  const zip = new ZipWriter(new Uint8ArrayWriter())
  for (const [name, content] of Object.entries(parts)) await zip.add(name, new TextReader(content), { dataDescriptor: false })
  return zip.close()
}

const six = ['Achievement', 'Working Conditions', 'Recognition', 'Relationships', 'Support', 'Independence']
const interests = ['Realistic', 'Investigative', 'Artistic', 'Social', 'Enterprising', 'Conventional']
const scores = (code: string, names: readonly string[], scale: string, value: number) =>
  names.flatMap((name) => [
    [code, 'Electricians', '1.B', name, scale, 'any', value, '06/2008', 'Analyst'],
    [code, 'Electricians', '1.B', name, 'VH', 'any', 0, '06/2008', 'Analyst'],
  ])
const scored = ['O*NET-SOC Code', 'Title', 'Element ID', 'Element Name', 'Scale ID', 'Scale Name', 'Data Value', 'Date', 'Domain Source']

/** Tables in the shape of O*NET's, written for these tests. */
export const onet = {
  'Occupation Data': [
    ['O*NET-SOC Code', 'Title', 'Description'],
    ['47-2111.00', 'Electricians', 'They say "live" and mean it.'],
    ['99-0000.00', 'Lighthouse Poets', 'No occupation of ours.'],
  ],
  'Alternate Titles': [
    ['O*NET-SOC Code', 'Title', 'Alternate Title', 'Short Title', 'Source(s)'],
    ['47-2111.00', 'Electricians', 'Chandelier Rewiring Specialist', 'n/a', '08'],
  ],
  'Work Values': [scored, ...scores('47-2111.00', six, 'EX', 6.5)],
  Interests: [scored, ...scores('47-2111.00', interests, 'OI', 5.25)],
  'Content Model Reference': [
    ['Element ID', 'Element Name', 'Description'],
    ['2.A.1', 'Content', 'A group, no skill'],
    ['2.A.1.b', 'Active Listening', 'Hearing people out'],
  ],
  'Technology Skills': [
    ['O*NET-SOC Code', 'Title', 'Example', 'Commodity Code', 'Commodity Title', 'Hot Technology', 'In Demand'],
    ['47-2111.00', 'Electricians', 'Microsoft Excel', 43232110, 'Spreadsheet software', 'Y', 'N'],
  ],
} satisfies Record<string, Rows>

const concept = 'http://data.europa.eu/esco'
const skillColumns =
  'conceptType conceptUri skillType reuseLevel preferredLabel altLabels hiddenLabels status modifiedDate scopeNote definition inScheme description'.split(
    ' ',
  )
const skill = (id: string, label: string, names: string, hidden = '', status = 'released') => [
  'KnowledgeSkillCompetence',
  `${concept}/skill/${id}`,
  'skill/competence',
  'cross-sector',
  label,
  names,
  hidden,
  status,
  '2023-11-30T15:53:37.136Z',
  'Excludes: "first aid"; that is another one',
  '',
  `${concept}/concept-scheme/skills, ${concept}/concept-scheme/member-skills`,
  'What it is,\nin two lines.',
]

/**
 * Tables in the shape of the Commission's download of ESCO 1.2, in two languages: every column, names over several lines, cells with commas,
 * quotes and line ends, and the tables of relations and collections that lie beside them.
 */
export const esco = {
  'occupations_en.csv': csv([
    'conceptType conceptUri iscoGroup preferredLabel altLabels hiddenLabels status modifiedDate regulatedProfessionNote scopeNote definition inScheme description code'.split(
      ' ',
    ),
    [
      'Occupation',
      `${concept}/occupation/o1`,
      '2221',
      'registered nurse',
      'ward nurse\ncharge nurse',
      'wardnurse',
      'released',
      '2024-01-25T11:28:50.295Z',
      `${concept}/regulated-professions/unregulated`,
      '',
      '',
      `${concept}/concept-scheme/occupations`,
      'They nurse.',
      '2221.1',
    ],
    ['Occupation', `${concept}/occupation/o2`, '7411', 'electrician', 'spark', '', 'obsolete', '', '', '', '', '', '', '7411.1'],
  ]),
  'occupations_de.csv': csv([
    ['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels'],
    [
      'Occupation',
      `${concept}/occupation/o1`,
      '2221',
      'Stationspflegekraft im Springerdienst',
      'Springpfleger auf Station/Springpflegerin auf Station',
    ],
  ]),
  'skills_en.csv': csv([
    skillColumns,
    skill('s1', ' wound  care ', 'dress wounds\r\nwound care\napply dressings', 'woundcare'),
    skill('s2', 'phlebotomy', 'draw blood', '', 'draft'),
  ]),
  'skillGroups_en.csv': csv([
    'conceptType conceptUri preferredLabel altLabels hiddenLabels status modifiedDate scopeNote inScheme description code'.split(' '),
    ['SkillGroup', `${concept}/skill/g1`, 'first aid', '', '', 'released', '', '', '', '', 'S3.4'],
  ]),
  'greenSkillsCollection_en.csv': csv([
    ['conceptType', 'conceptUri', 'preferredLabel', 'altLabels'],
    ['KnowledgeSkillCompetence', 'x', 'no skill', 'a | b'],
  ]),
  'broaderRelationsSkillPillar_en.csv': csv([
    ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'],
    ['KnowledgeSkillCompetence', `${concept}/skill/s1`, 'SkillGroup', `${concept}/skill/g1`],
  ]),
  'occupationSkillRelations_en.csv': csv([
    ['occupationUri', 'relationType', 'skillType', 'skillUri'],
    [`${concept}/occupation/o1`, 'essential', 'skill/competence', `${concept}/skill/s1`],
  ]),
}
