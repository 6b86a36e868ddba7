import type { Fact } from '@mosaic/core/facts/schema'
import { citationsAfterEdit } from '@mosaic/core/resume/edit'
import { gateDocument } from '@mosaic/core/resume/gate'
import { composeLetter, type LetterKind, withFrames } from '@mosaic/core/resume/letter'
import { renderText } from '@mosaic/core/resume/text'
import { expect, test } from 'vitest'
import { factsOf, people } from './gate/people.ts'
import { fact, must, postingOf, skillFact, vocabulary } from './people.ts'

const posting = postingOf([must('wound-care'), must('python')], { role: 'Community Nurse', company: 'Tidewater Care' })
const contact = fact({ kind: 'contact', payload: { field: 'name', value: 'Ines Carvalho' } })
const factsFor = (at: number): Fact[] => [
  contact,
  ...factsOf(people[at] as (typeof people)[number]),
  skillFact('wound-care', 'used'),
  skillFact('python', 'no'),
]

function gated(facts: Fact[], kind: LetterKind, edit: (paragraphs: string[]) => string[] = (all) => all) {
  const letter = composeLetter(facts, posting, kind, { vocabulary })
  if (!letter) throw new Error('There is no letter.')
  const { document } = letter
  const told = document.meta?.letter
  const edited = {
    ...document,
    meta: { letter: { kind, ...(told?.subject ? { subject: told.subject } : {}), paragraphs: edit(told?.paragraphs ?? []) } },
  }
  const citations = citationsAfterEdit(letter, edited)
  return gateDocument(edited, citations, withFrames(facts, letter.frames), { vocabulary })
}

test.each(people.map(({ role }, at) => [role.payload.title, at] as const))(
  'a letter and a message of a %s pass the gate, sentence by sentence',
  (_, at) => {
    for (const kind of ['cover_letter', 'outreach'] as const)
      expect(gated(factsFor(at), kind).lines.filter(({ result }) => result !== 'pass')).toEqual([])
  },
)

test('a letter says what the posting is called, the lines that answer it, and asked skills that are known; none that was denied', () => {
  const letter = composeLetter(factsFor(0), posting, 'cover_letter', { vocabulary })
  const text = renderText(letter?.document ?? {})
  expect(text).toContain('I am applying for the position of Community Nurse at Tidewater Care.')
  expect(text).toMatch(/As Staff Nurse at Avonmead General, I led a bedside handover check .* There I gave and checked medicines/)
  expect(text).toMatch(/Of what (?:else )?you ask for, I bring wound care\./)
  expect(text).not.toContain('Python')
})

test.each([
  ['an invention', (all: string[]) => [...all.slice(0, 1), 'As Staff Nurse at Avonmead General, I led 40 doctors.', ...all.slice(2)]],
  ['a boast', (all: string[]) => ['I am the best Community Nurse at Tidewater Care.', ...all.slice(1)]],
  ['a skill of the posting that nobody claimed', (all: string[]) => [...all.slice(0, -1), 'Of what you ask for, I bring Kubernetes.']],
])('%s in a letter is blocked', (_, edit) => {
  expect(gated(factsFor(0), 'cover_letter', edit).result).toBe('block')
})

test('a letter is in the language of the person’s lines, or in the one that is chosen: then they stand in it as they are', () => {
  const at = people.findIndex(({ language }) => language === 'de')
  const letter = (language?: 'en' | 'de') => composeLetter(factsFor(at), posting, 'cover_letter', { vocabulary, language })
  const text = renderText(letter()?.document ?? {})
  expect(text).toContain('Als Elektriker bei Kranz Anlagenbau senkte ich die Ausfallzeit der Pressen um 15 Prozent.')
  expect(letter()?.document.meta?.language).toBe('de')
  const english = renderText(letter('en')?.document ?? {})
  expect(english).toContain('As Elektriker at Kranz Anlagenbau: Senkte die Ausfallzeit der Pressen um 15 Prozent.')
})

test('a paper and a language that are asked for and held are named, and nothing that is not held', () => {
  const paper = { name: 'Immediate Life Support', issuer: null, number: null, date: null, expires: null, progress: 'held' as const }
  const facts = [
    ...factsFor(0),
    fact({ kind: 'credential', payload: paper }),
    fact({ kind: 'language', payload: { language: 'Welsh', level: 'B2' } }),
  ]
  const wants = (kind: 'credential' | 'language', label: string) => ({ ...must('wound-care'), id: label, kind, label, skillId: null })
  const asked = postingOf([
    wants('credential', 'Immediate Life Support'),
    wants('credential', 'NMC registration'),
    wants('language', 'Welsh'),
  ])
  const letter = composeLetter(facts, asked, 'cover_letter', { vocabulary })
  const text = renderText(letter?.document ?? {})
  expect(text).toContain('I hold Immediate Life Support. Languages: Welsh (B2).')
  expect(text).not.toContain('NMC')
  const { document, citations, frames } = letter ?? { document: {}, citations: {}, frames: [] }
  expect(gateDocument(document, citations, withFrames(facts, frames), { vocabulary }).result).toBe('pass')
})

test('without a line of work there is no letter', () => {
  expect(composeLetter([contact], posting, 'cover_letter', { vocabulary })).toBeNull()
})
