import type { Fact } from '@mosaic/core/facts/schema'
import { askWhose } from '@mosaic/core/facts/whose'
import { readPaper } from '@mosaic/core/reading/papers/read'
import { canBeSameName } from '@mosaic/core/reading/papers/sameName'
import { noWords } from '@mosaic/core/reading/proposals'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, readHalf, scoreOf } from './papers/measure.ts'

/*
 * The texts are ours, in seven languages. Rules are written with the first folder. The texts of the second were written after the rules, and
 * no rule was added for them: what they reach is what a paper that nobody looked at can expect (docs/adr/0007-other-papers.md).
 */
const [known, unseen] = [readHalf('known'), readHalf('unseen')]
const told = (texts: typeof known) => texts.filter(({ kind, reading }) => reading.paper.kind === kind)

describe('the kind of a paper', () => {
  it('is told for every text that the rules were written with', () => {
    expect(known.filter((text) => !told([text]).length).map(({ name }) => name)).toEqual([])
  })

  it('is told for eight in ten of the texts that nobody wrote rules for, and never told wrongly', () => {
    expect(told(unseen).length / unseen.length).toBeGreaterThanOrEqual(0.8)
    expect(
      unseen.filter(({ kind, reading }) => reading.paper.kind !== kind && reading.paper.kind !== 'other').map(({ name }) => name),
    ).toEqual([])
  })

  it('keeps a résumé a résumé, whatever certificates, references and tests it lists', () => {
    const resumes = [...known, ...unseen].filter(({ kind }) => kind === 'resume')
    expect(resumes.length).toBeGreaterThan(8)
    for (const { name, reading } of resumes) expect(reading.paper, name).toMatchObject({ kind: 'resume' })
  })
})

describe('what a paper says of the person', () => {
  it('is found in the texts that the rules were written with, and hardly anything else', () => {
    const { fields, found, claims, wanted } = scoreOf('known')
    expect(found / fields).toBeGreaterThanOrEqual(0.95)
    expect(wanted / claims).toBeGreaterThanOrEqual(0.98)
  })

  it('is found for two in three fields of texts that nobody wrote rules for', () => {
    const { fields, found } = scoreOf('unseen')
    expect(found / fields).toBeGreaterThanOrEqual(0.65)
  })

  it('stands on its own words, wherever it was read from', () => {
    for (const { name, reading } of [...known, ...unseen])
      for (const { quote, locator } of reading.proposals) {
        expect(quote.length, name).toBe(locator.end - locator.start)
        expect(quote.trim(), name).not.toBe('')
      }
  })

  it('counts only once they say so where a test concludes it', () => {
    const concluded = known.filter(({ kind }) => kind === 'assessment').flatMap(({ reading }) => reading.proposals)
    expect(concluded.length).toBeGreaterThan(10)
    for (const { claim, inferred } of concluded) expect(inferred ?? false, JSON.stringify(claim)).toBe(claim.kind !== 'language')
  })

  it('is nothing in a posting or an invoice, and a finding says why', () => {
    const codes = { posting: 'looks_like_posting', other: 'not_resume' }
    for (const [kind, code] of Object.entries(codes))
      for (const { name, reading } of known.filter((text) => text.kind === kind)) {
        expect(reading.proposals, name).toEqual([])
        expect(reading.findings, name).toMatchObject([{ code }])
      }
  })

  it('waits for their yes, all of it, where the kind is not sure', () => {
    const unsure = readPaper(blocksOf('Jane Doe\n+44 7700 900123\n\nMentor of the year, Acme Academy, a great honour'), noWords)
    expect(unsure.findings).toContainEqual(expect.objectContaining({ code: 'paper_unsure' }))
    expect(unsure.proposals.length).toBeGreaterThan(0)
    for (const { inferred } of unsure.proposals) expect(inferred).toBe(true)
  })

  it('never takes praise, wishes or goals for something done', () => {
    const { proposals } = readPaper(
      blocksOf(
        'Performance Review 2022\n\nEmployee: Ada Byron\nJob title: Analyst\n\nSummary\nAda is a wonderful colleague of 12 years. We thank her.\n\nGoals for next year\n- Lead 3 projects',
      ),
      noWords,
    )
    expect(proposals.filter(({ claim }) => claim.kind === 'achievement')).toEqual([])
  })

  it('is read without failing, whatever stands in the text', () => {
    const pieces = fc.constantFrom(
      'This is to certify that',
      'Ada Byron',
      'Arbeitszeugnis',
      'Score\t12',
      '12 of 40',
      'Dear Sir',
      ':',
      '„',
      '(',
      'de',
      '\t',
      '1. April 2016',
      'Certificate no.',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 25 }), (lines) => {
        const text = lines.join('\n')
        for (const { quote, locator } of readPaper(blocksOf(text), noWords).proposals)
          expect(text.slice(locator.start, locator.end)).toBe(quote)
      }),
      { numRuns: 300 },
    )
  })
})

describe('whose paper it is', () => {
  const name = (value: string): Fact => ({
    kind: 'contact',
    payload: { field: 'name', value },
    id: value,
    provenance: 'documented',
    status: 'proposed',
    evidence: [],
    supersedesId: null,
    confidence: 0.9,
    createdBy: 'reader',
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  const firstAid = known.find((text) => text.name === 'en-certificate-firstaid')?.reading

  it('is asked when it names somebody else, and nothing counts until then', () => {
    if (!firstAid) throw new Error('the text is gone')
    const asked = askWhose({ ...firstAid, holder: firstAid.paper.holder }, [name('Jane Doe')])
    expect(asked.findings).toMatchObject([{ code: 'other_name', quote: 'Amara Osei' }])
    expect(asked.proposals.length).toBeGreaterThan(0)
    for (const { inferred } of asked.proposals) expect(inferred).toBe(true)
  })

  it.each([['Amara Osei'], ['OSEI, Amara'], ['A. Osei'], ['Dr. Amara N. Osei']])('is theirs when they are known as %s', (own) => {
    if (!firstAid) throw new Error('the text is gone')
    const { proposals, findings } = askWhose({ ...firstAid, holder: firstAid.paper.holder }, [name(own)])
    expect({ proposals, findings }).toEqual({ proposals: firstAid.proposals, findings: firstAid.findings })
  })

  it.each([
    ['Jürgen Müller', 'Juergen Mueller', true],
    ['Frau Seidel', 'Miriam Seidel', true],
    ['Jane Doe', 'Jane Smith', false],
    ['J. D.', 'Jane Doe', false],
    ['李明', '李明', true],
    ['李明', '王芳', false],
  ])('%s and %s: one person? %s', (one, other, same) => {
    expect(canBeSameName(one, other)).toBe(same)
    expect(canBeSameName(other, one)).toBe(same)
  })
})
