import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Browser } from 'playwright-core'

/** What a waiting process reads; made by `node packages/documents/bench/rehearsal.ts`. */
export const rehearsalFolder = join(import.meta.dirname, '../src/reader/rehearsal')

const require = createRequire(import.meta.url)
const fonts = ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf'].map((file) =>
  join(dirname(require.resolve('@expo-google-fonts/noto-sans/package.json')), file),
)

/** A résumé of nobody that needs what most do: fonts of both kinds, weights, rules, links, dates, a table, a second column and page. */
const typeset = `#set page(margin: 2cm)
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

/** An icon as pages draw them: curves and lines of many places after the point. */
function icon(at: number): string {
  const steps = Array.from({ length: 24 }, (_, step) => {
    const [x, y] = [(40 * Math.cos(step + at)).toFixed(4), (40 * Math.sin(step * 2 + at)).toFixed(4)]
    return [`l${x} ${y}`, `c${y} ${x} ${x} ${x} ${x} ${y}`, `h${x}`, `v${y}`, `q${x} ${y} ${y} ${x}`, `a9 9 0 0 1 ${x} ${y}`][step % 6]
  })
  return `<svg viewBox="-100 -100 200 200"><path d="M1.5 1.5${steps.join('')}Z"/><rect x="-90" width="30" height="9" rx="3"/><circle r="60" fill="none" stroke="#345"/></svg>`
}

const photo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><filter id="f"><feTurbulence baseFrequency="2"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`

/** A page as browsers print it: icons as drawings, a picture, bars with white words, links, no sign beyond Latin-1. */
const page = `<!doctype html><html lang="en"><style>
@page { size: A4; margin: 1cm } * { margin: 0 } svg, img { width: 12px; height: 12px } img { width: 36px; height: 36px; border-radius: 50%; opacity: 0.9 }
body { display: grid; grid-template-columns: 1fr 2fr; gap: 16px; font: 10px/1.5 "Noto Sans" } header { grid-column: 1 / 3; background: #345; color: white; padding: 12px; border-radius: 6px }
section { border-top: 1px solid #999; overflow: hidden } ul { list-style: '- ' } .right { float: right } i { display: inline-block; width: 8px; height: 8px; border: 1px solid; border-radius: 4px }
</style><header><img src="data:image/svg+xml;base64,${Buffer.from(photo).toString('base64')}"><h1>Ben Sample</h1><p>Nurse</p>
<p>${icon(1)} ben@sample.example ${icon(2)} +44 117 496 0124 ${icon(3)} Cardiff, UK ${icon(4)} <a href="https://www.linkedin.com/in/ben-sample-example">ben-sample-example</a></p></header>
<aside><section><h2>Skills</h2>${['Wound care', 'Triage', 'First aid', 'Excel', 'Shift planning', 'Teaching'].map((skill) => `<p>${icon(skill.length)} <b>${skill}</b> ${'<i></i>'.repeat(5)}</p>`).join('')}</section>
<section><h2>Languages</h2><p>English (native)</p><p>Welsh (B2)</p></section><section><h2>Awards</h2><p>Nurse of the Year, 2019</p></section>
<section><h2>Drawings</h2>${Array.from({ length: 160 }, (_, at) => icon(at)).join('')}</section></aside>
<main><section><h2>Summary</h2><p>Nurse with eight years of experience in emergency care. <em>Led a ward of 20 beds.</em></p></section>
<section><h2>Experience</h2><h3>Example Hospital <span class="right">03/2019 - Present</span></h3><p>Nurse <span class="right">Cardiff</span></p><ul><li>Cut waiting times by 12% with a new way to sort patients</li><li>Trained 15 students in first aid and in writing notes</li></ul>
<h3>Sample Home Ltd <span class="right">Jan 2015 - Feb 2019</span></h3><p>Care Assistant <span class="right">Newport</span></p><ul><li>Looked after 30 residents at night and kept their records</li></ul></section>
<section><h2>Education</h2><h3>Example University <span class="right">2012 - 2015</span></h3><p>BSc in Nursing</p></section>
<section><h2>Projects</h2><h3>Choir for patients</h3><p><a href="https://choir.example.org">choir.example.org</a></p></section>
<section><h2>References</h2><p>Available on request</p></section></main></html>`

/** As a typesetter makes it. */
export function makeTypeset(): Buffer {
  const fontBlobs = fonts.map((one) => readFileSync(one))
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] }).pdf({ mainFileContent: typeset }, { creationTimestamp: 0 })
}

/** As a browser prints it. */
export async function makePrinted(browser: Browser): Promise<Buffer> {
  const opened = await browser.newPage()
  const faces = fonts.map(
    (one, at) =>
      `@font-face { font-family: "Noto Sans"; font-weight: ${[400, 600][at]}; src: url(data:font/ttf;base64,${readFileSync(one, 'base64')}) }`,
  )
  await opened.setContent(page.replace('<style>', `<style>${faces.join('')}`))
  return opened.pdf({ preferCSSPageSize: true, printBackground: true })
}
