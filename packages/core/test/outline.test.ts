import { outlineOf } from '@mosaic/core/resume/outline'
import { sentencesOf } from '@mosaic/core/resume/sentences'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letters, resumes } from './documents.ts'

test('every sentence of a document stands once in its outline, at the address by which it is edited', () => {
  fc.assert(
    fc.property(fc.oneof(resumes, letters), (document) => {
      const { contact, letter, sections } = outlineOf(document)
      const said = [
        ...contact,
        ...(letter?.paragraphs ?? []),
        ...sections.flatMap(({ parts, entries }) => [...parts, ...entries.flatMap((entry) => [...entry.parts, ...entry.lines])]),
      ].map(({ path }) => path)
      const heads = sections.flatMap(({ entries }) => entries.flatMap(({ path, title }) => (path && title ? [path] : [])))
      const printed = [...said, ...heads]
      expect(new Set(printed).size).toBe(printed.length)
      const fixed = ['/basics/name', '/basics/label', '/meta/letter/subject']
      const sentences = sentencesOf(document).map(({ pointer }) => pointer)
      const untitled = sections.flatMap(({ entries }) => entries.flatMap(({ path, title }) => (path && !title ? [path] : [])))
      expect(sentences.filter((pointer) => !printed.includes(pointer) && !fixed.includes(pointer) && !untitled.includes(pointer))).toEqual(
        [],
      )
    }),
  )
})

test('a text is made of its sentences, one after the other', () => {
  fc.assert(
    fc.property(resumes, (document) => {
      const { sections } = outlineOf(document)
      for (const { text, parts } of sections.flatMap((section) => [section, ...section.entries])) {
        let from = 0
        for (const part of parts) {
          const at = text?.indexOf(part.text, from) ?? -1
          expect(at).toBeGreaterThanOrEqual(from)
          expect(text?.slice(from, at)).toMatch(from === 0 ? /^$/ : /^(?:, |: )$/)
          from = at + part.text.length
        }
        expect(text === null ? 0 : text.length).toBe(from)
      }
    }),
  )
})
