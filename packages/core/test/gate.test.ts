import type { Fact } from '@mosaic/core/facts/schema'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { citationsAfterEdit } from '@mosaic/core/resume/edit'
import { gateDocument } from '@mosaic/core/resume/gate'
import { tailor } from '@mosaic/core/resume/tailor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fact, must, postingOf, skillFact, vocabulary } from './people.ts'

const role = fact({
  kind: 'experience',
  payload: {
    organisation: 'Avonmead General',
    title: 'Staff Nurse',
    place: 'Bristol',
    start: '2016-04',
    end: '2019-08',
    current: false,
    type: 'employed',
    summary: null,
    occupationId: null,
  },
})
const line = (text: string) =>
  fact({
    kind: 'achievement',
    payload: { experienceId: role.id, text, situation: null, task: null, outcome: null, measure: null, agency: 'did' },
  })
const lines = [
  line('Gave medicines for up to 28 patients a shift'),
  line('Dressed wounds on the long-stay bays'),
  line('Helped with the ward audit in Python'),
]
const facts: Fact[] = [
  role,
  ...lines,
  skillFact('wound-care', null, [role.id]),
  fact({ kind: 'contact', payload: { field: 'name', value: 'Ines Carvalho' } }),
]
const canonical = composeCanonical(facts)

/** The gate's word on the first line of the first role, once it says this. */
function verdictOn(text: string, known: Fact[] = facts) {
  const document = { ...canonical.document, work: canonical.document.work?.map((one) => ({ ...one, highlights: [text] })) ?? [] }
  const citations = { ...citationsAfterEdit(canonical, document), '/work/0/highlights/0': lines.map(({ id }) => id) }
  return gateDocument(document, citations, known, { vocabulary }).lines.find(({ path }) => path === '/work/0/highlights/0')
}

describe('what facts carry', () => {
  test('what was composed from facts passes, line by line', () => {
    const report = gateDocument(canonical.document, canonical.citations, facts, { vocabulary })
    expect(report.lines.filter(({ result }) => result !== 'pass')).toEqual([])
    expect(report.result).toBe('pass')
  })

  test('an added number is blocked, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), (number) => {
        fc.pre(number !== 28)
        expect(verdictOn(`Gave medicines for up to ${number} patients a shift`)?.result).toBe('block')
      }),
    )
  })

  test('an added tool, name or rank is blocked', () => {
    for (const text of [
      'Dressed wounds with Kubernetes',
      'Dressed wounds for the Royal Marsden',
      'Dressed wounds as senior nurse',
      'Award-winning wound dressing',
      'Dressed wounds worldwide',
    ])
      expect(verdictOn(text)?.result, text).toBe('block')
  })

  test('a part made larger than it was is blocked', () => {
    expect(verdictOn('Led the ward audit in Python')?.result).toBe('block')
    expect(verdictOn('Founded the ward audit in Python')?.result).toBe('block')
  })

  test('the same words in other order and with spelled numbers pass', () => {
    expect(verdictOn('Up to 28 patients a shift: gave medicines')?.result).toBe('pass')
    expect(verdictOn('Dressed wounds on the long-stay bays')?.result).toBe('pass')
  })

  test('what the person denied or disclaimed is blocked, even in words that facts carry', () => {
    const denied = { ...skillFact('python', null), status: 'denied' } as Fact
    expect(verdictOn('Helped with the ward audit in Python', [...facts, denied])?.result).toBe('block')
    const disclaimer = fact({ kind: 'disclaimer', payload: { text: 'I did not do the ward audit', factId: null } })
    expect(verdictOn('Helped with the ward audit', [...facts, disclaimer])?.result).toBe('block')
  })
})

test('a tailored résumé says nothing that the canonical one does not, and asks for the rest', () => {
  const posting = postingOf([must('wound-care'), must('python'), must('bookkeeping')])
  const { document, citations, questions } = tailor(canonical, posting, { vocabulary })
  const words = (text: unknown) =>
    new Set(
      JSON.stringify(text)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? [],
    )
  const known = words(canonical.document)
  expect([...words(document)].filter((word) => !known.has(word))).toEqual([])
  expect(gateDocument(document, citations, facts, { vocabulary }).result).toBe('pass')
  expect(questions.map(({ skillId }) => skillId)).toEqual(['bookkeeping'])
})

test('a skill is named only by a name that the person used; what rules know a line by stays in its line', () => {
  const documented = (quote: string) =>
    fact(
      {
        kind: 'skill',
        payload: { label: 'Team leadership', skillId: 'team-leadership', matchType: 'alias', usedIn: [role.id], answer: null },
      },
      {
        provenance: 'documented',
        status: 'proposed',
        evidence: [{ sourceId: 'u1', sourceKind: 'upload', quote, page: 1, start: 0, end: quote.length }],
      },
    )
  const skillsOf = (skill: Fact) => composeCanonical([role, skill]).document.skills
  expect(skillsOf(documented('Supervised a team of 3'))).toBeUndefined()
  expect(skillsOf(documented('Team  leadership, rotas'))).toEqual([{ name: 'Team leadership' }])
  expect(skillsOf({ ...documented('Supervised a team of 3'), status: 'confirmed' })).toEqual([{ name: 'Team leadership' }])
})

test('a skill takes the name that a requirement has for it, never one from elsewhere in the posting', () => {
  const nurse = composeCanonical([role, skillFact('wound-care', 'used')])
  const posting = (quote: string) => postingOf([{ ...must('wound-care'), quote, end: quote.length }], { text: `Dressing wounds\n${quote}` })
  const named = (quote: string) => tailor(nurse, posting(quote), { vocabulary }).document.skills?.map(({ name }) => name)
  const [alias = ''] = vocabulary.skill('wound-care')?.aliases ?? []
  expect(named(`You know ${alias}`)).toEqual([alias])
  expect(named('You know the trade')).toEqual(['Wound care'])
})
