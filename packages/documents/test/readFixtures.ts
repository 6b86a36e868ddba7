import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** A PDF of a typst source. Each has a compiler of its own, so that no two documents meet in one. */
export function pdf(source: string): Buffer {
  return NodeCompiler.create().pdf({ mainFileContent: source })
}

const experience = `
= Experience
*Harbour Logistics Ltd* #h(1fr) Mar 2020 -- Present \\
Warehouse Supervisor #h(1fr) Bristol, UK
- Led a team of fourteen on the night shift and cut picking errors by 30%
- Planned the move of two warehouses into one without a day of standstill
*Northgate Supplies* #h(1fr) Jun 2016 -- Feb 2020 \\
Warehouse Operative #h(1fr) Cardiff, UK
- Drove a counterbalance forklift and trained new starters in safe loading
= Education
*Cardiff and Vale College* #h(1fr) 2014 -- 2016 \\
BTEC in Logistics #h(1fr) Cardiff, UK
`
const aside = `
= Skills
Stock control, Forklift driving, Excel, Shift planning, Inventory audits, SAP
= Languages
English (native), Polish (B2)
= Certificates
Counterbalance Forklift Licence, RTITB, 2017 \\
First Aid at Work, Red Cross, 2021
= Interests
Allotment gardening and repairing old radios
`
const look = `#set page(margin: 1.5cm)\n#set text(size: 10pt)\n#show heading: set text(size: 12pt)\n`
const head = `#align(center)[#text(size: 22pt, weight: "bold")[Marta Kowalska] \\ Warehouse Supervisor \\ marta\\@kowalska.example | +44 117 496 0123 | Bristol, UK]\n`

/** The same résumé three ways: one column, a sidebar on the right, a sidebar on the left. */
export const oneColumn = `${look}${head}${experience}${aside}`
export const sidebarRight = `${look}${head}#grid(columns: (2fr, 1fr), gutter: 24pt, [${experience}], [${aside}])`
export const sidebarLeft = `${look}${head}#grid(columns: (1fr, 2fr), gutter: 24pt, [${aside}], [${experience}])`

/** A head in white on a dark bar, and words that nobody can see: white on white, too small to read, off the page. */
export const hiddenWords = `${look}
#block(fill: rgb("#223344"), inset: 12pt, width: 100%)[#text(fill: white)[#text(size: 20pt)[Marta Kowalska] \\ marta\\@kowalska.example]]
${experience}
#text(fill: white)[Kubernetes Terraform wizardry]

#text(size: 1pt)[Fluent in seventeen languages]

#place(dx: 30cm)[Winner of every award]
`

/** The résumé as text, with rows of marks and wide gaps. */
export const asText = `Marta Kowalska
Warehouse Supervisor
marta@kowalska.example | +44 117 496 0123 | Bristol, UK

EXPERIENCE
==========
Harbour Logistics Ltd                    Mar 2020 - Present
Warehouse Supervisor                     Bristol, UK
* Led a team of fourteen on the night shift and cut picking errors by 30%
* Planned the move of two warehouses into one without a day of standstill

Northgate Supplies                       Jun 2016 - Feb 2020
Warehouse Operative                      Cardiff, UK
* Drove a counterbalance forklift and trained new starters in safe loading

EDUCATION
=========
Cardiff and Vale College                 2014 - 2016
BTEC in Logistics                        Cardiff, UK

LANGUAGES
=========
English (native), Polish (B2)
`

/** The résumé in Markdown. */
export const asMarkdown = `# Marta Kowalska

**Warehouse Supervisor** — Bristol, UK — [marta@kowalska.example](mailto:marta@kowalska.example) — +44 117 496 0123

## Experience

### Warehouse Supervisor, Harbour Logistics Ltd
*Mar 2020 – Present, Bristol, UK*

- Led a team of **fourteen** on the night shift and cut picking errors by 30%
- Planned the move of two warehouses into one without a day of standstill

### Warehouse Operative, Northgate Supplies
*Jun 2016 – Feb 2020, Cardiff, UK*

- Drove a counterbalance forklift and trained new starters in safe loading

## Education

**BTEC in Logistics**, Cardiff and Vale College, 2014 – 2016

## Languages

- English (native)
- Polish (B2)
`

/** The résumé as JSON Resume. */
export const asJson = JSON.stringify({
  basics: {
    name: 'Marta Kowalska',
    label: 'Warehouse Supervisor',
    email: 'marta@kowalska.example',
    phone: '+44 117 496 0123',
    location: { city: 'Bristol', region: 'UK' },
  },
  work: [
    {
      name: 'Harbour Logistics Ltd',
      position: 'Warehouse Supervisor',
      startDate: '2020-03',
      highlights: [
        'Led a team of fourteen on the night shift and cut picking errors by 30%',
        'Planned the move of two warehouses into one without a day of standstill',
      ],
    },
    {
      name: 'Northgate Supplies',
      position: 'Warehouse Operative',
      startDate: '2016-06',
      endDate: '2020-02',
      highlights: ['Drove a counterbalance forklift and trained new starters in safe loading'],
    },
  ],
  education: [{ institution: 'Cardiff and Vale College', studyType: 'BTEC', area: 'Logistics', startDate: '2014', endDate: '2016' }],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'Polish', fluency: 'B2' },
  ],
})

