import { Readable } from 'node:stream'
import { createReader } from '@mosaic/documents/read'
import { afterAll, expect, it } from 'vitest'
import { pdfOfPages } from './pdfWriter.ts'

/* Pages as a browser prints them: list marks are shapes, firms are set as headings are, dates stand smaller on a baseline of their own. */

const reader = createReader({ pictures: false })
afterAll(() => reader.close())

const at = (x: number, y: number, text: string, size = 10) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`
const dot = (x: number, y: number) => `${x} ${y} 3 3 re f\n`
/** A ring of four curves, stroked. */
const ring = (x: number, y: number) =>
  `${x} ${y} m ${x + 2} ${y} ${x + 3} ${y + 1} ${x + 3} ${y + 3} c ${x + 3} ${y + 4} ${x} ${y + 4} ${x} ${y} c S\n`

async function read(content: string) {
  const outcome = await reader.read(() => Readable.from([pdfOfPages(1, content)]), 'pdf')
  if ('failure' in outcome) throw new Error(outcome.failure.code)
  return outcome.reading.proposals
}

const head = at(50, 790, 'Marta Kowalska', 22) + at(50, 765, 'marta.kowalska@example.org')
const ward = (mark: (x: number, y: number) => string) =>
  at(50, 700, 'Ward Sister, Leeds General Infirmary, Mar 2016 - Aug 2021') +
  mark(60, 683) +
  at(70, 682, 'Cut falls on the ward by a third in two years') +
  mark(60, 669) +
  at(70, 668, 'Trained fourteen newly qualified nurses')
const points = ['Cut falls on the ward by a third in two years', 'Trained fourteen newly qualified nurses']

it.each([
  ['filled dots', dot],
  ['rings', ring],
])('takes %s before lines for bullets: each point of a role is one', async (_, mark) => {
  const proposals = await read(head + at(50, 730, 'Experience', 14) + ward(mark))
  expect(proposals.flatMap(({ claim }) => (claim.kind === 'achievement' ? [claim.payload.text] : []))).toEqual(points)
})

it('parts points without any mark where a line ended that had room for more', async () => {
  const paragraph = 'A line that reaches far to the right, so that the width of the text is known from it, and then goes on and on.'
  const content =
    head +
    at(50, 730, 'Experience', 14) +
    ward(() => '') +
    at(50, 640, 'Staff Nurse, St James Hospital, Sep 2010 - Feb 2016') +
    at(70, 622, paragraph)
  const proposals = await read(content)
  const told = proposals.flatMap(({ claim }) => (claim.kind === 'achievement' ? [claim.payload.text] : []))
  expect(told).toEqual([...points, paragraph])
})

it('takes dots on both sides of a heading for no bullets', async () => {
  const proposals = await read(
    head + dot(40, 733) + at(50, 730, 'Skills', 10) + dot(88, 733) + at(50, 710, 'Triage, Wound care') + at(50, 690, 'Excel, Payroll'),
  )
  expect(proposals.flatMap(({ claim }) => (claim.kind === 'skill' ? [claim.payload.label] : []))).toEqual([
    'Triage',
    'Wound care',
    'Excel',
    'Payroll',
  ])
})

it('reads roles whose firms look as the headings do, with dates in small letters at the right', async () => {
  const firm = (y: number, name: string, title: string, dates: string) =>
    at(50, y, name, 14) +
    at(470, y + 3, dates, 9) +
    at(50, y - 16, title) +
    at(50, y - 32, 'Kept records and looked after eight patients a shift.')
  const content =
    head +
    at(50, 730, 'Experience', 14) +
    firm(700, 'Leeds General Infirmary', 'Ward Sister', '03/2016 - 08/2021') +
    firm(640, 'Harbour Care', 'Staff Nurse', '09/2010 - 02/2016') +
    at(50, 580, 'Education', 14) +
    firm(550, 'University of Bradford', 'BSc Adult Nursing', '09/2007 - 07/2010')
  const proposals = await read(content)
  const roles = proposals.flatMap(({ claim }) => (claim.kind === 'experience' ? [claim.payload] : []))
  expect(roles.map(({ title, organisation, start, end }) => [title, organisation, start, end])).toEqual([
    ['Ward Sister', 'Leeds General Infirmary', '2016-03', '2021-08'],
    ['Staff Nurse', 'Harbour Care', '2010-09', '2016-02'],
  ])
})

it('names a heading in wide letters by its word', async () => {
  const proposals = await read(head + at(50, 730, 'S U M M A RY') + at(50, 712, 'Adult nurse with eleven years on surgical wards.'))
  expect(proposals.flatMap(({ claim }) => (claim.kind === 'other' ? [claim.payload.heading] : []))).toContain('Summary')
})

it('keeps apart what a web page keeps apart: spans beside each other, whatever tabs stand in its source', async () => {
  const page = `<h1>Marta Kowalska</h1><p>marta.kowalska@example.org</p><h2>Experience</h2><h2>Leeds General Infirmary</h2>
    <p><span>03/2016</span>\t<span>- 08/2021</span><span>5 years</span></p><p>Ward Sister</p><h2>Harbour Care</h2><p>09/2010 - 02/2016</p><p>Staff Nurse</p>`
  const outcome = await reader.read(() => Readable.from([Buffer.from(page)]), 'html')
  const proposals = 'reading' in outcome ? outcome.reading.proposals : []
  const roles = proposals.flatMap(({ claim }) => (claim.kind === 'experience' ? [claim.payload] : []))
  expect(roles.map(({ title, organisation, start, end }) => [title, organisation, start, end])).toEqual([
    ['Ward Sister', 'Leeds General Infirmary', '2016-03', '2021-08'],
    ['Staff Nurse', 'Harbour Care', '2010-09', '2016-02'],
  ])
})
