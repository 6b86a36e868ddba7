import { atsReport } from '@mosaic/core/feedback/ats'
import type { Extraction } from '@mosaic/core/feedback/atsParts'
import { matchJob } from '@mosaic/core/feedback/jobMatch'
import { withPages } from '@mosaic/core/feedback/pages'
import { agreement, lostIn, valuesOf } from '@mosaic/core/feedback/readBack'
import { changedSince, scoredSince } from '@mosaic/core/feedback/since'
import { writingFindings } from '@mosaic/core/feedback/writing'
import { parseResume } from '@mosaic/core/reading/parse'
import type { ReadingFinding } from '@mosaic/core/reading/schema'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { renderText } from '@mosaic/core/resume/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'
import { fact, must, postingOf, skillFact, vocabulary } from './people.ts'

const work = (highlights: string[], rest: object = {}): ResumeDocument => ({
  basics: { name: 'Ines Carvalho', email: 'ines@example.org', phone: '+44 117 496 0142' },
  work: [{ name: 'Avonmead General', position: 'Staff Nurse', startDate: '2016-04', endDate: '2019-08', highlights, ...rest }],
  education: [{ institution: 'University of Bristol', studyType: 'BSc', area: 'Nursing', endDate: '2011' }],
  skills: [{ name: 'Wound care' }],
})
const rulesIn = (document: ResumeDocument, language: string | null = 'en') =>
  writingFindings(document, { vocabulary, language }).findings.map(({ rule }) => rule)

