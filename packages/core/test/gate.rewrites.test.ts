import type { Claim, Fact } from '@mosaic/core/facts/schema'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { gateDocument } from '@mosaic/core/resume/gate'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ways } from './gate/inventions.ts'
import { measureGate, tallies } from './gate/measure.ts'
import { factsOf, people } from './gate/people.ts'
import { fact, vocabulary } from './people.ts'

const falseBlocksAtMost = 0.03

describe('rewrites', () => {
  const measured = measureGate({ inventions: 10_000, rewrites: 2_000, seed: 1 })
  const texts = (judged: readonly { rewrite: { text: string }; line: { result: string } }[], result: string) =>
    judged.filter(({ line }) => line.result === result).map(({ rewrite }) => rewrite.text)

  test('of 10,000 inventions made in every way, and of those written by hand, none passes', () => {
    expect(texts([...measured.inventions, ...measured.lies], 'pass')).toEqual([])
    expect(texts([...measured.inventions, ...measured.lies], 'unchecked')).toEqual([])
    expect(
      tallies(measured.inventions)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(Object.keys(ways).toSorted())
  })

  test('of honest rewrites at most 3 % are blocked, by hand and generated', () => {
    for (const judged of [measured.honest, measured.rewrites])
      expect(texts(judged, 'block').length / judged.length, texts(judged, 'block').join('\n')).toBeLessThanOrEqual(falseBlocksAtMost)
  })
})

const more: Claim[] = [
  { kind: 'contact', payload: { field: 'name', value: 'Ines Carvalho' } },
  { kind: 'contact', payload: { field: 'email', value: 'ines@example.org' } },
  { kind: 'contact', payload: { field: 'phone', value: '+44 117 496 0142' } },
  { kind: 'contact', payload: { field: 'link', value: 'linkedin.com/in/ines' } },
  {
    kind: 'education',
    payload: {
      institution: 'University of Bristol',
      degree: 'BSc',
      field: 'Nursing',
      place: null,
      start: '2008-09',
      end: '2011-07',
      details: [],
    },
  },
  {
    kind: 'credential',
    payload: {
      name: 'Immediate Life Support',
      issuer: 'Resuscitation Council',
      number: null,
      date: '2018',
      expires: null,
      progress: 'held',
    },
  },
  { kind: 'language', payload: { language: 'English', level: 'C1' } },
  {
    kind: 'project',
    payload: { name: 'Ward rota', description: null, url: 'https://example.org/rota', start: '2018', end: '2019', details: [] },
  },
]
const facts: Fact[] = [...factsOf(people[0] as (typeof people)[number]), ...more.map((claim) => fact(claim))]
const canonical = composeCanonical(facts)

/** The gate's word once one field says something else. */
function changed(edit: (document: Required<ResumeDocument>) => void) {
  const document = structuredClone(canonical.document) as Required<ResumeDocument>
  edit(document)
  return gateDocument(document, canonical.citations, facts, { vocabulary }).result
}

describe('heads of entries', () => {
  test('what was composed passes, each shorter form too', () => {
    expect(changed(() => undefined)).toBe('pass')
    expect(changed(({ work }) => Object.assign(work[0] ?? {}, { position: 'Nurse', startDate: '2011', location: undefined }))).toBe('pass')
  })

  test.each<[string, (document: Required<ResumeDocument>) => void]>([
    ['title', ({ work }) => Object.assign(work[0] ?? {}, { position: 'Senior Staff Nurse' })],
    ['employer', ({ work }) => Object.assign(work[0] ?? {}, { name: 'Royal Marsden' })],
    ['place of a role', ({ work }) => Object.assign(work[0] ?? {}, { location: 'London' })],
    ['start', ({ work }) => Object.assign(work[0] ?? {}, { startDate: '2008-09' })],
    ['end', ({ work }) => Object.assign(work[0] ?? {}, { endDate: '2021-08' })],
    ['end left out', ({ work }) => Object.assign(work[0] ?? {}, { endDate: undefined })],
    ['degree', ({ education }) => Object.assign(education[0] ?? {}, { studyType: 'MSc' })],
    ['university', ({ education }) => Object.assign(education[0] ?? {}, { institution: 'University of Oxford' })],
    ['subject', ({ education }) => Object.assign(education[0] ?? {}, { area: 'Medicine' })],
    ['paper', ({ certificates }) => Object.assign(certificates[0] ?? {}, { name: 'Advanced Life Support' })],
    ['issuer', ({ certificates }) => Object.assign(certificates[0] ?? {}, { issuer: 'Royal College of Nursing' })],
    ['date of a paper', ({ certificates }) => Object.assign(certificates[0] ?? {}, { date: '2024' })],
    ['level of a language', ({ languages }) => Object.assign(languages[0] ?? {}, { fluency: 'C2' })],
    ['another language', ({ languages }) => languages.push({ language: 'Welsh', fluency: 'native' })],
    ['email', ({ basics }) => Object.assign(basics ?? {}, { email: 'ines@example.com' })],
    ['phone', ({ basics }) => Object.assign(basics ?? {}, { phone: '+44 117 496 0143' })],
    ['link', ({ basics }) => Object.assign(basics?.profiles?.[0] ?? {}, { url: 'https://linkedin.com/in/ines2' })],
    ['name', ({ basics }) => Object.assign(basics ?? {}, { name: 'Dr Ines Carvalho' })],
    ['project', ({ projects }) => Object.assign(projects[0] ?? {}, { endDate: '2023' })],
    ['a skill nobody claimed', (document) => Object.assign(document, { skills: [{ name: 'Python' }] })],
  ])('another %s is blocked', (_, edit) => {
    expect(changed(edit)).toBe('block')
  })

  test('any other year is blocked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1960, max: 2060 }), (year) => {
        fc.pre(year !== 2011)
        expect(changed(({ work }) => Object.assign(work[0] ?? {}, { startDate: String(year) }))).toBe('block')
      }),
    )
  })

  test('an assistant manager is no manager', () => {
    const role = fact({
      kind: 'experience',
      payload: {
        organisation: 'Shop',
        title: 'Assistant Manager',
        place: null,
        start: '2020',
        end: '2022',
        current: false,
        type: 'employed',
        summary: null,
        occupationId: null,
      },
    })
    const { document, citations } = composeCanonical([role])
    const edited = { ...document, work: [{ ...document.work?.[0], position: 'Manager' }] }
    expect(gateDocument(edited, citations, [role], { vocabulary }).result).toBe('block')
  })
})

