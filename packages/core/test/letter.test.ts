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
  expect(text).toContain('I am applying as Community Nurse at Tidewater Care.')
  expect(text).toContain('As Staff Nurse at Avonmead General, I led a bedside handover check')
  expect(text).toContain('Of what you ask for, I bring Wound care.')
  expect(text).not.toContain('Python')
})

test.each([
  ['an invention', (all: string[]) => [...all.slice(0, 1), 'As Staff Nurse at Avonmead General, I led 40 doctors.', ...all.slice(2)]],
  ['a boast', (all: string[]) => ['I am the best Community Nurse at Tidewater Care.', ...all.slice(1)]],
  ['a skill of the posting that nobody claimed', (all: string[]) => [...all.slice(0, -1), 'Of what you ask for, I bring Kubernetes.']],
])('%s in a letter is blocked', (_, edit) => {
  expect(gated(factsFor(0), 'cover_letter', edit).result).toBe('block')
})

test('without a line of work there is no letter', () => {
  expect(composeLetter([contact], posting, 'cover_letter', { vocabulary })).toBeNull()
})
