import { mustHavesOf } from '@mosaic/core/feedback/mustHaves'
import type { Requirement } from '@mosaic/core/postings/schema'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asOf, fact, must, postingOf, roleFact, skillFact, vocabulary } from './people.ts'

const facts = [skillFact('python', 'used'), skillFact('docker', 'know'), skillFact('kubernetes', 'no')]
const page: ResumeDocument = {
  basics: { name: 'SQL Nowak', url: 'https://docker.example' },
  work: [{ name: 'Kubernetes House', position: 'Clerk', startDate: '2020', highlights: ['Wrote the reports in Python'] }],
}
const states = (posting: Parameters<typeof mustHavesOf>[1], document = page) =>
  mustHavesOf(document, posting, facts, vocabulary, asOf)?.items.map(({ label, state, paths }) => [label, state, paths])

test('a must-have is shown where a sentence names it; one that is not is known, denied, or a question', () => {
  const asked = ['python', 'docker', 'kubernetes', 'sql'].map((id) => must(id))
  const [python, docker, kubernetes, sql] = asked.map(({ label }) => label)
  expect(states(postingOf(asked))).toEqual([
    [python, 'shown', ['/work/0/highlights/0']],
    [docker, 'in_facts', []],
    [kubernetes, 'denied', []],
    [sql, 'unspoken', []],
  ])
  expect(mustHavesOf(page, postingOf(asked), facts, vocabulary, asOf)).toMatchObject({ asked: 4, shown: 1 })
})

test('alternatives are one, and what only would be good to have is none', () => {
  const group = ['sql', 'python'].map((id) => ({ ...must(id), group: 'g1' }))
  const nice = { ...must('docker'), class: 'nice' as const }
  expect(states(postingOf([...group, nice]))).toEqual([[group.map(({ label }) => label).join(' or '), 'shown', ['/work/0/highlights/0']]])
  expect(states(postingOf([nice]))).toBeUndefined()
})

test('a skill that no vocabulary has is found by its own words, whole', () => {
  const own = { ...must('python'), skillId: null, label: 'Zorvantic press' }
  const saying = (text: string): ResumeDocument => ({ skills: [{ name: text }] })
  expect(states(postingOf([own]), saying('Zorvantic Press, two years'))?.[0]?.[1]).toBe('shown')
  expect(states(postingOf([own]), saying('Zorvantic pressing'))?.[0]?.[1]).toBe('unspoken')
})

/** A requirement of any kind, each in a clause of its own. */
let clauses = 0
const asks = (kind: Requirement['kind'], label: string, rest: Partial<Requirement> = {}): Requirement => {
  clauses += 100
  return { ...must('python'), id: `r-${clauses}`, kind, label, skillId: null, quote: label, start: clauses, end: clauses + 50, ...rest }
}

const nmc = (progress: 'held' | 'in_progress' | 'lapsed') =>
  fact({ kind: 'credential', payload: { name: 'NMC registration', issuer: null, number: null, date: null, expires: null, progress } })
const bachelor = fact({
  kind: 'education',
  payload: { institution: 'Tidewater College', degree: 'BSc Nursing', field: null, place: null, start: null, end: '2015', details: [] },
})
const german = (level: string | null) => fact({ kind: 'language', payload: { language: 'German', level } })
const mayWork = (value: string) =>
  fact({ kind: 'constraint', payload: { dimension: 'work_right', operator: 'is', value, amount: null, unit: null, hardness: 'hard' } })
const nurse = roleFact('Registered nurse', '2016-01', '2022-01')

const whole: ResumeDocument = {
  work: [{ name: 'Somewhere', position: 'Registered nurse', startDate: '2016-01', endDate: '2022-01' }],
  education: [{ institution: 'Tidewater College', studyType: 'BSc Nursing' }],
  certificates: [{ name: 'NMC registration' }],
  languages: [{ language: 'German', fluency: 'C1' }],
  basics: { summary: 'I have the right to work in the UK.' },
}

