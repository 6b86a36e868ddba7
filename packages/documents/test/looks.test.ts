import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ResumeDocument, Template } from '@mosaic/core/resume/schema'
import { createWriter } from '@mosaic/documents/write/writer'
import { Resvg } from '@resvg/resvg-wasm'
import pixelmatch from 'pixelmatch'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPictures } from './pictureFixtures.ts'
import { ines } from './written/people.ts'

/** Pages as they were looked at and found good; `LOOKS=write` draws them anew, to be looked at before they are committed. */
const folder = join(import.meta.dirname, 'looks')
const isWritten = process.env['LOOKS'] === 'write'
/** Dots across a page, and the share of them that may differ: a line that moved is more, a curve drawn otherwise is less. */
const across = 480
const otherAtMost = 0.002

const long: ResumeDocument = {
  ...ines,
  work: Array.from({ length: 14 }, (_, at) => ({
    name: `Harbour Clinic ${at + 1}`,
    position: at % 3 === 0 ? 'Staff Nurse' : 'Senior Staff Nurse on the Cardiothoracic Surgery Ward',
    location: 'Cardiff, UK',
    startDate: `${1990 + at * 2}-01`,
    endDate: `${1991 + at * 2}-12`,
    highlights: Array.from({ length: 1 + (at % 4) }, (_, line) =>
      line % 2 === 0
        ? 'Cared for patients after heart surgery, gave and checked medicines for up to 28 of them a shift, and wrote the handover that others use'
        : 'Taught six students at the bedside',
    ),
  })),
}

const extreme: ResumeDocument = {
  basics: {
    name: 'Maria-Magdalena Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh y Fernández de Córdoba',
    label: 'مهندسة برمجيات · Software Engineer 🚀',
    email: 'maria-magdalena.wolfeschlegelsteinhausenbergerdorff@very-long-domain-of-an-employer.example.org',
    url: `https://example.org/${'a-very-long-path/'.repeat(11)}`,
    summary: 'כותבת קוד ומסמכים. Writes code and documents, in both directions.',
  },
  projects: [
    {
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      highlights: [`${'Unbroken'.repeat(24)}`, 'C++ ≥ 20, 50 % faster → 3 µs'],
    },
  ],
  skills: Array.from({ length: 40 }, (_, at) => ({ name: `Skill number ${at + 1}` })),
}

const writer = createWriter()
beforeAll(loadPictures)
afterAll(() => writer.close())

async function drawn(document: ResumeDocument, template: Template) {
  const { svg } = await writer.preview(document, { template, paper: 'a4' })
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: across }, background: 'white' }).render().asPng()
  return sharp(png).png({ palette: true, colours: 16, effort: 10 }).toBuffer()
}

const dotsOf = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })

describe.each(Template.options)('as %s', (template) => {
  test.each(Object.entries({ short: { ...ines, work: ines.work?.slice(0, 1) ?? [] }, long, extreme }))(
    'a %s résumé looks as it was found good',
    async (content, document) => {
      const file = join(folder, `${template}-${content}.png`)
      const now = await drawn(document, template)
      if (isWritten) {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, now)
      }
      expect(existsSync(file), `${file} is not there: draw it with LOOKS=write, and look at it`).toBe(true)
      const [was, is] = await Promise.all([dotsOf(readFileSync(file)), dotsOf(now)])
      expect([is.info.width, is.info.height]).toEqual([was.info.width, was.info.height])
      const other = pixelmatch(was.data, is.data, undefined, was.info.width, was.info.height, { threshold: 0.2 })
      expect(other / (was.info.width * was.info.height)).toBeLessThan(otherAtMost)
    },
  )
})
