import type { Fact } from '@mosaic/core/facts/schema'
import { citationsAfterEdit } from '@mosaic/core/resume/edit'
import { gateDocument } from '@mosaic/core/resume/gate'
import { composeLetter, type LetterKind, withFrames } from '@mosaic/core/resume/letter'
import { renderText } from '@mosaic/core/resume/text'
import { expect, test } from 'vitest'
import { factsOf, people } from './gate/people.ts'
import { fact, must, postingOf, roleFact, skillFact, vocabulary } from './people.ts'

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

test('of what is asked a letter names what is held by that very name, one of a row of alternatives, and it passes the gate', () => {
  const facts = [...factsFor(0).slice(0, -2), skillFact('angular', 'used'), skillFact('javascript', 'used'), skillFact('python', 'used')]
  const either = (id: string) => ({ ...must(id), group: 'g1' })
  const textFor = (asked: ReturnType<typeof must>[]) => {
    const letter = composeLetter(facts, postingOf(asked), 'cover_letter', { vocabulary })
    const { document, citations, frames } = letter ?? { document: {}, citations: {}, frames: [] }
    expect(
      gateDocument(document, citations, withFrames(facts, frames), { vocabulary }).lines.filter(({ result }) => result !== 'pass'),
    ).toEqual([])
    return renderText(document)
  }
  expect(textFor([either('typescript'), either('javascript')])).toContain('Of what you ask for, I bring JavaScript.')
  expect(textFor([must('python')])).toContain('Of what you ask for, I bring Python.')
  expect(textFor([must('typescript')])).not.toContain('Of what')
})

test('two lines of one role that each tell what came of them stand as one paragraph without a doubt', () => {
  const role = roleFact('Web developer', '2019-01')
  const done = (text: string, outcome: string) =>
    fact({
      kind: 'achievement',
      payload: { experienceId: role.id, text, situation: null, task: null, outcome, measure: null, agency: null },
    })
  const facts = [
    contact,
    role,
    done('Redesigned the main product website, resulting in a 40% increase in user engagement', 'a 40% increase in user engagement'),
    done('Built a responsive framework, leading to fewer support calls', 'fewer support calls'),
  ]
  const letter = composeLetter(facts, posting, 'cover_letter', { vocabulary })
  const { document, citations, frames } = letter ?? { document: {}, citations: {}, frames: [] }
  const gated = (all: string[]) => {
    const meta = { letter: { kind: 'cover_letter' as const, paragraphs: all } }
    return gateDocument({ ...document, meta }, citations, withFrames(facts, frames), { vocabulary }).lines.map(({ result }) => result)
  }
  const told = document.meta?.letter?.paragraphs ?? []
  expect(told.filter((one) => one.includes('resulting in') && one.includes('leading to'))).toHaveLength(1)
  expect(gated(told)).not.toContain('warn')
  const tied = (one: string) =>
    one.replace(/, resulting in .*?engagement/, '').replace(/, leading to .*$/, ', resulting in a 40% increase in user engagement.')
  expect(gated(told.map(tied)), 'the outcome of the one, said of the other').toContain('warn')
})

test('without a line of work there is no letter', () => {
  expect(composeLetter([contact], posting, 'cover_letter', { vocabulary })).toBeNull()
})