describe('writing', () => {
  test.each<[string, ResumeDocument]>([
    ['no_outcome', work(['Dressed wounds on 3 bays'])],
    ['no_measure', work(['Reduced the missed doses'])],
    ['weak_verb', work(['Responsible for wound dressing'])],
    ['passive', work(['Wounds were dressed every morning'])],
    ['first_person', work(['Dressed wounds with my own kit'])],
    ['long_line', work([`Dressed ${'many wounds on the long bays '.repeat(9)}`])],
    ['short_line', work(['Dressed wounds'])],
    ['tense', work(['Manage the ward rota'])],
    ['repeated_verb', work(['Dressed wounds on bay 1', 'Dressed wounds on bay 2', 'Dressed wounds on bay 3', 'Dressed wounds on bay 4'])],
    ['no_lines', work([])],
    ['undated', work(['Dressed wounds on 3 bays'], { startDate: undefined, endDate: undefined })],
    ['unlinked_skill', work(['Took calls'])],
  ])('%s is found, with the words it is about', (rule, document) => {
    const found = writingFindings(document, { vocabulary, language: 'en' }).findings.find((one) => one.rule === rule)
    expect(found, rule).toBeDefined()
    expect(found?.where).toMatch(/^\//)
    expect(found?.suggestion).not.toBe('')
  })

  test('a line that says what was done, how much and what came of it is left alone', () => {
    const found = rulesIn(work(['Cut missed doses from 9 to 2 a month with wound care rounds'], { endDate: undefined }))
    expect(found.filter((rule) => rule !== 'date_gap')).toEqual([])
  })

  test('a line that begins with a thing is told in no tense', () => {
    expect(rulesIn(work(['Support of patients before and after their operation']))).not.toContain('tense')
  })

  test('a gap of more than half a year is told with its months, a shorter one and overlapping roles are not', () => {
    const roles = (from: string) => ({
      ...work(['Cut doses by 3 with wound care']),
      work: [
        { position: 'A', startDate: from, highlights: ['x'] },
        { position: 'B', startDate: '2011-06', endDate: '2019-08', highlights: ['x'] },
        { position: 'C', startDate: '2012-01', endDate: '2013-01', highlights: ['x'] },
      ],
    })
    const gaps = (from: string) =>
      writingFindings(roles(from), { vocabulary, language: 'en' }).findings.filter(({ rule }) => rule === 'date_gap')
    expect(gaps('2020-08').map(({ text }) => text)).toEqual(['Nothing stands between Aug 2019 and Aug 2020: 11 months.'])
    expect(gaps('2020-02')).toEqual([])
  })
})

/** A text as every reader took it. */
function extraction(text: string, findings: ReadingFinding[] = [], plain: string | null = text): Extraction {
  const blocks = blocksOf(text)
  const { proposals } = parseResume(blocks, vocabulary)
  return {
    format: 'pdf',
    failure: null,
    reading: { blocks, proposals, findings, pages: 1 },
    texts: [
      { name: 'mosaic', status: 'read', text },
      { name: 'plain', status: plain === null ? 'failed' : 'read', text: plain },
      { name: 'poppler', status: 'absent', text: null },
    ],
  }
}
const finding = (code: ReadingFinding['code']): ReadingFinding => ({ code, text: code, page: 1, quote: null })
const good = work(['Cut missed doses from 9 to 2 a month'])
const goodText = renderText(good)

describe('ats-2', () => {
  test('what comes out whole, in order and with every part scores near 100, under no ceiling', () => {
    const report = atsReport(extraction(goodText), good)
    expect(report.score).toBeGreaterThanOrEqual(95)
    expect(report).toMatchObject({ ceiling: 100, ceilingReasons: [] })
  })

  test.each([
    ['hidden_text', 40],
    ['unmapped_font', 40],
  ] as const)('%s keeps the score at %i at most', (code, most) => {
    expect(atsReport(extraction(goodText, [finding(code)]), good)).toMatchObject({ score: most, ceiling: most })
  })

  test('what nobody can read scores 0 and says why', () => {
    const none: Extraction = {
      format: 'pdf',
      failure: finding('password'),
      reading: null,
      texts: [{ name: 'mosaic', status: 'failed', text: null }],
    }
    expect(atsReport(none, null)).toMatchObject({ score: 0, ceiling: 0, findings: [{ rule: 'password', severity: 'blocking' }] })
    expect(atsReport({ ...none, failure: null }, good).score).toBeNull()
  })

  test('a part that could not run earns nothing and is told, never a pass', () => {
    const report = atsReport(extraction(goodText, [], null), null)
    expect(report.parts.filter(({ status }) => status === 'not_run').map(({ id }) => id)).toEqual(['order', 'kept'])
    expect(report.parts.every(({ status, value }) => (status === 'run') === (value !== null))).toBe(true)
    expect(report.score).toBeLessThanOrEqual(65)
  })

  test('a value that one of the readers loses is a blocking finding at its place, and a ceiling', () => {
    const torn = goodText.replace('Avonmead General', 'A v o n m e a d Gener')
    const report = atsReport(extraction(goodText, [], torn), good)
    expect(report.findings.find(({ rule }) => rule === 'not_read_back')).toMatchObject({
      where: '/work/0',
      quote: 'Avonmead General',
      severity: 'blocking',
    })
  })

  test.each<[string, string, number, readonly [rule: string, severity: string][]]>([
    ['phone', '', 1, [['no_phone', 'minor']]],
    ['phone', '0117 abc', 1, [['no_phone', 'minor']]],
    ['email', '', 1, [['no_email', 'important']]],
    ['email', 'ines (at) example.org', 2 / 3, [['ats_contact', 'important']]],
    ['phone', '+44 (0) 117 - 496 01 42 x', 2 / 3, [['ats_contact', 'important']]],
  ])('without %s that was found, and %j in its words, the file is at fault only for what is there', (field, words, value, rules) => {
    const text = goodText.replace(field === 'email' ? 'ines@example.org' : '+44 117 496 0142', words)
    const read = extraction(text)
    const proposals = read.reading?.proposals.filter(({ claim }) => claim.kind !== 'contact' || claim.payload.field !== field) ?? []
    const report = atsReport({ ...read, reading: read.reading && { ...read.reading, proposals } }, null)
    expect(report.parts.find(({ id }) => id === 'contact')?.value).toBeCloseTo(value)
    const told = report.findings.filter(({ rule }) => rule === 'ats_contact' || /^no_(?:name|email|phone)$/.test(rule))
    expect(told.map(({ rule, severity }) => [rule, severity])).toEqual(rules)
  })

  test('words in another order are found by holding two readers against each other', () => {
    const lines = goodText.split(/\s+/)
    const columns = [...lines.filter((_, at) => at % 2 === 0), ...lines.filter((_, at) => at % 2 === 1)].join(' ')
    expect(atsReport(extraction(goodText, [], columns), null)).toMatchObject({ ceiling: 70 })
  })

  test('no fault ever raises the score, and it never leaves its ceiling', () => {
    const codes = ['hidden_text', 'unmapped_font', 'several_columns', 'no_contact'] as const
    fc.assert(
      fc.property(fc.subarray([...codes]), fc.constantFrom(...codes), (some, more) => {
        const [few, many] = [some, [...some, more]].map((all) => atsReport(extraction(goodText, all.map(finding)), good))
        expect(many?.score).toBeLessThanOrEqual(few?.score ?? 0)
        expect(many?.score).toBeLessThanOrEqual(many?.ceiling ?? 0)
      }),
      { numRuns: 20 },
    )
  })
})

test('values are lost only where their letters are, however lines are broken', () => {
  const values = valuesOf(good)
  expect(lostIn(values, goodText.replace(/ /g, '\n'))).toEqual([])
  expect(lostIn(values, goodText.replace('2 a month', '2 a')).map(({ pointer }) => pointer)).toEqual(['/work/0/highlights/0'])
  expect(agreement(goodText, goodText)).toBe(1)
  expect(agreement(goodText, 'nothing of it at all')).toBe(0)
})

test('what a posting asks for is told apart: named, in the facts, never spoken of, denied', () => {
  const posting = postingOf([must('wound-care'), must('python'), must('bookkeeping'), must('negotiation')])
  const facts = [skillFact('python', 'used'), skillFact('negotiation', 'no')]
  const { match, missing } = matchJob(good, posting, facts, vocabulary)
  expect(match).toMatchObject({ covered: 0.25, named: [{ requirementId: 'r-wound-care' }] })
  expect(missing.map(({ skillId, state }) => [skillId, state])).toEqual([
    ['python', 'in_facts'],
    ['bookkeeping', 'unspoken'],
    ['negotiation', 'denied'],
  ])
  expect(
    matchJob(good, postingOf([]), [fact({ kind: 'interest', payload: { label: 'chess', interest: null, choice: null } })], vocabulary).match
      .covered,
  ).toBeNull()
})

test('what changed since is told by rule and words, not by place', () => {
  const before = writingFindings(work(['Responsible for wound dressing', 'Dressed 3 wounds']), { vocabulary, language: 'en' }).findings
  const now = writingFindings(work(['Dressed 3 wounds', 'Reduced wound dressing with my own kit']), { vocabulary, language: 'en' }).findings
  const { gone, added } = changedSince(before, now)
  expect(gone.map(({ rule }) => rule)).toContain('weak_verb')
  expect(added.map(({ rule }) => rule)).toEqual(['first_person'])
  expect(changedSince(now, now)).toEqual({ gone: [], added: [] })
})

test('a finding names the page on which its words stand, none where they stand nowhere', () => {
  const [one] = writingFindings(work(['Responsible for wound dressing']), { vocabulary, language: 'en' }).findings.filter(
    ({ rule }) => rule === 'weak_verb',
  )
  const pages = (text: string) => withPages(one ? [one] : [], [{ page: 2, text }]).map(({ page }) => page)
  expect(pages('… Responsible for\nwound dress-')).toEqual([null])
  expect(pages('• Responsible for wound dressing')).toEqual([2])
})

test('scores of two formulas, or of what could not be read, are not taken from each other', () => {
  const report = (score: number | null, formulaVersion = 'ats-2') => ({
    score,
    ceiling: 100,
    ceilingReasons: [],
    parts: [],
    extractors: [],
    findings: [],
    format: 'pdf',
    pages: 1,
    formulaVersion,
  })
  expect(scoredSince(report(60), report(88))).toMatchObject({ score: 60, difference: 28, differenceReason: null })
  for (const [before, now] of [
    [report(60, 'ats-1'), report(88)],
    [report(null), report(88)],
    [report(60), report(null)],
  ] as const)
    expect(scoredSince(before, now)).toMatchObject({
      score: before.score,
      difference: null,
      differenceReason: expect.stringMatching(/\.$/),
    })
})
