import { Readable } from 'node:stream'
import { createReader } from '@mosaic/documents/read'
import { readOtherJson } from '@mosaic/documents/reader/otherJson'
import { afterAll, expect, it } from 'vitest'

const reader = createReader({ pictures: false })
afterAll(() => reader.close())

const person = {
  profile: { fullName: 'Marta Kowalska', headline: 'Warehouse Supervisor', email: 'marta@kowalska.example', city: 'Bristol, UK' },
  employment_history: [
    {
      id: 1,
      position: 'Warehouse Supervisor',
      employer: 'Harbour Logistics Ltd',
      startDate: '2020-03',
      isCurrent: true,
      endDate: null,
      tasks: ['Led a team of fourteen on the night shift and cut picking errors by 30%'],
    },
    { id: 2, position: 'Warehouse Operative', employer: 'Northgate Supplies', startDate: '2016-06', endDate: '2020-02', tasks: [] },
  ],
  education: [{ school: 'Cardiff and Vale College', degree: 'BTEC in Logistics', years: '2014 - 2016' }],
  more: { technicalSkills: ['Stock control', 'Excel'], languages: ['English (native)', 'Polish (B2)'] },
}

it('a résumé in JSON of another form than JSON Resume is read as somebody would have written it', async () => {
  const outcome = await reader.read(() => Readable.from([Buffer.from(JSON.stringify(person))]), 'json')
  if ('failure' in outcome) throw new Error(outcome.failure.code)
  const claims = outcome.reading.proposals.map(({ claim }) => claim)
  expect(claims).toEqual(
    expect.arrayContaining([
      { kind: 'contact', payload: { field: 'name', value: 'Marta Kowalska' } },
      { kind: 'contact', payload: { field: 'email', value: 'marta@kowalska.example' } },
    ]),
  )
  const experience = claims.flatMap((claim) => (claim.kind === 'experience' ? [claim.payload] : []))
  expect(experience.map(({ title, organisation, start, end, current }) => ({ title, organisation, start, end, current }))).toEqual([
    { title: 'Warehouse Supervisor', organisation: 'Harbour Logistics Ltd', start: '2020-03', end: null, current: true },
    { title: 'Warehouse Operative', organisation: 'Northgate Supplies', start: '2016-06', end: '2020-02', current: false },
  ])
  expect(claims.flatMap((claim) => (claim.kind === 'education' ? [claim.payload.institution] : []))).toEqual(['Cardiff and Vale College'])
  expect(claims.flatMap((claim) => (claim.kind === 'language' ? [claim.payload.language] : []))).toEqual(['English', 'Polish'])
  expect(claims.flatMap((claim) => (claim.kind === 'skill' ? [claim.payload.label] : []))).toEqual(
    expect.arrayContaining(['Stock control', 'Excel']),
  )
})

it.each([{ name: 'settings', compilerOptions: { strict: true }, files: ['a.ts'] }, { skills: 3 }, 'text', [person]])(
  'JSON whose names tell no résumé is refused: %j',
  (json) => {
    expect(() => readOtherJson(JSON.stringify(json))).toThrow('damaged')
  },
)