/** The résumé as a Word document laid out in a table: contact and languages left, the rest right. */
export async function asWord(): Promise<Buffer> {
  const line = (text: string, bold = false) => new Paragraph({ children: [new TextRun({ text, bold })] })
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
  const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } })
  const left = [heading('Languages'), bullet('English (native)'), bullet('Polish (B2)')]
  const right = [
    heading('Experience'),
    line('Warehouse Supervisor, Harbour Logistics Ltd', true),
    line('Mar 2020 – Present, Bristol, UK'),
    bullet('Led a team of fourteen on the night shift and cut picking errors by 30%'),
    bullet('Planned the move of two warehouses into one without a day of standstill'),
    line('Warehouse Operative, Northgate Supplies', true),
    line('Jun 2016 – Feb 2020, Cardiff, UK'),
    bullet('Drove a counterbalance forklift and trained new starters in safe loading'),
    heading('Education'),
    line('BTEC in Logistics, Cardiff and Vale College, 2014 – 2016'),
  ]
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Marta Kowalska', heading: HeadingLevel.TITLE }),
          line('Warehouse Supervisor'),
          line('marta@kowalska.example | +44 117 496 0123 | Bristol, UK'),
          new Table({ rows: [new TableRow({ children: [new TableCell({ children: left }), new TableCell({ children: right })] })] }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** A German CV: white words on a dark sidebar, dates in a column of their own beside the entries. */
export const darkSidebar = `#set page(margin: 0pt)
#set text(size: 9.5pt)
#grid(columns: (33%, 67%),
 block(fill: rgb("#1f3a5f"), inset: 16pt, height: 100%)[#set text(fill: white)
 #text(size: 20pt, weight: "bold")[Jonas Weber] \\ Mechatroniker
 #v(8pt)
 #text(weight: "bold")[KONTAKT] \\ Hauptstr. 12 \\ 70173 Stuttgart \\ 0711 1234567 \\ jonas.weber\\@beispiel.de
 #v(8pt)
 #text(weight: "bold")[KENNTNISSE] \\ SPS-Programmierung \\ Schweißen \\ AutoCAD \\ Hydraulik
 #v(8pt)
 #text(weight: "bold")[SPRACHEN] \\ Deutsch -- Muttersprache \\ Englisch -- B1 ],
 block(inset: 16pt)[
 #text(weight: "bold", size: 12pt)[BERUFSERFAHRUNG]
 
 #grid(columns: (80pt, 1fr), row-gutter: 8pt,
  [04/2018 -- heute],[*Mechatroniker* \\ Bosch GmbH, Stuttgart \\ - Wartung von zwölf Fertigungslinien \\ - Einarbeitung der Auszubildenden],
  [09/2014 -- 03/2018],[*Servicetechniker* \\ Trumpf SE + Co. KG, Ditzingen \\ - Inbetriebnahme von Laseranlagen bei Kunden])
 
 #text(weight: "bold", size: 12pt)[AUSBILDUNG]
 
 #grid(columns: (80pt, 1fr), row-gutter: 8pt,
  [2011 -- 2014],[*Ausbildung zum Mechatroniker* \\ Gewerbliche Schule Stuttgart],
  [2011],[*Mittlere Reife* \\ Realschule Esslingen])
 ])`

/** Headings in a margin of their own, on the line of what they head. */
export const marginHeadings = `#set page(margin: 2cm)
#set text(size: 10.5pt)
#grid(columns: (90pt, 1fr), column-gutter: 14pt, row-gutter: 12pt,
 [], [#text(size: 18pt)[Priya Natarajan] \\ Primary teacher · Leicester · priya\\@natarajan.example · 07700 900456],
 [*Experience*], [*Class Teacher, Year 4* #h(1fr) Sep 2019 -- now \\ Oakfield Primary School, Leicester \\ • Taught a class of thirty and led maths across the school \\ • Ran the after-school chess club],
 [], [*Teaching Assistant* #h(1fr) 2017 -- 2019 \\ St Anne's Infant School, Leicester \\ • Supported children with special educational needs],
 [*Education*], [*PGCE Primary*, University of Leicester, 2018 -- 2019 \\ *BA (Hons) English*, University of Hull, 2014 -- 2017],
 [*Skills*], [Phonics, Safeguarding, Behaviour management, Google Classroom],
 [*Languages*], [English, Tamil (native), Hindi (basic)])`
