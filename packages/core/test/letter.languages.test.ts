import type { Fact } from '@mosaic/core/facts/schema'
import { citationsAfterEdit } from '@mosaic/core/resume/edit'
import { gateDocument } from '@mosaic/core/resume/gate'
import { composeLetter, type LetterKind, withFrames } from '@mosaic/core/resume/letter'
import { documentWords } from '@mosaic/core/words/documents/all'
import { documentCodes } from '@mosaic/core/words/documents/codes'
import { describe, expect, test } from 'vitest'
import { factsOf, people, told } from './gate/people.ts'
import { fact, must, postingOf, skillFact, vocabulary } from './people.ts'

const wants = (kind: 'credential' | 'language', label: string) => ({ ...must('wound-care'), id: label, kind, label, skillId: null })
const posting = postingOf(
  [must('wound-care'), must('python'), must('sql'), wants('credential', 'Immediate Life Support'), wants('language', 'Welsh')],
  { role: 'Community Nurse', company: 'Tidewater Care' },
)
const paper = { name: 'Immediate Life Support', issuer: null, number: null, date: null, expires: null, progress: 'held' as const }
const rest = [
  fact({ kind: 'contact', payload: { field: 'name', value: 'Ines Carvalho' } }),
  fact({ kind: 'credential', payload: paper }),
  fact({ kind: 'language', payload: { language: 'Welsh', level: 'B2' } }),
  skillFact('wound-care', 'used'),
  skillFact('python', 'used'),
]

/** A role with two lines in each language that has no rules of writing. */
const lines: Readonly<Record<string, readonly [head: string, lines: string]>> = {
  ru: ['Медсестра | Больница № 4 | Казань | 2015-03 | 2021-06', 'Ухаживала за 28 пациентами в смену\nОбучила 14 новых сотрудниц'],
  uk: ['Медсестра | Лікарня № 4 | Львів | 2015-03 | 2021-06', 'Доглядала за 28 пацієнтами за зміну\nНавчила 14 нових працівниць'],
  el: ['Νοσηλεύτρια | Κλινική Αιγαίου | Πάτρα | 2015-03 | 2021-06', 'Φρόντισα 28 ασθενείς ανά βάρδια\nΕκπαίδευσα 14 νέες συναδέλφους'],
  tr: ['Hemşire | Ege Kliniği | İzmir | 2015-03 | 2021-06', 'Her vardiyada 28 hastaya baktım\n14 yeni çalışana eğitim verdim'],
  sv: ['Sjuksköterska | Kustkliniken | Kalmar | 2015-03 | 2021-06', 'Vårdade 28 patienter per pass\nLärde upp 14 nya kollegor'],
  ar: ['ممرضة | عيادة النور | الرباط | 2015-03 | 2021-06', 'رعاية 28 مريضًا في كل نوبة\nتدريب 14 زميلة جديدة'],
  he: ['אחות | מרפאת הכרמל | חיפה | 2015-03 | 2021-06', 'טיפול ב־28 מטופלים במשמרת\nהדרכת 14 עובדות חדשות'],
  zh: ['护士 | 海滨诊所 | 青岛 | 2015-03 | 2021-06', '每班护理28名患者\n培训14名新护士'],
  'zh-Hant': ['護理師 | 海濱診所 | 高雄 | 2015-03 | 2021-06', '每班照護28名病患，負責給藥業務\n培訓14名新進護理師'],
  ja: ['看護師 | 海辺クリニック | 長崎 | 2015-03 | 2021-06', '1シフトで28名の患者を担当\n新人14名の教育を担当した'],
  ko: ['간호사 | 해변의원 | 부산 | 2015-03 | 2021-06', '근무마다 환자 28명을 돌봄\n신규 간호사 14명을 교육함'],
}

function lettersIn(code: string) {
  const words = documentWords.find(({ language }) => language === code)
  if (!words) throw new Error(`There are no words of ${code}.`)
  return words.letter
}

const [nurse] = people
if (!nurse) throw new Error('There is nobody.')
const ownOf = (code: string) => {
  const person = people.find(({ language }) => language === code)
  const [head = '', own = ''] = lines[code] ?? []
  return person ?? told('en', head, own)
}

function gated(facts: readonly Fact[], kind: LetterKind, language: (typeof documentCodes)[number], edit = (all: string[]) => all) {
  const letter = composeLetter(facts, posting, kind, { vocabulary, language })
  if (!letter) throw new Error('There is no letter.')
  const { document } = letter
  const paragraphs = edit(document.meta?.letter?.paragraphs ?? [])
  const edited = { ...document, meta: { ...document.meta, letter: { kind, paragraphs } } }
  const citations = citationsAfterEdit(letter, edited)
  return { paragraphs, gate: gateDocument(edited, citations, withFrames(facts, letter.frames), { vocabulary }) }
}

describe.each(documentCodes)('a letter in %s', (code) => {
  test('is told in that language alone, with no slot open and none left out', () => {
    const [letter, english] = [lettersIn(code), lettersIn('en')]
    const bare = (text: string) => text.replace(/\{\w+\}/g, '')
    const slots = (text: string) => [...(text.match(/\{\w+\}/g) ?? [])].toSorted()
    const ids = Object.keys(english) as (keyof typeof english)[]
    expect(ids.filter((id) => code !== 'en' && letter[id] === english[id] && /\p{L}/u.test(bare(english[id])))).toEqual([])
    // a greeting may leave the firm unnamed, and what was done is told by each language's order of words
    const told = ids.filter((id) => !['greetingAt', 'deed', 'next', 'more', 'task'].includes(id))
    expect(told.map((id) => [id, slots(letter[id])])).toEqual(told.map((id) => [id, slots(english[id])]))
  })

  test.each(['cover_letter', 'outreach'] as const)('from lines in it, and from English ones, passes the gate: %s', (kind) => {
    for (const person of [ownOf(code), nurse]) {
      const { paragraphs, gate } = gated([...rest, ...factsOf(person)], kind, code)
      expect(gate.lines.filter(({ result }) => result !== 'pass')).toEqual([])
      expect(paragraphs.join('\n')).not.toMatch(/[{}]|\.\.|。。|undefined/)
    }
  })

  test.each([
    ['a skill nobody claimed', 'Kubernetes'],
    ['a firm nobody worked for', 'Globotron AG'],
    ['a figure nobody told', '4700'],
  ])('does not pass with %s', (_what, word) => {
    const { gate } = gated([...rest, ...factsOf(ownOf(code))], 'cover_letter', code, (all) =>
      all.map((text, at) => (at === 2 ? `${text} ${word}` : text)),
    )
    expect(gate.result).toBe('block')
  })
})
