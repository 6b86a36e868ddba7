import { writingFindings } from '@mosaic/core/feedback/writing'
import { blankPosting } from '@mosaic/core/postings/blank'
import { parsePastedPosting } from '@mosaic/core/postings/paste'
import { readPosting } from '@mosaic/core/postings/requirements'
import { shortLinesOf } from '@mosaic/core/postings/shortLines'
import { gateDocument } from '@mosaic/core/resume/gate'
import { GivenDocument } from '@mosaic/core/resume/schema'
import { reason } from '@mosaic/core/sentences/reason'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fact, roleFact, vocabulary } from './people.ts'

const role = roleFact('Ward nurse', '2016-01')
const done = fact({
  kind: 'achievement',
  payload: { experienceId: role.id, text: 'Cut falls by 12', situation: null, task: null, outcome: null, measure: null, agency: 'did' },
})
const saying = (...highlights: string[]) => ({ work: [{ position: 'Ward nurse', name: 'Hill House', highlights }] })
const gated = (text: string) =>
  gateDocument(saying(text), { '/work/0': [role.id], '/work/0/highlights/0': [done.id] }, [role, done], { vocabulary }).lines.find(
    ({ path }) => path === '/work/0/highlights/0',
  )

/** What made patterns and comparisons slow that are quick with what people write. */
const hostile = [
  '1 ',
  'ten ',
  '$1-',
  '€10k-',
  '5 years ',
  'SQL ',
  'Python and ',
  '; ',
  '| ',
  '(',
  'in A ',
  'A is ',
  'have worked for ',
  'a, ',
  'Nurse ',
  'hundert',
  'because ',
  '+44 ',
  '中',
  ' ',
  '\n',
]

describe('a text as long as one may be comes to an end', () => {
  test.each(hostile)('a posting of %j', (piece) => {
    const text = `Ward nurse\n${piece.repeat(60_000 / piece.length)}`
    expect(readPosting({ ...blankPosting, id: 'long', role: 'Ward nurse', text }, vocabulary).text).toBe(text)
    expect(parsePastedPosting(text)?.role).toBe('Ward nurse')
  })

  test.each(hostile)('a résumé of %j: it is never passed', (piece) => {
    const document = saying(piece.repeat(30_000 / piece.length), ...Array<string>(12).fill(piece.repeat(1900 / piece.length)))
    expect(GivenDocument.safeParse(document).success).toBe(true)
    const { result } = gateDocument(document, { '/work/0/highlights/0': [done.id] }, [role, done], { vocabulary })
    expect(result).not.toBe('pass')
    writingFindings(document, { vocabulary, language: 'en' })
  })
})

test('a document longer than any résumé is refused', () => {
  expect(GivenDocument.safeParse(saying('a'.repeat(120_000))).error?.issues[0]?.message).toContain('120000 letters at most')
})

test('what is too long or too full of figures to be held against facts is never passed, whatever it begins with', () => {
  expect(gated('Cut falls by 12')?.result).toBe('pass')
  expect(gated(`Cut falls by 12 ${'and cut falls '.repeat(150)}`)).toMatchObject({
    result: 'warn',
    reasons: [reason('tooLong')],
  })
  expect(gated(`Cut falls by ${'12 '.repeat(61)}`)).toMatchObject({ result: 'warn', reasons: [reason('tooLong')] })
})

test('a long line is read in several, with every letter where it stood', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300, unit: fc.constantFrom('a', ' ', '\n', '1', ',') }), { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      let at = 0
      for (const line of shortLinesOf(text)) {
        expect(line.length).toBeLessThanOrEqual(4000)
        expect(text.slice(at, at + line.length)).toBe(line)
        at += line.length + 1
      }
      expect(at).toBe(text.length + 1)
    }),
  )
})

test('what a long line asks for at its end is read, in the words that stand there', () => {
  const text = `Requirements\n${'Nothing of note is told here. '.repeat(300)}Wound care is essential.`
  const { requirements } = readPosting({ ...blankPosting, id: 'flat', role: 'Ward nurse', text }, vocabulary)
  const asked = requirements.find(({ skillId }) => skillId === 'wound-care')
  expect(asked).toMatchObject({ class: 'must' })
  expect(text.slice(asked?.start, asked?.end)).toBe(asked?.quote)
})