describe('musts of every kind', () => {
  const stateOf = (requirement: Requirement, told: Parameters<typeof mustHavesOf>[2], document = whole) => {
    const found = mustHavesOf(document, postingOf([requirement]), told, vocabulary, asOf)
    return found?.items[0] && [found.items[0].state, ...found.items[0].paths]
  }
  const paper = asks('credential', 'NMC registration')
  const degree = asks('education', "Bachelor's degree", { quote: 'a degree in nursing' })
  const language = asks('language', 'German B2')
  const right = asks('work_right', 'Right to work')
  const years = asks('experience', '5 years', { years: { min: 5, max: null }, quote: '5 years on a ward' })

  test.each([
    ['a paper', paper, [nmc('held')], '/certificates/0/name'],
    ['a degree', degree, [bachelor], '/education/0'],
    ['a language', language, [german('C1')], '/languages/0/language'],
    ['the right to work', right, [mayWork('yes')], '/basics/summary'],
    ['years', years, [nurse], '/work/0'],
  ])('%s is shown where the page prints it, known where only facts carry it, and a question where nothing does', (_, one, told, path) => {
    expect(stateOf(one, told)).toEqual(['shown', path])
    expect(stateOf(one, told, {})).toEqual(['in_facts'])
    expect(stateOf(one, [], {})).toEqual(['unspoken'])
  })

  test.each([
    ['a paper that ran out', paper, [nmc('lapsed')], 'denied'],
    ['a paper that is still to come', paper, [nmc('in_progress')], 'unknown'],
    ['a language spoken less well', asks('language', 'German C2'), [german('B1')], 'denied'],
    ['no right to work', right, [mayWork('no')], 'denied'],
    ['fewer years', asks('experience', '9 years', { years: { min: 9, max: null } }), [nurse], 'denied'],
    ['a higher degree than is known', asks('education', 'Doctorate', { quote: 'PhD' }), [bachelor], 'unknown'],
    ['years in roles that nobody can place', years, [roleFact('Zorvantic minder', '2010-01', '2020-01')], 'unknown'],
  ])('%s is never shown, whatever the page prints', (_, one, told, state) => expect(stateOf(one, told)).toEqual([state]))

  test('years of a named skill are not those of the work', () => {
    const quote = { quote: '5 years of Python', start: 7, end: 24 }
    const asked = [asks('experience', '5 years', { years: { min: 5, max: null }, ...quote }), { ...must('python'), ...quote }]
    const found = (told: Parameters<typeof mustHavesOf>[2]) => mustHavesOf(whole, postingOf(asked), told, vocabulary, asOf)?.items[0]?.state
    expect(found([nurse])).toBe('unspoken')
    expect(found([nurse, skillFact('python', 'used')])).toBe('unknown')
    expect(found([nurse, skillFact('python', 'used', [nurse.id])])).toBe('in_facts')
    expect(found([nurse, skillFact('python', 'no')])).toBe('denied')
  })

  test('a paper that is read as a skill too is one; no experience needed is none; words without a name stand apart', () => {
    const licence = asks('credential', 'clean driving licence')
    const read = { ...must('licence-car'), start: licence.start, quote: licence.quote }
    const waived = asks('experience', 'No experience needed', { years: { min: 0, max: null } })
    const found = mustHavesOf(whole, postingOf([licence, read, waived, asks('other', 'Lifts 25 kg')]), [], vocabulary, asOf)
    expect(found).toMatchObject({ asked: 1, shown: 0, unchecked: ['Lifts 25 kg'] })
    expect(found?.items[0]).toMatchObject({ label: 'clean driving licence', requirementIds: [licence.id, read.id] })
    const lost = fact({ kind: 'credential', payload: { ...nmc('lapsed').payload, name: 'Driving licence' } } as Parameters<typeof fact>[0])
    const names: ResumeDocument = { work: [{ name: 'Somewhere', highlights: ['Gave up my driving licence'] }] }
    expect(stateOf(read, [lost], names)).toEqual(['denied'])
  })

  test('whatever is asked and told: each must stands in one item, only what is printed is shown, and what is no must changes nothing', () => {
    const pool = [paper, degree, language, right, years, must('python'), must('wound-care'), asks('other', 'Is kind')]
    const told = [nmc('held'), nmc('lapsed'), bachelor, german('C1'), german(null), mayWork('yes'), mayWork('no'), nurse, ...facts]
    const some = <T>(all: readonly T[]) => fc.shuffledSubarray([...all])
    const page_ = fc.record({
      work: fc.constantFrom(whole.work, page.work, undefined),
      education: fc.constantFrom(whole.education, undefined),
      certificates: fc.constantFrom(whole.certificates, undefined),
      languages: fc.constantFrom(whole.languages, undefined),
      basics: fc.constantFrom(whole.basics, undefined),
    })
    fc.assert(
      fc.property(some(pool), some(told), page_, fc.boolean(), (asked, known, document, isNegated) => {
        const found = mustHavesOf(document as ResumeDocument, postingOf(asked), known, vocabulary, asOf)
        const named = asked.filter(({ kind }) => kind !== 'other')
        expect(found?.items.flatMap(({ requirementIds }) => requirementIds).toSorted() ?? []).toEqual(named.map(({ id }) => id).toSorted())
        if (!found) return
        expect([found.asked, found.shown]).toEqual([found.items.length, found.items.filter(({ state }) => state === 'shown').length])
        for (const { state, paths } of found.items) expect(paths.length > 0).toBe(state === 'shown')
        expect(mustHavesOf({}, postingOf(asked), known, vocabulary, asOf)?.shown).toBe(0)
        const idle = { ...asks('credential', 'CPC card'), ...(isNegated ? { negated: true } : { class: 'nice' as const }) }
        expect(mustHavesOf(document as ResumeDocument, postingOf([...asked, idle]), known, vocabulary, asOf)).toEqual(found)
      }),
    )
  })
})
