import type { Fact } from '@mosaic/core/facts/schema'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { nextName, type ResumeText, stepBack, steppedBack, textOf } from '@mosaic/core/resume/history'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf, people } from './gate/people.ts'

const [nurse] = people
if (!nurse) throw new Error('There is nobody.')
const facts: Fact[] = factsOf(nurse)
const start: ResumeText = { ...composeCanonical(facts), changes: [], frames: [], template: null }
const lines = start.document.work?.[0]?.highlights ?? []

/** Any text that editing may lead to: lines shuffled, left out, changed or added, sections gone, another look. */
const edited = fc
  .record({
    some: fc.shuffledSubarray(lines),
    more: fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 3 }),
    summary: fc.option(fc.string({ maxLength: 80 }), { nil: undefined }),
    hasSkills: fc.boolean(),
    template: fc.constantFrom('modern' as const, 'ats' as const, null),
  })
  .map(({ some, more, summary, hasSkills, template }): ResumeText => {
    const { skills, ...rest } = start.document
    return textOf({
      ...start,
      template,
      document: {
        ...rest,
        ...(hasSkills && skills ? { skills } : {}),
        basics: { ...rest.basics, ...(summary === undefined ? {} : { summary }) },
        work: (rest.work ?? []).map((role, at) => (at === 0 ? { ...role, highlights: [...some, ...more] } : role)),
      },
      citations: Object.fromEntries(some.map((_, at) => [`/work/0/highlights/${at}`, [`fact-${at}`]])),
    })
  })

describe('what a version said before', () => {
  test('is reached again step by step from what it says now, whatever was written in between', () => {
    fc.assert(
      fc.property(fc.array(edited, { minLength: 2, maxLength: 6 }), (texts) => {
        const newest = texts.at(-1) as ResumeText
        const steps = texts
          .slice(1)
          .map((text, at) => stepBack(text, texts[at] as ResumeText))
          .toReversed()
        for (let back = 0; back <= steps.length; back++)
          expect(textOf(steppedBack(newest, steps.slice(0, back)))).toEqual(texts.at(-1 - back))
      }),
      { numRuns: 60 },
    )
  })

  test('takes little room: a changed line is a step of its own length', () => {
    const [first = '', ...rest] = lines
    const work = (start.document.work ?? []).map((role, at) => (at === 0 ? { ...role, highlights: [`${first} twice`, ...rest] } : role))
    expect(JSON.stringify(stepBack({ ...start, document: { ...start.document, work } }, start)).length).toBeLessThan(first.length + 100)
  })

  test('a step that was made from another text is refused', () => {
    expect(() => steppedBack(start, [[{ op: 'remove', path: '/document/projects/7/highlights/0' }]])).toThrow(/\S/)
  })

  test('what goes on from a kept version is counted on', () => {
    expect([nextName('Clinic'), nextName('Clinic, version 2'), nextName('Clinic, version 9')]).toEqual([
      'Clinic, version 2',
      'Clinic, version 3',
      'Clinic, version 10',
    ])
  })
})