test('a line under another employer than its fact’s is blocked', () => {
  const [one, two] = people.slice(0, 2).map(factsOf)
  const all = [...(one ?? []), ...(two ?? [])]
  const { document, citations } = composeCanonical(all)
  const [first, second] = document.work ?? []
  const moved = {
    ...document,
    work: [
      { ...first, highlights: second?.highlights },
      { ...second, highlights: [] },
    ],
  }
  const cited = Object.fromEntries(
    Object.entries(citations).map(([pointer, ids]) => [pointer.replace('/work/1/highlights', '/work/0/highlights'), ids]),
  )
  expect(gateDocument(moved, cited, all, { vocabulary }).result).toBe('block')
})

test('a role whose end nobody told is written without one, and to be looked at again where it is told as going on', () => {
  const role = fact({
    kind: 'experience',
    payload: {
      organisation: 'Shop',
      title: 'Cashier',
      place: null,
      start: '2020',
      end: null,
      current: false,
      type: 'employed',
      summary: null,
      occupationId: null,
    },
  })
  const { document, citations } = composeCanonical([role])
  const result = (one: typeof document) => gateDocument(one, citations, [role], { vocabulary }).lines[0]?.result
  expect(document.work?.[0]).toMatchObject({ startDate: '2020', endUnknown: true })
  expect(result(document)).toBe('pass')
  expect(result({ ...document, work: document.work?.map(({ endUnknown: _untold, ...entry }) => entry) })).toBe('warn')
})
