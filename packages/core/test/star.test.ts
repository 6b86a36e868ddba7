import { settingIn } from '@mosaic/core/coach/hear/work'
import { slotNamed } from '@mosaic/core/coach/slots/next'
import { initialState, type SlotName } from '@mosaic/core/coach/state'
import type { PayloadOf } from '@mosaic/core/facts/schema'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { gateDocument } from '@mosaic/core/resume/gate'
import { starLine } from '@mosaic/core/resume/star'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fact, roleFact, vocabulary } from './people.ts'

type Achievement = PayloadOf<'achievement'>
const empty: Achievement = {
  experienceId: null,
  text: 'Rewrote the handover sheet',
  situation: null,
  task: null,
  outcome: null,
  measure: null,
  agency: 'did',
}
const told = (rest: Partial<Achievement>) => starLine({ ...empty, ...rest })

describe('a line of work on a résumé', () => {
  test('stands as it was told where nothing came of it, or its own words say so already', () => {
    expect(told({ situation: 'Handover took an hour', task: 'shorten it' })).toBe('Rewrote the handover sheet')
    const text = 'Rewrote the handover sheet, so missed doses went from nine to two'
    expect(told({ text, outcome: text })).toBe(text)
    expect(told({ text, outcome: 'missed doses went from nine to two.' })).toBe(text)
  })

  test('says what was different afterwards, and how it was before only where that gives the measure', () => {
    const outcome = 'missed doses went from 9 to 2'
    expect(told({ outcome })).toBe('Rewrote the handover sheet. Missed doses went from 9 to 2')
    expect(told({ outcome, situation: 'handover was a mess' })).toBe('Rewrote the handover sheet. Missed doses went from 9 to 2')
    expect(told({ outcome, situation: 'handover took 60 minutes.' })).toBe(
      'Handover took 60 minutes. Rewrote the handover sheet. Missed doses went from 9 to 2',
    )
  })

  test('never grows past two lines by what is joined, and is made of the person’s words alone', () => {
    const words = fc.string({ minLength: 1, maxLength: 150 }).filter((text) => /\p{L}/u.test(text))
    fc.assert(
      fc.property(words, fc.option(words), fc.option(words), (text, situation, outcome) => {
        const line = told({ text, situation, outcome })
        expect(line === text || line.length <= 210).toBe(true)
        const own = [text, situation, outcome].map((part) => (part ?? '').toLowerCase())
        for (const part of line.toLowerCase().split('. ')) expect(own.some((one) => one.includes(part.trim()))).toBe(true)
      }),
    )
  })

  test('joined from one fact it passes the gate', () => {
    const role = roleFact('Nurse', '2010')
    const done = fact({
      kind: 'achievement',
      payload: { ...empty, experienceId: role.id, situation: 'Handover took 60 minutes', outcome: 'Missed doses went from 9 to 2' },
    })
    const { document, citations } = composeCanonical([role, done])
    expect(document.work?.[0]?.highlights).toEqual(['Handover took 60 minutes. Rewrote the handover sheet. Missed doses went from 9 to 2'])
    expect(gateDocument(document, citations, [role, done], { vocabulary }).result).toBe('pass')
  })
})

describe('what was before and what was to be done', () => {
  const role = roleFact('Nurse', '2010')
  const isOpen = (name: SlotName, payload: Partial<Achievement>) =>
    slotNamed(name)?.isOpen({
      facts: [role, fact({ kind: 'achievement', payload: { ...empty, experienceId: role.id, ...payload } })],
      state: { ...initialState, mode: 'discovery', times: { 'proud nurse@somewhere': 1 }, passed: ['week nurse@somewhere'] },
      plan: [],
      hasCandidates: false,
      hasTarget: false,
    })

  test('is asked for a piece of work until it is told, the task only once it is known what for', () => {
    expect(isOpen('situation', {})).toBe(true)
    expect(isOpen('task', {})).toBe(false)
    expect(isOpen('situation', { situation: 'Handover took an hour' })).toBe(false)
    expect(isOpen('task', { situation: 'Handover took an hour' })).toBe(true)
    expect(isOpen('task', { situation: 'Handover took an hour', task: 'Shorten it' })).toBe(false)
  })

  test('is read from a telling of more than one sentence, by the sentence that says it', () => {
    expect(
      settingIn('When I came, handover was a mess. I was asked to shorten it. I rewrote the sheet, and it takes ten minutes now.'),
    ).toEqual({ situation: 'When I came, handover was a mess', task: 'I was asked to shorten it' })
    expect(settingIn('Vorher gab es Streit um jede Schicht. Ich sollte den Plan neu machen. Jetzt tauschen sie selbst.')).toEqual({
      situation: 'Vorher gab es Streit um jede Schicht',
      task: 'Ich sollte den Plan neu machen',
    })
    expect(settingIn('Rewrote the handover sheet because it was always late')).toEqual({ situation: null, task: null })
  })
})
