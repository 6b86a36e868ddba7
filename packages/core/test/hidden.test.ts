import type { Fact } from '@mosaic/core/facts/schema'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { citationsAfterEdit } from '@mosaic/core/resume/edit'
import { gateDocument } from '@mosaic/core/resume/gate'
import { hiddenSentences, withoutHidden } from '@mosaic/core/resume/hidden'
import { renderMarkdown } from '@mosaic/core/resume/markdown'
import { outlineOf } from '@mosaic/core/resume/outline'
import { ResumeDocument } from '@mosaic/core/resume/schema'
import { renderText } from '@mosaic/core/resume/text'
import { describe, expect, test } from 'vitest'
import { factsOf, people } from './gate/people.ts'
import { skillFact, vocabulary } from './people.ts'

const [nurse] = people
if (!nurse) throw new Error('There is nobody.')
const facts: Fact[] = [...factsOf(nurse), ...['wound-care', 'python'].map((id) => skillFact(id, 'used'))]
const canonical = composeCanonical(facts)
const [role, ...roles] = canonical.document.work ?? []
const [line = '', ...lines] = role?.highlights ?? []
const [skill, ...skills] = canonical.document.skills ?? []
if (!role || !skill) throw new Error('There is nothing to hide.')

/** The first line of the first role, and the first skill, taken off the page. */
const hidden = ResumeDocument.parse({
  ...canonical.document,
  work: [{ ...role, highlights: lines, hiddenLines: [{ at: 0, text: line }] }, ...roles],
  skills,
  meta: { hidden: { skills: [{ at: 0, entry: skill }] } },
})

describe('what a person takes off the page', () => {
  test('is in no file that goes out', () => {
    const out = withoutHidden(hidden)
    for (const file of [JSON.stringify(out), renderMarkdown(out), renderText(out)]) {
      expect(file).not.toContain(line)
      expect(file).not.toContain(skill.name)
    }
    expect(withoutHidden(canonical.document)).toEqual(canonical.document)
    expect(renderMarkdown(out)).toBe(renderMarkdown(hidden))
  })

  test('keeps its facts, and passes the gate again once it is back', () => {
    expect(hiddenSentences(hidden).map(({ text }) => text)).toEqual([skill.name, line])
    const away = { document: hidden, citations: citationsAfterEdit(canonical, hidden, facts) }
    const back = citationsAfterEdit(away, canonical.document, facts)
    expect(back).toEqual(canonical.citations)
    expect(gateDocument(canonical.document, back, facts, { vocabulary }).result).toBe('pass')
  })

  test('a whole role keeps the facts of its every line', () => {
    const without = ResumeDocument.parse({
      ...canonical.document,
      work: roles,
      meta: { hidden: { work: [{ at: 0, whole: true, entry: role }] } },
    })
    const away = { document: without, citations: citationsAfterEdit(canonical, without, []) }
    expect(citationsAfterEdit(away, canonical.document, [])).toEqual(canonical.citations)
  })
})

test('sections stand in the order that the person chose, those not named behind', () => {
  const ids = (document: ResumeDocument) => outlineOf(document).sections.map(({ id }) => id)
  const own = ids(canonical.document)
  const ordered = { ...canonical.document, meta: { order: ['skills' as const] } }
  expect(ids(ordered)).toEqual(['skills', ...own.filter((id) => id !== 'skills')])
})
