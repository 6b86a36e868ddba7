import type { Fact, FactOf, WorkValue } from '@mosaic/core/facts/schema'
import { carriedWordings, judgeWording } from '@mosaic/core/facts/wordings'
import { projectValues } from '@mosaic/core/person/values'
import { byNeed, chooseLines } from '@mosaic/core/resume/chooseLines'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { decide } from '@mosaic/core/resume/decide'
import { citationsAfterEdit } from '@mosaic/core/resume/edit'
import { gateDocument } from '@mosaic/core/resume/gate'
import type { Change } from '@mosaic/core/resume/schema'
import { shownValues } from '@mosaic/core/resume/shownValues'
import { tailor } from '@mosaic/core/resume/tailor'
import { toldTogether } from '@mosaic/core/sentences/reason'
import { english } from '@mosaic/core/sentences/sentences'
import { steady } from '@mosaic/core/steady'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf, told } from './gate/people.ts'
import { fact, must, postingOf, skillFact, vocabulary } from './people.ts'

const nurse = told(
  'en',
  'Staff Nurse | Avonmead General | Bristol | 2011-09 | 2019-08',
  `
  Gave and checked medicines for up to 28 patients a shift
  Trained 14 new nurses in insulin dosing
  Helped with the yearly ward audit
  Gave wound care on the long-stay bays and wrote the care plans
  Was trained by senior midwives in newborn checks`,
)
const dressed = nurse.lines.find(({ payload }) => payload.text.startsWith('Gave wound care'))
if (!dressed) throw new Error('There is no such line.')
const wording = (text: string) => fact({ kind: 'wording', payload: { factId: dressed.id, text } })
const other = 'Wrote the care plans and gave wound care on the long-stay bays'
const facts: Fact[] = [...factsOf(nurse), wording(other), skillFact('python', 'used')]
const canonical = composeCanonical(facts)
const why = ({ reason }: Pick<Change, 'reason'>) => toldTogether(reason, { sentences: english, vocabulary })
const posting = postingOf([must('wound-care'), must('python'), must('sql')].map((one) => ({ ...one, quote: `You bring ${one.label}` })))
const said = (document: typeof canonical.document) => document.work?.flatMap(({ highlights }) => highlights ?? []) ?? []

describe('other words for a line', () => {
  test('may be chosen only while every claim in them is in the line', () => {
    expect(judgeWording({ factId: dressed.id, text: other }, facts, vocabulary).result).toBe('pass')
    const more = 'Led a team of 12 that gave wound care'
    expect(judgeWording({ factId: dressed.id, text: more }, facts, vocabulary).result).toBe('block')
    expect(carriedWordings([...facts, wording(more)], vocabulary).get(dressed.id)).toEqual([other])
  })

  test('never carry a sentence by themselves, and rest on their line when they stand in a version', () => {
    const lines = said(canonical.document).map((text) => (text === dressed.payload.text ? other : text))
    const document = { ...canonical.document, work: [{ ...canonical.document.work?.[0], highlights: lines }] }
    const citations = citationsAfterEdit(canonical, document, facts)
    expect(citations[`/work/0/highlights/${lines.indexOf(other)}`]).toEqual([dressed.id])
    expect(gateDocument(document, citations, facts, { vocabulary }).result).toBe('pass')
    const own = facts.filter(({ id }) => id !== dressed.id)
    expect(gateDocument(document, citations, own, { vocabulary }).lines.find(({ text }) => text === other)?.result).not.toBe('pass')
  })

  test('are taken for a posting where they name more of what it asks, as a change that goes back by itself', () => {
    const named = 'Gave wound care on the long-stay bays and wrote the care plans'
    const wordings = new Map([[dressed.id, [named]]])
    const bare = {
      ...canonical,
      document: { ...canonical.document, work: [{ ...canonical.document.work?.[0], highlights: ['Looked after bays'] }] },
    }
    const citations = { ...canonical.citations, '/work/0/highlights/0': [dressed.id] }
    const tailored = tailor({ ...bare, citations }, posting, { vocabulary, wordings })
    expect(said(tailored.document)).toEqual([named])
    const at = tailored.changes.findIndex(({ operation }) => operation === 'rephrase')
    expect(tailored.changes[at]).toMatchObject({ before: 'Looked after bays', after: named, factIds: [dressed.id] })
    const back = decide(tailored, at, false)
    expect(said(back.document)).toEqual(['Looked after bays'])
    expect(said(decide(back, at, true).document)).toEqual([named])
  })
})

