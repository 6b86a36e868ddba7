import type { Skill } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growsWithItsText } from './growth.ts'

const skill = (label: string, more: Partial<Skill> = {}): Skill => ({
  id: label
    .toLowerCase()
    .replace('++', 'pp')
    .replace(/[^a-z]/g, ''),
  label,
  aliases: [],
  ambiguous: [],
  broader: [],
  related: [],
  group: 'software',
  ...more,
})
const short = (name: string, needs: string[], caseSensitive = true) => ({ ambiguous: [{ name, needs, caseSensitive }] })

const vocabulary = createVocabulary({
  skills: [
    skill('Java'),
    skill('Python'),
    skill('C++', { aliases: ['C++11'] }),
    skill('.NET'),
    skill('ASP.NET'),
    skill('Node.js', { aliases: ['NodeJS', 'Node JS'] }),
    skill('SQL Server', { aliases: ['MS SQL Server'] }),
    skill('Oracle Database', { ...short('Oracle', ['sql', 'java']) }),
    skill('Angular', { aliases: ['AngularJS'] }),
    skill('Web services'),
    skill('Electronics'),
    skill('Governance, risk and compliance'),
    skill('R (language)', short('R', ['python', 'statistics'])),
    skill('C (language)', short('C', ['c++', 'python'])),
    skill('Excel (Microsoft)', short('Excel', ['word', 'sql'])),
    skill('LaTeX (typesetting)', short('LaTeX', [])),
  ],
  occupations: [],
})
const found = (text: string) => vocabulary.matchSkills(text).map(({ label }) => label)

describe('names in a text', () => {
  test('signs that belong to a name keep it apart from its neighbours', () => {
    expect(found('C/C++, ASP.NET and .NET; Node.js/NodeJS')).toEqual(['C (language)', 'C++', 'ASP.NET', '.NET', 'Node.js', 'Node.js'])
    expect(found('Java+Python, C++/Java')).toEqual(['Java', 'Python', 'C++', 'Java'])
  })

  test('a version after a name or written onto it does not hide the name', () => {
    expect(found('Java1.8, Angular2+, Python3.x, .Net4.5')).toEqual(['Java', 'Angular', 'Python', '.NET'])
    expect(found('Oracle11g with SQL')).toEqual(['Oracle Database'])
    expect(found('we worked in C++11')).toEqual(['C++'])
    expect(vocabulary.findSkill('SQL Server 2008/2012')?.skill.label).toBe('SQL Server')
    expect(vocabulary.findSkill('MS SQL Server 2008 R2')?.skill.label).toBe('SQL Server')
    expect(vocabulary.findSkill('SQL Server administrator')).toBeUndefined()
  })

  test('sentences run together are parted, addresses are not', () => {
    expect(found('I know Java.Developed in Python.Wrote tests')).toEqual(['Java', 'Python'])
    expect(found('Java.Python@example.org, www.python.org, example.com/Java.Developed')).toEqual([])
  })

  test('a name of several words does not go over punctuation, unless it is written with it', () => {
    expect(found('web, services; SQL (server); the web. Services')).toEqual([])
    expect(found('web services, web-services and web\nservices')).toEqual(['Web services', 'Web services', 'Web services'])
    expect(found('Governance, risk and compliance; governance risk and compliance')).toEqual(['Governance, risk and compliance'])
  })

  test('a field of knowledge is no plural', () => {
    expect(found('Electronics and electronic trading')).toEqual(['Electronics'])
  })

  test('a name found stands at its place in the text, its version with it where they are one word', () => {
    const text = 'Mostly Angular2+ here'
    const [match] = vocabulary.matchSkills(text)
    expect(text.slice(match?.start, match?.end)).toBe(match?.name)
    expect(match?.name).toBe('Angular2+')
  })
})

describe('names that are words too', () => {
  test('a single letter is no name within another name, nor far from its companions', () => {
    expect(found('Python, R')).toEqual(['Python', 'R (language)'])
    expect(found('Python for the R&D team of John R. Smith, a C-level meeting and D’Arcy')).toEqual(['Python'])
    expect(found(`Python ${'and much more '.repeat(6)} in Series C`)).toEqual(['Python'])
  })

  test('a spelling that no common word has needs no companion', () => {
    expect(found('Thesis set in LaTeX')).toEqual(['LaTeX (typesetting)'])
    expect(found('latex gloves, LATEX GLOVES')).toEqual([])
  })

  test('written in capitals, a name counts where a companion stands near', () => {
    expect(found('EXCEL, WORD')).toEqual(['Excel (Microsoft)'])
    expect(found('you excel at word games')).toEqual([])
    expect(found('PEOPLE EXCEL HERE')).toEqual([])
  })
})

test('any text is read without error, and every name stands where it says', () => {
  const pieces = fc.constantFrom('Java', 'C++', 'R', '.', ' ', '\n', '&', '@', '/', '2.0', '+', '#', 'Excel', 'sql', 'é', '𝒳', '́')
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      let end = 0
      for (const match of vocabulary.matchSkills(text)) {
        expect(match.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(match.start, match.end)).toBe(match.name)
        end = match.end
      }
    }),
  )
})

test('time grows with the text, not with its square', () => {
  growsWithItsText((text) => vocabulary.matchSkills(text), 'R Oracle Excel SQL Server C++ ', 1000)
})
