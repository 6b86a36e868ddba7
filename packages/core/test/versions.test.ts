import type { Fact } from '@mosaic/core/facts/schema'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { decide } from '@mosaic/core/resume/decide'
import { diffDocuments } from '@mosaic/core/resume/diff'
import { gateDocument } from '@mosaic/core/resume/gate'
import { tailor } from '@mosaic/core/resume/tailor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf, people } from './gate/people.ts'
import { must, postingOf, skillFact, vocabulary } from './people.ts'

const [nurse] = people
if (!nurse) throw new Error('There is nobody.')
const facts: Fact[] = [...factsOf(nurse), ...['wound-care', 'python', 'negotiation'].map((id) => skillFact(id, 'used'))]
const canonical = composeCanonical(facts)
const linesOf = ({ document }: typeof canonical) => document.work?.[0]?.highlights ?? []

describe('comparing', () => {
  test('a text and itself differ in nothing', () => {
    expect(diffDocuments(canonical, canonical)).toMatchObject({ sentences: [], facts: { added: [], removed: [] } })
  })

  test('a changed line tells its words, a moved one stands elsewhere, one left out takes its fact along', () => {
    const [first = '', second = '', third = '', ...rest] = linesOf(canonical)
    const work = [{ ...canonical.document.work?.[0], highlights: [second, first.replace('28', '27'), ...rest] }]
    const citations = Object.fromEntries(
      Object.entries(canonical.citations).filter(([pointer]) => !pointer.startsWith('/work/0/highlights')),
    )
    const [one, two, , ...others] = linesOf(canonical).map((_, at) => canonical.citations[`/work/0/highlights/${at}`] ?? [])
    const cited = [two, one, ...others].map((ids, at) => [`/work/0/highlights/${at}`, ids ?? []] as const)
    const after = { document: { ...canonical.document, work }, citations: { ...citations, ...Object.fromEntries(cited) } }
    const { sentences, facts: told } = diffDocuments(canonical, after)
    expect(sentences.find(({ operation }) => operation === 'changed')?.words.filter(({ change }) => change !== 'same')).toEqual([
      { text: '28', change: 'removed' },
      { text: '27', change: 'added' },
    ])
    expect(sentences.find(({ operation }) => operation === 'removed')?.words).toEqual([{ text: third, change: 'removed' }])
    expect(told.removed).toEqual(canonical.citations['/work/0/highlights/2'])
    expect(told.added).toEqual([])
  })

  test('both texts can be put together again from what the diff tells, whatever was shuffled, left out or added', () => {
    const lines = linesOf(canonical)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lines),
        fc.array(fc.constantFrom('Ran the rota', 'Kept the books'), { maxLength: 2 }),
        (some, more) => {
          const work = [{ ...canonical.document.work?.[0], highlights: [...some, ...more] }]
          const after = { document: { ...canonical.document, work }, citations: {} }
          const { sentences, same } = diffDocuments(canonical, after)
          const count = (operations: string[]) => sentences.filter(({ operation }) => operations.includes(operation)).length
          const all = (document: typeof canonical.document) => gateDocument(document, {}, facts, { vocabulary }).lines.length
          expect(same + count(['changed', 'moved', 'removed'])).toBe(all(canonical.document))
          expect(same + count(['changed', 'moved', 'added'])).toBe(all(after.document))
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('deciding on the changes for a posting', () => {
  const posting = postingOf(
    [must('negotiation'), must('wound-care')].map((one) => ({ ...one, quote: `You bring ${one.label.toLowerCase()}` })),
  )
  const tailored = tailor(canonical, posting, { vocabulary })

  test('each change tells the words that ask for it', () => {
    expect(tailored.changes.some(({ operation, quotes }) => operation === 'reorder' && quotes.length > 0)).toBe(true)
    expect(tailored.changes.every(({ accepted }) => accepted)).toBe(true)
  })

  test('taken back and made again, one by one or all, the text and its facts are as they were, and the gate passes throughout', () => {
    for (let at = 0; at < tailored.changes.length; at++) {
      const back = decide(tailored, at, false)
      expect(gateDocument(back.document, back.citations, facts, { vocabulary }).result).toBe('pass')
      const again = decide(back, at, true)
      expect(again.document).toEqual(tailored.document)
      expect(again.citations).toEqual(tailored.citations)
    }
  })

  test('with every change taken back the skills have their names and order again', () => {
    const back = tailored.changes.reduceRight<Parameters<typeof decide>[0]>((so, _, at) => decide(so, at, false), tailored)
    expect(back.document.skills).toEqual(canonical.document.skills)
    expect(back.changes.every(({ accepted }) => !accepted)).toBe(true)
  })

  test('a line that was edited meanwhile is left alone, and an unknown change refused', () => {
    const at = tailored.changes.findIndex(({ path }) => path.startsWith('/skills'))
    const edited = { ...tailored, document: { ...tailored.document, skills: [{ name: 'Something else' }] } }
    expect(() => decide(edited, at, false)).toThrow(/edited/)
    expect(() => decide(tailored, 999, false)).toThrow(/no such change/)
  })
})