describe('room', () => {
  test('what answers least is given up first, each line with its reason, and comes back by itself', () => {
    const all = said(canonical.document).length
    for (let lines = 0; lines <= all; lines++) {
      const tailored = tailor(canonical, posting, { vocabulary, room: { lines, pages: 1 } })
      const left = said(tailored.document)
      expect(left).toHaveLength(all - lines)
      expect(left.some((text) => text.includes('wound care'))).toBe(lines < all)
      const changes = tailored.changes.filter(({ operation }) => operation === 'exclude')
      expect(changes.map((change) => why(change).includes('fits on one page'))).toEqual(changes.map(() => true))
      const excluded = tailored.changes.flatMap((change, at) => (change.operation === 'exclude' ? [{ at, text: change.before }] : []))
      for (const { at, text } of excluded) expect(said(decide(tailored, at, false).document)).toContain(text)
    }
  })

  test('whatever is asked and however little room there is, every line is one that the facts hold, and no asked skill is written in', () => {
    const ids = ['wound-care', 'python', 'sql', 'phlebotomy', 'negotiation']
    const own = new Set([...said(canonical.document), other])
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), fc.nat(8), (asked, lines) => {
        const tailored = tailor(canonical, postingOf(asked.map((id) => must(id))), {
          vocabulary,
          wordings: carriedWordings(facts, vocabulary),
          room: { lines, pages: 1 },
        })
        expect(said(tailored.document).filter((text) => !own.has(text))).toEqual([])
        const names = (tailored.document.skills ?? []).map(({ name = '' }) => vocabulary.findSkill(name)?.skill.id)
        expect(names).toEqual(['python'])
        const claimed = asked.filter((id) => ['wound-care', 'python'].includes(id))
        const questions = tailored.questions.map(({ skillId }) => skillId)
        expect(questions.some((id) => claimed.includes(id ?? ''))).toBe(false)
        expect(questions.toSorted()).toEqual(asked.filter((id) => !claimed.includes(id)).toSorted())
        expect(gateDocument(tailored.document, tailored.citations, facts, { vocabulary }).result).toBe('pass')
      }),
      { numRuns: 60 },
    )
  })

  test('a second line for the same counts half, the first of a role goes last', () => {
    const asked = {
      skillsIn: (text: string) => text.split(' '),
      weights: new Map([
        ['a', 1],
        ['b', 0.6],
      ]),
      wordings: () => [],
      valueIn: () => null,
    }
    const first = chooseLines(0, ['x', 'a', 'a', 'b'], asked)
    expect(first.map(({ was, worth }) => [was, worth])).toEqual([
      ['a', 1],
      ['b', 0.6],
      ['a', 0.5],
      ['x', 0],
    ])
    const given = byNeed([first, chooseLines(1, ['y', 'z'], asked)])
    expect(given.map(({ role, was }) => `${role}${was}`)).toEqual(['1z', '0x', '0a', '0b', '1y', '0a'])
  })
})

