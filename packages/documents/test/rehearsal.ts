import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** What a waiting process reads; made by `node packages/documents/bench/rehearsal.ts`. */
export const rehearsalFile = join(import.meta.dirname, '../src/reader/rehearsal.pdf')

const require = createRequire(import.meta.url)
const font = (file: string) => readFileSync(join(dirname(require.resolve('@expo-google-fonts/noto-sans/package.json')), file))

/** A résumé of nobody that needs what most do: fonts of both kinds, weights, rules, links, dates, a table, a second column and page. */
const source = `#set page(margin: 2cm)
#set text(size: 10pt, font: "Noto Sans")
#let rule = line(length: 100%, stroke: 0.5pt)
#align(center)[#text(size: 20pt, weight: 600)[Ada Example] \\ Office Manager \\ #link("mailto:ada@example.org") | +44 117 496 0123 | Bristol, UK | #link("https://ada.example.org")[portfolio]]
= Profile
Office manager with twelve years of experience in #emph[purchasing], payroll and customer service; leads a team of six and speaks German.
= Experience
#rule
*Example Ltd*, Bristol #h(1fr) Mar 2020 – Present \\ _Office Manager_
- Cut the cost of supplies by 18% and trained four colleagues in Excel and SAP
- Planned the move of 40 desks into a new building in 6 weeks
*Sample & Sons*, Cardiff #h(1fr) 06/2014 – 02/2020 \\ _Clerk_
- Kept the books of two shops; answered 30 customers a day by phone
= Education
#rule
#table(columns: (1fr, 2fr), stroke: none, [2011 – 2014], [BSc in Mathematics, Example College, Leeds], [2009 – 2011], [A levels, Sample School])
#pagebreak()
#set text(font: "Libertinus Serif")
#grid(columns: (1fr, 2fr), gutter: 20pt,
  [= Skills
  Excel, SAP, bookkeeping, payroll, project management, Python, SQL
  = Languages
  English (native), German (B2)],
  [= Projects
  *Lending library of tools* (2018 – 2019) \\ #link("https://tools.example.org") \\ Founded it with three neighbours and raised 2,000 pounds.
  = Certificates
  First Aid at Work, Red Cross, 2021
  = Volunteering
  Treasurer, Example Choir, 2016 – 2018
  = Interests
  Choir, allotment gardening])
`

export function makeRehearsal(): Buffer {
  const fontBlobs = ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf'].map(font)
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] }).pdf({ mainFileContent: source }, { creationTimestamp: 0 })
}