describe('between lines that answer the posting as much', () => {
  const placed = (workValue: WorkValue, where: 'most' | 'least') =>
    fact({ kind: 'value', payload: { label: workValue, workValue, placed: where, choice: null } }) as FactOf<'value'>
  const own = (label: string, workValue: WorkValue | null) =>
    fact({ kind: 'value', payload: { label, workValue, placed: null, choice: null } }) as FactOf<'value'>

  test('what counts with the person decides, with the reason, and goes back by itself', () => {
    const values = projectValues([own('teaching people', 'relationships')])
    const asking = postingOf([must('sql')])
    const before = said(canonical.document)
    const tailored = tailor(canonical, asking, { vocabulary, values })
    expect(said(tailored.document).slice(0, 3)).toEqual([before[0], before[2], before[1]])
    const at = tailored.changes.findIndex(({ operation }) => operation === 'reorder')
    expect(tailored.changes[at]).toMatchObject({ quotes: [], gate: 'pass' })
    expect(tailored.changes.slice(at, at + 1).map(why)).toEqual([expect.stringContaining('“teaching people”')])
    expect(said(decide(tailored, at, false).document)).toEqual(before)
    const onTheCard = projectValues([placed('relationships', 'most')])
    expect(said(tailor(canonical, asking, { vocabulary, values: onTheCard }).document)).toEqual(said(tailored.document))
    const asked = tailor(canonical, posting, { vocabulary, values })
    expect(said(asked.document)[0]).toContain('wound care')
  })

  test('nobody who said nothing, or placed it last, has a line moved for it', () => {
    for (const facts of [[], [own('order', null)], [placed('relationships', 'least')]])
      expect(said(tailor(canonical, postingOf([must('sql')]), { vocabulary, values: projectValues(facts) }).document)).toEqual(
        said(canonical.document),
      )
  })

  test.each([
    ['Versorgte bis zu 28 Patienten pro Schicht', 'relationships'],
    ['Réduit le délai de clôture de 12 à 7 jours', 'achievement'],
    ['Diseñé la carta de verano', 'independence'],
    ['Guidato la squadra del magazzino', 'recognition'],
    ['Kierowałam kuchnią', 'recognition'],
    ['Maakte de roosters van de afdeling', 'working_conditions'],
    ['Fui formada por enfermeiras experientes', 'support'],
  ] as const)('it shows in lines of any language of the gate: %s', (text, value) => {
    expect(shownValues(projectValues([own(value, value)]))(text)).toEqual({ says: value, value, weight: 1 })
    const others = ['achievement', 'independence', 'recognition', 'relationships', 'support', 'working_conditions'] as const
    const shown = others.filter((one) => shownValues(projectValues([own(one, one)]))(text) !== null)
    expect(shown.filter((one) => one !== value && one !== 'relationships')).toEqual([])
  })

  test('whatever they are: each next line adds most, of those that add as much shows most, of those stood highest', () => {
    const line = fc.record({ skills: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')), weight: fc.constantFrom(0, 0.6, 0.75, 1) })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        const weights = new Map([
          ['a', 1],
          ['b', 0.5],
          ['c', 0.5],
        ])
        const texts = lines.map(({ skills, weight }) => `${weight}:${skills.join(' ')}`)
        const skillsIn = (text: string) => text.replace(/^.*:/, '').split(' ').filter(Boolean)
        const weightIn = (text: string) => Number.parseFloat(text)
        const valueIn = (text: string) => (weightIn(text) === 0 ? null : { says: 'it', value: 'support' as const, weight: weightIn(text) })
        const chosen = chooseLines(0, texts, { skillsIn, weights, wordings: () => [], valueIn })
        expect(chosen.map((one) => one.line).toSorted()).toEqual(texts.map((_, at) => at))
        chosen.forEach((best, step) => {
          const seen = chosen.slice(0, step).flatMap(({ was }) => skillsIn(was))
          const adds = (text: string) =>
            steady(skillsIn(text).reduce((sum, id) => sum + (weights.get(id) ?? 0) * 0.5 ** seen.filter((one) => one === id).length, 0))
          const rest = chosen.slice(step + 1)
          const alike = rest.filter(({ was }) => adds(was) === best.worth)
          expect(rest.filter(({ was }) => adds(was) > best.worth)).toEqual([])
          expect(alike.filter(({ was }) => weightIn(was) > weightIn(best.was))).toEqual([])
          const higher = alike.filter(({ line }) => line < best.line)
          expect(higher.filter(({ was }) => weightIn(was) === weightIn(best.was))).toEqual([])
          expect(best.isByValue).toBe(higher.length > 0)
        })
      }),
    )
  })
})
